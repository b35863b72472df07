/// Reads a table that became one line, its cells still apart: `TEST  RESULT  REFERENCE  ER  90%  POS >=1%  PR  ...`.
///
/// The heads stand before the first marker, and each marker begins a row. A row may lack a cell or have several under
/// its reference values, so that these are known by their bounds as well as by their place.
struct RunOnTable {
  private let document: ReportDocument
  private static let fewestHeads = 3

  static func run(_ document: inout ReportDocument) {
    guard !document.isFlattened else { return }
    let reader = RunOnTable(document: document)
    var terms: [Term] = []
    var written = 0
    var start = 0
    var cuts = 0
    for (index, term) in document.terms.enumerated() {
      if term.gap == .wide || term.concept == .pipe { cuts += 1 }
      guard term.concept == .newline || index == document.terms.count - 1 else { continue }
      // Heads, and two rows of two cells each.
      if cuts >= fewestHeads + 3, let lines = reader.lines(start..<index + 1) {
        terms += document.terms[written..<start]
        terms += lines
        written = index + 1
      }
      start = index + 1
      cuts = 0
    }
    guard written > 0 else { return }
    document.rewrite(terms + document.terms[written...])
  }

  private init(document: ReportDocument) { self.document = document }

  private func lines(_ line: Range<Int>) -> [Term]? {
    let cells = TableLine(line, document).cells.map { Array($0.terms) }
    let starts = cells.indices.filter { beginsRow(cells[$0]) }
    guard starts.count >= 2, starts[0] >= Self.fewestHeads else { return nil }
    let heads = Array(cells[..<starts[0]])
    guard isHead(heads) else { return nil }
    var rows: [[[Int]]] = []
    for (start, end) in zip(starts, starts.dropFirst() + [cells.count]) {
      rows.append(row(cells[start..<end], under: heads))
    }
    return TableWriter.lines(of: Table(heads: heads, rows: rows, document), document)
  }

  private func beginsRow(_ cell: [Int]) -> Bool {
    [.marker, .otherTest].contains(document.terms[cell[0]].concept)
  }

  private func isHead(_ cells: [[Int]]) -> Bool {
    let heads = cells.map { TableHead($0, document) }
    return zip(cells, heads).allSatisfy { $0.count <= 4 && !$1.isValue && !$1.isMarker }
      && heads.count { [.attribute, .result, .aside].contains($0.role) } >= 2
  }

  /// The cells under their heads, with all reference values under the last.
  private func row(_ cells: ArraySlice<[Int]>, under heads: [[Int]]) -> [[Int]] {
    var row = [[Int]](repeating: [], count: heads.count)
    let hasReference = TableHead(heads[heads.count - 1], document).role == .aside
    var column = 0
    for cell in cells {
      if hasReference, column > 1, isBound(cell) { column = heads.count - 1 }
      row[column] += cell
      column = min(column + 1, heads.count - 1)
    }
    return row
  }

  /// `NEG <5%`, `LOW 0-10%`
  private func isBound(_ cell: [Int]) -> Bool {
    cell.count <= 5
      && cell.dropFirst().contains { index in
        document.quantity(index).map { $0.comparator != .equal || $0.isRange } ?? false
      }
  }
}
