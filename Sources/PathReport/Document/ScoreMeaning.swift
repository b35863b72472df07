/// `3+ is positive`, `0 = negative`, `3+: strong complete staining`: what a score of HER2 means, and no score of this
/// tumor.
enum ScoreMeaning {
  static func isStated(at index: Int, in document: ReportDocument) -> Bool {
    guard let score = document.quantity(index), isScore(score) else { return false }
    if [.equals, .colon].contains(document.terms[index + 1].concept) { return true }
    // `3+ is considered positive`; but not `3+ is seen on the excision`.
    return document.word(index + 1, isOneOf: ["is", "means", "being"])
      && [document.terms[index + 2].concept, document.terms[index + 3].concept].contains(where: isCategory)
  }

  static func isScore(_ quantity: Quantity) -> Bool {
    guard quantity.low <= quantity.high, quantity.low >= 0, quantity.high <= 3, !quantity.isDecimal else {
      return false
    }
    return quantity.unit == .plus
      || quantity.unit == .none && quantity.low == 0 && quantity.comparator == .equal
  }

  static func isCategory(_ concept: Concept) -> Bool {
    [.positive, .negative, .equivocal, .overexpressed].contains(concept)
  }
}
