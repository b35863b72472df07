/// One size from the measures of a tumor: synoptic, then diagnosis, microscopic, gross; the largest of equals.
enum SizeResolver {
  /// The best measure of a tumor; the extent of in situ disease is never an invasive carcinoma's.
  static func best(_ candidates: [SizeCandidate], of component: TumorComponent) -> SizeCandidate? {
    let invasive = candidates.filter { $0.component != .inSitu }
    // One focus before the span of several.
    let single = invasive.filter { !$0.isWhole }
    let all = component == .invasive ? [] : candidates
    let pool = !single.isEmpty ? single : invasive.isEmpty ? all : invasive
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

  static func size(of group: TumorGroup, evidence: EvidenceMaker) -> TumorSize? {
    guard let best = best(group.sizes, of: group.component) else { return nil }
    return TumorSize(
      greatest: Measure(value: best.quantity.greatest, comparator: best.quantity.comparator),
      dimensions: best.quantity.allDimensions,
      basis: best.basis, evidence: evidence.evidence(best.terms, rule: "size." + best.basis.rawValue))
  }
}
