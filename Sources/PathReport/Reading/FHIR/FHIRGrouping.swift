/// Sorts resources into reports: a DiagnosticReport with its observations is one; what nobody refers to belongs to its
/// patient's report, and is one of its own where there is none.
struct FHIRGrouping {
  private let resources: FHIRResources
  private static let reportTypes = [
    "DiagnosticReport", "Composition", "DocumentReference", "QuestionnaireResponse",
  ]

  /// Whether a resource is one that reports are made of.
  static func isReadable(_ node: FHIRNode) -> Bool {
    reportTypes.contains(node.resourceType) || node.resourceType == "Observation"
  }

  init(_ resources: FHIRResources) { self.resources = resources }

  func reports() -> [SourceReport] {
    let roots = resources.all.filter { Self.reportTypes.contains($0.resourceType) }
    let current = withoutReplaced(roots)
    var groups: [[FHIRNode]] = []
    for root in current {
      // One report's document, form and text are three views of it.
      let isView = root.resourceType != "DiagnosticReport" || resources.isDocument
      if isView, let place = groups.firstIndex(where: { belongs(root, to: $0, among: current) }) {
        groups[place].append(root)
      } else {
        groups.append([root])
      }
    }
    var used: Set<String> = []
    var writers = groups.map { group -> FHIRReportWriter in
      var writer = FHIRReportWriter(resources)
      // The report itself comes before what is only about it.
      for root in group.sorted(by: { rank($0) < rank($1) }) { writer.add(root) }
      used.formUnion(writer.used)
      return writer
    }
    addOrphans(to: &writers, groups, used)
    return writers.map { $0.finished() }
  }

  private func rank(_ node: FHIRNode) -> Int { Self.reportTypes.firstIndex(of: node.resourceType) ?? 9 }

  private func subject(_ node: FHIRNode) -> String? {
    node["subject"]["reference"].text ?? node["patient"]["reference"].text
  }

  private func belongs(_ root: FHIRNode, to group: [FHIRNode], among roots: [FHIRNode]) -> Bool {
    if resources.isDocument { return true }
    let reports = roots.count { $0.resourceType == "DiagnosticReport" }
    guard reports == 1, group.contains(where: { $0.resourceType == "DiagnosticReport" }) else { return false }
    return group.allSatisfy { subject($0) == subject(root) || subject(root) == nil }
  }

  /// Without what was entered in error, and without what a later version of the same report replaces.
  private func withoutReplaced(_ roots: [FHIRNode]) -> [FHIRNode] {
    var newest: [String: Int] = [:]
    var dropped: Set<Int> = []
    for (index, root) in roots.enumerated() {
      let status = root.status
      if ["entered-in-error", "cancelled", "superseded"].contains(status), roots.count > 1 {
        dropped.insert(index)
      }
      guard !dropped.contains(index), root.resourceType == "DiagnosticReport",
        let number = root["identifier"]["value"].text
      else { continue }
      let key = number + "\u{1F}" + (root["identifier"]["system"].text ?? "")
      if let before = newest[key] {
        let isReplacement = ["amended", "corrected", "appended"].contains(status)
        let isLater = (root["issued"].text ?? "") >= (roots[before]["issued"].text ?? "")
        dropped.insert(isReplacement || isLater ? before : index)
        if !(isReplacement || isLater) { continue }
      }
      newest[key] = index
    }
    return roots.indices.filter { !dropped.contains($0) }.map { roots[$0] }
  }

  /// Observations and conditions that no report refers to.
  private func addOrphans(
    to writers: inout [FHIRReportWriter], _ groups: [[FHIRNode]], _ used: Set<String>
  ) {
    let orphans = resources.all.filter {
      ["Observation", "Condition"].contains($0.resourceType) && !used.contains($0.path)
    }
    let observed = Set(orphans.filter { $0.resourceType == "Observation" }.map { subject($0) ?? "" })
    let byPatient = Dictionary(grouping: groups.indices) { subject(groups[$0][0]) ?? "" }
    var own: [String: Int] = [:]
    for node in orphans {
      let patient = subject(node) ?? ""
      let candidates = groups.count == 1 && patient.isEmpty ? [0] : byPatient[patient] ?? []
      if candidates.count == 1 {
        writers[candidates[0]].addObservation(node)
      } else if candidates.isEmpty, observed.contains(patient) {
        let place = own[patient] ?? writers.count
        if place == writers.count { writers.append(FHIRReportWriter(resources)) }
        own[patient] = place
        writers[place].addObservation(node)
      }
    }
  }
}
