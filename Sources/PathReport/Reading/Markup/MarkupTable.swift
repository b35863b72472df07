/// A table as it is read, cell by cell, and the lines that it makes.
struct MarkupTable {
  private struct Cell {
    var lines: [String]
    var isHeader: Bool
    var columns: Int
    var rows: Int
  }

  /// The text that stood before the table.
  let outer: [String]
  var isInHeader = false
  private(set) var isInCell = false
  private var rows: [(cells: [Cell], isHeader: Bool)] = []
  private var next = Cell(lines: [], isHeader: false, columns: 1, rows: 1)

  init(outer: [String]) { self.outer = outer }

  mutating func beginRow() { rows.append(([], isInHeader)) }

  mutating func beginCell(isHeader: Bool, columns: Int, rows count: Int) {
    if rows.isEmpty { beginRow() }
    // A span is what a page says it is, within reason.
    next = Cell(
      lines: [], isHeader: isHeader, columns: min(max(columns, 1), 50), rows: min(max(count, 1), 200))
    isInCell = true
  }

  mutating func endCell(_ lines: [String]) {
    next.lines = lines
    rows[rows.count - 1].cells.append(next)
    isInCell = false
  }

  // MARK: - Lines

  /// The rows as lines: `label: value` where there are two columns, cells between bars where there are more.
  func rendered() -> [String] {
    let grid = grid()
    let headers = grid.prefix { $0.isHeader }
    let width = grid.map(\.cells.count).max() ?? 0
    let heads = (0..<width).map { column in
      headers.last { column < $0.cells.count && !$0.cells[column].isEmpty }?.cells[column] ?? ""
    }
    let isLayout = rows.contains { $0.cells.contains { $0.lines.count > 6 } }
    if isLayout { return rows.flatMap { $0.cells.flatMap(\.lines) } }
    let kept = (0..<width).filter { !Self.isReference(heads[$0]) }
    var lines: [String] = []
    if headers.count > 0, width > 1 { lines.append(Self.line(kept.map { heads[$0] }, isHead: true)) }
    for row in grid.dropFirst(width > 1 ? headers.count : 0) {
      lines.append(Self.line(kept.filter { $0 < row.cells.count }.map { row.cells[$0] }, isHead: false))
    }
    lines.removeAll(where: \.isEmpty)
    // The empty line ends what the heading of a key is over.
    return Self.isKey(heads) ? ["Scoring key:"] + lines + [""] : lines
  }

  /// A table that says what scores mean, and none of this report.
  private static func isKey(_ heads: [String]) -> Bool {
    guard heads.count > 1, heads.count < 5 else { return false }
    let heads = heads.map { $0.lowercased() }
    let isScale = ["score", "grade", "category", "result", "status", "group"].contains {
      heads[0].holds($0)
    }
    return isScale
      && heads.dropFirst().contains { head in
        [
          "meaning", "definition", "means", "description", "explanation", "staining pattern",
          "interpretation",
        ]
        .contains { head.holds($0) }
      }
  }

  private static func line(_ cells: [String], isHead: Bool) -> String {
    let filled = cells.filter { !$0.isEmpty }
    guard filled.count > 1 else { return filled.first ?? "" }
    if cells.count == 2, !isHead {
      return cells[0].hasSuffix(":") || cells[0].hasSuffix("?")
        ? "\(cells[0]) \(cells[1])" : "\(cells[0]): \(cells[1])"
    }
    return "| " + cells.joined(separator: " | ") + " |"
  }

  /// A column of what would be normal is no result.
  private static func isReference(_ head: String) -> Bool {
    let head = head.lowercased()
    return [
      "cut-off", "cutoff", "cut off", "reference", "ref. ", "ref range", "normal", "threshold", "criteria",
      "expected",
    ]
    .contains { head.holds($0) }
  }

  /// The cells where they are seen: those that span rows or columns stand in each row, and in the first column.
  private func grid() -> [(cells: [String], isHeader: Bool)] {
    var carried: [Int: (text: String, rows: Int)] = [:]
    return rows.map { row in
      var cells: [String] = []
      func takeCarried() {
        while let above = carried[cells.count], above.rows > 0 {
          carried[cells.count] = (above.text, above.rows - 1)
          cells.append(above.text)
        }
      }
      let isHeader = row.isHeader || !row.cells.isEmpty && row.cells.allSatisfy(\.isHeader)
      for cell in row.cells {
        takeCarried()
        let text = cell.lines.joined(separator: " ").trimmed
        for column in 0..<cell.columns {
          // A heading over several columns is over each of them.
          let shown = column == 0 || isHeader ? text : ""
          if cell.rows > 1 { carried[cells.count] = (shown, cell.rows - 1) }
          cells.append(shown)
        }
      }
      takeCarried()
      return (cells, isHeader)
    }
  }
}
