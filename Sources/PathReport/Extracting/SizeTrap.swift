/// Lengths near a tumor that are not its size: bounds of stages and labels, corrected mistakes, other labels.
enum SizeTrap {
  static func isTrap(_ index: Int, in document: ReportDocument) -> Bool {
    let statement = document.statements[Int(document.statementOfTerm[index])].terms
    return isBoundOfLabel(index, document) || isStageBound(index, statement, document)
      || isCorrected(index, document) || isOfHistory(index, statement, document)
      || isMistaken(index, statement, document)
      || isMicroinvasionBound(index, document)
      || labelOwnsOther(index, statement.lowerBound, document)
      || isAlongMargin(index, document)
      || isOfSampledLesion(index, document)
  }

  /// `Greatest dimension of largest focus of invasion over 0.1 cm: 1.6 cm`.
  static func isBoundOfLabel(_ index: Int, _ document: ReportDocument) -> Bool {
    let terms = document.terms
    guard let quantity = document.quantity(index), quantity.unit == .length, quantity.comparator != .equal,
      index + 2 < terms.count
    else { return false }
    var place = index + 1
    while place + 1 < terms.count, [.close, .newline].contains(terms[place].concept) { place += 1 }
    if terms[place].gap == .wide, place == index + 1, document.quantity(place) != nil { return true }
    guard terms[place].concept == .colon || terms[place].concept == .leader else { return false }
    return (place + 1...min(place + 2, terms.count - 1)).contains { document.quantity($0) != nil }
  }

  /// `pT2: Tumor > 20 mm but <= 50 mm`, `more than 1.0 cm but not more than 2.0 cm`: two bounds that face each
  /// other.
  private static func isStageBound(_ index: Int, _ statement: Range<Int>, _ document: ReportDocument) -> Bool
  {
    guard let own = side(index, document) else { return false }
    let near = max(statement.lowerBound, index - 6)..<min(statement.upperBound, index + 7)
    return near.contains { place in
      guard place != index, let other = side(place, document) else { return false }
      return place > index ? own > other : other > own
    }
  }

  /// 1 for a lower bound, -1 for an upper one.
  private static func side(_ index: Int, _ document: ReportDocument) -> Int? {
    guard let quantity = document.quantity(index) else { return nil }
    switch quantity.comparator {
    case .greater, .greaterOrEqual: return 1
    case .less, .lessOrEqual: return -1
    default: return nil
    }
  }

  /// `corrected from "71 mm" to "17 mm"`.
  private static func isCorrected(_ index: Int, _ document: ReportDocument) -> Bool {
    (max(0, index - 3)..<index).contains { document.terms[$0].concept == .changedFrom }
  }

  /// `Clinical info   5 cm left breast mass`: a line of a form.
  private static func isOfHistory(_ index: Int, _ statement: Range<Int>, _ document: ReportDocument) -> Bool {
    let first = statement.first { document.terms[$0].concept != .newline }
    // A line of a form is short.
    guard let first, first < index, index - first < 20,
      !(first..<index).contains(where: { document.terms[$0].concept == .newline })
    else { return false }
    return document.terms[first].concept == .section
      && document.terms[first].payload == SizeOwner.historySection
  }

  /// `error in the size of the original report (issued as 2.8 cm)`
  private static func isMistaken(_ index: Int, _ statement: Range<Int>, _ document: ReportDocument) -> Bool {
    (max(statement.lowerBound, index - 20)..<index).contains { document.terms[$0].concept == .mistaken }
  }

  /// `No invasion above 1 mm`, `microinvasion only (less than or equal to 1 mm)`, `largest focus greater than 1 mm`: the bound between microinvasion and invasion.
  private static func isMicroinvasionBound(_ index: Int, _ document: ReportDocument) -> Bool {
    guard let quantity = document.quantity(index) else { return false }
    return quantity.comparator == .greater && quantity.greatest <= 1
      || quantity.comparator == .lessOrEqual && quantity.greatest == 1
  }

  /// `this biopsy of a 1.6 cm mass`, `cores, taken from a 14 mm lobulated mass`: what was seen before it was sampled.
  private static func isOfSampledLesion(_ index: Int, _ document: ReportDocument) -> Bool {
    let terms = document.terms
    let joints: ConceptSet = [
      .word, .of, .fromWord, .between, .comma, .approximately, .breast, .laterality,
    ]
    let lesions: ConceptSet = [.lesionNoun, .tumorNoun]
    var place = index - 1
    var isFrom = false
    while place >= 0, place > index - 8, joints.contains(terms[place].concept) {
      isFrom = isFrom || [.of, .fromWord, .between].contains(terms[place].concept)
      place -= 1
    }
    guard isFrom, place >= 0, isSample(place, document) else { return false }
    let next = (index + 1..<min(terms.count, index + 5)).first { !joints.contains(terms[$0].concept) }
    return next.map { lesions.contains(terms[$0].concept) } ?? false
  }

  private static func isSample(_ index: Int, _ document: ReportDocument) -> Bool {
    switch document.terms[index].concept {
    case .biopsyWord, .core: true
    case .procedure: document.words(index, contain: "core") || document.words(index, contain: "needle")
    default: false
    }
  }

  /// `the medial margin was involved over 2 mm`: how far the margin is touched.
  private static func isAlongMargin(_ index: Int, _ document: ReportDocument) -> Bool {
    let touched: [StaticString] = ["involved", "positive", "touched", "reached"]
    let joints: ConceptSet = [.word, .of, .forWord]
    guard let word = (max(0, index - 4)..<index).last(where: { document.word($0, isOneOf: touched) }),
      (word + 1..<index).allSatisfy({ joints.contains(document.terms[$0].concept) })
    else { return false }
    return (max(0, word - 3)..<word).contains { document.terms[$0].concept == .margin }
  }

  /// `Margins: invasive 4 mm`, `Specimen size .... 84 x 61 mm`: the label of the line says whose measures these are.
  private static func labelOwnsOther(_ index: Int, _ start: Int, _ document: ReportDocument) -> Bool {
    let terms = document.terms
    // A label is short; a longer way to the colon is no label.
    let reach = start..<min(index, start + 9)
    guard let colon = reach.first(where: { terms[$0].concept == .colon || terms[$0].concept == .leader })
    else {
      return false
    }
    let label = terms[start..<colon].map(\.concept)
    // `Left breast, re-excision of medial margin: residual carcinoma, 5 mm`: a specimen, not a distance.
    if label.contains(.breast) || label.contains(.procedure) { return false }
    let owners: [Concept] = [.metastasis, .lymphNode]
    if label.contains(.sizeWord), !label.contains(where: owners.contains), !label.contains(.specimenNoun) {
      return false
    }
    return label.contains {
      owners.contains($0)
        || [.margin, .distance, .imaging, .benignLesion, .calcification, .controlLabel].contains($0)
    }
  }
}
