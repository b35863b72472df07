/// Writes a record as a FHIR R4 transaction Bundle after the mCODE profiles (STU 4, 4.0.0).
///
/// A Bundle holds the patient, a condition and a specimen for each primary, an observation for each measurement, and
/// the report that joins them. Ids come from the report's content: a server that receives it twice keeps it once.
///
/// ```swift
/// var line: [UInt8] = []
/// FHIRBundleWriter().write(record, into: &line)
/// ```
public struct FHIRBundleWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// Appends the Bundle of a record in one line, without a line break at its end.
  public func write(_ record: ReportRecord, into bytes: inout [UInt8]) {
    var buffer = JSONBuffer(pretty: false)
    swap(&buffer.bytes, &bytes)
    FHIRBundle(record).element.write(into: &buffer)
    swap(&buffer.bytes, &bytes)
  }
}

/// The resources of one report.
private struct FHIRBundle {
  private let record: ReportRecord
  private let key: String
  private let patient: FHIRIdentity
  private var entries: [(FHIRIdentity, FHIRElement)] = []

  init(_ record: ReportRecord) {
    self.record = record
    key = Self.key(of: record)
    patient = FHIRIdentity("Patient", report: key, role: "patient")
    entries.append((patient, patientResource))
    var results: [FHIRIdentity] = []
    var specimens: [FHIRIdentity] = []
    let tumors = RegistryTumor.primaries(of: record.tumors)
    for (place, tumor) in tumors.enumerated() {
      let context = context("tumor \(place + 1)", isRemoved: isExcision)
      addTumor(tumor, context)
      specimens.append(context.specimen)
      let observations = TumorObservations(of: tumor, in: context).entries
      results += observations.map(\.0)
      entries += observations
    }
    entries.append(report(results: results, specimens: specimens, tumors: tumors))
  }

  /// What tells the report from others: the digest of its file and its place in it, else its own content.
  private static func key(of record: ReportRecord) -> String {
    if let digest = record.source.sha256 { return "\(digest) \(record.source.index)" }
    var bytes: [UInt8] = []
    JSONRecordWriter().write(record, into: &bytes)
    return SHA256.hexadecimal(of: bytes)
  }

  var element: FHIRElement {
    let bundle = FHIRIdentity("Bundle", report: key, role: "bundle")
    return [
      "resourceType": "Bundle", "id": .string(bundle.uuid), "type": "transaction",
      "entry": .array(
        entries.map { id, resource in
          [
            "fullUrl": .string(id.urn), "resource": resource,
            "request": ["method": "PUT", "url": .string("\(id.resourceType)/\(id.uuid)")],
          ]
        }),
    ]
  }

  // MARK: - The report and the patient

  private var isExcision: Bool { record.report.kind == .excision || record.report.kind == .mastectomy }

  /// FHIR's word for the standing of the report.
  private var status: String {
    switch record.report.status {
    case .preliminary: "preliminary"
    case .amended: "amended"
    case .corrected: "corrected"
    case .addendum, .final, nil: "final"
    }
  }

  /// The printed number, whose system is not known; else the resource's own.
  private var identifier: FHIRElement {
    record.report.patientID.map { ["value": .string($0)] }
      ?? ["system": "urn:ietf:rfc:3986", "value": .string(patient.urn)]
  }

  /// Name and gender are not read; the profile demands both, so they are said to be unknown.
  private var patientResource: FHIRElement {
    let unknown: FHIRElement = [
      [
        "url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "unknown",
      ]
    ]
    return [
      "resourceType": "Patient", "id": .string(patient.uuid), "meta": .profile("mcode-cancer-patient"),
      "identifier": [identifier],
      "name": [["extension": unknown]],
      "gender": "unknown",
    ]
  }

  private func report(
    results: [FHIRIdentity], specimens: [FHIRIdentity], tumors: [Tumor]
  ) -> (FHIRIdentity, FHIRElement) {
    let id = FHIRIdentity("DiagnosticReport", report: key, role: "report")
    let accession = record.report.accession.map { FHIRElement.array([["value": .string($0)]]) }
    return (
      id,
      [
        "resourceType": "DiagnosticReport", "id": .string(id.uuid), "identifier": accession,
        "status": .string(status),
        "category": [["coding": [.coding(.pathologyCategory)]]],
        "code": .concept([.surgicalPathology], text: "Surgical pathology report"),
        "subject": .reference(patient),
        "effectiveDateTime": (record.report.collectedOn ?? record.report.reportedOn).map { .string($0) },
        "specimen": specimens.isEmpty ? nil : .array(specimens.map(FHIRElement.reference)),
        "result": results.isEmpty ? nil : .array(results.map(FHIRElement.reference)),
        "conclusionCode": tumors.isEmpty ? nil : .array(tumors.map(Self.diagnosis)),
      ]
    )
  }

  // MARK: - Tumors

  private func context(_ role: String, isRemoved: Bool) -> TumorObservations.Context {
    let key = key
    return TumorObservations.Context(
      patient: patient,
      condition: FHIRIdentity("Condition", report: key, role: role),
      specimen: FHIRIdentity("Specimen", report: key, role: role),
      bodyStructure: isRemoved ? nil : FHIRIdentity("BodyStructure", report: key, role: role),
      date: record.report.collectedOn ?? record.report.reportedOn,
      status: status,
      identity: { FHIRIdentity("Observation", report: key, role: role + " " + $0) })
  }

  private mutating func addTumor(_ tumor: Tumor, _ context: TumorObservations.Context) {
    let site = FHIRElement.concept(FHIRCode.breast(tumor.laterality), text: Self.site(tumor.laterality))
    entries.append(
      (
        context.condition,
        [
          "resourceType": "Condition", "id": .string(context.condition.uuid),
          "meta": .profile("mcode-primary-cancer-condition"),
          "verificationStatus": ["coding": [.coding(.confirmed)]],
          "category": [["coding": [.coding(.diagnosis)]]],
          "code": Self.diagnosis(tumor), "bodySite": [site], "subject": .reference(patient),
        ]
      ))
    entries.append(
      (
        context.specimen,
        [
          "resourceType": "Specimen", "id": .string(context.specimen.uuid),
          "meta": .profile("mcode-human-specimen"),
          "type": .concept([.tumorSpecimen], text: "Tumor"), "subject": .reference(patient),
          "collection": [
            "collectedDateTime": record.report.collectedOn.map { .string($0) }, "bodySite": site,
          ],
        ]
      ))
    if let id = context.bodyStructure {
      entries.append(
        (
          id,
          [
            "resourceType": "BodyStructure", "id": .string(id.uuid), "meta": .profile("mcode-tumor"),
            "location": site, "patient": .reference(patient),
          ]
        ))
    }
  }

  /// The code names a malignant neoplasm; for carcinoma in situ no code is confirmed, so the text stands alone.
  private static func diagnosis(_ tumor: Tumor) -> FHIRElement {
    switch tumor.component {
    case .invasive: .concept([.breastCancer], text: "Invasive carcinoma of the breast")
    case .inSitu: .concept([], text: "Carcinoma in situ of the breast")
    case .metastatic: .concept([.breastCancer], text: "Metastatic carcinoma of the breast")
    case .unspecified: .concept([.breastCancer], text: "Carcinoma of the breast")
    }
  }

  private static func site(_ side: Laterality?) -> String {
    switch side {
    case .left: "Left breast"
    case .right: "Right breast"
    case .bilateral: "Both breasts"
    case nil: "Breast"
    }
  }
}
