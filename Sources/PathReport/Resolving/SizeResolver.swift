/// One size from the measures of a tumor: synoptic, then diagnosis, microscopic, gross; the largest of equals. What is
/// quoted from another report comes last.
enum SizeResolver {
  /// The best measure of a tumor; the extent of in situ disease is never an invasive carcinoma's.
  static func best(_ candidates: [SizeCandidate], of component: TumorComponent) -> SizeCandidate? {
    let own = candidates.filter {
      switch component {
      case .invasive: $0.component != .inSitu
      case .inSitu: $0.component != .invasive
      default: true
      }
    }
    // One focus before the span of several; in situ disease is measured by its span.
    let single = own.filter { !$0.isWhole }
    return (single.isEmpty || component == .inSitu ? own : single).max { a, b in
      let (left, right) = (rank(a), rank(b))
      if left != right { return left < right }
      // `Tumor size: 11 mm` beside `DCIS: 40 mm` is not the extent of the DCIS.
      if (a.component == .inSitu) != (b.component == .inSitu) {
        return (a.component == .inSitu) == (a.basis != .gross)
      }
      return a.quantity.greatest < b.quantity.greatest
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
    var rank = basis
    if candidate.scope.section == .intraoperative { rank -= 5 }
    // `about 2 cm` beside `18 mm across`.
    if candidate.quantity.comparator == .approximate { rank -= 1 }
    if candidate.isImplausible { rank -= 50 }
    if candidate.isPrior || candidate.scope.isSuperseded { rank -= 100 }
    return rank
  }

  /// A size that is kept as printed, though hardly meant.
  static func doubts(_ size: TumorSize?) -> [Diagnostic] {
    guard let size, size.greatest.value >= TumorSize.implausible else { return [] }
    return [
      Diagnostic(
        code: .implausible, severity: .warning, field: "size",
        message: "a size of 400 mm or more: the unit or the decimal point may be wrong",
        evidence: size.evidence)
    ]
  }

  static func size(of group: TumorGroup, evidence: EvidenceMaker) -> TumorSize? {
    guard let best = best(group.sizes, of: group.component) else { return nil }
    var size = TumorSize(
      greatest: Measure(value: best.quantity.greatest, comparator: best.quantity.comparator),
      dimensions: best.quantity.allDimensions,
      basis: best.basis, evidence: evidence.evidence(best.terms, rule: "size." + best.basis.rawValue))
    if best.quantity.dimensions == 1, best.quantity.isRange { size.leastOfRange = best.quantity.low }
    return size
  }
}
