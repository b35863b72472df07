/// Walks a report once and notes what holds where: section, specimen, side, tumor, legend.
final class Sectionizer {
  let document: ReportDocument
  private var scopes: [Scope] = []
  var scope = Scope()
  /// What each specimen's letter stood for when it was named.
  var specimens: [UInt8: Scope] = [:]
  /// The heading of a side that was entered last.
  private var sideHeading: Int?
  private(set) var sectionStart = 0
  private var historyLength = 0
  /// The number of the addendum entered last.
  private var lastAddendum: UInt8 = 0
  private static let longestHistory = 70

  static func run(_ document: inout ReportDocument) {
    let sectionizer = Sectionizer(document: document)
    document.scopeOfTerm = sectionizer.walk()
    document.scopes = sectionizer.scopes
  }

  private init(document: ReportDocument) {
    self.document = document
    scopes = [scope]
  }

  /// Notes all scopes and returns the scope of each term.
  private func walk() -> [Int32] {
    var scopeOfTerm: [Int32] = []
    scopeOfTerm.reserveCapacity(document.terms.count)
    var startsLine = true
    var before = Concept.newline
    for index in document.terms.indices {
      startsLine = index == 0 || self.startsLine(index, behind: before, signStarted: startsLine)
      if startsLine {
        enter(index)
      } else if isSentenceStart(index) {
        enterInText(index)
      } else if before == .comma || before == .colon {
        enterListedFocus(index)
      }
      if document.isFlattened { leaveHistory() }
      scopeOfTerm.append(Int32(scopes.count - 1))
      before = document.terms[index].concept
    }
    return scopeOfTerm
  }

  /// Where line breaks were lost a heading may be lost as well; a history is a few sentences, not half a report.
  private func leaveHistory() {
    guard scope.section == .clinicalHistory else { return }
    historyLength += 1
    guard historyLength > Self.longestHistory else { return }
    scope.section = .other
    push()
  }

  func push() {
    scopes.append(scope)
  }

  /// Whether a line starts at a term; a sign before it counts for nothing, if it started the line itself.
  private func startsLine(_ index: Int, behind concept: Concept, signStarted: Bool) -> Bool {
    switch concept {
    case .newline, .bullet, .boxChecked: return true
    case .period where isNumberedHeading(index): return true
    // `- Gross: …` in a list of the report's parts.
    case .hyphen
    where index > 1 && document.terms[index - 2].concept == .newline
      && (isBeforeColon(index) || isSpecimenLetter(index)):
      return true
    case .period, .hyphen: return document.isFlattened || index < 3
    // `=> DIAGNOSIS`, `= GROSS =`, `> RIGHT BREAST`.
    case .sign, .equals, .greater, .greaterOrEqual, .leader:
      return signStarted || concept == .equals && (document.isFlattened || index < 3)
    default: return document.isFlattened && document.casing(index) == .upper || isNamedSection(index)
    }
  }

  /// `- A. Left breast, core biopsy: …`
  private func isSpecimenLetter(_ index: Int) -> Bool {
    (label(index) ?? 0) >= UInt8(ascii: "A") && isLabelEnd(index + 1)
  }

  private func isBeforeColon(_ index: Int) -> Bool {
    index + 1 < document.terms.count && document.terms[index].concept == .section
      && document.terms[index + 1].concept == .colon
  }

  /// `2. MACROSCOPY`, `IV. Assessment`.
  private func isNumberedHeading(_ index: Int) -> Bool {
    guard index > 1, [.section, .immunohistochemistry].contains(document.terms[index].concept) else {
      return false
    }
    let isNumber = document.quantity(index - 2)?.unit == Quantity.Unit.none && label(index - 2) != nil
    guard isNumber || romanLabel(index - 2) != nil || document.word(index - 2, isOneOf: ["i", "v"]) else {
      return false
    }
    return index == 2 || document.terms[index - 3].concept == .newline
  }

  /// `... Womens Imaging Clinical Information: 1.1 cm mass`, `... on 5/3 Macroscopic description Fragment of`: in running
  /// text a capital and a colon make a heading, and so do two words before another capital.
  func isNamedSection(_ index: Int) -> Bool {
    let term = document.terms[index]
    guard document.isFlattened, term.concept == .section, document.casing(index) == .capitalized,
      index > 0, index + 1 < document.terms.count
    else { return false }
    if document.terms[index + 1].concept == .colon { return true }
    return term.first < term.last && document.casing(index + 1) == .capitalized
      && ![.open, .inWord, .with, .of, .forWord, .to, .and].contains(document.terms[index - 1].concept)
  }

  private func isSentenceStart(_ index: Int) -> Bool {
    document.terms[index - 1].concept == .period || document.terms[index - 1].concept == .semicolon
  }

  /// Whether a term begins a statement, and no line that was only wrapped.
  func startsStatement(_ index: Int) -> Bool {
    let start = document.statements[Int(document.statementOfTerm[index])].terms.lowerBound
    return (start..<index).allSatisfy { document.terms[$0].concept == .newline }
  }

