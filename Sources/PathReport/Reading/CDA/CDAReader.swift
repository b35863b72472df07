/// Reads CDA R2 documents: C-CDA, IHE APSR, and what hospitals make of them.
struct CDAReader: ReportReader {
  func read(_ bytes: [UInt8], emit: (SourceReport) -> Void) throws(ReadingError) {
    let handler = try XMLDocument.parse(bytes, format: "CDA") { CDAHandler() }
    emit(handler.finished())
  }
}
