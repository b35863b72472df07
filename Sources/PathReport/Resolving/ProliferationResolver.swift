/// The index of proliferation from all its mentions.
enum ProliferationResolver {
  static func result(
    _ findings: [Finding], evidence: EvidenceMaker, field: String, diagnostics: inout [Diagnostic]
  ) -> Ki67Result? {
    let sorted = Precedence.sorted(findings)
    guard let best = sorted.first(where: { $0.percent != nil }) ?? sorted.first else { return nil }
    var result = Ki67Result()
    result.percent = best.percent
    result.status = best.percent == nil ? best.status : nil
    result.clone = sorted.compactMap(\.clone).first
    result.origin = best.origin
    result.evidence = evidence.evidence(best.terms, rule: best.rule)
    guard result.percent != nil || result.status != nil else { return nil }
    diagnostics += PercentageConflicts.diagnostics(sorted, best, evidence: evidence, field: field)
    return result
  }
}
