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
    case .section where isSpecimenLabel(index):
      // `Specimen A: left breast` begins a specimen, not the list of specimens.
      if let label = label(index + 1) { enterSpecimen(label, index) }
    case .section where isHeading(index):
      enterSection(ReportSection.allCases[Int(term.payload)])
    case .immunohistochemistry where isHeading(index):
      enterSection(.immunohistochemistry)
    case .insituHybridization where isHeading(index) && !document.isFlattened:
      enterSection(.insituHybridization)
    case .legendHeading where !document.isFlattened && isHeading(index):
      scope.isLegend = true
      push()
    case .specimenLabel:
      if let label = label(index + 1) { enterSpecimen(label, index) }
    case .focusLabel, .tumorNoun, .lesionNoun, .carcinoma, .main, .satellite:
      enterFocus(index)
    case .priorMaterial where isSideHeading(index), .outsideMaterial where isSideHeading(index):
      scope.isPrior = true
      push()
    case .laterality where isSideHeading(index):
      scope.isPrior = false
      scope.laterality = Laterality.allCases[Int(term.payload)]
      push()
    default:
      if let label = label(index), isLabelEnd(index + 1) { enterSpecimen(label, index) }
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
        .statusLabel, .carcinoma, .laterality, .comma:
        next += 1
      default:
        return document.isFlattened && document.casing(index) == .upper
          && document.tokens[Int(document.terms[index].first)].range.count > 4
      }
      if document.isFlattened, document.casing(index) == .upper, next == index + 2 { break }
    }
    return next >= document.terms.count || document.isFlattened && document.casing(index) == .upper
  }

  private func isSpecimenLabel(_ index: Int) -> Bool {
    let term = document.terms[index]
    return ReportSection.allCases[Int(term.payload)] == .specimen && term.first == term.last
      && label(index + 1) != nil && scope.section != .header
  }

  private mutating func enterSection(_ section: ReportSection) {
    scope.isAddendum =
      section == .addendum
      || scope.isAddendum && section != .diagnosis && section != .gross && section != .clinicalHistory
    scope.section = section
    historyLength = 0
    scope.isLegend = false
    scope.order += 1
    scope.focus = 0
    scope.component = .unspecified
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

  /// `Tumor 1:`, `SITE #2`, `Main lesion`.
  private mutating func enterFocus(_ index: Int) {
    var next = index + 1
    if next < document.terms.count, document.terms[next].concept == .sign { next += 1 }
    guard let label = label(next), next + 1 < document.terms.count else { return }
    switch document.terms[next + 1].concept {
    case .colon, .newline, .open, .comma, .hyphen, .period, .slash: break
    default: return
    }
    scope.focus = label
    push()
  }

  /// `LEFT BREAST:` on a line of its own.
  private func isSideHeading(_ index: Int) -> Bool {
    let line = lineTerms(from: index)
    return line.count <= 6 && line.contains { $0.concept == .colon } || line.count <= 2
  }
}
