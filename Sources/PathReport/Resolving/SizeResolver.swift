/// One size from the measures of a tumor: synoptic, then diagnosis, microscopic, gross; the largest of equals.
enum SizeResolver {
  static func best(_ candidates: [SizeCandidate]) -> SizeCandidate? {
    // The invasive carcinoma before in situ disease, and one focus before the span of several.
    let invasive = candidates.filter { $0.component != .inSitu }
    let single = invasive.filter { !$0.isWhole }
    let pool = !single.isEmpty ? single : invasive.isEmpty ? candidates : invasive
    return pool.max { a, b in
      let (left, right) = (rank(a), rank(b))
      return left == right ? a.quantity.greatest < b.quantity.greatest : left < right
    }
  }

  private static func rank(_ candidate: SizeCandidate) -> Int {
    let basis =
      switch candidate.basis {
      case .synoptic: 40
      case .diagnosis: 30
      case .microscopic: 20
      case .gross: 10
      }
    return basis - (candidate.scope.section == .intraoperative ? 5 : 0)
  }

  static func size(of candidates: [SizeCandidate], evidence: EvidenceMaker) -> TumorSize? {
    guard let best = best(candidates) else { return nil }
    return TumorSize(
      greatest: Measure(value: best.quantity.greatest, comparator: best.quantity.comparator),
      dimensions: best.quantity.allDimensions,
      basis: best.basis, evidence: evidence.evidence(best.terms, rule: "size." + best.basis.rawValue))
  }
}
