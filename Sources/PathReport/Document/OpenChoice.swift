/// Takes out options that a form prints and that nobody chose: `ER: positive / negative`, `PR (pos/neg): pos`,
/// `Positive [ ]  Negative [ ]`.
struct OpenChoice {
  private var document: ReportDocument
  private var isChanged = false

  static func mask(_ document: inout ReportDocument) {
    guard !document.concepts.isDisjoint(with: options) else { return }
    var choice = OpenChoice(document: document)
    choice.run()
    if choice.isChanged { document = choice.document }
  }

  /// What a form prints to choose from; every rule here takes out some of these.
  private static let options: ConceptSet = [
    .positive, .negative, .equivocal, .amplified, .notAmplified, .notPerformed,
  ]

  private init(document: ReportDocument) { self.document = document }

  private mutating func run() {
    var endOfRow = 0
    var lineStart = 0
    for index in document.terms.indices where index > 0 {
      switch document.terms[index].concept {
      case .newline:
        maskHeads(lineStart..<index)
        lineStart = index + 1
      case .open where document.terms[index - 1].concept == .marker: maskHint(index)
      case .slash where isUnansweredPair(index): mask([index - 1, index + 1])
      case .boxEmpty where index >= endOfRow:
        let row = row(index)
        endOfRow = row.upperBound
        if isEmptyRow(row) { mask(row) }
      default: break
      }
    }
  }

  private mutating func mask(_ places: some Sequence<Int>) {
    for place in places { document.mask(place) }
    isChanged = true
  }

  /// `PR (pos/neg/not done):`: what may be answered stands in parentheses before the colon.
  private mutating func maskHint(_ open: Int) {
    let end = (open + 1..<min(document.terms.count, open + 12)).first { document.terms[$0].concept == .close }
    guard let end, end + 1 < document.terms.count, document.terms[end + 1].concept == .colon else { return }
    let inside = open + 1..<end
    let isPair = inside.contains {
      isOption($0) && document.terms[$0 + 1].concept == .slash && isOption($0 + 2)
    }
    if isPair { mask(inside.filter { isOption($0) }) }
  }

  /// `Result   Not amplified   Amplified` over `Ratio   2.4   < 2.0   >= 2.0`: the heads of reference values.
  private mutating func maskHeads(_ line: Range<Int>) {
    let options = line.filter { isOption($0) }
    guard options.count >= 2, options.prefix(2).allSatisfy({ document.terms[$0].gap == .wide }),
      document.terms[options[0]].concept != document.terms[options[1]].concept,
      (options[0]..<line.upperBound).allSatisfy({ isOption($0) || document.terms[$0].concept == .word })
    else { return }
    var bounds = 0
    for index in document.terms.indices.dropFirst(line.upperBound + 1).prefix(24) {
      if document.terms[index].concept == .newline { break }
      guard let quantity = document.quantity(index) else { continue }
      if quantity.isRange || ![.equal, .approximate].contains(quantity.comparator) { bounds += 1 }
    }
    if bounds >= 2 { mask(options) }
  }

  private func isOption(_ index: Int) -> Bool {
    index < document.terms.count && Self.options.contains(document.terms[index].concept)
  }

  /// `ER: positive / negative` and nothing else; two markers (`ER/PR:`) answer with two results.
  private func isUnansweredPair(_ slash: Int) -> Bool {
    let terms = document.terms
    guard slash > 2, slash + 1 < terms.count, isOption(slash - 1), isOption(slash + 1),
      terms[slash - 1].concept != terms[slash + 1].concept, terms[slash - 2].concept == .colon,
      terms[slash - 3].concept == .marker, slash == 3 || ![.slash, .and].contains(terms[slash - 4].concept)
    else { return false }
    let next = slash + 2
    return next == terms.count || terms[next].gap == .wide
      || [.newline, .period, .semicolon, .pipe].contains(terms[next].concept)
  }

  /// Two empty boxes and more of which none is checked, with their options.
  private func isEmptyRow(_ row: Range<Int>) -> Bool {
    let options = row.filter { isOption($0) }
    return options.count >= 2
      && row.count { document.terms[$0].concept == .boxEmpty } >= 2
      && !row.contains { document.terms[$0].concept == .boxChecked }
  }

  /// The options around a box: boxes and results, from the colon or the start of the line.
  private func row(_ box: Int) -> Range<Int> {
    func belongs(_ index: Int) -> Bool {
      [.boxEmpty, .boxChecked].contains(document.terms[index].concept) || isOption(index)
    }
    var start = box, end = box + 1
    while start > 0, belongs(start - 1) { start -= 1 }
    while end < document.terms.count, belongs(end) { end += 1 }
    return start..<end
  }
}
