/// What kind of `equivocal` a result is. The record has one word for three that registries and FHIR tell apart, so the
/// report's own words are asked.
enum UndecidedResult {
  /// A result between negative and positive: 2+.
  case equivocal
  /// `borderline`: a registry takes it for equivocal by IHC, and for unknown elsewhere (EOD 3.3, items 3850-3855).
  case borderline
  /// The test gave no answer: `indeterminate`, `cannot be determined`.
  case indeterminate

  /// Reads the quotations of a result whose status is `equivocal`. A score is an answer, whatever word stands beside it.
  init(_ evidence: [Evidence], score: String? = nil) {
    // Words that a line break parts are still one phrase.
    let texts = evidence.compactMap {
      $0.text?.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let mentions = { (word: String) in texts.contains { $0.contains(word) } }
    if score != nil || mentions("equivocal") {
      self = .equivocal
    } else if Vocabulary.indeterminate.contains(where: mentions) {
      self = .indeterminate
    } else {
      self = mentions("borderline") ? .borderline : .equivocal
    }
  }
}
