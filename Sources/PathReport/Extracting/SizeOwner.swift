/// Whose measure a length is, by the nouns and labels of its statement: the nearest noun before it, or the one
/// right behind it. Nouns behind `in` say where something lies and own nothing: `8 mm in one core`.
final class SizeOwner {
  var component = TumorComponent.unspecified
  /// Whether it is the extent of all foci or of invasive and in situ disease together.
  var isWhole = false
  /// The first term of the evidence.
  var first: Int
  var hasNoun = false
  /// Whether a label such as `Tumor size` names the measure.
  var isLabelled = false
  /// Whether a noun, label or heading surely means a tumor; `area` and `lesion` do not.
  var isNamed = false
  /// Whether a word of size stands beside it, such as `greatest dimension`.
  var isSized = false

  let document: ReportDocument
  let index: Int
  var nounPlace: Int?
  var verbPlace: Int?
  var spans = false
  /// Whether a word such as `extent` or `length` stands before the measure.
  var hasExtent = false
  var sawBreast = false
  private var isBehindSemicolon = false
  private static let furthest = 24

  /// The owner, or nil where something other than a tumor is measured.
  static func find(_ index: Int, in document: ReportDocument) -> SizeOwner? {
    let statement = document.statements[Int(document.statementOfTerm[index])].terms
    let owner = SizeOwner(index: index, document: document)
    owner.readNounBehind(statement.upperBound)
    guard owner.walkBack(statement.lowerBound), owner.readAhead(statement.upperBound),
      owner.readHeadingAbove(statement)
    else { return nil }
    if owner.sawBreast, !owner.hasNoun, !owner.isLabelled { return nil }
    return owner.isTumor ? owner : nil
  }

  /// A tumor is named, or a size; what may as well be fibrosis also needs a verb that measures it.
  private var isTumor: Bool { isNamed || isSized || hasNoun && verbPlace != nil }

  private init(index: Int, document: ReportDocument) {
    self.index = index
    self.document = document
    first = index
  }

  var terms: Terms {
    @inline(__always) get { document.terms }
  }

  // MARK: - Backwards

  /// Walks to the label or the noun that the measure follows; false where that is not a tumor.
  private func walkBack(_ start: Int) -> Bool {
    var start = start
    var furthest = Self.furthest
    if let previous = statementBefore(start) {
      start = previous
      furthest *= 2
    }
    var place = index - 1
    var distance = 0
    // A verb waits for its subject, however much stands between.
    while place >= start, distance < (verbPlace != nil && !hasNoun ? furthest * 2 : furthest) {
      switch step(place, distance, start) {
      case .reject: return false
      case .stop: return true
      case .further(let steps): distance += steps
      }
      place -= 1
    }
    return true
  }

  enum Step {
    case reject, stop
    case further(Int)
  }

