/// Tells a biopsy from an excision and a mastectomy by what the specimens are, and reports without a specimen by
/// their titles.
struct ReportKindReader {
  private let document: ReportDocument
  private let places: HeaderPlaces

  static func kind(of document: ReportDocument) -> ReportKind? {
    let reader = ReportKindReader(document: document, places: HeaderPlaces(document: document))
    if let title = reader.title() { return title }
    if reader.isBiomarkerReport() { return .biomarker }
    return reader.specimen()
  }

  // MARK: - Specimens

  /// The greatest operation among the specimens; else of the diagnosis; else of the header and the checklist.
  private func specimen() -> ReportKind? {
    var kinds: [Int: Set<ReportKind>] = [:]
    for index in document.terms.indices
    where document.terms[index].concept == .breast || document.terms[index].concept == .procedure {
      guard let kind = operation(index), let rank = Self.rank(document.scope(index).section) else { continue }
      kinds[rank, default: []].insert(kind)
    }
    for rank in 0...2 {
      guard let found = kinds[rank] else { continue }
      return [.mastectomy, .excision, .biopsy].first { found.contains($0) }
    }
    return nil
  }

  private static func rank(_ section: ReportSection) -> Int? {
    switch section {
    case .specimen: 0
    case .diagnosis: 1
    case .header, .synoptic: 2
    default: nil
    }
  }

  private func operation(_ index: Int) -> ReportKind? {
    let term = document.terms[index]
    guard let kind = kind(term) else { return nil }
    guard !places.isPrior(index) || isHeading(index), !document.scope(index).isAddendum else { return nil }
    let statement = document.statements[Int(document.statementOfTerm[index])]
    guard statement.cues.isDisjoint(with: [.recommendation, .hypothetical, .family]) else { return nil }
    guard !statement.cues.contains(.history) else { return nil }
    if index > 0, document.terms[index - 1].concept == .lessThan { return .excision }
    // A lymph node that was excised says nothing about the breast.
    let isNode = statement.cues.contains(.lymphNode) && !statement.cues.contains(.breast)
    return isNode && kind == .excision ? nil : kind
  }

  /// `Left breast, excision: no residual carcinoma after prior core biopsy`: what stands before the colon is this specimen.
  private func isHeading(_ index: Int) -> Bool {
    let scope = document.scope(index)
    guard !scope.isPrior, scope.section != .clinicalHistory, index + 1 < document.terms.count,
      document.terms[index + 1].concept == .colon
    else { return false }
    let start = document.statements[Int(document.statementOfTerm[index])].terms.lowerBound
    return !(start..<index).contains {
      [.priorMaterial, .outsideMaterial, .previouslyReported, .historyCue].contains(
        document.terms[$0].concept)
    }
  }

  private static let excisions: [StaticString] = [
    "lumpectomy", "lumpectomies", "wle", "excision", "quadrantectomy", "tylectomy",
  ]

  private static let mastectomies: [StaticString] = ["mastectomy", "mastectomies", "mrm"]

  private func kind(_ term: Term) -> ReportKind? {
    if term.concept == .procedure { return term.payload == 0 ? .biopsy : .excision }
    let last = Int(term.last)
    if Self.mastectomies.contains(where: { places.isWord(last, $0) }) {
      let first = Int(term.first)
      let isPartial = [first, first - 1].contains {
        places.isWord($0, "partial") || places.isWord($0, "segmental")
      }
      return isPartial ? .excision : .mastectomy
    }
    return Self.excisions.contains { places.isWord(last, $0) } ? .excision : nil
  }

  // MARK: - Titles

  private static let titleTokens = 90

  private static let titles: [(StaticString, StaticString, ReportKind)] = [
    ("cytology", "report", .cytology), ("cytopathology", "report", .cytology),
    ("slide", "review", .consultation), ("outside", "review", .consultation),
    ("slide", "consultation", .consultation), ("outside", "consultation", .consultation),
    ("second", "opinion", .consultation),
  ]

  private func title() -> ReportKind? {
    guard !document.isFlattened else { return nil }
    for index in 0..<min(document.tokens.count, Self.titleTokens) {
      for (first, second, kind) in Self.titles
      where places.isWord(index, first) && places.isWord(index + 1, second) { return kind }
    }
    return nil
  }

  /// A title that names markers, and neither a diagnosis nor a description of a specimen.
  private func isBiomarkerReport() -> Bool {
    guard !document.scopes.contains(where: { Self.isDescription($0.section) }) else { return false }
    for term in document.terms {
      guard Int(term.first) < Self.titleTokens else { return false }
      guard isTitle(term) else { continue }
      var next = Int(term.last) + 1
      while next < Int(term.last) + 4, places.token(next)?.kind == .word, !places.isWord(next, "report") {
        next += 1
      }
      if places.isWord(next, "report") || places.isWord(Int(term.last), "report") { return true }
    }
    return false
  }

  private static func isDescription(_ section: ReportSection) -> Bool {
    switch section {
    case .diagnosis, .gross, .microscopic, .synoptic, .intraoperative: true
    default: false
    }
  }

  private func isTitle(_ term: Term) -> Bool {
    switch term.concept {
    case .marker, .immunohistochemistry, .insituHybridization: return true
    case .section:
      let section = ReportSection.allCases[Int(term.payload)]
      return section == .immunohistochemistry || section == .insituHybridization
    default: return false
    }
  }
}
