/// Says which percentages were passed over for another one of the same marker.
enum PercentageConflicts {
  static func diagnostics(
    _ sorted: [Finding], _ best: Finding, evidence: EvidenceMaker, field: String
  ) -> [Diagnostic] {
    guard let kept = best.percent else { return [] }
    return sorted.compactMap { loser in
      guard let percent = loser.percent, percent != kept else { return nil }
      let isReplaced =
        loser.origin != best.origin || loser.scope.isSuperseded || best.isCorrection || loser.isCorrection
      return Diagnostic(
        code: isReplaced ? .superseded : .conflict, severity: isReplaced ? .info : .warning,
        field: field + ".percent", message: "another mention gives another percentage",
        evidence: evidence.evidence(loser.terms, rule: loser.rule))
    }
  }
}
