/// Where the report turns to another specimen, side or focus.
extension Sectionizer {
  /// `… 2.4 cm. Tumor 2: …`, `Left: invasive carcinoma. Right: benign.`
  func enterInText(_ index: Int) {
    switch document.terms[index].concept {
    case .focusLabel, .tumorNoun, .lesionNoun: enterFocus(index)
    case .laterality where isSideLabel(index): enterSide(index)
    // `Specimen A: right breast. Specimen B: left breast.`
    case .section where isSpecimenLabel(index), .specimenLabel where isLabelEnd(index + 2):
      if let label = label(index + 1) { enterSpecimen(label, index) }
    default: enterSideInProse(index)
    }
  }

  /// `In the left carcinoma the estrogen receptor is …`, `The right tumor is …`: so are the sentences behind.
  func enterSideInProse(_ index: Int) {
    for place in index..<min(index + 4, document.terms.count - 1) {
      switch document.terms[place].concept {
      case .word, .inWord, .forWord, .of, .with: continue
      case .laterality:
        let noun = document.terms[place + 1].concept
        let isTumor = [.carcinoma, .tumorNoun, .lesionNoun, .invasive].contains(noun)
        if isTumor, document.terms[place].payload < 2 { enterSide(place) }
        return
      default: return
      }
    }
  }

  /// `Left: …`, `Right breast: …`, `LEFT - …`.
  func isSideLabel(_ index: Int) -> Bool {
    guard index + 1 < document.terms.count else { return false }
    let end = document.terms[index + 1].concept == .breast ? index + 2 : index + 1
    guard end < document.terms.count else { return false }
    let startsLine = index == 0 || document.terms[index - 1].concept == .newline
    return document.terms[end].concept == .colon || isDash(end) && (startsLine || startsStatement(index))
  }

  func enterSide(_ index: Int) {
    scope.isPrior = false
    scope.laterality = Laterality.allCases[Int(document.terms[index].payload)]
    // `LEFT BREAST (B)` below the nodes of another specimen.
    if document.terms[index + 1 < document.terms.count ? index + 1 : index].concept == .breast {
      scope.isLymphNode = false
      if let letter = letterInParentheses(index + 2) { scope.specimen = letter }
    }
    push()
  }

  /// `(B)`, `(specimen B)`: the specimen that a heading of a side names.
  private func letterInParentheses(_ index: Int) -> UInt8? {
    let line = lineTerms(from: index)
    guard line.first?.concept == .open,
      let close = line.firstIndex(where: { $0.concept == .close }), close - index <= 3
    else { return nil }
    return label(close - 1)
  }

  /// `Specimen A, left breast: invasive carcinoma` names one of several specimens and is no heading of a section.
  func isSpecimenLabel(_ index: Int) -> Bool {
    guard document.terms[index].payload == Self.specimenSection, label(index + 1) != nil,
      index + 2 < document.terms.count
    else { return false }
    return [.comma, .colon, .open, .hyphen, .period, .newline].contains(document.terms[index + 2].concept)
  }

  private static let specimenSection = UInt8(ReportSection.allCases.firstIndex(of: .specimen)!)

  func enterSpecimen(_ label: UInt8, _ index: Int) {
    let words = lineTerms(from: index)
    let isSpecimen = words.contains {
      [.breast, .laterality, .lymphNode, .specimenNoun, .skin].contains($0.concept)
    }
    guard isSpecimen || specimens[label] == nil && headsResults(index) else {
      return returnToSpecimen(label, isNamed: namesSpecimen(index))
    }
    // `A. Left breast, lumpectomy: …` below the clinical details, without a heading of its own.
    if scope.section == .clinicalHistory,
      words.count(where: { [.breast, .procedure].contains($0.concept) }) > 1,
      words.contains(where: { $0.concept == .colon }) || namesCarcinomaBelow(words)
    {
      scope.section = .diagnosis
    }
    // `A) Quadrant of breast of cm 10 x 8 x 3`: clinical notes name no specimens, and measure none.
    if scope.section == .clinicalHistory, words.contains(where: { $0.concept == .breast }),
      words.contains(where: { $0.concept == .lengthUnit || isLength($0) })
    {
      scope.section = .gross
    }
    scope.specimen = label
    scope.focus = 0
    if let side = words.first(where: { $0.concept == .laterality }) {
      scope.laterality = Laterality.allCases[Int(side.payload)]
    }
    let node = words.firstIndex { $0.concept == .lymphNode }
    let breast = words.firstIndex { $0.concept == .breast || $0.concept == .invasive }
    scope.component = Self.component(words)
    scope.isLymphNode = node != nil && (breast == nil || node! < breast!)
    if specimens[label] == nil || scope.laterality != nil { specimens[label] = scope }
    push()
  }

  /// `Specimen B:`, and below or behind it `ER: negative`: results that tell their specimens apart by letters alone.
  private func headsResults(_ index: Int) -> Bool {
    guard namesSpecimen(index) else { return false }
    let terms = document.terms
    if terms[index + 2].concept == .colon, terms[index + 3].concept == .marker { return true }
    let line = lineTerms(from: index)
    return line.count <= 5 && !line.contains { $0.concept == .marker }
      && terms[line.endIndex + 1].concept == .marker
  }

  /// `Specimen 2`, `Part B`, and not only its number or letter.
  private func namesSpecimen(_ index: Int) -> Bool {
    document.terms[index].concept == .specimenLabel || isSpecimenLabel(index)
  }

