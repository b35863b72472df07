/// Reads a table whose columns a scanner wrote one below the other: all markers, then as many results, then as many
/// percentages, each with or without its head.
struct StackedColumns {
  private let document: ReportDocument
  private let lines: [Range<Int>]
  /// Names, and all that a laboratory says of a marker.
  private static let mostColumns = 8

  static func run(_ document: inout ReportDocument) {
    guard !document.isFlattened else { return }
    let reader = StackedColumns(document: document)
    var terms: [Term] = []
    var written = 0
    var line = 0
    while line < reader.lines.count {
      let names = reader.run(from: line, where: reader.isName)
      if names.count >= 2 {
        if let (rows, end) = reader.table(names) {
          let start = reader.lines[names.lowerBound].lowerBound
          terms += document.terms[written..<start]
          terms += rows
          written = end
        } else if let values = reader.unboundValues(behind: names) {
          terms += document.terms[written..<values]
          terms.append(reader.lostColumns(before: values))
          written = values
        }
      }
      line = max(line + 1, names.upperBound)
    }
    guard written > 0 else { return }
    document.rewrite(terms + document.terms[written...])
  }

  private init(document: ReportDocument) {
    self.document = document
    lines = document.filledLines
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
      guard let column = hasHead ? headed(next + 1, names.count) : unheaded(next, names.count) else { break }
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

  /// The cells below a head, which may hold other words than results where most are results: `High`, `Not applicable`.
  private func headed(_ start: Int, _ count: Int) -> Range<Int>? {
    let cells = run(from: start, where: isCell)
    let answered = cells.count { kind(lines[$0]) != nil }
    return cells.count == count && answered * 2 > count ? cells : nil
  }

  private func unheaded(_ start: Int, _ count: Int) -> Range<Int>? {
    let values = run(from: start, where: isValue)
    // A column that lacks a cell cannot be told from one that lacks another.
    guard !values.isEmpty, values.count % count == 0 else { return nil }
    let column = values.prefix(count)
    return isUniform(column) ? column : nil
  }

  /// The place of the values behind names, where there are several and it cannot be told which is whose: the last
  /// name has no better claim to them than the others.
  private func unboundValues(behind names: Range<Int>) -> Int? {
    var next = names.upperBound
    if next < lines.count, isHead(lines[next]) { next += 1 }
    let values = run(from: next, where: isValue)
    return values.count >= 2 ? lines[values.lowerBound].lowerBound : nil
  }

  private func lostColumns(before index: Int) -> Term {
    var term = document.terms[index]
    term.concept = .lostColumns
    term.quantity = -1
    return term
  }

  /// A marker and nothing that answers it: `HER-2/neu (4B5)`, `p53`.
  private func isName(_ line: Range<Int>) -> Bool {
    guard line.count <= 6, [.marker, .otherTest].contains(document.terms[line.lowerBound].concept) else {
      return false
    }
    return line.dropFirst().allSatisfy { index in
      switch document.terms[index].concept {
      case .word, .open, .close, .clone, .immunohistochemistry, .slash, .noun, .stainingNoun, .statusLabel:
        true
      // `Ki-67 (MIB-1)`
      case .marker: document.terms[index - 1].concept == .open
      // `PR (16)`, `Cytokeratin 5/6`
      case .quantity:
        document.terms[index - 1].concept == .open || document.terms[line.lowerBound].concept == .otherTest
      default: false
      }
    }
  }

  private func isHead(_ line: Range<Int>) -> Bool {
    guard line.count <= 5, kind(line) == nil else { return false }
    let head = TableHead(line, document)
    return !head.isValue && !head.isMarker && [.attribute, .result].contains(head.role)
  }

  /// `REFERENCE`: below it stand no results.
  private func isReferenceHead(_ line: Range<Int>) -> Bool {
    line.count <= 3 && TableHead(line, document).role == .aside
  }

  /// A result, a number or an intensity and little else.
  private func isValue(_ line: Range<Int>) -> Bool { isCell(line) && kind(line) != nil }

  private func isCell(_ line: Range<Int>) -> Bool {
    line.count <= 5 && !isHead(line) && !isReferenceHead(line)
      && !line.contains { [.marker, .colon, .section, .period].contains(document.terms[$0].concept) }
  }

  private enum Kind { case result, number, intensity }

  private func kind(_ line: Range<Int>) -> Kind? {
    // `Score 1+ negative`
    let isLabelled = document.terms[line.lowerBound].concept == .scoreLabel && line.count > 1
    return switch document.terms[line.lowerBound + (isLabelled ? 1 : 0)].concept {
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
