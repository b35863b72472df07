/// The columns of a table, from its first row: how cells are apart, and which of them hold what.
struct TableColumns: Sendable {
  let separator: UInt8
  private let names: [String]
  private let choice: ColumnChoice

  /// Takes the names from the cells of the first row.
  init(
    _ row: [[UInt8]], separator: UInt8, textColumns: [String], idColumn: String?
  ) throws(ReadingError) {
    self.separator = separator
    names = row.map { String(decoding: $0, as: UTF8.self).trimmed }
    choice = try ColumnChoice.choose(names, text: textColumns, id: idColumn)
  }

  /// The report of a row, which is counted from 1.
  func report(of row: [[UInt8]], number: Int) -> SourceReport {
    var report = choice.report { column in
      let text = column < row.count ? String(decoding: row[column], as: UTF8.self) : ""
      return (text, "row[\(number)].\(names[column])")
    }
    if number == 1, choice.isGuess {
      let columns = choice.parts.map { "\"\(names[$0.column])\"" }.joined(separator: ", ")
      report.note(
        "the reports' text was taken from column \(columns); --text-column chooses another", severity: .info)
    }
    if row.count != names.count {
      report.note("the row has \(row.count) cells and the head \(names.count)")
    }
    return report
  }
}
