/// Walks a report once and notes what holds where: section, specimen, side, tumor, legend.
struct Sectionizer {
  private let document: ReportDocument
  private var scopes: [Scope] = []
  private var scopeOfTerm: [Int32] = []
  private var scope = Scope()
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
      if isLineStart(index) { enter(index) }
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

  private mutating func push() {
    scopes.append(scope)
  }

  private func isLineStart(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    switch document.terms[index - 1].concept {
    case .newline, .bullet, .boxChecked: return true
    case .period, .hyphen, .equals: return document.isFlattened || index < 3
    case .sign: return isLineStart(index - 1)
    default: return document.isFlattened && document.casing(index) == .upper
    }
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
    case .immunohistochemistry where isHeading(index):
      enterSection(.immunohistochemistry, index)
    case .insituHybridization where isHeading(index) && !document.isFlattened:
      enterSection(.insituHybridization, index)
    case .legendHeading where !document.isFlattened && isHeading(index):
      scope.isLegend = true
      push()
    case .specimenLabel:
      if let label = label(index + 1) { enterSpecimen(label, index) }
    case .focusLabel, .tumorNoun, .lesionNoun, .carcinoma, .invasive, .main, .satellite:
      enterFocus(index)
    case .priorMaterial where isSideHeading(index), .outsideMaterial where isSideHeading(index):
      scope.isPrior = true
      push()
    case .laterality where isSideHeading(index):
      scope.isPrior = false
      scope.laterality = Laterality.allCases[Int(term.payload)]
      push()
    default:
      if let label = label(index), isLabelEnd(index + 1) {
        enterSpecimen(label, index)
      } else {
        enterResults(index)
      }
    }
  }

  /// A heading stands alone on its line, or before a colon; in flattened text it is in capitals.
  private func isHeading(_ index: Int) -> Bool {
    var next = index + 1
    while next < document.terms.count, next < index + 7 {
      switch document.terms[next].concept {
      case .colon, .newline, .leader: return true
      case .open, .close, .quantity, .sign, .section, .hyphen, .and, .slash, .breast, .forWord, .of, .number,
        .word,
        .statusLabel, .carcinoma, .laterality, .comma, .invasive, .inSitu, .metastasis, .lymphNode:
        next += 1
      default:
        return document.isFlattened && document.casing(index) == .upper
          && document.tokens[Int(document.terms[index].first)].range.count > 4
      }
      if document.isFlattened, document.casing(index) == .upper, next == index + 2 { break }
    }
    return next >= document.terms.count || document.isFlattened && document.casing(index) == .upper
  }

  private mutating func enterSection(_ section: ReportSection, _ index: Int) {
    scope.isAddendum =
      section == .addendum
      || scope.isAddendum && section != .diagnosis && section != .gross && section != .clinicalHistory
    scope.section = section
    historyLength = 0
    scope.isLegend = false
    scope.order += 1
    scope.focus = 0
    scope.component = section == .immunohistochemistry ? Self.component(headTerms(from: index)) : .unspecified
    if section != .comment, section != .microscopic {
      scope.specimen = 0; scope.laterality = nil; scope.isLymphNode = false
    }
    push()
  }

  /// A specimen's letter or number at a place: `A`, `2`.
  private func label(_ index: Int) -> UInt8? {
    guard index < document.terms.count else { return nil }
    let term = document.terms[index]
    guard term.concept == .word || term.concept == .quantity, term.first == term.last else { return nil }
    let range = document.tokens[Int(term.first)].range
    guard range.count == 1 else { return nil }
    let byte = document.bytes[range.lowerBound]
    return (0x41...0x4A).contains(byte) || (0x31...0x39).contains(byte) ? byte : nil
  }

  private func isLabelEnd(_ index: Int) -> Bool {
    guard index + 1 < document.terms.count else { return false }
    switch document.terms[index].concept {
    case .period, .close, .colon, .closeBracket, .open: return document.terms[index + 1].concept != .quantity
    default: return false
    }
  }

  /// `Specimen A, left breast: invasive carcinoma` names one of several specimens and is no heading of a section.
  private func isSpecimenLabel(_ index: Int) -> Bool {
    guard document.terms[index].payload == Self.specimenSection, label(index + 1) != nil,
      index + 2 < document.terms.count
    else { return false }
    return [.comma, .colon, .open, .hyphen, .period, .newline].contains(document.terms[index + 2].concept)
  }

  private static let specimenSection = UInt8(ReportSection.allCases.firstIndex(of: .specimen)!)

  private mutating func enterSpecimen(_ label: UInt8, _ index: Int) {
    let words = lineTerms(from: index)
    let isSpecimen = words.contains {
      [.breast, .laterality, .lymphNode, .specimenNoun, .skin].contains($0.concept)
    }
    guard isSpecimen else { return }
    scope.specimen = label
    scope.focus = 0
    if let side = words.first(where: { $0.concept == .laterality }) {
      scope.laterality = Laterality.allCases[Int(side.payload)]
    }
    let node = words.firstIndex { $0.concept == .lymphNode }
    let breast = words.firstIndex { $0.concept == .breast || $0.concept == .invasive }
    scope.component = Self.component(words)
    scope.isLymphNode = node != nil && (breast == nil || node! < breast!)
    push()
  }

  /// The component that a heading names: `A (left, DCIS)`.
  private static func component(_ words: ArraySlice<Term>) -> TumorComponent {
    if words.contains(where: { $0.concept == .invasive }) { return .unspecified }
    return words.contains { $0.concept == .inSitu } ? .inSitu : .unspecified
  }

  private func lineTerms(from index: Int) -> ArraySlice<Term> {
    var end = index
    while end < document.terms.count, end < index + 14, document.terms[end].concept != .newline { end += 1 }
    return document.terms[index..<end]
  }

  /// `Receptors and HER2 (invasive carcinoma, block B5)`: below a specimen of DCIS or a node, the primary again.
  private mutating func enterResults(_ index: Int) {
    guard scope.component != .unspecified || scope.isLymphNode else { return }
    let head = headTerms(from: index).map(\.concept)
    guard head.contains(.invasive), head.contains(.marker) || head.contains(.hormoneReceptors),
      !head.contains(where: { [.positive, .negative, .quantity].contains($0) })
    else { return }
    scope.component = .unspecified
    scope.isLymphNode = false
    push()
  }

  /// The line up to its colon.
  private func headTerms(from index: Int) -> ArraySlice<Term> {
    let line = lineTerms(from: index)
    return line.prefix { $0.concept != .colon }
  }

  /// `Tumor 1:`, `SITE #2`, `Tumor II (lower quadrant)`, `Main lesion:`.
  private mutating func enterFocus(_ index: Int) {
    var next = index + 1
    if next < document.terms.count, document.terms[next].concept == .sign { next += 1 }
    if let label = label(next) ?? romanNumeral(next), next + 1 < document.terms.count {
      switch document.terms[next + 1].concept {
      case .colon, .newline, .open, .comma, .hyphen, .period, .slash: break
      default: return
      }
      scope.focus = label
    } else if let label = namedFocus(index) {
      scope.focus = label
    } else {
      return
    }
    // Numbered tumors are the breast's, also below the nodes of the last specimen.
    if scope.isLymphNode {
      scope.isLymphNode = false
      scope.specimen = 0
    }
    push()
  }

  /// `II`, `III`; a single `I` is a letter like any other.
  private func romanNumeral(_ index: Int) -> UInt8? {
    guard index < document.terms.count, document.terms[index].concept == .word else { return nil }
    let range = document.tokens[Int(document.terms[index].first)].range
    guard (2...3).contains(range.count), document.bytes[range].allSatisfy({ $0 == UInt8(ascii: "I") }) else {
      return nil
    }
    return UInt8(ascii: "0") + UInt8(range.count)
  }

  /// `Main lesion:`, `SMALLER TUMOR`.
  private func namedFocus(_ index: Int) -> UInt8? {
    let concept = document.terms[index].concept
    guard concept == .main || concept == .satellite else { return nil }
    let head = headTerms(from: index)
    guard head.count < 5,
      head.dropFirst().allSatisfy({ [.tumorNoun, .lesionNoun, .carcinoma, .invasive].contains($0.concept) })
    else { return nil }
    return concept == .main ? Scope.mainFocus : Scope.satelliteFocus
  }

  /// `LEFT BREAST:` on a line of its own.
  private func isSideHeading(_ index: Int) -> Bool {
    let line = lineTerms(from: index)
    return line.count <= 6 && line.contains { $0.concept == .colon } || line.count <= 2
  }
}
