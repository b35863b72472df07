/// Reads tables, one report a row.
struct DelimitedTableReader: ReportReader {
  /// The columns that the caller asked for.
  var textColumns: [String] = []
  var idColumn: String?
  /// The sign between cells, where the caller knows it.
  var separator: UInt8?

  func read(_ bytes: [UInt8], emit: (SourceReport) -> Void) throws(ReadingError) {
    let text = try TextDecoding.decode(bytes).bytes(of: bytes)
    let separator = separator ?? Self.separator(of: text)
    var rows = DelimitedRows(text, separator: separator)
    guard let row = rows.next() else { throw .malformed(format: "a table", reason: "it has no rows") }
    let head = try TableColumns(row, separator: separator, textColumns: textColumns, idColumn: idColumn)
    var number = 0
    while let row = rows.next() {
      number += 1
      emit(head.report(of: row, number: number))
    }
  }

  /// The sign that is most frequent in the first row.
  static func separator(of text: [UInt8]) -> UInt8 {
    let head = text.prefix { $0 != 0x0A && $0 != 0x0D }
    let signs = [UInt8(ascii: ","), 0x09, UInt8(ascii: ";"), UInt8(ascii: "|")]
    return signs.max { a, b in head.count { $0 == a } < head.count { $0 == b } } ?? signs[0]
  }

  /// Whether a text is a table of reports, and with which sign: its first row names columns that say so, and the rows
  /// below have as many cells.
  static func sniff(_ text: [UInt8]) -> UInt8? {
    let sign = separator(of: text)
    var rows = DelimitedRows(text, separator: sign)
    guard let head = rows.next(), let first = rows.next(), head.count == first.count else { return nil }
    guard ColumnChoice.isHead(head.map { String(decoding: $0, as: UTF8.self) }) else { return nil }
    for _ in 0..<3 {
      guard let row = rows.next() else { break }
      if row.count != head.count { return nil }
    }
    return sign
  }
}
