/// Writes records as a table: one row a tumor, in the CSV of RFC 4180 with LF line ends.
///
/// A report without tumors gives one row whose columns of the tumor are empty. Texts that come from outside
/// (the source, numbers of case and patient, labels, clones) get a leading apostrophe where a spreadsheet
/// would read them as a formula: where they begin with `=`, `+`, `-`, `@`, a tab or a carriage return.
///
/// ```swift
/// let writer = CSVRecordWriter()
/// var table: [UInt8] = []
/// writer.header(into: &table)
/// for record in records { writer.write(record, into: &table) }
/// ```
public struct CSVRecordWriter: Sendable {
  /// The names of the columns, in order, with what each of them holds.
  public static var columns: [(name: String, description: String)] {
    CSVColumn.all.map { ($0.name, $0.description) }
  }

  /// The byte between two cells.
  public let separator: UInt8

  /// Makes a writer of cells with a separator between them: a comma, a semicolon, a tab.
  ///
  /// - Precondition: The separator is an ASCII character, and neither a quote nor a line break.
  public init(separator: UInt8 = UInt8(ascii: ",")) {
    precondition(separator < 0x80 && ![.quote, .lineFeed, .carriageReturn].contains(separator))
    self.separator = separator
  }

  /// Appends the row of column names.
  public func header(into bytes: inout [UInt8]) {
    row(into: &bytes) { .word($0.name) }
  }

  /// Appends the rows of a record.
  public func write(_ record: ReportRecord, into bytes: inout [UInt8]) {
    let diagnostics = Set(record.diagnostics.map(\.code.rawValue)).sorted().joined(separator: " ")
    if record.tumors.isEmpty {
      let content = CSVRow(record: record, diagnostics: diagnostics, number: nil, tumor: nil)
      row(into: &bytes) { $0.cell(content) }
    }
    for (index, tumor) in record.tumors.enumerated() {
      let content = CSVRow(record: record, diagnostics: diagnostics, number: index + 1, tumor: tumor)
      row(into: &bytes) { $0.cell(content) }
    }
  }

  private func row(into bytes: inout [UInt8], cell: (CSVColumn) -> CSVCell) {
    var isFirst = true
    for column in CSVColumn.all {
      if !isFirst { bytes.append(separator) }
      isFirst = false
      append(cell(column), to: &bytes)
    }
    bytes.append(.lineFeed)
  }

  private func append(_ cell: CSVCell, to bytes: inout [UInt8]) {
    switch cell {
    case .word(let text?): append(text, guarded: false, to: &bytes)
    case .freeText(let text?): append(text, guarded: true, to: &bytes)
    case .integer(let value?): bytes.append(decimal: value)
    case .number(let value?) where value.isFinite: bytes.append(decimal: value)
    case .flag(let value?): append(value ? "true" : "false", guarded: false, to: &bytes)
    case .word, .freeText, .integer, .number, .flag: break
    }
  }

  private func append(_ text: String, guarded: Bool, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      let quoted = utf8.contains { byte in
        byte == separator || byte == .quote || byte == .lineFeed || byte == .carriageReturn
      }
      if quoted { bytes.append(.quote) }
      if guarded, let first = utf8.first, startsFormula(first) { bytes.append(UInt8(ascii: "'")) }
      if quoted {
        for byte in utf8 {
          if byte == .quote { bytes.append(.quote) }
          bytes.append(byte)
        }
        bytes.append(.quote)
      } else {
        bytes.append(contentsOf: utf8)
      }
    }
  }

  private func startsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): true
    case UInt8(ascii: "\t"), .carriageReturn: true
    default: false
    }
  }
}

extension UInt8 {
  fileprivate static let quote = UInt8(ascii: "\"")
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
}
