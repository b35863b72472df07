/// A table as it is read, cell by cell, and the lines that it makes.
struct MarkupTable {
  private struct Cell {
    var lines: [String]
    var isHeader: Bool
    var columns: Int
    var rows: Int
  }

  /// The text that stood before the table.
  var outer: [String]
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

  /// The lines that the table makes.
  func rendered() -> [String] {
    // A table that only lays out a page holds whole parts of it in its cells.
    let isLayout = rows.contains { $0.cells.contains { $0.lines.count > 6 } }
    if isLayout { return rows.flatMap { $0.cells.flatMap(\.lines) } }
    return TableLines(grid()).lines
  }

  /// The cells where they are seen: those that span rows or columns stand in each row, and in the first column.
  private func grid() -> [TableLines.Row] {
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
        let text = cell.lines.joined(separator: "\n").trimmed
        for column in 0..<cell.columns {
          // A heading over several columns is over each of them.
          let shown = column == 0 || isHeader ? text : ""
          if cell.rows > 1 { carried[cells.count] = (shown, cell.rows - 1) }
          cells.append(shown)
        }
      }
      takeCarried()
      return TableLines.Row(cells: cells, isHeader: isHeader)
    }
  }
}
