/// HER2 from all its mentions: immunohistochemistry, in situ hybridization, and the result over all.
enum HER2Resolver {
  static func result(_ findings: [Finding], evidence: EvidenceMaker, diagnostics: inout [Diagnostic])
    -> HER2Result?
  {
    let sorted = Precedence.sorted(findings)
    var result = HER2Result()
    let ishFindings = sorted.filter { $0.method == .insituHybridization }
    let isImmunostain = { (finding: Finding) in
      finding.method == .immunohistochemistry
        || finding.method == .unknown
          && self.isImmunostain(finding, besides: ishFindings)
    }
    let ihcFindings = sorted.filter(isImmunostain)
    let stated = sorted.filter { $0.method == .unknown && !isImmunostain($0) }
    result.ihc = ihc(ihcFindings, evidence)
    result.ish = ish(ishFindings, evidence)
    diagnostics +=
      HER2Disagreements.diagnostics(ihcFindings, evidence: evidence, field: "her2.ihc")
      + HER2Disagreements.diagnostics(ishFindings, evidence: evidence, field: "her2.ish")
    if let ish = result.ish, ish.status == nil,
      let conclusion = (stated + ihcFindings).first(where: {
        $0.score == nil && $0.isDefinite && ($0.method == .unknown || $0.status != .equivocal)
      })?.status
    {
      result.ish?.status = conclusion
      result.ish?.statusDerived = true
    }
    result.overall = overall(result, stated, sorted, evidence)
    conclude(&result, stated, ihcFindings + ishFindings, evidence, &diagnostics)
    // `Categories: HER2-low, HER2-ultralow` beside a result that is to come, or positive, are not this tumor's.
    if let status = result.overall?.status, status != .negative, status != .equivocal {
      result.overall?.expression = nil
    }
    return result.overall == nil && result.ihc == nil && result.ish == nil ? nil : result
  }

  /// A plain status in a list of immunostains is one of them, unless the list has the other test's result above it:
  /// then it is the conclusion from both.
  private static func isImmunostain(_ finding: Finding, besides hybridizations: [Finding]) -> Bool {
    if finding.score != nil || finding.percent != nil { return true }
    guard !finding.isConclusion, finding.scope.namesImmunostains, finding.status != .notPerformed else {
      return false
    }
    return !hybridizations.contains {
      $0.isDefinite && $0.scope.order == finding.scope.order
        && $0.terms.upperBound < finding.terms.lowerBound
    }
  }

  private static func ihc(_ findings: [Finding], _ evidence: EvidenceMaker) -> HER2IHC? {
    guard let best = findings.first(where: { $0.status != nil || $0.score != nil }) else { return nil }
    var ihc = HER2IHC()
    let scored = findings.first {
      $0.score != nil && ($0.origin == best.origin || best.score == nil) && agrees($0, best)
    }
    if let scored, let score = scored.score {
      if let high = scored.scoreHigh, high > score {
        ihc.scoreRange = [name(score), name(high)]
      } else {
        ihc.score = name(score)
      }
    }
    let derived = scored.flatMap { $0.scoreHigh ?? $0.score }.map {
      $0 <= 1 ? ResultStatus.negative : $0 == 2 ? .equivocal : .positive
    }
    // `weakly positive, 2+` and `overexpressed 2+` are equivocal; a bare score gives the word.
    if best.status == .positive, best.score == 2, best.intensity == .weak {
      ihc.status = .equivocal
    } else {
      ihc.status = best.status ?? derived
    }
    ihc.statusDerived = best.status == nil
    ihc.percent = findings.compactMap(\.percent).first
    ihc.clone = findings.compactMap(\.clone).first
    ihc.origin = best.origin
    ihc.evidence = evidence.evidence(best.terms, rule: best.rule)
    return ihc
  }

  private static func agrees(_ a: Finding, _ b: Finding) -> Bool {
    guard let one = a.status, let other = b.status else { return true }
    return one == other
  }

  private static func name(_ score: Int) -> String { score == 0 ? "0" : "\(score)+" }

  private static func ish(_ findings: [Finding], _ evidence: EvidenceMaker) -> HER2ISH? {
    let telling = findings.first { $0.status != nil || $0.ratio != nil || $0.her2Copies != nil }
    guard let best = telling ?? findings.first(where: { $0.group != nil }) else { return nil }
    var ish = HER2ISH()
    // What stands beside the best mention completes it before what stands elsewhere.
    let isNear = { (finding: Finding) in
      (0...1).contains(finding.scope.order - best.scope.order)
        && finding.terms.lowerBound >= best.terms.lowerBound
    }
    let candidates = findings.filter { $0.isDefinite || !best.isDefinite || !$0.hasResult }
    let same = candidates.filter(isNear) + candidates.filter { !isNear($0) }
    let statuses = same.compactMap(\.status)
    // What was announced is there where numbers are.
    ish.status =
      statuses.first { $0 != .pending && $0 != .notPerformed } ?? (best.ratio == nil ? statuses.first : nil)
    ish.ratio = exact(same.compactMap(\.ratio))
    ish.her2CopyNumber = exact(same.compactMap(\.her2Copies))
    ish.cep17CopyNumber = exact(same.compactMap(\.cep17Copies))
    ish.cells = same.compactMap(\.cells).first
    // `In situ hybridization: not performed` says nothing of how it would have been done.
    let named = findings.compactMap(\.ishMethod).first { $0 != .ish }
    ish.method = named ?? (ish.status == .notPerformed ? nil : .ish)
    ish.group = same.compactMap(\.group).first
    ish.probe = same.compactMap(\.probe).first
    HybridizationGroup.complete(&ish)
    if ish.status == nil {
      ish.status = derivedStatus(ish)
      ish.statusDerived = true
    }
    ish.origin = best.origin
    ish.evidence = same.prefix(4).flatMap { evidence.evidence($0.terms, rule: $0.rule) }
    let isEmpty = ish.status == nil && ish.ratio == nil && ish.her2CopyNumber == nil && ish.group == nil
    return isEmpty ? nil : ish
  }

