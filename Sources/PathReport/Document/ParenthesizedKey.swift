/// `(0-1+ negative, 2+ equivocal, 3+ positive)`, `(scored from 0 to 3+; 3+ is positive)`: in parentheses, what each
/// score is called, which says nothing of this tumor.
enum ParenthesizedKey {
  /// The place of the parenthesis that closes the key that opens here.
  static func end(at open: Int, in document: ReportDocument) -> Int? {
    let terms = document.terms
    guard terms[open].concept == .open || terms[open].concept == .openBracket else { return nil }
    var scores: Set<Int> = []
    var namesCategory = false
    var statesScale = false
    for place in open + 1..<min(terms.count, open + longest) {
      switch terms[place].concept {
      case .close, .closeBracket:
        return scores.count >= 3 && namesCategory || statesScale ? place : nil
      // `(ER 0, PR 1+, HER2 3+)`, `(left 1+, right 3+)`, a key that was begun and never closed.
      case .open, .openBracket, .marker, .laterality, .newline: return nil
      case .positive, .negative, .equivocal: namesCategory = true
      case .quantity:
        if ScoreScale.end(at: place, in: document) != nil { statesScale = true }
        guard let score = document.quantity(place), score.unit == .plus || score.low == 0, score.high <= 3,
          !score.isDecimal
        else { return nil }
        scores.formUnion(Int(score.low)...Int(score.high))
      default: break
      }
    }
    return nil
  }

  private static let longest = 40
}
