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
    for index in document.terms.indices {
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
    guard term.concept == .breast || term.concept == .procedure, let kind = kind(term) else { return nil }
    guard !places.isPrior(index), !document.scope(index).isAddendum else { return nil }
    let statement = document.statements[Int(document.statementOfTerm[index])]
    guard statement.cues.isDisjoint(with: [.recommendation, .hypothetical, .family]) else { return nil }
    let terms = document.terms[statement.terms]
    guard !terms.contains(where: { $0.concept == .historyCue }) else { return nil }
    if index > 0, document.terms[index - 1].concept == .lessThan { return .excision }
    // A lymph node that was excised says nothing about the breast.
    let isNode = terms.contains { $0.concept == .lymphNode } && !terms.contains { $0.concept == .breast }
    return isNode && kind == .excision ? nil : kind
  }

  private func kind(_ term: Term) -> ReportKind? {
    if term.concept == .procedure { return term.payload == 0 ? .biopsy : .excision }
    switch places.word(Int(term.last)) {
    case "mastectomy":
      let first = places.word(Int(term.first))
      let before = places.word(Int(term.first) - 1)
      let isPartial = [first, before].contains { $0 == "partial" || $0 == "segmental" }
      return isPartial ? .excision : .mastectomy
    case "lumpectomy", "wle", "excision", "quadrantectomy", "tylectomy": return .excision
    default: return nil
    }
  }

  // MARK: - Titles

  private static let titleTokens = 90

  private func title() -> ReportKind? {
    guard !document.isFlattened else { return nil }
    for index in 0..<min(document.tokens.count, Self.titleTokens) {
      let word = places.word(index), next = places.word(index + 1)
      switch word {
      case "cytology", "cytopathology":
        if next == "report" { return .cytology }
      case "slide", "outside":
        if next == "review" || next == "consultation" { return .consultation }
      case "second":
        if next == "opinion" { return .consultation }
      default: break
      }
    }
    return nil
  }

  /// A title that names markers, and neither a diagnosis nor a description of a specimen.
  private func isBiomarkerReport() -> Bool {
    let described: Set<ReportSection> = [.diagnosis, .gross, .microscopic, .synoptic, .intraoperative]
    guard !document.scopes.contains(where: { described.contains($0.section) }) else { return false }
    let titles: Set<Concept> = [.marker, .immunohistochemistry, .insituHybridization]
    for term in document.terms {
      guard Int(term.first) < Self.titleTokens else { return false }
      let isHeading =
        term.concept == .section
        && [.immunohistochemistry, .insituHybridization].contains(ReportSection.allCases[Int(term.payload)])
      guard isHeading || titles.contains(term.concept) else { continue }
      var next = Int(term.last) + 1
      while next < Int(term.last) + 4, places.token(next)?.kind == .word, places.word(next) != "report" {
        next += 1
      }
      if places.word(next) == "report" || places.word(Int(term.last)) == "report" { return true }
    }
    return false
  }
}
