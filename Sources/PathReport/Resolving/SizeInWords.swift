/// Finds what a report says of a tumor's size where it gives no number.
struct SizeInWords {
  private let document: ReportDocument
  private let isTreated: Bool

  /// What is said of the size of a tumor of a kind, and where; `nil` where nothing is.
  static func size(
    of component: TumorComponent, isTreated: Bool, in document: ReportDocument
  ) -> (RegistryRemark, ClosedRange<Int>)? {
    let reader = SizeInWords(document: document, isTreated: isTreated)
    let found = document.terms.indices.compactMap { reader.remark($0, component) }
    let order: [RegistryRemark] = [.noResidual, .diffuse, .microscopicFocus, .microinvasion, .inflammatory]
    // Where a node still holds tumor, the breast may hold none.
    return (component == .metastatic ? [.noResidual] : order)
      .lazy.compactMap { remark in found.first { $0.0 == remark } }.first
  }

  private func remark(_ index: Int, _ component: TumorComponent) -> (RegistryRemark, ClosedRange<Int>)? {
    let term = document.terms[index]
    guard
      term.registryWord != nil || term.concept == .noResidual || term.concept == .microinvasion,
      isOfThisTumor(index)
    else { return nil }
    switch (term.concept, term.registryWord) {
    case (.noResidual, _), (_, .completeResponse):
      return isTreated && component != .inSitu && isWhole(index) ? (.noResidual, index...index) : nil
    case (.microinvasion, _):
      return Denial.isDenied(index, in: document) ? nil : (.microinvasion, index...index)
    case (_, .microscopicFocus):
      if isAnswer(index) { return (.microscopicFocus, index...index) }
      return noun(behind: index, reach: 5, component).map { (.microscopicFocus, index...$0) }
    case (_, .diffuse):
      guard let breast = place(behind: index, reach: 5, where: Self.isWholeBreast) else { return nil }
      return (.diffuse, index...breast)
    case (_, .inflammatory):
      return place(behind: index, reach: 3, where: { [.carcinoma, .tumorNoun].contains($0.concept) })
        .map { (.inflammatory, index...$0) }
    default: return nil
    }
  }

  /// `the breast`, `all quadrants`.
  private static func isWholeBreast(_ term: Term) -> Bool {
    term.concept == .breast || term.registryWord == .severalQuadrants
  }

  /// What is quoted, denied or said of a node or a margin is not this tumor's size.
  private func isOfThisTumor(_ index: Int) -> Bool {
    let statement = document.statements[Int(document.statementOfTerm[index])]
    let scope = document.scope(index)
    guard
      statement.cues.isDisjoint(with: [
        .prior, .legend, .family, .hypothetical, .recommendation, .guidelineProse,
      ]), !statement.cues.contains(.lymphNode) || statement.cues.contains(.breast),
      !scope.isLegend, !scope.isLymphNode, !scope.isPrior,
      ![.clinicalHistory, .methods, .gross, .intraoperative].contains(scope.section)
    else { return false }
    let near = max(statement.terms.lowerBound, index - 6)..<min(statement.terms.upperBound, index + 8)
    return !near.contains { [.margin, .depthWord].contains(document.terms[$0].concept) }
      && !Denial.isDenied(index, in: document)
  }

  /// `Tumor size: microscopic foci only`.
  private func isAnswer(_ index: Int) -> Bool {
    guard index > 1, document.terms[index - 1].concept == .colon else { return false }
    return document.terms[index - 2].concept == .sizeWord && document.terms[index - 2].payload > 0
  }

  /// `no residual invasive carcinoma` beside residual DCIS says nothing of the DCIS.
  private func isWhole(_ index: Int) -> Bool {
    !TumorComponents.named(in: document).hasInvasive
      || document.terms[index].registryWord == .completeResponse
  }

  private func noun(behind index: Int, reach: Int, _ component: TumorComponent) -> Int? {
    place(behind: index, reach: reach) { term in
      switch term.concept {
      case .invasive, .carcinoma, .tumorNoun: component != .inSitu
      case .inSitu: component == .inSitu
      default: false
      }
    }
  }

  private func place(behind index: Int, reach: Int, where isMeant: (Term) -> Bool) -> Int? {
    let end = document.statements[Int(document.statementOfTerm[index])].terms.upperBound
    return (index + 1..<max(index + 1, min(end, index + 1 + reach))).first { isMeant(document.terms[$0]) }
  }
}
