/// Gives bare numbers in a table the label that heads their column.
///
/// Under `Marker | Clone | % nuclei | Intensity` the row `ER | SP1 | 95 | 3` prints numbers that only the head
/// explains. A term of the head's concept is set before each such number, so that the row reads like
/// `ER, SP1, percentage 95, intensity 3`; it quotes nothing but the number itself.
struct ColumnHeads {
  private let document: ReportDocument
  private var terms: [Term] = []
  private var heads: [Cell] = []
  /// Lines since the head without a row of a marker.
  private var idleLines = 0
  private static let longestIdle = 4

  private struct Cell {
    var terms: Range<Int>
    /// Columns of text that it covers, from the line's start.
    var place: Range<Int>
    var label: Concept?
  }

  static func apply(_ document: inout ReportDocument) {
    guard !document.isFlattened else { return }
    var heads = ColumnHeads(document: document)
    heads.run()
    document.terms = heads.terms
  }

  private init(document: ReportDocument) {
    self.document = document
    terms.reserveCapacity(document.terms.count)
  }

  private mutating func run() {
    var start = 0
    for index in document.terms.indices
    where document.terms[index].concept == .newline || index == document.terms.count - 1 {
      read(start..<index + 1)
      start = index + 1
    }
  }

  private mutating func read(_ line: Range<Int>) {
    let cells = cells(line)
    if cells.count >= 3, !isRow(cells), cells.contains(where: { $0.label != nil }) {
      heads = cells
      idleLines = 0
    } else if !heads.isEmpty {
      if isRow(cells) { return write(line, cells) }
      idleLines += 1
      if idleLines > Self.longestIdle { heads = [] }
    }
    terms += document.terms[line]
  }

  private mutating func write(_ line: Range<Int>, _ cells: [Cell]) {
    idleLines = 0
    for index in line {
      if let cell = cells.firstIndex(where: { isNumber(index, alone: $0.terms) }), isBare(index),
        let label = label(cell, cells)
      {
        var head = document.terms[index]
        head.concept = label
        head.payload = 0
        head.quantity = -1
        terms.append(head)
      }
      terms.append(document.terms[index])
    }
  }

  /// A number alone in its cell, or with a remark in parentheses: `8 (5+3)`.
  private func isNumber(_ index: Int, alone cell: Range<Int>) -> Bool {
    cell.lowerBound == index && (cell.count == 1 || document.terms[index + 1].concept == .open)
  }

  /// The label above a cell: by its number where the row is complete, else by its place on the line.
  private func label(_ cell: Int, _ cells: [Cell]) -> Concept? {
    if cells.count == heads.count { return heads[cell].label }
    return heads.first { $0.place.overlaps(cells[cell].place) }?.label
  }

  private func isBare(_ index: Int) -> Bool {
    guard let quantity = document.quantity(index) else { return false }
    return quantity.unit == .none && quantity.denominator == 0
  }

  private func isRow(_ cells: [Cell]) -> Bool {
    guard let first = cells.first, cells.count >= 2 else { return false }
    return first.terms.contains { document.terms[$0].concept == .marker }
  }

  /// The cells of a line: between pipes, or apart by wide gaps.
  private func cells(_ line: Range<Int>) -> [Cell] {
    var cells: [Cell] = []
    var start = line.lowerBound
    for index in line {
      let term = document.terms[index]
      let isSign = term.concept == .pipe || term.concept == .newline
      guard isSign || term.gap == .wide else { continue }
      if start < index { cells.append(cell(start..<index, line)) }
      start = isSign ? index + 1 : index
    }
    if start < line.upperBound { cells.append(cell(start..<line.upperBound, line)) }
    return cells
  }

  private func cell(_ range: Range<Int>, _ line: Range<Int>) -> Cell {
    let lineStart = document.bytes(of: line.lowerBound...line.lowerBound).lowerBound
    let bytes = document.bytes(of: range.lowerBound...range.upperBound - 1)
    let place = max(0, bytes.lowerBound - lineStart)..<max(1, bytes.upperBound - lineStart)
    return Cell(terms: range, place: place, label: head(range))
  }

  /// `% nuclei`, `Intensity`, `Allred`: what the numbers of a column are.
  private func head(_ range: Range<Int>) -> Concept? {
    guard range.count <= 7 else { return nil }
    let first = document.terms[range.lowerBound]
    switch first.concept {
    case .percentLabel, .percentWord, .intensityLabel, .allredLabel, .hScoreLabel, .irsLabel,
      .proportionLabel:
      // `Proportion score` heads the first part of an Allred score.
      return first.payload == 0 ? first.concept : .proportionLabel
    default:
      let isPercentSign =
        document.bytes[document.bytes(of: range.lowerBound...range.lowerBound).lowerBound]
        == UInt8(ascii: "%")
      return isPercentSign ? .percentLabel : nil
    }
  }
}
