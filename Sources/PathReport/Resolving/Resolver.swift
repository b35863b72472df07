/// Makes one record of the findings: one tumor's values from all its mentions, the better one first.
struct Resolver {
  let document: ReportDocument
  let biomarkers: [Biomarker]
  let evidence: EvidenceMaker
  /// Whether the tumor was treated before it was removed.
  let isTreated: Bool
  private(set) var diagnostics: [Diagnostic] = []

  init(document: ReportDocument, biomarkers: [Biomarker], evidence: EvidenceMaker, isTreated: Bool) {
    self.document = document
    self.biomarkers = biomarkers
    self.evidence = evidence
    self.isTreated = isTreated
  }

  /// The tumors of a report, the index tumor first.
  mutating func tumors(findings: [Finding], sizes: [SizeCandidate]) -> [Tumor] {
    // Where nothing but benign tissue was found, only what is quoted of a known carcinoma remains.
    let isBenign = BenignReport.isBenign(document)
    let groups = TumorGrouping.groups(
      findings: isBenign ? findings.filter { $0.origin == .priorReport } : findings,
      sizes: isBenign ? [] : sizes, document: document)
    var tumors: [Tumor] = []
    for group in groups {
      var tumor = Tumor(component: group.component)
      tumor.laterality = group.laterality
      tumor.specimen = group.specimen(in: document)
      tumor.focus = group.focus
      tumor.size = SizeResolver.size(of: group, evidence: evidence)
      diagnostics += SizeResolver.doubts(tumor.size)
      for (index, biomarker) in biomarkers.enumerated() {
        let own = group.findings.filter { $0.marker == index }
        guard !own.isEmpty else { continue }
        assign(own, biomarker, to: &tumor)
        diagnostics += Witnesses.disagreements(own, field: biomarker.name, evidence: evidence)
      }
      // A mention without a readable result makes no tumor beside the first.
      guard tumors.isEmpty || tumor.hasResults else { continue }
      diagnostics += Contradictions.diagnostics(tumor)
      tumor.earlierSample = resultsOfEarlierSample(group)
      diagnostics += MaterialNotes.notes(on: group, tumor: tumors.count, biomarkers, evidence)
      tumors.append(tumor)
    }
    return tumors
  }

  /// What is quoted of an earlier sample of the tumor beside results of this one; the record keeps what was found in this.
  private func resultsOfEarlierSample(_ group: TumorGroup) -> MarkerResults? {
    let quoted = group.findings.filter { $0.origin == .priorReport && $0.isDefinite }
    guard !quoted.isEmpty, isTreated || group.findings.contains(where: { $0.origin != .priorReport }) else {
      return nil
    }
    var resolver = self
    var tumor = Tumor(component: group.component)
    for (index, biomarker) in biomarkers.enumerated() {
      let own = quoted.filter { $0.marker == index }
      if !own.isEmpty { resolver.assign(own, biomarker, to: &tumor) }
    }
    var results = MarkerResults()
    results.estrogenReceptor = tumor.estrogenReceptor
    results.progesteroneReceptor = tumor.progesteroneReceptor
    results.her2 = tumor.her2
    results.ki67 = tumor.ki67
    return results
  }

  private mutating func assign(_ findings: [Finding], _ biomarker: Biomarker, to tumor: inout Tumor) {
    switch biomarker.grammar {
    case .nuclearReceptor:
      guard
        let result = ReceptorResolver.result(
          findings, lowPositive: biomarker.name == "estrogenReceptor", evidence: evidence,
          field: biomarker.name, diagnostics: &diagnostics)
      else { return }
      switch biomarker.name {
      case "estrogenReceptor": tumor.estrogenReceptor = result
      case "progesteroneReceptor": tumor.progesteroneReceptor = result
      default: tumor.otherReceptors.append(NamedReceptorResult(name: biomarker.name, result: result))
      }
    case .her2: tumor.her2 = HER2Resolver.result(findings, evidence: evidence, diagnostics: &diagnostics)
    case .proliferationIndex:
      tumor.ki67 = ProliferationResolver.result(
        findings, evidence: evidence, field: biomarker.name, diagnostics: &diagnostics)
    }
  }
}

extension Tumor {
  fileprivate var hasResults: Bool {
    size != nil || estrogenReceptor != nil || progesteroneReceptor != nil || her2 != nil || ki67 != nil
      || !otherReceptors.isEmpty
  }
}
