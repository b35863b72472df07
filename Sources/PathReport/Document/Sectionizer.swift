/// Walks a report once and notes what holds where: section, specimen, side, tumor, legend.
struct Sectionizer {
  let document: ReportDocument
  private var scopes: [Scope] = []
  private var scopeOfTerm: [Int32] = []
  var scope = Scope()
  private var historyLength = 0
  private static let longestHistory = 70

  static func run(_ document: inout ReportDocument) {
    var sectionizer = Sectionizer(document: document)
    sectionizer.walk()
    document.scopes = sectionizer.scopes
    document.scopeOfTerm = sectionizer.scopeOfTerm
  }

  private init(document: ReportDocument) {
    self.document = document
    scopes = [scope]
    scopeOfTerm.reserveCapacity(document.terms.count)
  }

  private mutating func walk() {
    for index in document.terms.indices {
      if isLineStart(index) {
        enter(index)
      } else if isSentenceStart(index) {
        enterInText(index)
      }
      leaveHistory(index)
      scopeOfTerm.append(Int32(scopes.count - 1))
    }
  }

  /// Where line breaks were lost a heading may be lost as well; a history is a few sentences, not half a report.
  private mutating func leaveHistory(_ index: Int) {
    guard document.isFlattened, scope.section == .clinicalHistory else { return }
    historyLength += 1
    guard historyLength > Self.longestHistory else { return }
    scope.section = .other
    push()
  }

  mutating func push() {
    scopes.append(scope)
  }

  private func isLineStart(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    switch document.terms[index - 1].concept {
    case .newline, .bullet, .boxChecked: return true
    case .period, .hyphen, .equals: return document.isFlattened || index < 3
    case .sign: return isLineStart(index - 1)
    default: return document.isFlattened && document.casing(index) == .upper || isNamedSection(index)
    }
  }

  /// `... Womens Imaging Clinical Information: 1.1 cm mass`, `... on 5/3 Macroscopic description Fragment of`: in running
  /// text a capital and a colon make a heading, and so do two words before another capital.
  private func isNamedSection(_ index: Int) -> Bool {
    let term = document.terms[index]
    guard document.isFlattened, term.concept == .section, document.casing(index) == .capitalized,
      index > 0, index + 1 < document.terms.count
    else { return false }
    if document.terms[index + 1].concept == .colon { return true }
    return term.first < term.last && document.casing(index + 1) == .capitalized
      && ![.open, .inWord, .with, .of, .forWord, .to, .and].contains(document.terms[index - 1].concept)
  }

  private func isSentenceStart(_ index: Int) -> Bool {
    [.period, .semicolon].contains(document.terms[index - 1].concept)
  }

  /// Whether a term begins a statement, and no line that was only wrapped.
  func startsStatement(_ index: Int) -> Bool {
    let start = document.statements[Int(document.statementOfTerm[index])].terms.lowerBound
    return (start..<index).allSatisfy { document.terms[$0].concept == .newline }
  }

  private mutating func enter(_ index: Int) {
    let term = document.terms[index]
    if document.terms[index].concept == .newline {
      if index > 0, document.terms[index - 1].concept == .newline, scope.isLegend || scope.isPrior {
        scope.isLegend = false
        scope.isPrior = false
        push()
      }
      return
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
    case .priorMaterial where isSideHeading(index), .outsideMaterial where isSideHeading(index):
      scope.isPrior = true
      push()
    case .laterality where isSideHeading(index) || isSideLabel(index): enterSide(index)
    default:
      if let label = label(index), isLabelEnd(index + 1) {
        enterSpecimen(label, index)
      } else {
        enterResults(index)
        if startsStatement(index) { enterSideInProse(index) }
      }
    }
  }

  /// A heading stands alone on its line, or before a colon; in flattened text it is in capitals.
  private func isHeading(_ index: Int) -> Bool {
    if isNamedSection(index) { return true }
    var next = index + 1
    while next < document.terms.count, next < index + 7 {
      switch document.terms[next].concept {
      case .colon, .newline, .leader: return true
      case .open, .close, .quantity, .sign, .section, .hyphen, .and, .slash, .breast, .forWord, .of, .number,
        .word,
        .statusLabel, .carcinoma, .laterality, .comma, .amendment, .invasive, .inSitu, .metastasis,
        .lymphNode,
        .specimenLabel, .focusLabel:
        next += 1
      // `Fluorescence in situ hybridization (right tumor only)`.
      case .tumorNoun where document.terms[index].concept != .section: next += 1
      default:
        return document.isFlattened && document.casing(index) == .upper
          && document.tokens[Int(document.terms[index].first)].range.count > 4
      }
      if document.isFlattened, document.casing(index) == .upper, next == index + 2 { break }
    }
    return next >= document.terms.count || document.isFlattened && document.casing(index) == .upper
  }

  /// `TEST NAME: Progesterone receptor`: the next block of a form, which ends the key of the one before.
  private func namesTest(_ index: Int) -> Bool {
    let line = lineTerms(from: index)
    guard let colon = line.firstIndex(where: { $0.concept == .colon }), colon - index <= 3 else {
      return false
    }
    return colon + 1 < line.endIndex && line[colon + 1].concept == .marker
  }

  /// `Immunohistochemistry:  Negative (Score 1+)` under a marker: a label with its answer and no heading.
  private func isAnswered(_ index: Int) -> Bool {
    var next = index + 1
    while next < document.terms.count, next < index + 5 {
      switch document.terms[next].concept {
      case .colon, .leader, .statusLabel: next += 1
      case .positive, .negative, .equivocal, .notPerformed, .pending, .amplified, .notAmplified, .scoreLabel:
        return true
      case .quantity: return document.quantity(next)?.unit == .plus
      default: return false
      }
    }
    return false
  }

  private mutating func enterSection(_ section: ReportSection, _ index: Int) {
    scope.isAddendum =
      section == .addendum
      || scope.isAddendum && section != .diagnosis && section != .gross && section != .clinicalHistory
    scope.section = section
    if section == .addendum { scope.isSuperseded = false }
    historyLength = 0
    scope.isLegend = false
    scope.order += 1
    scope.focus = 0
    scope.component = section == .immunohistochemistry ? Self.component(headTerms(from: index)) : .unspecified
    // A comment behind the specimens goes on with the last one's side, but not with its being a node.
    scope.isLymphNode = false
    if section != .comment, section != .microscopic { scope.specimen = 0; scope.laterality = nil }
    if [.immunohistochemistry, .insituHybridization, .synoptic, .addendum].contains(section) {
      readHead(index)
    }
    push()
  }
}
