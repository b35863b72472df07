/// Scores of HER2 that are written in words, and numbers that look like its scores.
extension NumberReader {
  /// `intensity 1+ in 5 % of cells, score 0`: the score proper is still to come.
  static func isScoreNamed(behind index: Int, _ document: ReportDocument) -> Bool {
    let end = document.statements[Int(document.statementOfTerm[index])].terms.upperBound
    for place in index + 1..<max(index + 1, min(end, index + 20)) {
      switch document.terms[place].concept {
      case .marker, .otherTest, .insituHybridization: return false
      case .scoreLabel:
        return (place + 1..<min(end, place + 4)).contains {
          document.quantity($0).map { $0.isWhole && $0.high <= 3 && $0.unit != .percent } ?? false
        }
      default: break
      }
    }
    return false
  }

  /// `FISH for all 2+ cases`, `3+ tumors are treated`: what is done with such scores.
  static func isOfManyCases(_ index: Int, _ document: ReportDocument) -> Bool {
    if index > 0, document.word(index - 1, isOneOf: ["all", "any", "every"]) { return true }
    // `tumors scored 2+ go on to FISH`, `cases with a score of 2+`
    let isOfCases = (max(0, index - 5)..<index).contains { place in
      isPlural(place, document) && !document.word(place, isOneOf: ["patients"])
        && (place + 1..<index).contains {
          document.word($0, isOneOf: ["scored", "scoring", "that", "which", "graded", "read"])
            || document.terms[$0].concept == .with
        }
    }
    if isOfCases { return true }
    // `3+ tumors`, `equivocal (2+) results`; but not `HER2: 1+ Scores of 3+ are positive.`, which is another sentence.
    var next = document.terms[index + 1].concept == .close ? index + 2 : index + 1
    // `IHC 2+/ISH negative tumors`
    if document.terms[next].concept == .slash {
      next += 1
      while next < index + 6, isOfOtherTest(next, document) { next += 1 }
    }
    return next < document.terms.count && isPlural(next, document) && document.casing(next) != .capitalized
  }

  private static func isOfOtherTest(_ index: Int, _ document: ReportDocument) -> Bool {
    switch document.terms[index].concept {
    case .insituHybridization, .negative, .positive, .notAmplified, .amplified, .hyphen: true
    default: false
    }
  }

  private static func isPlural(_ index: Int, _ document: ReportDocument) -> Bool {
    ManyCases.areNamed(at: index, in: document) || document.word(index, isOneOf: ["results"])
  }

  /// `two plus`, `3 plus`; but not `2 plus 3`.
  static func readPlusWord(_ index: Int, into frame: Frame, _ document: ReportDocument) {
    guard index > 0, frame.values.score == nil, frame.values.method != .insituHybridization,
      document.quantity(index + 1) == nil
    else { return }
    let words: [StaticString] = ["zero", "one", "two", "three"]
    let quantity = document.quantity(index - 1)
    let isPlain = quantity?.unit == Quantity.Unit.none && quantity?.isWhole == true && quantity!.high <= 3
    guard
      let score = isPlain
        ? Int(quantity!.low) : words.firstIndex(where: { document.word(index - 1, isOneOf: [$0]) })
    else { return }
    frame.values.score = score
    if frame.values.method == .unknown { frame.values.method = .immunohistochemistry }
    frame.lastValue = index
  }

  /// `specimen F-2`, `block B-1`: a number that a hyphen joins to a letter.
  static func isOfCode(_ index: Int, _ document: ReportDocument) -> Bool {
    guard index > 1, document.terms[index].gap == .none, document.terms[index - 1].concept == .hyphen,
      document.terms[index - 1].gap == .none
    else { return false }
    return document.bytes(of: index - 2...index - 2).count <= 2
  }
}
