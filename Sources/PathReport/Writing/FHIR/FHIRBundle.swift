/// The resources of one report.
struct FHIRBundle {
  let record: ReportRecord
  let key: String
  private let patientSystem: String?
  let patient: FHIRIdentity
  var entries: [(FHIRIdentity, FHIRElement)] = []

  init(_ record: ReportRecord, patientSystem: String?) {
    self.record = record
    self.patientSystem = patientSystem
    key = Self.key(of: record)
    let person = patientSystem.flatMap { system in record.report.patientID.map { "\(system) \($0)" } }
    patient = FHIRIdentity("Patient", report: person ?? key, role: "patient")
    entries.append((patient, patientResource))
    var results: [FHIRIdentity] = []
    var specimens: [FHIRIdentity] = []
    let places = RegistryTumor.places(ofPrimariesIn: record.tumors)
    var tumors = places.map { record.tumors[$0] }
    for (number, place) in places.enumerated() {
      let tumor = record.tumors[place]
      let context = context(
        "tumor \(number + 1)", isMeasuredInBody: tumor.size != nil && !isExcision,
        RegistryRemarks(record.diagnostics, tumor: place))
      addTumor(tumor, context)
      specimens.append(context.specimen)
      let observations = TumorObservations(of: tumor, in: context).entries
      results += observations.map(\.0)
      entries += observations
    }
    // A diagnosis without a size and a result is a condition all the same.
    if tumors.isEmpty, let named = RegistryCoder.tumorNamed(in: record) {
      tumors = [named]
      addCondition(FHIRIdentity("Condition", report: key, role: "tumor 1"), of: named)
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

  var isExcision: Bool { record.report.kind == .excision || record.report.kind == .mastectomy }

  /// FHIR's word for the standing of the report.
  var status: String {
    switch record.report.status {
    case .preliminary: "preliminary"
    case .amended: "amended"
    case .corrected: "corrected"
    case .addendum, .final, nil: "final"
    }
  }

  private var title: String {
    record.report.kind == .biomarker ? "Tumor marker report" : "Surgical pathology report"
  }

  /// Where the day of collection is not printed, it was not after that of the report.
  var effectivePeriod: FHIRElement? {
    record.report.collectedOn == nil ? record.report.reportedOn.map { ["end": .string($0)] } : nil
  }

  /// The printed number, with its system where that is known; else the resource's own.
  private var identifier: FHIRElement {
    record.report.patientID.map { ["system": patientSystem.map { .string($0) }, "value": .string($0)] }
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
        "code": .concept([.surgicalPathology], text: title),
        "subject": .reference(patient),
        "effectiveDateTime": record.report.collectedOn.map { .string($0) },
        "effectivePeriod": effectivePeriod,
        "specimen": specimens.isEmpty ? nil : .array(specimens.map(FHIRElement.reference)),
        "result": results.isEmpty ? nil : .array(results.map(FHIRElement.reference)),
        "conclusionCode": tumors.isEmpty ? nil : .array(tumors.map { Self.diagnosis($0.component) }),
      ]
    )
  }
}
