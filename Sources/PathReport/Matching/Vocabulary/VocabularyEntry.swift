/// Phrases that mean the same thing.
///
/// Words of a phrase stand apart by one space; in a report a hyphen or a line end may stand there too. A
/// `joinable` phrase also matches with its words run together, or with slashes and stray periods between
/// them, as marker names are written: `HER-2/neu`, `HER2neu`, `c-erbB- 2`.
struct VocabularyEntry: Sendable {
  let concept: Concept
  let payload: UInt8
  let phrases: [String]
  let joinable: Bool

  init(_ concept: Concept, _ phrases: [String], payload: Int = 0, joinable: Bool = false) {
    self.concept = concept
    self.payload = UInt8(payload)
    self.phrases = phrases
    self.joinable = joinable
  }
}

/// The words that all fields share, by theme.
enum Vocabulary {
  /// Phrases that contain a marker's name and mean something else; they go before the markers.
  static let beforeMarkers: [VocabularyEntry] =
    results.filter { $0.concept == .her2Low || $0.concept == .her2Ultralow } + tests
  static let shared: [VocabularyEntry] =
    results + labels + tests + sections + context + tumors + sizes + anatomy + registry

  /// Words in which one wrong letter is forgiven.
  static let forgiving = [
    "estrogen", "oestrogen", "progesterone", "receptor", "receptors", "positive", "negative", "equivocal",
    "amplified", "herceptest", "immunohistochemistry", "hybridization", "hybridisation", "overexpression",
    "dimension", "diameter", "carcinoma", "diagnosis", "invasive", "infiltrating", "mastectomy", "lumpectomy",
    "amplification", "borderline", "indeterminate", "unfavorable",
  ]
}
