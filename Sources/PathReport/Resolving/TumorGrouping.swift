/// Sorts findings and sizes by the tumor that they belong to.
///
/// First the components part: what was tested on DCIS or on a node beside an invasive carcinoma is theirs. Then the
/// sites of the primary: sides, foci, specimens. Whatever names no tumor is the index tumor's.
enum TumorGrouping {
  /// The tumors of a report, the index tumor first.
  static func groups(findings: [Finding], sizes: [SizeCandidate], document: ReportDocument) -> [TumorGroup] {
    let named = TumorComponents.named(in: document)
    let component = component(named, sizes)
    var primary = TumorGroup(
      component: component, laterality: SideReader.side(of: component, in: document), findings: findings,
      sizes: sizes)
    var others: [TumorGroup] = []
    for other in [TumorComponent.inSitu, .metastatic] where other != component {
      guard let group = take(other, from: &primary, hasTumor: holdNodesTumor(document)) else { continue }
      others.append(group)
    }
    let primaries = TumorSite.allCases.reduce([primary]) { groups, site in
      groups.flatMap { $0.parts(by: site, in: document) }
    }
    return TumorGroup.sorted(primaries.filter { !$0.isEmpty } + others)
  }

  /// Results below a node that is free of tumor are not the node's: its heading reached too far.
  private static func holdNodesTumor(_ document: ReportDocument) -> Bool {
    document.terms.indices.contains {
      tumors.contains(document.terms[$0].concept)
        && document.scope($0).isLymphNode && !Denial.isDenied($0, in: document)
    }
  }

  private static let tumors: ConceptSet = [.metastasis, .carcinoma, .invasive]

  private static func component(_ named: TumorComponents, _ sizes: [SizeCandidate]) -> TumorComponent {
    if named.hasInvasive || sizes.contains(where: { $0.component == .invasive && !$0.isPrior }) {
      return .invasive
    }
    if named.hasInSitu { return .inSitu }
    return named.hasMetastasis ? .metastatic : .unspecified
  }

  /// Takes the results of another component out, where the primary has results of its own; a result that stands
  /// alone remains the index tumor's, whatever was tested.
  private static func take(
    _ component: TumorComponent, from primary: inout TumorGroup, hasTumor: Bool
  ) -> TumorGroup? {
    let own = primary.findings.filter {
      $0.component != .inSitu && $0.component != .metastatic && $0.isDefinite
    }
    let isTaken = { (finding: Finding) in
      finding.component == component && own.contains { answersSame($0, finding) }
    }
    if component == .metastatic, !hasTumor, primary.findings.filter(isTaken).allSatisfy(\.scope.isLymphNode) {
      return nil
    }
    var group = TumorGroup(component: component)
    group.findings = primary.findings.filter(isTaken)
    guard !group.findings.isEmpty else { return nil }
    group.laterality = group.findings.lazy.compactMap(\.scope.laterality).first ?? primary.laterality
    primary.findings.removeAll(where: isTaken)
    if component == .inSitu { group.sizes = primary.sizes.filter { $0.component == .inSitu } }
    return group
  }

  /// Whether the primary has an answer of its own to what was asked of another component. What was not done, and the
  /// other test of HER2 below a specimen of nodes, go on with the primary's.
  private static func answersSame(_ own: Finding, _ other: Finding) -> Bool {
    // What is quoted from another report is no reason to part this one's results, unless another specimen has them.
    let isElsewhere =
      own.scope.specimen != 0 && other.scope.specimen != 0 && own.scope.specimen != other.scope.specimen
    guard own.isOfThisSpecimen || isElsewhere else { return false }
    if isFollowedUp(other, by: own) { return false }
    guard own.marker == other.marker, other.isDefinite || other.component != .inSitu else { return false }
    let isOtherTest = own.method != other.method && own.method != .unknown && other.method != .unknown
    return !(other.scope.isLymphNode && isOtherTest)
  }

  /// `FISH not amplified; with IHC 2+: HER2 negative`: an addendum that names no specimen repeats or resolves the score
  /// that stands below the last one, a node.
  private static func isFollowedUp(_ other: Finding, by own: Finding) -> Bool {
    guard other.scope.isLymphNode, own.scope.isAddendum, own.scope.specimen == 0 else { return false }
    return own.score == nil ? other.score == 2 : own.score == other.score
  }
}
