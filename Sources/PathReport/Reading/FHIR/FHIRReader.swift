/// Reads FHIR R4: DiagnosticReport, Observation, DocumentReference, Composition and QuestionnaireResponse, alone, in
/// bundles, or one on each line.
struct FHIRReader: ReportReader {
  func read(_ bytes: [UInt8], emit: (SourceReport) -> Void) throws(ReadingError) {
    let (roots, damagedLines) = try Self.roots(of: bytes)
    for report in try Self.reports(of: roots, damagedLines: damagedLines) { emit(report) }
  }

  /// The reports that resources make, which are all that there are.
  static func reports(of roots: [FHIRNode], damagedLines: Int) throws(ReadingError) -> [SourceReport] {
    let resources = FHIRResources(roots)
    guard !resources.all.isEmpty else { throw .malformed(format: "FHIR", reason: "it holds no resources") }
    var reports = FHIRGrouping(resources).reports()
    guard !reports.isEmpty else {
      let types = Set(resources.all.map(\.resourceType)).sorted().joined(separator: ", ")
      throw .malformed(format: "FHIR", reason: "it holds no report and no observations, only \(types)")
    }
    if damagedLines > 0 { reports[0].note("\(damagedLines) lines of the file are no JSON and were not read") }
    return reports
  }

  /// The resources at the top: one, a list, or one on each line.
  private static func roots(of bytes: [UInt8]) throws(ReadingError) -> ([FHIRNode], damaged: Int) {
    let text = try TextDecoding.decode(bytes).bytes(of: bytes)
    if text.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") {
      let handler = try XMLDocument.parse(bytes, format: "FHIR in XML") { FHIRXMLHandler() }
      return ([node(handler.value)], 0)
    }
    if let value = try? JSONParser.value(of: text[...]) {
      return (value.elements.isEmpty ? [node(value)] : value.elements.map(node), 0)
    }
    var roots: [FHIRNode] = []
    var damaged = 0
    for (number, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 0x20 }) {
      guard let value = try? JSONParser.value(of: line), !value["resourceType"].isNull else {
        damaged += 1
        continue
      }
      roots.append(FHIRNode(value: value, path: "line[\(number)].\(value["resourceType"].string ?? "")"))
    }
    guard !roots.isEmpty else {
      throw .malformed(format: "FHIR", reason: "it is no well-formed JSON, or nested too deep")
    }
    return (roots, damaged)
  }

  private static func node(_ value: JSONValue) -> FHIRNode {
    FHIRNode(value: value, path: value["resourceType"].string ?? "")
  }
}
