/// Reads a table whose cells stand one to a line: the heads first, and then each row's name with as many cells.
struct StackedRows {
  private let document: ReportDocument
  private let lines: [Range<Int>]
  private static let fewestHeads = 3
  private static let mostHeads = 7

  static func run(_ document: inout ReportDocument) {
    guard !document.isFlattened else { return }
    let reader = StackedRows(document: document)
    var terms: [Term] = []
    var written = 0
    var line = 0
    while line < reader.lines.count {
      if let (rows, end) = reader.table(from: line) {
        terms += document.terms[written..<reader.lines[line].lowerBound]
        terms += rows
        written = reader.lines[end - 1].upperBound
        line = end
      } else {
        line += 1
      }
    }
    guard written > 0 else { return }
    document.rewrite(terms + document.terms[written...])
  }

  private init(document: ReportDocument) {
    self.document = document
    lines = document.filledLines
  }

  /// The rows of a table that begins at a line, and the line behind it.
  private func table(from start: Int) -> (terms: [Term], end: Int)? {
    let reach =
      start + Self.fewestHeads..<max(start + Self.fewestHeads, min(lines.count, start + Self.mostHeads + 1))
    guard let first = reach.first(where: { isName(lines[$0]) }) else { return nil }
    let heads = lines[start..<first]
    let count = heads.count
    // The first head is that of the names; the others, two at least, say what their cells are.
    guard count >= 3, heads.allSatisfy(isShort), heads.dropFirst().allSatisfy(isHead) else { return nil }
    var rows: [[[Int]]] = []
    var next = first
    while next + count <= lines.count, isName(lines[next]), isRow(next + 1..<next + count) {
      rows.append((next..<next + count).map { Array(lines[$0]) })
      next += count
    }
    guard rows.count >= 2 else { return nil }
    let table = Table(heads: heads.map(Array.init), rows: rows, document)
    return TableWriter.lines(of: table, document).map { ($0, next) }
  }

  private func isRow(_ cells: Range<Int>) -> Bool {
    cells.allSatisfy { isShort(lines[$0]) && !isName(lines[$0]) }
  }

  private func isShort(_ line: Range<Int>) -> Bool {
    line.count <= 6 && !line.contains { [.colon, .section, .period].contains(document.terms[$0].concept) }
  }

  private func isName(_ line: Range<Int>) -> Bool {
    line.count <= 6 && [.marker, .otherTest].contains(document.terms[line.lowerBound].concept)
      && !line.contains { document.terms[$0].concept == .colon }
  }

  private func isHead(_ line: Range<Int>) -> Bool {
    let head = TableHead(line, document)
    return !head.holdsResult && !head.isMarker && [.attribute, .result].contains(head.role)
      || head.label == .percentLabel
  }
}
