/// Reads a table whose columns a scanner wrote one below the other: all markers, then as many results, then as many
/// percentages, each with or without its head.
struct StackedColumns {
  private let document: ReportDocument
  private var lines: [Range<Int>] = []
  /// Names, and all that a laboratory says of a marker.
  private static let mostColumns = 8

  static func run(_ document: inout ReportDocument) {
    guard !document.isFlattened else { return }
    var reader = StackedColumns(document: document)
    reader.cutLines()
    var terms: [Term] = []
    var written = 0
    var line = 0
    while line < reader.lines.count {
      let names = reader.run(from: line, where: reader.isName)
      if names.count >= 2, let (rows, end) = reader.table(names) {
        let start = reader.lines[names.lowerBound].lowerBound
        terms += document.terms[written..<start]
        terms += rows
        written = end
      }
      line = max(line + 1, names.upperBound)
    }
    guard written > 0 else { return }
    document.rewrite(terms + document.terms[written...])
  }

  private init(document: ReportDocument) { self.document = document }

  /// The lines that hold something, without their ends.
  private mutating func cutLines() {
    var start = 0
    for index in document.terms.indices where document.terms[index].concept == .newline {
      if start < index { lines.append(start..<index) }
      start = index + 1
    }
    if start < document.terms.count { lines.append(start..<document.terms.count) }
  }

  private func run(from start: Int, where belongs: (Range<Int>) -> Bool) -> Range<Int> {
    var end = start
    while end < lines.count, belongs(lines[end]) { end += 1 }
    return start..<end
  }

  /// The rows behind a column of names, and where they end.
  private func table(_ names: Range<Int>) -> ([Term], end: Int)? {
    var heads: [[Int]] = [[]]
    var columns = [names]
    var next = names.upperBound
    while next < lines.count, columns.count < Self.mostColumns {
      let hasHead = isHead(lines[next])
      let values = run(from: hasHead ? next + 1 : next, where: isValue)
      // A column that lacks a cell cannot be told from one that lacks another.
      guard values.count == names.count || !hasHead && !values.isEmpty && values.count % names.count == 0
      else { break }
      let column = values.prefix(names.count)
      guard isUniform(column) else { break }
      heads.append(hasHead ? Array(lines[next]) : [])
      columns.append(column)
      next = column.upperBound
    }
    guard columns.count > 1 else { return nil }
    let rows = (0..<names.count).map { row in columns.map { Array(lines[$0.lowerBound + row]) } }
    guard let terms = TableWriter.lines(of: Table(heads: heads, rows: rows, document), document) else {
      return nil
    }
    return (terms, lines[columns.last!.upperBound - 1].upperBound)
  }

  /// A marker and nothing that answers it: `HER-2/neu (4B5)`, `p53`.
  private func isName(_ line: Range<Int>) -> Bool {
    guard line.count <= 6, [.marker, .otherTest].contains(document.terms[line.lowerBound].concept) else {
      return false
    }
    return line.dropFirst().allSatisfy { index in
      switch document.terms[index].concept {
      case .word, .open, .close, .clone, .immunohistochemistry, .slash, .noun, .stainingNoun:
        true
      default: false
      }
    }
  }

  private func isHead(_ line: Range<Int>) -> Bool {
    guard line.count <= 5 else { return false }
    let head = TableHead(line, document)
    return !head.isValue && !head.isMarker && [.attribute, .result].contains(head.role)
  }

  /// A result, a number or an intensity and little else.
  private func isValue(_ line: Range<Int>) -> Bool {
    line.count <= 5 && kind(line) != nil
      && !line.contains { [.marker, .colon, .section, .period].contains(document.terms[$0].concept) }
  }

  private enum Kind { case result, number, intensity }

  private func kind(_ line: Range<Int>) -> Kind? {
    switch document.terms[line.lowerBound].concept {
    case .positive, .negative, .equivocal, .lowPositive, .amplified, .notAmplified, .overexpressed, .pending,
      .notPerformed:
      .result
    case .quantity: .number
    case .intensity, .noStaining: .intensity
    default: nil
    }
  }

  /// Whether the cells answer one question; `Negative` stands in any column.
  private func isUniform(_ column: Range<Int>) -> Bool {
    let kinds = column.map { kind(lines[$0]) }.filter { $0 != .result }
    return Set(kinds).count <= 1 && (kinds.isEmpty || kinds.count * 2 > column.count)
  }
}
