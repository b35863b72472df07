/// What a word says that only a registry codes. The grammar takes these words for any others; the payload of their
/// /// term says which one it is. An option that was not chosen becomes a word and keeps its payload, so these begin above
/// the payloads of all other concepts.
enum RegistryWord: UInt8 {
  // The parts of the breast, in the wording of ICD-O-3 and of the SEER guidelines for the breast.
  case centralPortion = 200, upperInner, lowerInner, upperOuter, lowerOuter, severalQuadrants
  /// Words that name a part of the breast only behind a label: `Tumor site: central`.
  case central, overlapping
  /// The size in words.
  case microscopicFocus, diffuse, inflammatory
  /// No tumor is left after treatment.
  case completeResponse
  /// How many probes in situ hybridization was done with.
  case dualProbe, singleProbe

  /// Whether the word names a part of the breast.
  var isPlace: Bool { rawValue <= Self.overlapping.rawValue }
}

extension Vocabulary {
  /// `upper outer and upper inner quadrants`: two that touch, in either order.
  private static let neighbours: [String] = [
    ("upper outer", "upper inner"), ("upper inner", "lower inner"), ("lower inner", "lower outer"),
    ("lower outer", "upper outer"),
  ].flatMap { one, other in
    [(one, other), (other, one)].flatMap { first, second in
      ["\(first) and \(second) quadrants", "\(first) and \(second) quadrant"]
    }
  }

  /// Words that only a registry codes.
  static let registry: [VocabularyEntry] =
    [
      entry(
        .centralPortion,
        [
          "subareolar", "sub areolar", "retroareolar", "retro areolar", "infraareolar", "infra areolar",
          "central portion", "central quadrant", "lower central", "upper central", "retronipple",
        ]),
      entry(.upperInner, quadrant("upper", "inner") + quadrant("superior", "medial") + ["uiq"]),
      entry(.lowerInner, quadrant("lower", "inner") + quadrant("inferior", "medial") + ["liq"]),
      entry(.upperOuter, quadrant("upper", "outer") + quadrant("superior", "lateral") + ["uoq"]),
      entry(.lowerOuter, quadrant("lower", "outer") + quadrant("inferior", "lateral") + ["loq"]),
      entry(
        .upperInner, quadrant("upper", "medial") + quadrant("superior", "inner") + ["superomedial"]),
      entry(
        .lowerInner, quadrant("lower", "medial") + quadrant("inferior", "inner") + ["inferomedial"]),
      entry(
        .upperOuter, quadrant("upper", "lateral") + quadrant("superior", "outer") + ["superolateral"]),
      entry(
        .lowerOuter, quadrant("lower", "lateral") + quadrant("inferior", "outer") + ["inferolateral"]),
      entry(
        .severalQuadrants,
        [
          "upper quadrants", "lower quadrants", "outer quadrants", "inner quadrants", "lateral quadrants",
          "medial quadrants", "all quadrants", "all four quadrants", "four quadrants",
        ] + neighbours),
      entry(.central, ["central"]),
      entry(.overlapping, ["overlapping"]),
      entry(.microscopicFocus, ["microscopic focus", "microscopic foci"]),
      entry(
        .diffuse,
        [
          "diffusely involving", "diffusely involves", "diffusely involved", "diffuse involvement",
          "diffusely replacing", "diffusely replaces", "diffusely replaced",
        ]),
      entry(.inflammatory, ["inflammatory"]),
      entry(
        .completeResponse,
        [
          "pathologic complete response", "pathological complete response", "complete pathologic response",
          "complete pathological response",
        ]),
      entry(.dualProbe, ["dual probe", "two probe", "dual color probe", "dual colour probe"]),
      entry(.singleProbe, ["single probe", "one probe", "single color probe", "single colour probe"]),
    ]

  private static func entry(_ word: RegistryWord, _ phrases: [String]) -> VocabularyEntry {
    VocabularyEntry(.word, phrases, payload: Int(word.rawValue))
  }

  /// `upper outer quadrant`, `outer upper quadrant`, `upper outer`.
  private static func quadrant(_ height: String, _ side: String) -> [String] {
    ["\(height) \(side)", "\(side) \(height)"].flatMap { ["\($0) quadrant", $0] }
  }
}

extension Term {
  /// What the term says to a registry.
  var registryWord: RegistryWord? { concept == .word ? RegistryWord(rawValue: payload) : nil }
}
