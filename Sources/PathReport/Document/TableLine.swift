/// A line cut into cells: between pipes, at tabs, or apart by wide gaps.
struct TableLine {
  /// All terms of the line, with its end.
  let terms: Range<Int>
  /// The cells that hold something.
  private(set) var cells: [Cell] = []
  private(set) var ruling = Ruling.gaps
  /// Pipes or tabs on the line.
  private(set) var rulings = 0

  struct Cell {
    var terms: Range<Int>
    /// The columns of text that it covers, from the line's start.
    var place: Range<Int>
    /// How many pipes or tabs stand before it.
    var ordinal: Int
  }

  enum Ruling { case pipes, tabs, gaps }

  init(_ terms: Range<Int>, _ document: ReportDocument) {
    self.terms = terms
    let pipes = terms.count { document.terms[$0].concept == .pipe }
    if pipes > 1 { ruling = .pipes }
    var ruler = Ruler(document, line: terms)
    var cell = Cell(terms: terms.lowerBound..<terms.lowerBound, place: 0..<1, ordinal: 0)
    for index in terms {
      let term = document.terms[index]
      let tabs = ruler.move(to: Int(document.tokens[Int(term.first)].start))
      let isSign = [.newline, .pipe, .leader].contains(term.concept)
      if isSign || term.gap == .wide && pipes < 2 { take(&cell, next: index) }
      if pipes < 2, tabs > 0 {
        ruling = .tabs
        rulings += tabs
      }
      if isSign {
        if term.concept == .pipe { rulings += 1 }
        cell.terms = index + 1..<index + 1
      } else {
        let start = cell.terms.isEmpty ? ruler.column : cell.place.lowerBound
        if cell.terms.isEmpty { cell.ordinal = rulings }
        // `Ki-67<tab>MIB-1` is one term.
        let tabsInside = ruler.move(to: Int(document.tokens[Int(term.last)].end))
        if pipes < 2 { rulings += tabsInside }
        cell.terms = cell.terms.lowerBound..<index + 1
        cell.place = start..<max(start + 1, ruler.column)
      }
    }
    take(&cell, next: terms.upperBound)
  }

  private mutating func take(_ cell: inout Cell, next: Int) {
    if !cell.terms.isEmpty { cells.append(cell) }
    cell.terms = next..<next
  }

  /// `-----+-----`, `|---|---|`, `═════`: a rule between rows.
  static func isRule(_ line: Range<Int>, _ document: ReportDocument) -> Bool {
    line.count > 1
      && line.allSatisfy {
        [.newline, .sign, .leader, .blank, .hyphen, .pipe, .equals, .plus, .colon, .bullet].contains(
          document.terms[$0].concept)
      }
  }
}

/// Counts columns of text along a line, with tab stops at every eighth.
private struct Ruler {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  private(set) var column = 0

  init(_ document: ReportDocument, line: Range<Int>) {
    bytes = document.bytes
    var start = line.isEmpty ? 0 : Int(document.tokens[Int(document.terms[line.lowerBound].first)].start)
    while start > 0, Self.isBlank(bytes, before: start) { start -= 1 }
    position = start
  }

  /// A space, a tab, or a byte of a non-breaking space.
  private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
    switch bytes[end - 1] {
    case 0x20, 0x09: true
    case 0xA0: end > 1 && bytes[end - 2] == 0xC2
    case 0xC2: end < bytes.count && bytes[end] == 0xA0
    default: false
    }
  }

  /// Moves on to a byte, and returns how many tabs were passed.
  mutating func move(to end: Int) -> Int {
    var tabs = 0
    while position < end {
      if bytes[position] == 0x09 {
        tabs += 1
        column = (column / 8 + 1) * 8
      } else if bytes[position] & 0xC0 != 0x80 {
        column += 1
      }
      position += 1
    }
    return tabs
  }
}
