/// The words behind a number that may be its label: `9.8 HER2 signals`, `2.1 chromosome 17 copies per nucleus`,
/// `60 nuclei counted`.
struct WordsBehind {
  private(set) var label = HybridizationLabel()
  /// The place behind the label.
  private(set) var end: Int
  /// The place behind a mere unit: `2.9 signals/cell`.
  private(set) var unitEnd: Int

  /// Whether the words may be the label of the next number: `ratio 1.1 average HER2: 2.3`.
  private(set) var isFollowedByNumber = false

  var terms: [Int] { label.terms }

  /// Whether a sign or a gap says that they are: `(30 + 30) Mean HER2 signals per nucleus ...... 6.85`.
  private(set) var areNextLabel = false

  init(_ index: Int, document: ReportDocument, her2: UInt8) {
    (end, unitEnd) = (index + 1, index + 1)
    let next = read(from: index + 1, document, her2)
    isFollowedByNumber =
      next < document.terms.count
      && [.quantity, .colon, .equals, .leader].contains(document.terms[next].concept)
    areNextLabel =
      isFollowedByNumber
      && (document.terms[next].concept != .quantity || document.terms[next].gap == .wide)
    // `Block 2` over `HER2 signals: 4.2`: the words of the next line have a number of their own.
    // But not those before the line's end: `50 cells` over `17. Ki-67`.
    let isOfNextLine = (index + 1..<(label.terms.last ?? next)).contains {
      document.terms[$0].concept == .newline
    }
    guard isOfNextLine, next < document.terms.count else { return }
    if [.quantity, .colon, .equals, .leader, .pipe].contains(document.terms[next].concept) {
      label = HybridizationLabel()
      (end, unitEnd) = (index + 1, index + 1)
    }
  }

  /// Reads on to the first term that belongs to no label, and returns its place.
  private mutating func read(from start: Int, _ document: ReportDocument, _ her2: UInt8) -> Int {
    let terms = document.terms
    var next = start
    let limit = min(document.statements[Int(document.statementOfTerm[start - 1])].terms.upperBound, start + 8)
    while next < limit, terms[next].gap != .wide {
      switch terms[next].concept {
      case .marker where terms[next].payload == her2:
        if isComplete { return next }
        label.add(.her2, next)
      case .cep17:
        if isComplete { return next }
        label.add(.cep17, next)
      case .signalWord, .copyNumberLabel: label.add(.signal, next)
      case .cellsCountedLabel: label.add(.counted, next)
      case .cellWord: label.add(.cell, next)
      case .averageWord where label.isEmpty: label.add(.average, next)
      case .close where next == start: break
      case .word, .statusLabel, .noun, .invasive, .tumorNoun, .carcinoma:
        label.words += 1
        if label.words > 3 { return next }
      // `2.4` over `Cells counted`: a line that begins with a capital is no unit of the number above.
      case .newline where next + 1 < limit && document.casing(next + 1) == .capitalized: return next
      case .slash, .hyphen, .of, .newline, .inWord, .forWord: break
      default: return next
      }
      next += 1
      if label.terms.last == next - 1 {
        end = next
        if isUnit, terms[next - 1].concept != .averageWord { unitEnd = next }
      }
    }
    return next
  }

  private var isUnit: Bool { !label.namesGene }

  /// Another subject behind a complete label begins the next one.
  private var isComplete: Bool { label.kind != nil && label.namesGene || label.kind == .cells }
}