  private func step(_ place: Int, _ distance: Int, _ start: Int) -> Step {
    let term = terms[place]
    switch term.concept {
    case .sizeWord, .greatest:
      isSized = true
      first = min(first, place)
      if term.concept == .sizeWord { hasExtent = true }
      guard term.payload > 0 else { break }
      return isOtherLabel(place, start) ? .reject : takeLabel(term.payload, at: place)
    case .measures:
      verbPlace = place
      if term.payload > 0 { spans = true }
      first = min(first, place)
    // `skin nodule`, `axillary mass`.
    case .tumorNoun where !hasNoun && isElsewhere(place - 1, start),
      .lesionNoun where !hasNoun && isElsewhere(place - 1, start):
      return .reject
    case .tumorNoun where !hasNoun && isBeside(place, start),
      .invasive where !hasNoun && isBeside(place, start):
      break
    case .tumorNoun where isShare(place, start), .lesionNoun where isShare(place, start): break
    // `scattered over an area of 40 mm` measures what is scattered, and its largest focus is smaller.
    case .lesionNoun where term.payload == 1 && !hasNoun && isSpanned(place, start):
      verbPlace = place
      isWhole = true
    case .tumorNoun, .carcinoma, .lesionNoun, .invasive, .microinvasion, .inSitu: takeNoun(place)
    case .distance, .imaging, .metastasis: return .reject
    case .lymphNode, .margin:
      if !isAttribute(place, start), !hasNoun || distance < 8 { return .reject }
    case .section where term.payload == Self.specimenSection: if isForeign(place, start) { return .reject }
    // `the longest stretch within a core is 11 mm`
    case .within where isPlaceOfCore(place): break
    // `located 3 cm from the nipple and measures 2.2 cm`.
    case .fromWord where verbPlace != nil || isTumor: break
    case .specimenNoun, .skin, .cavity, .benignLesion, .slice, .weight, .tumorBed, .calcification, .fromWord,
      .additionalDimension, .within, .controlLabel:
      if isForeign(place, start) { return .reject }
    // `carcinoma (7 mm in one core), fibroadenoma (12 mm)`
    case .benignTissue where !hasNoun && place >= index - 2: return .reject
    // `involving several cores; greatest dimension 5 mm`.
    case .core where isFilledCore(place, start): break
    case .core
    where document.scope(index).section == .gross || !hasExtent || terms[place + 1].concept == .colon:
      if isForeign(place, start) { return .reject }
    // `Lymph nodes, the largest 1.8 cm`: a heading that begins the sentence.
    case .section where term.payload == Self.otherSection && !hasNoun: return .reject
    case .procedure, .biopsyWord:
      if !hasNoun, distance < 4, !isAttribute(place, start) { return .reject }
    case .breast where !hasNoun && !isAttribute(place, start):
      // `Left breast sized 19 x 20 cm`.
      if let verbPlace, verbPlace <= place + 2 { return .reject }
      sawBreast = true
    case .wholeTumor, .aggregate: isWhole = true
    // `Tumor size (clinical): 3.5 cm`, `Clinical: 25 mm lump`.
    case .section where term.payload == Self.historySection:
      if !hasNoun || place == start && terms[place + 1].concept == .colon { return .reject }
    case .comma where distance == 0 && isStage(place - 1, start),
      .open where distance == 0 && isStage(place - 1, start):
      hasNoun = true
      isNamed = true
      first = min(first, place - 1)
      return .stop
    case .colon, .leader:
      if hasNoun || isTumor { return .further(7) }
    case .quantity, .dimensions: return passMeasure(place, distance)
    case .period: return .further(13)
    case .newline where isNamed && hasNoun && document.casing(place + 1) != .lower: return .stop
    case .newline where document.scope(index).section != .microscopic: return .further(2)
    case .semicolon: isBehindSemicolon = true
    default: break
    }
    return .further(1)
  }

  static let specimenSection = UInt8(ReportSection.allCases.firstIndex(of: .specimen)!)
  static let historySection = UInt8(ReportSection.allCases.firstIndex(of: .clinicalHistory)!)
  static let otherSection = UInt8(ReportSection.allCases.firstIndex(of: .other)!)

  /// `pT2 (26 mm)`, `pT2, 26 mm`, but not the bounds of a stage: `pT2 (>20 mm)`.
  private func isStage(_ place: Int, _ start: Int) -> Bool {
    guard place >= start, let quantity = document.quantity(index), quantity.comparator == .equal,
      !quantity.isRange
    else { return false }
    let word = document.bytes[document.bytes(of: place...place)].prefix(3)
    return word.starts(with: "pT".utf8) || word.elementsEqual("ypT".utf8)
  }

  private func isElsewhere(_ place: Int, _ start: Int) -> Bool {
    place >= start
      && [.skin, .lymphNode, .benignLesion, .metastasis, .imaging].contains(terms[place].concept)
  }

  private func takeLabel(_ payload: UInt8, at labelPlace: Int) -> Step {
    isLabelled = true
    isNamed = true
    // `Overall tumour size`.
    if labelPlace > 0,
      document.ends(labelPlace - 1, in: "overall") || document.ends(labelPlace - 1, in: "total")
    {
      isWhole = true
    }
    if !hasNoun, payload == 2 { component = .invasive }
    hasNoun = true
    return .stop
  }

  /// `Clinical tumor size`, `DCIS: tumor size`: the word before the label.
  private func isOtherLabel(_ place: Int, _ start: Int) -> Bool {
    (max(start, place - 2)..<max(start, place)).contains {
      [.imaging, .metastasis, .lymphNode].contains(terms[$0].concept)
    }
  }

