/// Labels the numbers of a table whose layout was lost: `MARKER RESULT % INTENSITY ER POSITIVE 90 STRONG PR ...`, in
/// one line or with a line for each cell.
///
/// The heads stand in a row before the first marker. A marker's bare numbers take the heads' labels in order where
/// there are as many; a lone number takes the first.
struct FlatTable {
  private let document: ReportDocument
  private var terms: [Term] = []
  private static let longestRow = 14

  static func run(_ document: inout ReportDocument) {
    guard document.concepts.contains(.marker), !document.concepts.isDisjoint(with: heads) else { return }
    var table = FlatTable(document: document)
    var written = 0
    var heads: [Concept] = []
    var count = 0
    var index = 0
    while index < document.terms.count {
      if count == 0, !Self.heads.contains(document.terms[index].concept) {
        index += 1
        continue
      }
      if table.isHead(index) {
        count += 1
        // `% positive cells` is one head.
        if let label = table.label(index), heads.last != label { heads.append(label) }
      } else if document.terms[index].concept == .marker, count >= 3, !heads.isEmpty || document.isFlattened {
        table.terms += document.terms[written..<index]
        index = table.writeRows(from: index, heads)
        written = index
        heads = []
        count = 0
        continue
      } else if !table.isSpace(index, afterHead: count > 0), !(count > 1 && table.isOtherHead(index)) {
        heads = []
        count = 0
      }
      index += 1
    }
    guard written > 0 else { return }
    document.rewrite(table.terms + document.terms[written...])
  }

  private init(document: ReportDocument) { self.document = document }

  /// What can be a head; `isHead` tells which of them are one where they stand.
  private static let heads: ConceptSet = [
    .statusLabel, .cloneLabel, .legendCue, .legendHeading, .percentLabel, .percentWord, .intensityLabel,
    .allredLabel, .hScoreLabel, .irsLabel, .proportionLabel, .sign,
  ]

  private func isHead(_ index: Int) -> Bool {
    guard Self.heads.contains(document.terms[index].concept) else { return false }
    switch document.terms[index].concept {
    case .statusLabel, .cloneLabel: return true
    case .legendCue, .legendHeading:
      return document.isFlattened && (document.casing(index) == .upper || isCell(index))
    default: return label(index) != nil
    }
  }

  /// Whether a gap or a pipe stands before a term: `Reference` is a head there, and no word of a sentence.
  private func isCell(_ index: Int) -> Bool {
    index > 0 && (document.terms[index].gap == .wide || document.terms[index - 1].concept == .pipe)
  }

  /// The label that a head gives to numbers.
  private func label(_ index: Int) -> Concept? {
    switch document.terms[index].concept {
    case .percentLabel, .percentWord: .percentLabel
    case .intensityLabel, .allredLabel, .hScoreLabel, .irsLabel, .proportionLabel:
      document.terms[index].concept
    case .sign where isPercentSign(index): .percentLabel
    default: nil
    }
  }

  private func isPercentSign(_ index: Int) -> Bool {
    document.text(of: index)[0] == UInt8(ascii: "%")
  }

  /// What may stand between two heads: a line's end, a rule, and `positive` or `cells` behind a percent sign.
  private func isSpace(_ index: Int, afterHead: Bool) -> Bool {
    switch document.terms[index].concept {
    case .newline, .pipe: true
    case .leader, .sign, .plus, .hyphen, .equals: afterHead && document.isFlattened
    case .positive, .cellWord: afterHead && index > 0 && label(index - 1) == .percentLabel
    default: false
    }
  }

  /// `Marker Clone Result % Pos Intensity Ref. range`: a column of something else, on the line of the heads; or the rule
  /// below them.
  private func isOtherHead(_ index: Int) -> Bool {
    guard !document.isFlattened else { return false }
    switch document.terms[index].concept {
    case .controlLabel, .legendCue, .legendHeading, .word, .open, .close, .slash, .period, .noun, .cellWord,
      .scoreLabel, .clone:
      let start = (0..<index).last { document.terms[$0].concept == .newline } ?? -1
      return start + 1 < index && isHead(start + 1)
    case .leader, .sign, .hyphen, .equals, .plus, .blank:
      let start = (0..<index).last { document.terms[$0].concept == .newline } ?? -1
      let end = (index..<document.terms.count).first { document.terms[$0].concept == .newline }
      return end.map { TableLine.isRule(start + 1..<$0 + 1, document) } ?? false
    default: return false
    }
  }

  /// Writes the rows from a marker on, and returns where they end.
  private mutating func writeRows(from start: Int, _ heads: [Concept]) -> Int {
    var index = start
    while index < document.terms.count, document.terms[index].concept == .marker {
      var end = index + 1
      while end < document.terms.count, end < index + Self.longestRow, !endsRow(end) { end += 1 }
      writeRow(index..<end, heads)
      if document.isFlattened, end < document.terms.count, document.terms[end].concept == .marker {
        endLine(before: end)
      }
      index = end
    }
    return index
  }

  private mutating func endLine(before index: Int) {
    var term = document.terms[index]
    term.concept = .newline
    term.quantity = -1
    terms.append(term)
  }

  private func endsRow(_ index: Int) -> Bool {
    [.marker, .period, .colon, .section, .otherTest, .legendCue, .legendHeading].contains(
      document.terms[index].concept)
  }

  private mutating func writeRow(_ row: Range<Int>, _ heads: [Concept]) {
    let hasIntensity = row.contains { document.terms[$0].concept == .intensity }
    let labels = heads.filter { $0 != .intensityLabel || !hasIntensity }
    let numbers = row.filter { index in
      document.quantity(index).map { $0.unit == .none && $0.denominator == 0 && $0.dimensions == 1 } ?? false
    }
    let isLabelled = numbers.count == labels.count || numbers.count == 1
    var next = 0
    for index in row {
      if isLabelled, numbers.contains(index), next < labels.count {
        var label = document.terms[index]
        label.concept = labels[next]
        label.payload = 0
        label.quantity = -1
        terms.append(label)
        next += 1
      }
      terms.append(document.terms[index])
    }
  }
}
