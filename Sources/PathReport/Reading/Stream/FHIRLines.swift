/// The lines of a stream of FHIR resources: those that say all themselves are pieces of their own, the others wait for
/// what may refer to them.
struct FHIRLines {
  /// So many bytes of waiting lines are read together, whatever may still come.
  private static let mostWaiting = 1 << 26

  private var waiting: [FHIRNode] = []
  private var waitingBytes = 0
  private var damaged = 0
  private var number = 0

  /// Takes a line, and gives what can be read now.
  mutating func add(_ line: [UInt8]) throws(ReadingError) -> ReportPiece.Content? {
    defer { number += 1 }
    let text = try TextDecoding.decode(line).bytes(of: line)
    guard let value = try? JSONParser.value(of: text[...]), let type = value["resourceType"].string else {
      damaged += 1
      return nil
    }
    let node = FHIRNode(value: value, path: "line[\(number)].\(type)")
    if Self.standsAlone(node) { return take([node]) }
    waiting.append(node)
    waitingBytes += line.count
    return waitingBytes > Self.mostWaiting ? takeWaiting() : nil
  }

  /// What is left at the end.
  mutating func rest() throws(ReadingError) -> ReportPiece.Content? {
    // Patients and the like, which only their reports would have needed, are nothing to read.
    let isReadable = waiting.contains { FHIRGrouping.isReadable($0) }
    if isReadable { return takeWaiting() }
    if damaged > 0 {
      throw .malformed(format: "FHIR", reason: "\(damaged) lines are no resources in JSON and were not read")
    }
    return nil
  }

  private mutating func takeWaiting() -> ReportPiece.Content {
    defer { (waiting, waitingBytes) = ([], 0) }
    return take(waiting)
  }

  private mutating func take(_ nodes: [FHIRNode]) -> ReportPiece.Content {
    defer { damaged = 0 }
    return .resources(nodes, damaged: damaged)
  }

  /// Whether a resource needs no other one: a bundle, or a report that refers to nothing outside itself.
  private static func standsAlone(_ node: FHIRNode) -> Bool {
    switch node.resourceType {
    case "Bundle", "DocumentReference", "QuestionnaireResponse": true
    case "DiagnosticReport":
      node.list("result").allSatisfy { $0["reference"].text?.hasPrefix("#") ?? true }
    default: false
    }
  }
}
