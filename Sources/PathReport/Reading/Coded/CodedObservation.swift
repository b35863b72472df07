/// An observation that a structure states: a question with its answer, in whatever format it came.
struct CodedObservation: Sendable {
  /// A code with the system that it belongs to, by name, URL or OID.
  struct Code: Sendable, Hashable {
    var system: String
    var code: String
  }

  var codes: [Code] = []
  /// The question in words.
  var label = ""
  var value = CodedValue.none
  /// `POS`, `NEG`, `IND`, where the structure interprets the value apart from it.
  var interpretation: String?
  /// How it was done, in words: `Immunohistochemistry, clone SP1`.
  var method: String?
  /// The specimen that it is about.
  var specimen: String?
  /// The side or site that it is about, in words.
  var site: String?
  /// What the tumor is that it is about, in words.
  var diagnosis: String?
  /// The marker that it is a part of: an observation inside another one's.
  var parent: CodedMarker?
  /// Where it stands.
  var path = ""

  /// The marker that codes, words or method name.
  var marker: CodedMarker? {
    let slot = QuestionCodes.slot(codes) ?? QuestionWords(label).slot
    return slot.map { SlotWords.refined($0, by: method ?? "").marker }
  }

  /// The specimen that the question itself names: `ER (part A)`, `HER2 IHC, specimen 2`.
  var partInLabel: String? {
    let words = label.lowercased().split { !($0.isLetter || $0.isNumber) }
    guard let name = words.firstIndex(where: { $0 == "part" || $0 == "specimen" }), name + 1 < words.count,
      words[name + 1].utf8.count == 1
    else { return nil }
    return words[name + 1].uppercased()
  }
}

/// What an observation says.
enum CodedValue: Sendable, Hashable {
  case none
  /// A chosen answer: its codes, and its text where one was sent.
  case answer(codes: [CodedObservation.Code], text: String)
  case text(String)
  /// A number as printed, `<`, `>` and the like before it, and its unit.
  case quantity(String, comparator: String, unit: String)
  case range(low: String, high: String, unit: String)
  case ratio(String, String)
  /// There is no value yet.
  case pending
  /// There will be none.
  case notPerformed
}

/// What an observation can be about.
enum CodedMarker: Sendable, Hashable {
  case estrogen, progesterone, her2, her2IHC, her2ISH, ki67, tumorSize

  var isHER2: Bool { self == .her2 || self == .her2IHC || self == .her2ISH }
}

/// Which part of a marker's result an observation gives.
enum CodedFacet: Sendable, Hashable {
  /// `Positive`; `2+` is a score, which stands beside it.
  case status, score, percent, intensity
  case allredTotal, allredProportion, allredIntensity, hScore, irs
  case clone, method
  case ratio, her2Copies, cep17Copies, cells, group
  case additionalDimension
  /// Part of the question, but no result: how many observers looked.
  case aside
}

/// The place of an observation in a marker's result.
struct CodedSlot: Sendable, Hashable {
  var marker: CodedMarker
  var facet: CodedFacet

  init(_ marker: CodedMarker, _ facet: CodedFacet = .status) {
    self.marker = marker
    self.facet = facet
  }
}
