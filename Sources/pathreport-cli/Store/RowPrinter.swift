import ArgumentParser
import GRDB
import PathReport

/// How the rows of an answer are written.
enum RowFormat: String, CaseIterable, ExpressibleByArgument {
  /// In columns, for people.
  case table
  case csv, tsv
  /// One object a line.
  case jsonl
}

/// Writes the rows of an answer.
struct RowPrinter {
  let format: RowFormat
  let sink: OutputSink
  /// The first rows of a table, whose widths are those of its columns.
  private var waiting: [[String]] = []
  private var widths: [Int]?
  private var count = 0

  private static let widthRows = 500
  private static let mostColumns = 60

  init(format: RowFormat, sink: OutputSink) {
    self.format = format
    self.sink = sink
  }

  /// Writes a row, before the first one the columns' names.
  mutating func add(_ row: Row) throws {
    if count == 0, format != .jsonl { try write(Array(row.columnNames)) }
    count += 1
    guard format == .jsonl else { return try write(row.databaseValues.map(Self.text)) }
    let members = zip(row.columnNames, row.databaseValues).filter { !$1.isNull }
    try sink.write((JSONValue.object(members.map { ($0, Self.json($1)) }).text + "\n").utf8)
  }

  /// Writes what waits.
  mutating func end() throws {
    if format == .table {
      try writeWaiting()
      StandardError.write(count.counted("row"))
    }
  }

  private mutating func write(_ cells: [String]) throws {
    switch format {
    case .csv:
      try sink.write((cells.map { Self.quoted($0, separator: ",") }.joined(separator: ",") + "\n").utf8)
    case .tsv:
      try sink.write((cells.map { Self.quoted($0, separator: "\t") }.joined(separator: "\t") + "\n").utf8)
    case .table:
      if widths != nil { return try writeAligned(cells) }
      waiting.append(cells.map { $0.printable.shortened(to: Self.mostColumns) })
      if waiting.count > Self.widthRows { try writeWaiting() }
    case .jsonl: break
    }
  }

  private mutating func writeWaiting() throws {
    if widths == nil, let head = waiting.first {
      widths = head.indices.map { column in waiting.map { $0[column].count }.max() ?? 0 }
    }
    for cells in waiting { try writeAligned(cells) }
    waiting = []
  }

  private func writeAligned(_ cells: [String]) throws {
    let line = zip(cells, widths ?? []).map { $0.printable.shortened(to: Self.mostColumns).padded(to: $1) }
    try sink.write((line.joined(separator: "  ").trimmedAtEnd + "\n").utf8)
  }

  private static func text(_ value: DatabaseValue) -> String {
    switch value.storage {
    case .null: ""
    case .int64(let number): String(number)
    case .double(let number): number.plain
    case .string(let text): text
    case .blob: "(bytes)"
    }
  }

  private static func json(_ value: DatabaseValue) -> JSONValue {
    switch value.storage {
    case .int64(let number): .integer(Int(number))
    case .double(let number): .number(number)
    default: .string(text(value))
    }
  }

  /// A cell of CSV (RFC 4180). A spreadsheet must not take a report's words for a formula; a number or a comparator
  /// alone is none.
  private static func quoted(_ cell: String, separator: Character) -> String {
    let isFormula = cell.count > 1 && "=+-@\t\r".contains(cell[cell.startIndex]) && Double(cell) == nil
    let guarded = isFormula ? "'" + cell : cell
    guard guarded.contains(where: { $0 == separator || $0 == "\"" || $0.isNewline }) else { return guarded }
    return "\"" + guarded.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