  private func enter(_ index: Int) {
    let term = document.terms[index]
    if term.concept == .newline {
      if index > 0, document.terms[index - 1].concept == .newline, scope.isLegend || scope.isPrior {
        scope.isLegend = false
        scope.isPrior = false
        push()
      }
      return
    }
    if scope.isLegend, endsLegend(index) {
      scope.isLegend = false
      push()
    }
    switch term.concept {
    case .section where isSpecimenLabel(index): enterSpecimen(label(index + 1)!, index)
    case .section where isHeading(index):
      enterSection(ReportSection.allCases[Int(term.payload)], index)
    case .immunohistochemistry where isHeading(index) && !isAnswered(index):
      enterSection(.immunohistochemistry, index)
    case .insituHybridization where isHeading(index) && !document.isFlattened && !isAnswered(index):
      enterSection(.insituHybridization, index)
    case .legendHeading where !document.isFlattened && isHeading(index):
      scope.isLegend = true
      push()
    case .statusLabel where scope.isLegend && namesTest(index):
      scope.isLegend = false
      push()
    case .specimenLabel:
      if let label = label(index + 1) { enterSpecimen(label, index) }
    case .focusLabel, .tumorNoun, .lesionNoun, .carcinoma, .invasive, .main, .satellite:
      enterFocus(index)
    case .originalHeading where isHeading(index) || document.casing(index) == .upper:
      scope.isAddendum = false
      scope.isSuperseded = true
      push()
    case .amendment where scope.isSuperseded && isHeading(index):
      scope.isSuperseded = false
      push()
    case .amendment where isResultAmended(index):
      scope.isAddendum = true
      scope.isSuperseded = false
      push()
    case .priorMaterial where isSideHeading(index), .outsideMaterial where isSideHeading(index):
      scope.isPrior = true
      push()
    case .laterality where beginsDiagnosis(index), .breast where beginsDiagnosis(index):
      enterSection(.diagnosis, index)
    case .laterality where isSideHeading(index) || isSideLabel(index):
      enterSide(index)
      sideHeading = index
    default:
      if let focus = clockFocus(index) {
        scope.focus = focus
        push()
      } else if let label = label(index) ?? romanLabel(index), isLabelEnd(index + 1) {
        enterSpecimen(label, index)
      } else if let label = label(index), index + 1 < document.terms.count,
        document.terms[index + 1].gap == .wide
      {
        returnToSpecimen(label)
      } else {
        enterResults(index)
        if startsStatement(index) { enterSideInProse(index) }
      }
    }
  }

  /// `Amended: ER positive (60%)`, `Corrected 3/4/2020: HER2 is 3+`: a line that gives a result anew.
  private func isResultAmended(_ index: Int) -> Bool {
    let line = lineTerms(from: index)
    guard let colon = line.prefix(8).firstIndex(where: { $0.concept == .colon }),
      colon == index + 1 || (index + 1..<colon).contains(where: { document.quantity($0) != nil })
    else { return false }
    // `Correction: ER was previously reported as negative` tells of both in one sentence.
    let isTold = line[colon...].contains {
      [.previouslyReported, .changedFrom, .amendment].contains($0.concept)
    }
    return !isTold && line[colon...].contains { $0.concept == .marker }
  }

  /// Some laboratories print their latest addendum first.
  private func noteAddendum(_ index: Int) {
    let isSigned = index + 1 < document.terms.count && document.terms[index + 1].concept == .sign
    guard let number = label(isSigned ? index + 2 : index + 1) else { return scope.newerAddenda = 0 }
    scope.newerAddenda = number < lastAddendum ? scope.newerAddenda + 1 : 0
    lastAddendum = number
  }

  /// `LEFT BREAST⏎Diagnosis: …⏎RIGHT BREAST⏎Diagnosis: …`: a part of a report for each side, with sections of its own;
  /// not the last line of a list of specimens.
  private func isBelowSide(_ index: Int) -> Bool {
    guard let sideHeading, ![.specimen, .clinicalHistory].contains(scope.section) else { return false }
    let end = lineTerms(from: sideHeading).endIndex
    guard end < index, index - end < 8 else { return false }
    let between = document.terms[end..<index]
    return between.count { $0.concept == .newline } == 1
      && between.allSatisfy { [.newline, .sign, .equals, .hyphen, .bullet].contains($0.concept) }
  }

  /// `CODED RESULTS:`: what a structured report states in codes is not part of the text above it.
  private func isOfCodes(_ index: Int) -> Bool {
    document.words(index, contain: "coded results")
  }

  private func enterSection(_ section: ReportSection, _ index: Int) {
    let isBelowSide = isBelowSide(index)
    let endsAddendum = [.diagnosis, .gross, .clinicalHistory].contains(section) || isOfCodes(index)
    scope.isAddendum = section == .addendum || scope.isAddendum && !endsAddendum
    scope.section = section
    if section == .addendum {
      scope.isSuperseded = false
      noteAddendum(index)
    }
    historyLength = 0
    sectionStart = index
    scope.isLegend = false
    scope.order += 1
    scope.focus = 0
    scope.component =
      [.immunohistochemistry, .synoptic].contains(section)
      ? Self.component(headTerms(from: index)) : .unspecified
    scope.namesImmunostains =
      section == .immunohistochemistry && Self.namesImmunostains(headTerms(from: index), in: document)
    // A comment behind the specimens goes on with the last one's side, but not with its being a node.
    if scope.isLymphNode { scope.specimen = 0 }
    scope.isLymphNode = false
    if section != .comment, section != .microscopic, !isBelowSide {
      scope.specimen = 0
      scope.laterality = nil
    }
    if [.immunohistochemistry, .insituHybridization, .synoptic, .addendum].contains(section) {
      readHead(index)
    }
    push()
  }
}
