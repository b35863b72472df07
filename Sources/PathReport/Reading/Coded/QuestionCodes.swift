/// The codes of questions: LOINC, SNOMED CT, the keys of the CAP's electronic checklists, IHE's PathLex.
enum QuestionCodes {
  static let byCode: [String: CodedSlot] = [
    "85337-4": CodedSlot(.estrogen), "16112-5": CodedSlot(.estrogen), "40556-3": CodedSlot(.estrogen),
    "85329-1": CodedSlot(.estrogen, .percent), "14228-1": CodedSlot(.estrogen, .percent),
    "85310-1": CodedSlot(.estrogen, .intensity),
    "85339-0": CodedSlot(.progesterone), "16113-3": CodedSlot(.progesterone),
    "40557-1": CodedSlot(.progesterone),
    "85325-9": CodedSlot(.progesterone, .percent), "14230-7": CodedSlot(.progesterone, .percent),
    "85331-7": CodedSlot(.progesterone, .intensity),
    "85319-2": CodedSlot(.her2IHC), "18474-7": CodedSlot(.her2IHC), "72383-3": CodedSlot(.her2IHC),
    "72382-5": CodedSlot(.her2IHC),
    "48676-1": CodedSlot(.her2),
    "85318-4": CodedSlot(.her2ISH), "31150-6": CodedSlot(.her2ISH), "96893-3": CodedSlot(.her2ISH),
    "74885-5": CodedSlot(.her2ISH),
    "49683-6": CodedSlot(.her2ISH, .ratio), "74860-8": CodedSlot(.her2ISH, .her2Copies),
    "74861-6": CodedSlot(.her2ISH, .cep17Copies),
    "85330-9": CodedSlot(.ki67, .percent), "29593-1": CodedSlot(.ki67, .percent), "33055-5": CodedSlot(.ki67),
    "21889-1": CodedSlot(.tumorSize), "33728-7": CodedSlot(.tumorSize), "44635-1": CodedSlot(.tumorSize),
    "33729-5": CodedSlot(.tumorSize, .additionalDimension),
    // SNOMED CT
    "1363314005": CodedSlot(.her2ISH), "3550001000004108": CodedSlot(.her2IHC),
    "200001000004104": CodedSlot(.tumorSize),
  ]

  private static let fish: Set<String> = [
    "85318-4", "31150-6", "96893-3", "74885-5", "49683-6", "74860-8", "74861-6",
  ]

  /// Whether a code is of FISH and no other in situ hybridization.
  static func isFISH(_ code: CodedObservation.Code) -> Bool {
    fish.contains(code.code) || CodeSystem.isPathLex(code) && code.code == "433"
  }

  /// Tests that share a marker's name and are another matter: serum levels, biochemical assays.
  static let otherTests: Set<String> = [
    "32996-1", "42914-2", "51981-9", "14130-9", "10861-3", "31207-4",
  ]

