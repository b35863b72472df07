/// Makes one record of the findings: one tumor's values from all its mentions, the better one first.
struct Resolver {
  let document: ReportDocument
  let biomarkers: [Biomarker]
  let evidence: EvidenceMaker
  private(set) var diagnostics: [Diagnostic] = []

  init(document: ReportDocument, biomarkers: [Biomarker], evidence: EvidenceMaker) {
    self.document = document
    self.biomarkers = biomarkers
    self.evidence = evidence
  }

  /// The tumors of a report, the index tumor first.
  mutating func tumors(findings: [Finding], sizes: [SizeCandidate]) -> [Tumor] {
    let groups = TumorGrouping.groups(findings: findings, sizes: sizes, document: document)
    var tumors: [Tumor] = []
    for group in groups {
      var tumor = Tumor(component: group.component)
      tumor.laterality = group.laterality
      tumor.size = SizeResolver.size(of: group.sizes, evidence: evidence)
      for (index, biomarker) in biomarkers.enumerated() {
        let own = group.findings.filter { $0.marker == index }
        guard !own.isEmpty else { continue }
        assign(own, biomarker, to: &tumor)
        diagnostics += Witnesses.disagreements(own, field: biomarker.name, evidence: evidence)
      }
      tumors.append(tumor)
    }
    return tumors
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
      let best = Precedence.sorted(findings)
      guard let first = best.first else { return }
      var result = Ki67Result()
      result.percent = best.compactMap(\.percent).first
      result.status = result.percent == nil ? first.status : nil
      result.clone = best.compactMap(\.clone).first
      result.origin = first.origin
      result.evidence = evidence.evidence(first.terms, rule: first.rule)
      guard result.percent != nil || result.status != nil else { return }
      tumor.ki67 = result
    }
  }
}
