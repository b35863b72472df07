/// The identity of a resource: a UUID of the report's content and the resource's role in it.
///
/// The same report gives the same identities on every run, so a server that gets it twice keeps one of each.
struct FHIRIdentity: Hashable {
  let resourceType: String
  let uuid: String

  var urn: String { "urn:uuid:" + uuid }

  /// - Parameters:
  ///   - report: What tells the report from all others: the digest of its file, its place in it.
  ///   - role: The resource's role in the report: `tumor 1 er.percent`.
  init(_ resourceType: String, report: String, role: String) {
    self.resourceType = resourceType
    let digest = Array(SHA256.hexadecimal(of: Array("\(report)\n\(resourceType)\n\(role)".utf8)))
    // Version 8 of RFC 9562: the layout is the vendor's, here the first bits of a SHA-256.
    let groups = [
      digest[0..<8], digest[8..<12], ["8"] + digest[13..<16], ["a"] + digest[17..<20], digest[20..<32],
    ]
    uuid = groups.map { String($0) }.joined(separator: "-")
  }
}