  /// The keys of the breast templates, without the suffix `.100004300`.
  static let cap: [Int: CodedSlot] = [
    49025: CodedSlot(.estrogen), 48899: CodedSlot(.estrogen, .percent), 48936: CodedSlot(.estrogen, .percent),
    29748: CodedSlot(.estrogen, .percent), 49033: CodedSlot(.estrogen, .intensity),
    29749: CodedSlot(.estrogen, .intensity), 48924: CodedSlot(.estrogen, .aside),
    31054: CodedSlot(.estrogen, .allredProportion), 31055: CodedSlot(.estrogen, .allredIntensity),
    31056: CodedSlot(.estrogen, .allredTotal), 31107: CodedSlot(.estrogen, .aside),
    31092: CodedSlot(.estrogen, .clone),
    30524: CodedSlot(.progesterone), 32094: CodedSlot(.progesterone, .percent),
    30534: CodedSlot(.progesterone, .percent), 30564: CodedSlot(.progesterone, .intensity),
    31059: CodedSlot(.progesterone, .allredProportion), 31060: CodedSlot(.progesterone, .allredIntensity),
    31061: CodedSlot(.progesterone, .allredTotal), 25903: CodedSlot(.progesterone, .aside),
    31102: CodedSlot(.progesterone, .clone),
    31012: CodedSlot(.her2IHC), 977030: CodedSlot(.her2IHC), 379824: CodedSlot(.her2IHC, .aside),
    379830: CodedSlot(.her2IHC, .aside), 31116: CodedSlot(.her2IHC, .clone),
    49055: CodedSlot(.her2ISH), 25908: CodedSlot(.her2ISH, .aside), 31037: CodedSlot(.her2ISH, .cells),
    31038: CodedSlot(.her2ISH, .method), 25910: CodedSlot(.her2ISH, .her2Copies),
    25913: CodedSlot(.her2ISH, .her2Copies), 25911: CodedSlot(.her2ISH, .cep17Copies),
    25912: CodedSlot(.her2ISH, .ratio), 30478: CodedSlot(.her2ISH, .aside),
    30482: CodedSlot(.her2ISH, .aside), 379835: CodedSlot(.her2ISH, .aside),
    31075: CodedSlot(.ki67, .percent), 977108: CodedSlot(.ki67, .percent), 31124: CodedSlot(.ki67, .clone),
    30148: CodedSlot(.tumorSize), 31357: CodedSlot(.tumorSize),
    31359: CodedSlot(.tumorSize, .additionalDimension),
    // The resection template asks for the results of the biopsy.
    41776: CodedSlot(.estrogen), 45138: CodedSlot(.estrogen), 41411: CodedSlot(.estrogen, .percent),
    45587: CodedSlot(.estrogen, .percent), 54634: CodedSlot(.progesterone),
    42928: CodedSlot(.progesterone), 42936: CodedSlot(.progesterone, .percent),
    42945: CodedSlot(.progesterone, .percent), 52399: CodedSlot(.her2IHC), 42458: CodedSlot(.ki67, .percent),
    43798: CodedSlot(.ki67, .percent),
  ]

  static let pathLex: [Int: CodedSlot] = [
    431: CodedSlot(.progesterone), 432: CodedSlot(.estrogen), 433: CodedSlot(.her2ISH),
    434: CodedSlot(.her2IHC), 435: CodedSlot(.tumorSize),
  ]

  /// Whether a code asks for the size of the invasive tumor.
  static func isInvasiveSize(_ code: CodedObservation.Code) -> Bool {
    if code.code == "44635-1" || CodeSystem.isPathLex(code) && code.code == "435" { return true }
    return CodeSystem.capKey(code).map { $0 == 30148 || $0 == 31357 } ?? false
  }

  /// Whether a code is of a question that is asked of the breast alone.
  static func isBreast(_ code: CodedObservation.Code) -> Bool {
    if code.code.hasPrefix("853"), byCode[code.code] != nil { return true }
    return CodeSystem.capKey(code).map { cap[$0] != nil } ?? false
  }

  /// The slot that codes name.
  static func slot(_ codes: [CodedObservation.Code]) -> CodedSlot? {
    for code in codes {
      if let slot = byCode[code.code] { return slot }
      if let key = CodeSystem.capKey(code), let slot = cap[key] { return slot }
      if CodeSystem.isPathLex(code), let key = Int(code.code), let slot = pathLex[key] { return slot }
    }
    return nil
  }
}

/// Recognizes the systems that codes belong to, in the spellings of three formats.
enum CodeSystem {
  /// The key of a question or answer of the CAP's checklists; the suffix after it names the release.
  static func capKey(_ code: CodedObservation.Code) -> Int? {
    // Keys are numbers; codes of most other systems are not, or have no such suffix.
    guard let first = code.code.utf8.first, (0x30...0x39).contains(first) || first == UInt8(ascii: "+") else {
      return nil
    }
    let suffix = code.code.utf8.drop { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "+") }
    guard
      suffix.dropFirst().starts(with: "1000043".utf8)
        || code.system.utf8.prefix(3).elementsEqual("cap".utf8, by: { $0 | 0x20 == $1 })
        || code.system.holds("cap.org") || code.system.holds("2.16.840.1.113883.3.1434")
    else { return nil }
    return Int(code.code.drop { $0 == "+" }.prefix { $0.isNumber })
  }

  static func isPathLex(_ code: CodedObservation.Code) -> Bool {
    code.system.lowercased() == "pathlex" || code.system.hasSuffix("1.3.6.1.4.1.19376.1.8.2.1")
  }
}
