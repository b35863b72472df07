/// Reads RTF documents.
struct RTFReader: ReportReader {
  func read(_ bytes: [UInt8], emit: (SourceReport) -> Void) throws(ReadingError) {
    emit(SourceReport(text: RTFText.render(bytes, path: nil)))
  }
}

/// Reads HTML pages.
struct HTMLReader: ReportReader {
  func read(_ bytes: [UInt8], emit: (SourceReport) -> Void) throws(ReadingError) {
    emit(SourceReport(text: try HTMLText.render(bytes, path: nil)))
  }
}