  /// `A. Left breast, partial mastectomy⏎Ductal carcinoma in situ`.
  private func namesCarcinomaBelow(_ line: ArraySlice<Term>) -> Bool {
    line.last.map { [.breast, .procedure, .biopsyWord].contains($0.concept) } == true
      && document.terms[line.endIndex..<min(document.terms.count, line.endIndex + 9)].contains {
        [.invasive, .inSitu, .carcinoma].contains($0.concept)
      }
  }

  /// `Left breast, core biopsy: invasive carcinoma`, a paragraph below the clinical details, without a heading of its
  /// own.
  func beginsDiagnosis(_ index: Int) -> Bool {
    let terms = document.terms
    guard scope.section == .clinicalHistory, index - sectionStart > Self.shortestHistory,
      terms[index - 1].concept == .newline, terms[index - 2].concept == .newline
    else { return false }
    let line = lineTerms(from: index)
    let earlier: [Concept] = [.priorMaterial, .outsideMaterial, .previouslyReported, .historyCue]
    guard line.contains(where: { $0.concept == .breast }),
      let procedure = line.firstIndex(where: { [.procedure, .biopsyWord].contains($0.concept) }),
      !line.contains(where: { earlier.contains($0.concept) }), procedure + 1 < terms.count,
      [.colon, .hyphen, .newline].contains(terms[procedure + 1].concept)
    else { return false }
    return terms[procedure..<min(terms.count, procedure + 12)].contains {
      [.invasive, .inSitu, .carcinoma].contains($0.concept)
    }
  }

  /// A heading, a few words and a blank line.
  static let shortestHistory = 6

  private func isLength(_ term: Term) -> Bool {
    term.quantity >= 0 && document.quantities[Int(term.quantity)].unit == .length
  }

  /// `A  Four cores.` below `A: Core right breast`: the specimen that the letter was given to. Numbers count much else.
  func returnToSpecimen(_ label: UInt8, isNamed: Bool = false) {
    guard isNamed || label >= UInt8(ascii: "A"), let specimen = specimens[label] else { return }
    scope.specimen = label
    scope.focus = 0
    scope.laterality = specimen.laterality
    scope.isLymphNode = specimen.isLymphNode
    scope.component = .unspecified
    push()
  }

  /// The component that a heading names: `A (left, DCIS)`.
  static func component(_ words: ArraySlice<Term>) -> TumorComponent {
    if words.contains(where: { $0.concept == .invasive }) { return .unspecified }
    return words.contains { $0.concept == .inSitu } ? .inSitu : .unspecified
  }

  func lineTerms(from index: Int) -> ArraySlice<Term> {
    var end = index
    while end < document.terms.count, end < index + 14, document.terms[end].concept != .newline { end += 1 }
    return document.terms[index..<end]
  }

  /// `Receptors and HER2 (invasive carcinoma)`: below a specimen of DCIS or a node, the primary again; `Left ER:`.
  func enterResults(_ index: Int) {
    guard startsStatement(index) else { return }
    let head = headTerms(from: index)
    guard head.contains(where: { Self.tests.contains($0.concept) }),
      !head.contains(where: {
        $0.concept == .positive || $0.concept == .negative
          || $0.quantity >= 0 && document.quantities[Int($0.quantity)].unit != .none
      })
    else { return }
    let before = scope
    if head.contains(where: { $0.concept == .invasive }) {
      scope.component = .unspecified
      scope.isLymphNode = false
    }
    readHead(index)
    if scope != before { push() }
  }

  /// The names that make a heading one of results.
  private static let tests: ConceptSet = [.marker, .hormoneReceptors, .insituHybridization]

  /// The tumor that a heading of results names: `Biomarkers, part B`, `Receptors - left breast`, `ER (tumor 2)`.
  func readHead(_ index: Int) {
    let head = headTerms(from: index)
    let namesSide = head.contains { $0.concept == .laterality }
    for place in head.indices {
      switch document.terms[place].concept {
      case .laterality: scope.laterality = Laterality.allCases[Int(document.terms[place].payload)]
      case .specimenLabel,
        .section where document.terms[place].payload == Self.specimenSection:
        guard let label = label(place + 1) else { continue }
        scope.specimen = label
        if !namesSide, let side = specimens[label]?.laterality { scope.laterality = side }
      case .focusLabel, .tumorNoun, .lesionNoun:
        let isSigned = document.terms[min(place + 1, document.terms.count - 1)].concept == .sign
        scope.focus = label(isSigned ? place + 2 : place + 1) ?? scope.focus
      default: break
      }
    }
  }

  /// The line up to its colon.
  func headTerms(from index: Int) -> ArraySlice<Term> {
    let line = lineTerms(from: index)
    return line.prefix { $0.concept != .colon }
  }

  /// `IMMUNOHISTOCHEMISTRY:`, `Biomarkers (IHC):`; but not `RECEPTORS:`.
  static func namesImmunostains(_ head: ArraySlice<Term>, in document: ReportDocument) -> Bool {
    head.indices.contains {
      head[$0].concept == .immunohistochemistry
        || document.words($0, contain: "immun") || document.words($0, contain: "ihc")
    }
  }

  /// `LEFT BREAST:` on a line of its own, `=== LEFT BREAST (B) ===`.
  func isSideHeading(_ index: Int) -> Bool {
    let line = lineTerms(from: index)
    if line.count <= 6, line.contains(where: { $0.concept == .colon }) { return true }
    let end = line.lastIndex { ![.sign, .equals, .hyphen, .leader, .less].contains($0.concept) } ?? index
    if end - index < 2 { return true }
    return line[index + 1].concept == .breast && line[end].concept == .close && end - index <= 5
      && letterInParentheses(index + 2) != nil
  }
}
