/// Finds the carcinoma that a report diagnoses without giving a size or a result of it: a registry counts the case all
/// the same.
enum NamedCarcinoma {
  private static let sections: Set<ReportSection> = [.header, .diagnosis, .synoptic]

  /// What is diagnosed in the breast, and where the report says so; `nil` where nothing is for sure.
  static func remark(in document: ReportDocument) -> (RegistryRemark, ClosedRange<Int>)? {
    guard !BenignReport.isBenign(document) else { return nil }
    let ranks: [(Concept, RegistryRemark)] = [
      (.invasive, .invasiveCarcinoma), (.inSitu, .carcinomaInSitu), (.carcinoma, .carcinoma),
    ]
    return ranks.lazy.compactMap { concept, remark in
      document.terms.indices.first { document.terms[$0].concept == concept && isDiagnosed($0, document) }
        .map { (remark, $0...$0) }
    }.first
  }

  /// `malignant phyllodes tumor`: no carcinoma, and another schema's.
  private static func isOtherNeoplasm(_ index: Int, _ document: ReportDocument) -> Bool {
    document.ends(index, in: "malignant") && index + 1 < document.terms.count
      && [.benignLesion, .otherOrgan].contains(document.terms[index + 1].concept)
  }

  /// Neither denied nor of the past, of a node or of another report; and no other organ's.
  private static func isDiagnosed(_ index: Int, _ document: ReportDocument) -> Bool {
    let scope = document.scope(index)
    guard sections.contains(scope.section), !scope.isLegend, !scope.isPrior, !scope.isLymphNode,
      !Denial.isDenied(index, in: document), BenignReport.isFound(index, document),
      !isOtherNeoplasm(index, document)
    else { return false }
    let cues = document.statements[Int(document.statementOfTerm[index])].cues
    return cues.isDisjoint(with: [.prior, .history, .benign, .control])
      && (!cues.contains(.lymphNode) || cues.contains(.breast))
  }
}
