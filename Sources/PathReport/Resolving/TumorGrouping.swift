/// Sorts findings and sizes by the tumor that they belong to.
enum TumorGrouping {
  struct Group {
    var component: TumorComponent
    var laterality: Laterality?
    var findings: [Finding]
    var sizes: [SizeCandidate]
  }

  static func groups(findings: [Finding], sizes: [SizeCandidate], document: ReportDocument) -> [Group] {
    let hasInvasive = document.terms.indices.contains {
      document.terms[$0].concept == .invasive && document.scope($0).section != .clinicalHistory
        && !StatusReader.isNegated($0, document)
    }
    let hasInSitu = document.terms.indices.contains {
      document.terms[$0].concept == .inSitu && !StatusReader.isNegated($0, document)
    }
    let component: TumorComponent = hasInvasive ? .invasive : hasInSitu ? .inSitu : .unspecified
    var own = findings
    if hasInvasive {
      let primary = findings.filter { $0.component != .inSitu && $0.component != .metastatic }
      if !primary.isEmpty {
        // A marker that only the other component has is still reported.
        own = primary + findings.filter { other in !primary.contains { $0.marker == other.marker } }
      }
    }
    let side = laterality(document)
    let (index, rest) = splitBySide(own, sizes, side)
    var groups = [
      Group(
        component: component, laterality: index.side ?? side, findings: index.findings, sizes: index.sizes)
    ]
    if let rest {
      groups.append(
        Group(component: component, laterality: rest.side, findings: rest.findings, sizes: rest.sizes))
    }
    return groups.filter { !$0.findings.isEmpty || !$0.sizes.isEmpty }
  }

  private typealias Side = (side: Laterality?, findings: [Finding], sizes: [SizeCandidate])

  /// Two sides with results or sizes of their own are two tumors; the larger is the index.
  private static func splitBySide(_ findings: [Finding], _ sizes: [SizeCandidate], _ side: Laterality?) -> (
    Side, Side?
  ) {
    func has(_ side: Laterality) -> Bool {
      findings.contains { $0.scope.laterality == side }
        && sizes.contains { $0.scope.laterality == side && $0.basis != .gross }
    }
    guard has(.left), has(.right) else { return ((nil, findings, sizes), nil) }
    func part(_ side: Laterality) -> Side {
      (side, findings.filter { $0.scope.laterality == side }, sizes.filter { $0.scope.laterality == side })
    }
    let left = part(.left), right = part(.right)
    let leftSize = SizeResolver.best(left.sizes)?.quantity.greatest ?? 0
    let rightSize = SizeResolver.best(right.sizes)?.quantity.greatest ?? 0
    var (first, second) = leftSize >= rightSize ? (left, right) : (right, left)
    first.findings += findings.filter { $0.scope.laterality == nil || $0.scope.laterality == .bilateral }
    first.sizes += sizes.filter { $0.scope.laterality == nil || $0.scope.laterality == .bilateral }
    if second.findings.isEmpty, second.sizes.isEmpty { second.side = nil }
    return (first, second)
  }

  /// The side that the report names most, giving weight to its diagnosis and specimens.
  private static func laterality(_ document: ReportDocument) -> Laterality? {
    var counts = [0, 0, 0]
    for (index, term) in document.terms.enumerated() where term.concept == .laterality {
      let section = document.scope(index).section
      counts[Int(term.payload)] +=
        section == .diagnosis || section == .specimen || section == .synoptic
        ? 5 : section == .clinicalHistory ? 1 : 2
    }
    guard counts.contains(where: { $0 > 0 }) else { return nil }
    if counts[0] == counts[1] { return .bilateral }
    return counts[0] > counts[1] ? .left : .right
  }
}
