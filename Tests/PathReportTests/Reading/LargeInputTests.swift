import Testing

@testable import PathReport

/// What follows a result a hundred kilobytes long neither hides it nor breaks the reading. How the time grows is the
/// benchmarks' matter (`Benchmarks growth`).
@Suite("Large input")
struct LargeInputTests {
  private static let pieces = [
    " ", "\n", "(", "[ ] ", "a ", "12\n", "Stroma and fat. ", "a   b   c\n", "Lymph node 2 mm. ",
    "Case: S21-12345\n",
    "The cassettes are labelled A1. ",
  ]

  @Test("a result above a long text is read", arguments: pieces)
  func long(piece: String) {
    let report = "FINAL DIAGNOSIS:\nBreast, left: invasive carcinoma.\nER: positive, 95 %.\n\n"
    let record = ReportExtractor().extract(
      report + String(repeating: piece, count: 100_000 / piece.utf8.count))
    #expect(record.tumors.first?.estrogenReceptor?.status == .positive)
    #expect(record.tumors.first?.estrogenReceptor?.percent?.low == 95)
  }

  @Test("a thousand results of one marker make one tumor")
  func many() {
    let record = ReportExtractor().extract(
      String(repeating: "Breast carcinoma. ER: positive, 95 %.\n", count: 1_000))
    #expect(record.tumors.count == 1)
    #expect(record.tumors.first?.estrogenReceptor?.status == .positive)
  }
}
