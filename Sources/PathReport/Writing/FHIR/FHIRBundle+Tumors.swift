/// The resources that stand for a tumor: its condition, its specimen, and its place in the body.
extension FHIRBundle {
  mutating func context(
    _ role: String, isMeasuredInBody: Bool, _ remarks: RegistryRemarks
  ) -> TumorObservations.Context {
    let key = key
    var elsewhere: [RegistryRemark.Subject: TumorObservations.OtherTissue] = [:]
    for subject in [RegistryRemark.Subject.estrogenReceptor, .progesteroneReceptor, .her2, .ki67] {
      elsewhere[subject] = remarks[subject].flatMap { otherTissue($0.remark, role) }
    }
    return TumorObservations.Context(
      patient: patient,
      condition: FHIRIdentity("Condition", report: key, role: role),
      specimen: FHIRIdentity("Specimen", report: key, role: role),
      bodyStructure: isMeasuredInBody ? FHIRIdentity("BodyStructure", report: key, role: role) : nil,
      date: record.report.collectedOn.map { .string($0) }, period: effectivePeriod,
      status: status, elsewhere: elsewhere,
      identity: { FHIRIdentity("Observation", report: key, role: role + " " + $0) })
  }

  /// The tissue that a marker was tested on where that was not the tumor, with its condition among the entries.
  private mutating func otherTissue(
    _ remark: RegistryRemark, _ role: String
  ) -> TumorObservations.OtherTissue? {
    let component: TumorComponent, name: String
    switch remark {
    case .testedInSitu: (component, name) = (.inSitu, "carcinoma in situ")
    case .testedMetastasis: (component, name) = (.metastatic, "metastasis")
    default: return nil
    }
    let id = FHIRIdentity("Condition", report: key, role: "\(role) \(name)")
    if !entries.contains(where: { $0.0 == id }) {
      entries.append((id, condition(id, component, site: nil, profile: nil)))
    }
    return TumorObservations.OtherTissue(
      name: name, condition: id, isInSpecimen: component == .inSitu)
  }

  private func condition(
    _ id: FHIRIdentity, _ component: TumorComponent, site: FHIRElement?, profile: String?
  ) -> FHIRElement {
    [
      "resourceType": "Condition", "id": .string(id.uuid), "meta": profile.map { .profile($0) },
      "verificationStatus": ["coding": [.coding(.confirmed)]],
      "category": [["coding": [.coding(.diagnosis)]]],
      "code": Self.diagnosis(component), "bodySite": site.map { [$0] }, "subject": .reference(patient),
    ]
  }

  mutating func addCondition(_ id: FHIRIdentity, of tumor: Tumor) {
    entries.append(
      (
        id,
        condition(
          id, tumor.component, site: Self.place(tumor.laterality), profile: "mcode-primary-cancer-condition")
      ))
  }

  private static func place(_ side: Laterality?) -> FHIRElement {
    .concept(FHIRCode.breast(side), text: site(side))
  }

  mutating func addTumor(_ tumor: Tumor, _ context: TumorObservations.Context) {
    let site = Self.place(tumor.laterality)
    addCondition(context.condition, of: tumor)
    entries.append(
      (
        context.specimen,
        [
          "resourceType": "Specimen", "id": .string(context.specimen.uuid),
          "meta": .profile("mcode-human-specimen"),
          "type": .concept([.tumorSpecimen], text: "Tumor"), "subject": .reference(patient),
          "collection": [
            "collectedDateTime": record.report.collectedOn.map { .string($0) },
            "method": Self.operation(record.report.kind).map { .concept([], text: $0) },
            // What spread from the breast was taken from somewhere else.
            "bodySite": tumor.component == .metastatic ? nil : site,
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
  static func diagnosis(_ component: TumorComponent) -> FHIRElement {
    switch component {
    case .invasive: .concept([.breastCancer], text: "Invasive carcinoma of the breast")
    case .inSitu: .concept([], text: "Carcinoma in situ of the breast")
    case .metastatic: .concept([.breastCancer], text: "Metastatic carcinoma of the breast")
    case .unspecified: .concept([.breastCancer], text: "Carcinoma of the breast")
    }
  }

  private static func operation(_ kind: ReportKind?) -> String? {
    switch kind {
    case .biopsy: "Core biopsy"
    case .excision: "Excision"
    case .mastectomy: "Mastectomy"
    default: nil
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
