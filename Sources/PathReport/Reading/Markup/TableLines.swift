/// Writes the rows of a table as the lines that a report would have: `label: value` where there are two columns, cells
/// between bars where there are more, and one line for each marker where markers are the columns.
struct TableLines {
  /// A row with a cell in every column; the lines of a cell are apart by line ends.
  struct Row {
    var cells: [String]
    var isHeader: Bool
  }

  private let rows: [Row]
  /// The rows above the heads: a title over all columns.
  private let titles: ArraySlice<Row>
  private let body: ArraySlice<Row>
  private let heads: [String]

  init(_ rows: [Row]) {
    self.rows = rows
    let width = rows.map(\.cells.count).max() ?? 0
    titles = width > 1 ? rows.prefix { $0.filled.count < 2 } : []
    let headers: ArraySlice<Row> =
      width > 1 ? rows[titles.endIndex...].prefix(while: \.isHeader) : []
    body = rows[headers.endIndex...]
    // Of heads over heads the lower ones are the nearer.
    heads = (0..<width).map { column in
      headers.last { column < $0.cells.count && !$0.cells[column].isEmpty }?.cells[column].onOneLine ?? ""
    }
  }

  /// The table's lines.
  var lines: [String] {
    let title = titles.flatMap { $0.filled.first?.separateLines ?? [] }
    let markers = heads.indices.filter { QuestionWords(heads[$0]).marker != nil }
    if markers.count > 1, body.allSatisfy({ QuestionWords($0.cells.first ?? "").marker == nil }) {
      return title + transposed(markers)
    }
    let kept = heads.indices.filter { !Self.isReference(heads[$0]) }
    var lines = kept.count > 1 && heads.contains { !$0.isEmpty } ? [Self.bars(kept.map { heads[$0] })] : []
    for row in body { lines += Self.lines(of: kept.filter { $0 < row.cells.count }.map { row.cells[$0] }) }
    // The empty line ends what the heading of a key is over.
    return title + (Self.isKey(heads) ? ["Scoring key:"] + lines + [""] : lines)
  }

  // MARK: - Rows

  private static func lines(of cells: [String]) -> [String] {
    let filled = cells.filter { !$0.isEmpty }
    guard filled.count > 1 else { return filled.first?.separateLines ?? [] }
    guard cells.count == 2 else { return [bars(cells.map(\.onOneLine))] }
    let label = cells[0].onOneLine
    let lead = label.hasSuffix(":") || label.hasSuffix("?") ? label : label + ":"
    // A value of several lines is a part of the report under its heading.
    if cells[1].separateLines.count > 2 { return [lead] + cells[1].separateLines }
    return ["\(lead) \(cells[1].onOneLine)"]
  }

  private static func bars(_ cells: [String]) -> String {
    let filled = cells.filter { !$0.isEmpty }
    return filled.count > 1 ? "| " + cells.joined(separator: " | ") + " |" : filled.first ?? ""
  }

  // MARK: - Columns

  /// One line for each marker with what the rows say of it; rows that are tumors or specimens are headings.
  private func transposed(_ markers: [Int]) -> [String] {
    let isAttribute = body.map { row in
      let label = (row.cells.first ?? "").onOneLine
      return label.isEmpty || markers.first == 0 || QuestionWords(label).generalFacet != nil
        || Self.isPlain(label)
    }
    if isAttribute.allSatisfy({ $0 }) {
      return markers.compactMap { column in
        let values = body.compactMap { value(in: $0, column, isLabelled: markers.first != 0) }
        return values.isEmpty ? nil : "\(heads[column]): \(values.joined(separator: ", "))"
      }
    }
    return body.flatMap { row in
      ["\((row.cells.first ?? "").onOneLine):"]
        + markers.compactMap { column in
          value(in: row, column, isLabelled: false).map { "\(heads[column]): \($0)" }
        }
    }
  }

  /// A cell with its row's label, where that says more than that it is the result.
  private func value(in row: Row, _ column: Int, isLabelled: Bool) -> String? {
    guard column < row.cells.count, !row.cells[column].isEmpty else { return nil }
    let label = (row.cells.first ?? "").onOneLine
    let cell = row.cells[column].onOneLine
    return isLabelled && !label.isEmpty && !Self.isPlain(label) ? "\(label) \(cell)" : cell
  }

  private static func isPlain(_ label: String) -> Bool {
    let label = label.lowercased()
    return ["result", "status", "interpretation", "%", "percent", "finding", "value"].contains {
      label.holds($0)
    }
  }

  /// A column of what would be normal is no result.
  private static func isReference(_ head: String) -> Bool {
    let head = head.lowercased()
    return [
      "cut-off", "cutoff", "cut off", "reference", "ref. ", "ref range", "normal", "threshold", "criteria",
      "expected",
    ].contains { head.holds($0) }
  }

  /// A table that says what scores mean, and none of this report.
  private static func isKey(_ heads: [String]) -> Bool {
    guard heads.count > 1, heads.count < 5 else { return false }
    let heads = heads.map { $0.lowercased() }
    let scales = ["score", "grade", "category", "result", "status", "group"]
    let meanings = [
      "meaning", "definition", "means", "description", "explanation", "staining pattern", "interpretation",
    ]
    return scales.contains { heads[0].holds($0) }
      && heads.dropFirst().contains { head in meanings.contains { head.holds($0) } }
  }
}

extension TableLines.Row {
  fileprivate var filled: [String] { cells.filter { !$0.isEmpty } }
}

extension String {
  fileprivate var onOneLine: String { exchanging("\n", for: " ") }
  fileprivate var separateLines: [String] { split(separator: "\n").map(String.init) }
}
