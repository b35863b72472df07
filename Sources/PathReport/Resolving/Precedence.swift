/// Which of several mentions of one marker counts: a result before `pending`, this report before a prior one, an
/// addendum before the report that it amends, then a coded observation before text, then the more formal section,
/// then the fuller mention.
enum Precedence {
  static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { a, b in
      let (left, right) = (rank(a.element), rank(b.element))
      return left == right ? a.offset < b.offset : left > right
    }.map(\.element)
  }

  static func rank(_ finding: Finding) -> Int {
    var rank = 0
    if finding.isDefinite { rank += 1000 }
    switch finding.origin {
    case .addendum: rank += max(305, 340 + finding.scope.order - 30 * finding.scope.newerAddenda)
    case .thisReport: rank += 300
    case .priorReport: rank += 150
    case .history: rank += 0
    }
    switch finding.scope.section {
    case .synoptic: rank += 30
    case .diagnosis, .immunohistochemistry, .insituHybridization: rank += 25
    case .comment: rank += 20
    case .microscopic: rank += 15
    default: rank += 10
    }
    if finding.isCorrection { rank += 200 }
    if finding.scope.isSuperseded { rank -= 120 }
    if finding.isCoded { rank += 20 }
    if finding.rule == "marker.triple" { rank -= 12 }
    if finding.rule == Finding.recountRule { rank += 36 }
    if finding.percent != nil || finding.score != nil || finding.ratio != nil || finding.allred != nil {
      rank += 8
    }
    if finding.status != nil { rank += 3 }
    return rank
  }
}
