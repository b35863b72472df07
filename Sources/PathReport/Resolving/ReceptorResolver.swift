/// One receptor's result from all its mentions.
enum ReceptorResolver {
  static func result(
    _ findings: [Finding], lowPositive: Bool, evidence: EvidenceMaker, field: String,
    diagnostics: inout [Diagnostic]
  ) -> ReceptorResult? {
    let sorted = Precedence.sorted(findings)
    guard let best = sorted.first else { return nil }
    var result = ReceptorResult()
    result.origin = best.origin
    let judged = best.statusIsOfCount ? sorted.first { isJudgement($0, of: best) } : nil
    let status =
      judged?.status ?? best.status ?? derived(best, lowPositive) ?? sorted.compactMap(\.status).first
    result.statusDerived = best.status == nil
    result.status = status
    guard let status else {
      // An immunoreactive score alone is kept; where it becomes positive differs between laboratories. So is a
      // percentage on both sides of where ASCO/CAP begin to call it positive: `0-1%`.
      guard let scored = sorted.first(where: { $0.irs != nil || $0.percent != nil }) else { return nil }
      result.irs = scored.irs
      result.percent = scored.percent
      result.clone = scored.clone
      result.statusDerived = false
      result.evidence = evidence.evidence(scored.terms, rule: scored.rule)
      return result
    }
    // Details of other mentions fill what the best leaves open, where they say the same.
    let agreeing = sorted.filter {
      agrees($0, status, lowPositive) || $0.statusIsOfCount && $0.origin == best.origin
    }
    if let shared = agreeing.first(where: { $0.percent != nil }) {
      result.percent = shared.percent
      diagnostics += PercentageConflicts.diagnostics(agreeing, shared, evidence: evidence, field: field)
    }
    // `negative (weak, <5 %)`: what stained says how, however little it is.
    let isUnstained = status == .negative && result.percent?.high ?? 0 <= 1
    result.intensity = isUnstained ? nil : agreeing.compactMap(\.intensity).first
    if let scored = agreeing.first(where: { $0.allred != nil || $0.proportion != nil }) {
      result.allred = allred(scored)
      if let printed = scored.allred, let kept = result.allred, kept.total != printed {
        diagnostics.append(
          Diagnostic(
            code: .inconsistent, severity: .warning, field: field + ".allred",
            message: "the Allred score is not the sum of its parts; the parts were kept",
            evidence: evidence.evidence(scored.terms, rule: scored.rule)))
      }
    }
    result.hScore = agreeing.compactMap(\.hScore).first
    result.irs = agreeing.compactMap(\.irs).first
    result.clone = agreeing.compactMap(\.clone).first
    result.evidence = agreeing.prefix(3).flatMap { evidence.evidence($0.terms, rule: $0.rule) }
    for loser in sorted
    where loser.hasResult && !loser.statusIsOfCount && !agrees(loser, status, lowPositive) {
      diagnostics.append(
        Diagnostic(
          code: loser.origin == best.origin && loser.isDefinite ? .conflict : .superseded,
          severity: loser.isDefinite ? .warning : .info, field: field + ".status",
          message: "another mention disagrees; the newer, more formal or fuller one was kept",
          evidence: evidence.evidence(loser.terms, rule: loser.rule)))
    }
    return result
  }

  private static func allred(_ finding: Finding) -> AllredScore? {
    let parts = finding.proportion.flatMap { p in finding.allredIntensity.map { (p, $0) } }
    // Where the two disagree, the total is another number of the line.
    let total = parts.map { $0.0 + $0.1 } ?? finding.allred
    guard let total, total != 1, (0...8).contains(total) else { return nil }
    guard let parts, parts.0 <= 5, parts.1 <= 3 else { return AllredScore(total: total) }
    return AllredScore(total: total, proportion: parts.0, intensity: parts.1)
  }

  /// ASCO/CAP 2020 where no word is printed: below 1 % negative, 1-10 % low positive (ER), above positive;
  /// Allred 3 and more positive.
  static func derived(_ finding: Finding, _ lowPositive: Bool) -> ResultStatus? {
    if let percent = finding.percent {
      if percent.high < 1 || percent.comparator == .less && percent.high <= 1 { return .negative }
      if percent.low < 1, percent.high <= 1 { return nil }
      return lowPositive && percent.high <= 10 ? .lowPositive : .positive
    }
    if let allred = finding.allred { return allred >= 3 ? .positive : .negative }
    if let irs = finding.irs { return irs == 0 ? .negative : nil }
    if let hScore = finding.hScore { return hScore == 0 ? .negative : .positive }
    if finding.intensity != nil { return .positive }
    return nil
  }

  /// Whether a mention gives the report's own word for what another only counted.
  private static func isJudgement(_ finding: Finding, of count: Finding) -> Bool {
    finding.status != nil && !finding.statusIsOfCount && finding.isDefinite && finding.origin == count.origin
      && (finding.percent == nil || finding.percent == count.percent)
  }

  private static func agrees(_ finding: Finding, _ status: ResultStatus, _ lowPositive: Bool) -> Bool {
    guard let own = finding.status ?? derived(finding, lowPositive) else { return true }
    return own == status || isPositive(own) && isPositive(status)
  }

  private static func isPositive(_ status: ResultStatus) -> Bool {
    status == .positive || status == .lowPositive
  }
}
