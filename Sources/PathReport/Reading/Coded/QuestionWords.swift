/// Tells from the words of a question which part of which result it asks for.
///
/// Laboratories send their own codes more often than LOINC's, and LOINC's mixed up; the words are what their own
/// staff reads.
struct QuestionWords {
  /// The words in lower case, with blanks around them.
  private let text: [UInt8]
  /// Which pairs of letters there are, so that most phrases need not be looked for.
  private var pairs = PairSet()

  init(_ label: String) {
    text = [0x20] + label.utf8.map(Self.folded) + [0x20]
    for place in text.indices.dropLast() { pairs.insert(text[place], text[place + 1]) }
  }

  /// Lower case, with blanks for what only separates words.
  private static func folded(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case UInt8(ascii: "_"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ":"), UInt8(ascii: ","),
      UInt8(ascii: "."), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "?"), UInt8(ascii: "-"):
      0x20
    default: byte
    }
  }

  private func has(_ phrases: StaticString...) -> Bool { phrases.contains(where: holds) }

  private func holds(_ phrase: StaticString) -> Bool {
    let phrase = UnsafeBufferPointer(start: phrase.utf8Start, count: phrase.utf8CodeUnitCount)
    if phrase.count > 1, !pairs.contains(phrase[0], phrase[1]) { return false }
    if phrase.count > 3, !pairs.contains(phrase[2], phrase[3]) { return false }
    return text.withUnsafeBufferPointer { String.offset(of: phrase, in: $0) != nil }
  }

  /// What the words ask for: a marker and a part of its result.
  var slot: CodedSlot? { marker.map { CodedSlot($0, facet(of: $0)) } }

  /// Whether the words name other tissue than the invasive tumor: an in situ component, a node, a biopsy before.
  var isOfOtherTissue: Bool {
    has(
      "dcis", "in situ component", "in situ carcinoma", "carcinoma in situ", " node", "metasta", "prior ",
      "previous")
  }

  /// The marker that the words name.
  var marker: CodedMarker? {
    guard
      !has("serum", "plasma", "rna", "rt pcr", "recurrence", "control", "oncotype", "mammaprint", "androgen")
    else { return nil }
    let estrogen = has("estrogen", " er ", " esr1 ")
    let progesterone = has("progest", " pr ", " pgr ")
    if estrogen || progesterone {
      return estrogen && progesterone ? nil : estrogen ? .estrogen : .progesterone
    }
    if has("her2", "her 2", "erbb2", "erb b2", "erbb 2", "erb b 2") || namesCentromere {
      if namesCentromere
        || has(
          "hybridi", "fish", "cish", "sish", "dish", " ish ", "amplif", " ratio", " cop", " gene ",
          "duplication", "signal")
      {
        return .her2ISH
      }
      return has("immunohisto", "ihc", "immune", "immuno", "presence", "score", "stain", "herceptest")
        ? .her2IHC : .her2
    }
    if has("ki 67", "ki67", "mib 1", "mib1") { return .ki67 }
    return asksForTumorSize ? .tumorSize : nil
  }

  private var namesCentromere: Bool {
    has(
      "cep17", "cep 17", "chromosome 17", "chr17", "chr 17", "cen17", "cen 17", "d17z1", "centromere 17",
      "17 centromere")
  }

  private var asksForTumorSize: Bool {
    guard
      !has(
        "node", "nodal", "dcis", "in situ", "metasta", "margin", "specimen", "deposit", "distance", "extent",
        "whole", "biopsy", "gross", "cavity", "clinical", "core ")
    else { return false }
    let measure = has("size", "dimension", "diameter", "measure")
    return measure && has("tumor", "tumour", "invasive", "carcinoma", "lesion")
  }

  /// The part of a result that the words ask for.
  private func facet(of marker: CodedMarker) -> CodedFacet {
    if marker == .tumorSize { return has("additional") ? .additionalDimension : .status }
    if marker == .her2ISH, let facet = hybridizationFacet { return facet }
    let facet = generalFacet ?? .status
    // There is no other result of Ki-67 than its index.
    return marker == .ki67 && facet != .clone && facet != .aside ? .percent : facet
  }

  /// The part that words ask for among the questions about a marker: `Score`, `Percent Positive`.
  func facet(within marker: CodedMarker) -> CodedFacet? {
    // A score without a name is one of HER2's; of the receptors there are too many.
    generalFacet ?? (marker.isHER2 && has(" score ") ? .status : nil)
  }

  private var hybridizationFacet: CodedFacet? {
    if has("observer", "heterogen", "aneusom", "polysom") { return .aside }
    if has(
      " ratio", "copy number/", "copies/chromosome", "her2/cep17", "her2/cen17", "her2/chr", "her2 cep17",
      "her2 cen17")
    {
      return .ratio
    }
    if has(
      "cells counted", "nuclei counted", "number of cells", "cells scored", "nuclei scored",
      "cells evaluated",
      "number of nuclei", "invasive tumor cells counted")
    {
      return .cells
    }
    if has("percent") { return .aside }
    if has("signal", " cop") {
      return namesCentromere ? .cep17Copies : .her2Copies
    }
    if has(" group ") { return .group }
    return nil
  }

  /// The part that words ask for which name no marker: `Percentage of Cells with Nuclear Positivity`.
  var generalFacet: CodedFacet? {
    if has("membrane staining", "uniform intense") { return .aside }
    if has("intensity score") { return .allredIntensity }
    if has("proportion score") { return .allredProportion }
    if has("h score", "histoscore", "hscore") { return .hScore }
    if has(" irs ", "remmele", "immunoreactive score", "immunoreactivity score") { return .irs }
    if has("allred", "quick score", "total score") { return .allredTotal }
    if has("antibody", "clone") { return .clone }
    if has("percent", "%", "/100 cells", "per 100 cells", "labeling index", "labelling index") {
      return .percent
    }
    if has("intensity") { return .intensity }
    if has(
      "control", "technique", "source", "fixati", "vendor", "kit", "ischemi", "ischaemi", "block", "observer")
    {
      return .aside
    }
    if has(" status ", " result ", " interpretation ") { return .status }
    if has(" method ") { return .method }
    return hybridizationFacet
  }
}

/// Pairs of bytes that were met, in as many bits as fit two words: what it does not contain was not met.
private struct PairSet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  mutating func insert(_ first: UInt8, _ second: UInt8) {
    let bit = Self.bit(first, second)
    if bit & 64 == 0 { low |= 1 << (bit & 63) } else { high |= 1 << (bit & 63) }
  }

  func contains(_ first: UInt8, _ second: UInt8) -> Bool {
    let bit = Self.bit(first, second)
    return (bit & 64 == 0 ? low : high) >> (bit & 63) & 1 == 1
  }

  private static func bit(_ first: UInt8, _ second: UInt8) -> UInt64 {
    UInt64(truncatingIfNeeded: (Int(first) &* 31 &+ Int(second) &* 5) & 127)
  }
}
