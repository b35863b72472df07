import PathReport

/// One extractor for all tests, as a program would keep one: making its lexicon takes longer than reading a report.
enum TestExtractor {
  static let shared = ReportExtractor()
}
