/// A part of a stream that can be read alone: a row of a table, a line, a message, or a whole document.
///
/// ``ReportStream`` makes pieces, ``ReportExtractor/extract(_:name:)`` reads them, on any thread and in any order.
public struct ReportPiece: Sendable {
  enum Content: Sendable {
    /// A file of its own.
    case file([UInt8])
    /// A document that was read while it came.
    case report(SourceReport)
    /// A message.
    case message([UInt8])
    /// A row, with the head of its table.
    case row([UInt8], number: Int, TableColumns)
    /// An object on a line.
    case line([UInt8], number: Int)
    /// Resources, and how many lines between them were none.
    case resources([FHIRNode], damaged: Int)
  }

  /// The format of the stream.
  public let format: ReportFormat
  let content: Content

  /// Makes the piece's reports.
  func read(textColumns: [String], idColumn: String?, emit: (SourceReport) -> Void) throws(ReadingError) {
    switch content {
    case .file(let bytes):
      try format.reader(textColumns: textColumns, idColumn: idColumn).read(bytes, emit: emit)
    case .report(let report): emit(report)
    case .message(let bytes):
      // A message without results is one among many.
      for report in try HL7Reader.cases(of: bytes).reports() { emit(report) }
    case .row(let bytes, let number, let head):
      let text = try TextDecoding.decode(bytes).bytes(of: bytes)
      var rows = DelimitedRows(text, separator: head.separator)
      while let row = rows.next() { emit(head.report(of: row, number: number)) }
    case .line(let bytes, let number):
      let text = try TextDecoding.decode(bytes).bytes(of: bytes)
      var writer = ObjectWriter(textColumns: textColumns, idColumn: idColumn, after: number - 1)
      try writer.write(line: text[...], emit)
    case .resources(let nodes, let damaged):
      for report in try FHIRReader.reports(of: nodes, damagedLines: damaged) { emit(report) }
    }
  }
}
