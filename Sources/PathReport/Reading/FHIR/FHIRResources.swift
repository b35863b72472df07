/// The resources of a file, and what their references point to.
struct FHIRResources {
  private(set) var all: [FHIRNode] = []
  private var byReference: [String: FHIRNode] = [:]
  /// What a resource contains, by the path of the one and the id of the other.
  private var contained: [String: FHIRNode] = [:]
  /// Whether the resources are one document, which a bundle may say.
  private(set) var isDocument = false
  private static let deepest = 4

  init(_ roots: [FHIRNode]) {
    for root in roots { add(root, fullURL: nil, depth: 0) }
  }

  private mutating func add(_ node: FHIRNode, fullURL: String?, depth: Int) {
    guard depth <= Self.deepest else { return }
    if node.resourceType == "Bundle" {
      if depth == 0, node["type"].text == "document" { isDocument = true }
      for entry in node.list("entry") {
        add(entry["resource"], fullURL: entry["fullUrl"].text, depth: depth + 1)
      }
      return
    }
    guard !node.resourceType.isEmpty else { return }
    all.append(node)
    for inner in node.list("contained") {
      if let id = inner["id"].text { contained["\(node.path)#\(id)"] = inner }
    }
    if let fullURL { byReference[fullURL] = node }
    if let id = node["id"].text { byReference["\(node.resourceType)/\(id)"] = node }
  }

  func of(_ type: String) -> [FHIRNode] { all.filter { $0.resourceType == type } }

  /// What a reference points to: a resource contained in the one that holds it, or one of the file.
  func target(_ reference: FHIRNode, in holder: FHIRNode) -> FHIRNode? {
    guard let text = reference["reference"].text else { return nil }
    if text.hasPrefix("#") { return contained[holder.path + text] }
    if let found = byReference[text] { return found }
    // `https://server/fhir/Observation/er` and `Observation/er/_history/2` are the same resource.
    let parts = text.split(separator: "/").prefix { $0 != "_history" }
    return byReference[parts.suffix(2).joined(separator: "/")]
  }
}
