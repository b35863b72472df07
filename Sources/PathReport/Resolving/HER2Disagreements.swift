/// Says which results of one test of HER2 were passed over for another one of the same test.
enum HER2Disagreements {
  /// - Parameter sorted: The mentions of the test, the one that was kept first.
  static func diagnostics(_ sorted: [Finding], evidence: EvidenceMaker, field: String) -> [Diagnostic] {
    guard let best = sorted.first(where: \.isDefinite) else { return [] }
    return sorted.compactMap { loser in
      // Observations of structured reports are compared with their text elsewhere.
      guard loser.isDefinite, !best.isCoded, let place = difference(best, loser) else { return nil }
      let isReplaced =
        loser.origin != best.origin || loser.scope.isSuperseded || best.isCorrection || loser.isCorrection
        || best.rule == Finding.recountRule
      return Diagnostic(
        code: isReplaced ? .superseded : .conflict, severity: isReplaced ? .info : .warning,
        field: field + place,
        message: "another mention disagrees; the newer, more formal or fuller one was kept",
        evidence: evidence.evidence(loser.terms, rule: loser.rule))
    }
  }

  /// The value in which two mentions differ; what only one of them gives is no difference.
  private static func difference(_ best: Finding, _ loser: Finding) -> String? {
    if let a = scores(best), let b = scores(loser), a != b { return ".score" }
    if let a = best.ratio, let b = loser.ratio, a.comparator == .equal, b.comparator == .equal,
      a.value != b.value
    {
      return ".ratio"
    }
    if let a = category(best), let b = category(loser), a != b { return ".status" }
    return nil
  }

  private static func scores(_ finding: Finding) -> [Int]? {
    finding.score.map { [$0, finding.scoreHigh ?? $0] }
  }

  /// The printed word; where it is missing, the one that the score stands for.
  private static func category(_ finding: Finding) -> ResultStatus? {
    finding.status ?? scores(finding).map { $0[1] <= 1 ? .negative : $0[1] == 2 ? .equivocal : .positive }
  }
}