  /// A number before a bound.
  private static func exact(_ measures: [Measure]) -> Measure? {
    measures.first { $0.comparator == .equal } ?? measures.first
  }

  /// ASCO/CAP 2018 where no word is printed: ratio 2.0 and more positive, below negative; 2013 and 2018 alike
  /// take six copies and more as positive.
  private static func derivedStatus(_ ish: HER2ISH) -> ResultStatus? {
    if let group = ish.group { return group == 1 ? .positive : group == 5 ? .negative : nil }
    if let ratio = ish.ratio { return ratio.value >= 2 && ratio.comparator != .less ? .positive : .negative }
    if let copies = ish.her2CopyNumber {
      return copies.value >= 6 ? .positive : copies.value < 4 ? .negative : nil
    }
    return nil
  }

  private static func overall(
    _ result: HER2Result, _ stated: [Finding], _ all: [Finding], _ evidence: EvidenceMaker
  ) -> HER2Overall? {
    let definite: Set<ResultStatus> = [.positive, .negative, .lowPositive]
    let expression = all.compactMap(\.expression).first ?? derivedExpression(result)
    if let status = result.ish?.status, definite.contains(status) {
      return HER2Overall(status: status, basis: .ish, expression: expression)
    }
    let conclusion = stated.first { $0.status != nil }
    // `HER2 by ISH and IHC: negative (IHC 2+)`: what both came to answers what one of them left open.
    let isConcluded =
      result.ihc?.status == .equivocal && conclusion?.status.map { definite.contains($0) } == true
    if let status = result.ihc?.status, status != .pending, status != .notPerformed, !isConcluded {
      return HER2Overall(status: status, basis: .ihc, expression: expression)
    }
    if let finding = conclusion, let status = finding.status, finding.isDefinite || result.ihc == nil {
      return HER2Overall(
        status: status, basis: .stated, expression: expression,
        evidence: evidence.evidence(finding.terms, rule: finding.rule))
    }
    if let status = result.ish?.status, status == .equivocal {
      return HER2Overall(status: status, basis: .ish, expression: expression)
    }
    if let status = result.ihc?.status {
      return HER2Overall(status: status, basis: .ihc, expression: expression)
    }
    if let status = result.ish?.status {
      return HER2Overall(status: status, basis: .ish, expression: expression)
    }
    // `HER2-low` alone: the categories of low expression are below positive.
    if let finding = all.first(where: { $0.expression != nil }) {
      return HER2Overall(
        status: .negative, basis: .stated, expression: finding.expression,
        evidence: evidence.evidence(finding.terms, rule: finding.rule))
    }
    return nil
  }

  /// What the pathologist concluded from all tests counts before what the tests say, unless one of them came later; the
  /// two disagree so seldom that a person should look.
  private static func conclude(
    _ result: inout HER2Result, _ stated: [Finding], _ tests: [Finding], _ evidence: EvidenceMaker,
    _ diagnostics: inout [Diagnostic]
  ) {
    guard let conclusion = stated.first(where: { $0.isConclusion && $0.isDefinite }),
      let status = conclusion.status, let overall = result.overall, overall.status != status,
      !tests.contains(where: { $0.isDefinite && isLater($0, than: conclusion) })
    else { return }
    let quotation = evidence.evidence(conclusion.terms, rule: conclusion.rule)
    result.overall = HER2Overall(
      status: status, basis: .stated, expression: overall.expression, evidence: quotation)
    // A score of 2+ waits for a conclusion; any other result should agree with it.
    if overall.status != .equivocal, overall.status != .pending, overall.status != .notPerformed {
      diagnostics.append(
        Diagnostic(
          code: .conflict, severity: .warning, field: "her2.overall.status",
          message: "the tests say something else; the report's conclusion was kept", evidence: quotation))
    }
  }

  /// An addendum's result is not yet in what the report before it concluded.
  private static func isLater(_ test: Finding, than conclusion: Finding) -> Bool {
    test.origin == .addendum
      && (conclusion.origin != .addendum || test.scope.newerAddenda < conclusion.scope.newerAddenda)
  }

  private static func derivedExpression(_ result: HER2Result) -> HER2Overall.Expression? {
    if result.ish?.status == .positive { return nil }
    switch result.ihc?.score {
    case "1+": return .low
    case "2+": return result.ish?.status == .negative ? .low : nil
    default: return nil
    }
  }
}