  /// `DCIS within and next to the invasive tumor, extent 17 mm`: where something lies.
  private func isBeside(_ place: Int, _ start: Int) -> Bool {
    var before = place - 1
    if before > start, document.word(before, isOneOf: ["the", "this", "that", "an", "a"]) { before -= 1 }
    guard before > start else { return false }
    if terms[before].concept == .to {
      return document.word(before - 1, isOneOf: ["next", "adjacent", "close", "peripheral"])
    }
    return document.word(
      before, isOneOf: ["around", "surrounding", "beside", "near", "outside", "beyond", "alongside"])
  }

  private func isPlaceOfCore(_ place: Int) -> Bool {
    (place + 1..<min(index, place + 4)).contains { terms[$0].concept == .core }
  }

  private func isForeign(_ place: Int, _ start: Int) -> Bool {
    if hasNoun || isInParentheses(place) { return false }
    // `in a tumor bed of 30 mm` measures the bed.
    if place == index - 2, terms[index - 1].concept == .of { return true }
    return !isAttribute(place, start)
  }

  /// `Focus 1 (9:00, coil clip): 1.8 cm`: an aside between the noun and its measure.
  func isInParentheses(_ place: Int) -> Bool {
    for next in place + 1..<min(index, place + 8) {
      if terms[next].concept == .open { return false }
      if terms[next].concept == .close { return true }
    }
    return false
  }

  private static let occupying: [StaticString] = [
    "involves", "involving", "occupies", "occupying", "infiltrates", "infiltrating", "fills", "filling",
  ]

  private func isCount(_ place: Int) -> Bool {
    terms[place].concept == .quantity || document.word(place, isOneOf: Self.counts)
  }

  private static let counts: [StaticString] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "most",
    "all", "several", "some",
  ]
  private static let under: [StaticString] = ["underlying", "beneath", "below", "under", "behind"]
  private static let besides: [StaticString] = ["deep", "next", "adjacent", "close", "superficial"]

  /// `Involves 4 of 5 cores, up to 10 mm`, `three cores are involved, the longest stretch 11 mm`: how much of the cores
  /// is tumor.
  private func isFilledCore(_ place: Int, _ start: Int) -> Bool {
    guard document.scope(index).section != .gross else { return false }
    if isSized {
      return isBehindSemicolon
        || (place + 1..<min(index, place + 4)).contains { document.word($0, isOneOf: Self.filled) }
    }
    guard document.quantity(index)?.comparator == .lessOrEqual, !hasNoun, isAttribute(place, start) else {
      return false
    }
    isSized = true
    return true
  }

  private static let filled: [StaticString] = ["involved", "positive", "infiltrated", "affected"]

  /// `in one core`, `with infiltrating margins`, `with clip`: a place or an attribute, not what is measured.
  func isAttribute(_ place: Int, _ start: Int) -> Bool {
    var before = place - 1
    while before >= start, before >= place - 5 {
      // `involves 4 of 4 cores and measures 9 mm`
      if document.word(before, isOneOf: Self.occupying) { return true }
      // `focus of invasive tumour on the biopsy 11 mm`, `seen across slices 4-8 with a maximum extent of 26 mm`
      if document.word(before, isOneOf: ["on", "at", "over", "across", "through", "throughout"]) {
        return true
      }
      // `tumour underlying the ulcer, measuring 8 cm`
      if verbPlace != nil, document.word(before, isOneOf: Self.under) { return true }
      switch terms[before].concept {
      case .inWord, .with, .between, .fromWord, .by, .within: return true
      case .of where terms[place].concept == .breast: return true
      // `extends over slices 4-8 with a maximum extent of 26 mm`
      case .measures where terms[before].payload > 0: return true
      // `in 4 of 5 cores`, `in four of five cores`.
      case .of where before > start && isCount(before - 1): before -= 2
      // `in 3/5 cores`
      case .slash where before > start && terms[before - 1].concept == .quantity: before -= 2
      // `deep to the nipple, measuring 3 cm`; but not `4 mm, adjacent to the cavity (12 mm)`.
      case .to where verbPlace != nil && before > start && document.word(before - 1, isOneOf: Self.besides):
        return true
      case .quantity, .word, .greatest, .hyphen, .slice, .breast, .laterality, .invasive: before -= 1
      case .newline where document.casing(before + 1) == .lower: before -= 1
      default: return false
      }
    }
    return false
  }
}
