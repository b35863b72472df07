/// Where a result or a size belongs, in one respect: a side, a focus, or a specimen.
///
/// A report tells its tumors apart by one of these at a time, and the side is the surest.
enum TumorSite: CaseIterable {
  case side, focus, specimen

  /// The label of a scope in this respect, or nil where it has none. Sides come as the letters L and R.
  func label(of scope: Scope) -> UInt8? {
    switch self {
    case .side:
      switch scope.laterality {
      case .left: UInt8(ascii: "L")
      case .right: UInt8(ascii: "R")
      default: nil
      }
    case .focus: scope.focus == 0 ? nil : scope.focus
    case .specimen: scope.specimen == 0 ? nil : scope.specimen
    }
  }
}

extension TumorGroup {
  /// The groups that this one falls into in one respect; itself alone, where nothing shows two tumors.
  ///
  /// Two sites are two tumors where both have a result of the same marker, or both have a measured carcinoma.
  /// Results that only one site has, or one without any carcinoma, are the index tumor's: a label that reaches too
  /// far must lose no value.
  func parts(by site: TumorSite, in document: ReportDocument) -> [TumorGroup] {
    let measured = sizes.filter(\.isOfOneTumor)
    let measuredLabels = Self.labels(measured.map(\.scope), site)
    let tested = findings.filter { $0.isOfThisSpecimen && $0.isDefinite }
    // Where only results stand below the specimens' letters, what was found in them stands elsewhere, or nowhere.
    let namesNone =
      site == .specimen && TumorComponents.named(in: document) { site.label(of: $0) != nil }.isEmpty
    let testedLabels = Self.labels(tested.map(\.scope), site).filter { label in
      site == .focus || measuredLabels.contains(label) || namesNone
        || !TumorComponents.named(in: document) { site.label(of: $0) == label }.isEmpty
    }
    // What is quoted makes no tumor, but belongs to its own where each is measured.
    let sharesMarker =
      Self.sharesMarker(tested, among: testedLabels, site)
      || measuredLabels.count > 1
        && Self.sharesMarker(findings.filter(\.isDefinite), among: measuredLabels, site)
    guard sharesMarker || measuredLabels.count > 1 else { return [self] }

    var labels = sharesMarker ? testedLabels : []
    for label in measuredLabels where !labels.contains(label) { labels.append(label) }
    // `1.` in the diagnosis and `A` on the blocks may be the same specimen.
    if site == .specimen, Set(labels.map { $0 < 0x40 }).count > 1 { return [self] }

    var parts = labels.map { label in
      var part = TumorGroup(component: component, laterality: laterality)
      part.findings = sharesMarker ? findings.filter { site.label(of: $0.scope) == label } : []
      part.sizes = sizes.filter { site.label(of: $0.scope) == label }
      part.readComponent(of: label, site, document)
      if site == .side { part.laterality = label == UInt8(ascii: "L") ? .left : .right }
      return part
    }
    parts = TumorGroup.sorted(parts)
    parts[0].findings += findings.filter { finding in
      !sharesMarker || !labels.contains { $0 == site.label(of: finding.scope) }
    }
    parts[0].sizes += sizes.filter { size in !labels.contains { $0 == site.label(of: size.scope) } }
    return parts
  }

  /// The labels in the order of the text.
  private static func labels(_ scopes: [Scope], _ site: TumorSite) -> [UInt8] {
    scopes.reduce(into: []) { labels, scope in
      if let label = site.label(of: scope), !labels.contains(label) { labels.append(label) }
    }
  }

  private static func sharesMarker(_ findings: [Finding], among labels: [UInt8], _ site: TumorSite) -> Bool {
    var labelOfMarker: [Int: UInt8] = [:]
    for finding in findings {
      guard let label = site.label(of: finding.scope), labels.contains(label) else { continue }
      if let other = labelOfMarker[finding.marker], other != label { return true }
      labelOfMarker[finding.marker] = label
    }
    return false
  }

  /// What the text under a label speaks of: DCIS on the right, a carcinoma on the left.
  private mutating func readComponent(of label: UInt8, _ site: TumorSite, _ document: ReportDocument) {
    guard component == .invasive else { return }
    let named = TumorComponents.named(in: document) { site.label(of: $0) == label }
    if named.hasInvasive { return }
    // Behind the last focus, the DCIS around all of them.
    if site == .focus, sizes.contains(where: { $0.component != .inSitu }) { return }
    if named.hasInSitu || !sizes.isEmpty && sizes.allSatisfy({ $0.component == .inSitu }) {
      component = .inSitu
    }
  }
}

extension Finding {
  /// Whether it tells of this report's material; what is quoted from elsewhere makes no tumor of its own.
  var isOfThisSpecimen: Bool { origin == .thisReport || origin == .addendum }
}

extension SizeCandidate {
  /// Whether it is surely one carcinoma's: not in situ disease, not the span of several, no lump of the gross.
  fileprivate var isOfOneTumor: Bool { component != .inSitu && !isWhole && basis != .gross }
}
