/// `(0-1+ negative, 2+ equivocal, 3+ positive)`, `(scored from 0 to 3+; 3+ is positive)`: in parentheses, what each
/// score is called, which says nothing of this tumor.
///
/// A score of this tumor may stand in parentheses too, with its scale or its range: `(1+ on a scale of 0 to 3+,
/// negative)`, `(1+ to 3+, focally positive)`. A key gives three scores in two places, and two categories or what a
/// score means.
enum ParenthesizedKey {
  /// The place of the parenthesis that closes the key that opens here.
  static func end(at open: Int, in document: ReportDocument) -> Int? {
    let terms = document.terms
    guard terms[open].concept == .open || terms[open].concept == .openBracket else { return nil }
    if let close = endOfThreshold(open, document) ?? endOfBounds(open, document) { return close }
    var scores: Set<Int> = []
    var places = 0
    var categories: Set<Concept> = []
    var statesMeaning = false
    for place in open + 1..<min(terms.count, open + longest) {
      switch terms[place].concept {
      case .close, .closeBracket:
        return scores.count >= 3 && places >= 2 && (categories.count >= 2 || statesMeaning) ? place : nil
      // `(ER 0, PR 1+, HER2 3+)`, `(left 1+, right 3+)`, a key that was begun and never closed.
      case .open, .openBracket, .marker, .laterality, .newline: return nil
      case let concept where ScoreMeaning.isCategory(concept): categories.insert(concept)
      case .quantity:
        // `(1+ negative in 50 %, 2+ equivocal in 30 %, ...)` is a tumor's mixture.
        guard let score = document.quantity(place), ScoreMeaning.isScore(score) else { return nil }
        scores.formUnion(Int(score.low)...Int(score.high))
        places += 1
        if ScoreMeaning.isStated(at: place, in: document) { statesMeaning = true }
      default: break
      }
    }
    return nil
  }

  /// `PgR: negative (5% or more nuclei = positive)`
  private static func endOfThreshold(_ open: Int, _ document: ReportDocument) -> Int? {
    let reach = open + 1..<min(document.terms.count, open + 16)
    guard reach.count > 2, document.quantity(open + 1)?.unit == .percent,
      let close = reach.first(where: { [.close, .closeBracket].contains(document.terms[$0].concept) })
    else { return nil }
    return CueReader.isThreshold(open + 1, open + 1..<close, document) ? close : nil
  }

  /// `(amplified: >= 2.0; not amplified: < 2.0)`: each category with its bound, and no number that is one's own.
  private static func endOfBounds(_ open: Int, _ document: ReportDocument) -> Int? {
    var bounds = 0
    var categories: Set<Concept> = []
    for place in open + 1..<min(document.terms.count, open + longest) {
      switch document.terms[place].concept {
      case .close, .closeBracket: return bounds >= 2 && categories.count >= 2 ? place : nil
      case .open, .openBracket, .newline: return nil
      case .amplified, .notAmplified, .positive, .negative, .equivocal:
        categories.insert(document.terms[place].concept)
      case .quantity:
        guard let bound = document.quantity(place), bound.unit == .none else { return nil }
        guard bound.comparator != .equal || bound.isRange else { return nil }
        bounds += 1
      default: break
      }
    }
    return nil
  }

  private static let longest = 40
}
