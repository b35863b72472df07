/// Reads FHIR R4: DiagnosticReport, Observation, DocumentReference, Composition and QuestionnaireResponse, alone, in
/// bundles, or one on each line.
struct FHIRReader: ReportReader {
  func read(_ bytes: [UInt8], emit: (SourceReport) -> Void) throws(ReadingError) {
    let (roots, damagedLines) = try Self.roots(of: bytes)
    for report in try Self.reports(of: roots, damagedLines: damagedLines) { emit(report) }
  }

  /// The reports that resources make, which are all that there are.
  static func reports(of roots: [FHIRNode], damagedLines: Int) throws(ReadingError) -> [SourceReport] {
    // The ids of a bundle are its own: those of another one may be of another patient.
    let bundles = roots.filter { $0.resourceType == "Bundle" }
    var parts = roots.count > 1 ? bundles.map { [$0] } : [roots]
    let others = roots.filter { $0.resourceType != "Bundle" }
    if roots.count > 1, !others.isEmpty { parts.append(others) }
    let resources = parts.map(FHIRResources.init)
    let types = Set(resources.flatMap { $0.all.map(\.resourceType) })
    guard !types.isEmpty else { throw .malformed(format: "FHIR", reason: "it holds no resources") }
    var reports = withoutReplaced(resources.flatMap { FHIRGrouping($0).reports() })
    guard !reports.isEmpty else {
      throw .malformed(
        format: "FHIR",
        reason: "it holds no report and no observations, only \(types.sorted().joined(separator: ", "))")
    }
    if damagedLines > 0 { reports[0].note("\(damagedLines) lines of the file are no JSON and were not read") }
    return reports
  }

  /// Without the reports that a later bundle amends.
  private static func withoutReplaced(_ reports: [SourceReport]) -> [SourceReport] {
    var newest: [String: Int] = [:]
    var kept = reports.map(Optional.some)
    for (index, report) in reports.enumerated() {
      guard let accession = report.header.accession, let patient = report.header.patientID else { continue }
      let key = accession + "\u{1F}" + patient
      if let before = newest[key], report.header.status == .amended || report.header.status == .corrected {
        kept[before] = nil
        kept[index]?.diagnostics.append(
          Diagnostic(
            code: .superseded, severity: .info,
            message: "an earlier version of this report was replaced by this one"))
      }
      newest[key] = index
    }
    return kept.compactMap { $0 }
  }

  /// The resources at the top: one, a list, or one on each line.
  private static func roots(of bytes: [UInt8]) throws(ReadingError) -> ([FHIRNode], damaged: Int) {
    let text = try TextDecoding.decode(bytes).bytes(of: bytes)
    if text.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") {
      let handler = try XMLDocument.parse(bytes, format: "FHIR in XML") { FHIRXMLHandler() }
      return ([node(handler.value)], 0)
    }
    if let value = try? JSONParser.value(of: text[...]) {
      guard value.elements.count > 1 else {
        return (value.elements.first.map { [node($0)] } ?? [node(value)], 0)
      }
      return (value.elements.enumerated().map { node($0.element, prefix: "[\($0.offset)].") }, 0)
    }
    var roots: [FHIRNode] = []
    var damaged = 0
    for (number, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 0x20 }) {
      guard let value = try? JSONParser.value(of: line), !value["resourceType"].isNull else {
        damaged += 1
        continue
      }
      roots.append(node(value, prefix: "line[\(number)]."))
    }
    guard !roots.isEmpty else {
      throw .malformed(format: "FHIR", reason: "it is no well-formed JSON, or nested too deep")
    }
    return (roots, damaged)
  }

  private static func node(_ value: JSONValue, prefix: String = "") -> FHIRNode {
    FHIRNode(value: value, path: prefix + (value["resourceType"].string ?? ""))
  }
}
