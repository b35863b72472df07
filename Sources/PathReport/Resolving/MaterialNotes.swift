/// Notes where an invasive carcinoma's marker was tested on other material alone: the record gives such a result to the
/// index tumor, while a registry must not (EOD 3.3, notes 2 and 5 of the breast items).
enum MaterialNotes {
  /// The remarks on one tumor of the record.
  static func notes(
    on group: TumorGroup, tumor: Int, _ biomarkers: [Biomarker], _ evidence: EvidenceMaker
  ) -> [Diagnostic] {
    guard group.component == .invasive else { return [] }
    return biomarkers.enumerated().compactMap { index, biomarker in
      guard let subject = RegistryRemark.Subject(rawValue: biomarker.name) else { return nil }
      let tested = group.findings.filter { $0.marker == index && $0.isDefinite }
      guard let first = tested.first else { return nil }
      let remark: RegistryRemark
      if tested.allSatisfy({ $0.component == .inSitu }) {
        remark = .testedInSitu
      } else if tested.allSatisfy({ isOfMetastasis($0, evidence.document) }) {
        remark = .testedMetastasis
      } else {
        return nil
      }
      return Diagnostic(
        noting: remark, on: subject, of: tumor, evidence: evidence.evidence(first.terms, rule: first.rule))
    }
  }

  /// The statement itself must say so: the heading of a node often reaches over the results behind it.
  private static func isOfMetastasis(_ finding: Finding, _ document: ReportDocument) -> Bool {
    let cues = document.statements[Int(document.statementOfTerm[finding.terms.lowerBound])].cues
    return finding.component == .metastatic && cues.contains(.metastasis)
  }
}
