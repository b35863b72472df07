/// The observations of one tumor: a TumorMarkerTest for each measurement, and a TumorSize.
struct TumorObservations {
  /// What all observations of the tumor share.
  struct Context {
    let patient: FHIRIdentity
    let condition: FHIRIdentity
    let specimen: FHIRIdentity
    /// The tumor in the body, where it was not removed.
    let bodyStructure: FHIRIdentity?
    let date: String?
    let status: String
    let identity: (_ role: String) -> FHIRIdentity
  }

  private let context: Context
  private(set) var entries: [(FHIRIdentity, FHIRElement)] = []

  init(of tumor: Tumor, in context: Context) {
    self.context = context
    add(tumor.estrogenReceptor, "er", "Estrogen receptor", [.erStatus, .erPercent, .erIntensity])
    add(tumor.progesteroneReceptor, "pr", "Progesterone receptor", [.prStatus, .prPercent, .prIntensity])
    if let her2 = tumor.her2 { add(her2) }
    if let ki67 = tumor.ki67 {
      add("ki67", .ki67Percent, "Ki-67", ki67.status, ki67.percent.map(Self.value))
    }
    if let size = tumor.size { add(size) }
  }

  // MARK: - Markers

  private mutating func add(_ result: ReceptorResult?, _ role: String, _ title: String, _ codes: [FHIRCode]) {
    guard let result else { return }
    add(role + ".status", codes[0], title, result.status, result.status.flatMap(Self.value))
    add(role + ".percent", codes[1], title + ", percent of nuclei", nil, result.percent.map(Self.value))
    add(
      role + ".intensity", codes[2], title + ", intensity", nil,
      result.intensity.map { ("valueCodeableConcept", .concept([], text: Self.words($0))) })
  }

  private mutating func add(_ her2: HER2Result) {
    if let ihc = her2.ihc {
      add("her2.ihc", .her2Immunohistochemistry, "HER2 by immunohistochemistry", ihc.status, Self.value(ihc))
    }
    if let ish = her2.ish {
      let title = "HER2 by in situ hybridization"
      add("her2.ish", .her2Hybridization, title, ish.status, ish.status.flatMap(Self.value))
      add("her2.ratio", .her2Ratio, "HER2/CEP17 ratio", nil, ish.ratio.map { Self.value($0, .ratio) })
      add(
        "her2.copies", .her2Copies, "HER2 copies per cell", nil,
        ish.her2CopyNumber.map { Self.value($0, .copies) })
      add(
        "her2.cep17", .cep17Copies, "CEP17 copies per cell", nil,
        ish.cep17CopyNumber.map { Self.value($0, .copies) })
    }
    if let overall = her2.overall {
      add("her2.overall", .her2Overall, "HER2", overall.status, Self.value(overall.status))
    }
  }

  private typealias Value = (key: String, element: FHIRElement)

  /// A TumorMarkerTest must have a value: a pending result is a plain laboratory observation, which says why.
  private mutating func add(
    _ role: String, _ code: FHIRCode, _ title: String, _ status: ResultStatus?, _ value: Value?
  ) {
    let absent = value == nil ? status.flatMap(FHIRCode.absent) : nil
    guard value != nil || absent != nil else { return }
    let id = context.identity(role)
    var members: [(key: String, value: FHIRElement?)] = [
      ("resourceType", "Observation"), ("id", .string(id.uuid)),
      ("meta", value == nil ? nil : .profile("mcode-tumor-marker-test")),
      ("extension", value == nil ? nil : [Self.relatedCondition(context.condition)]),
      (
        "status",
        .string(status == .pending ? "registered" : status == .notPerformed ? "cancelled" : context.status)
      ),
      ("category", [["coding": [.coding(.laboratory)]]]),
      ("code", .concept([code], text: title)),
      ("subject", .reference(context.patient)),
      ("effectiveDateTime", context.date.map { .string($0) }),
    ]
    if let value { members.append((value.key, value.element)) }
    members.append(("dataAbsentReason", absent.map { .concept([$0], text: $0.display ?? $0.code) }))
    members.append(("specimen", .reference(context.specimen)))
    entries.append((id, .object(members)))
  }

  private static func relatedCondition(_ condition: FHIRIdentity) -> FHIRElement {
    [
      "url": "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-related-condition",
      "valueReference": .reference(condition),
    ]
  }

  // MARK: - Values

  private static func value(_ status: ResultStatus) -> Value? {
    let text =
      switch status {
      case .positive: "Positive"
      case .lowPositive: "Low positive"
      case .negative: "Negative"
      case .equivocal: "Equivocal"
      case .pending, .notPerformed: String?.none
      }
    return text.map { ("valueCodeableConcept", .concept(FHIRCode.status(status), text: $0)) }
  }

  private static func value(_ ihc: HER2IHC) -> Value? {
    guard let status = ihc.status, let word = value(status) else { return nil }
    guard let score = ihc.score else { return word }
    let text = status == .equivocal ? "Equivocal" : status == .negative ? "Negative" : "Positive"
    return ("valueCodeableConcept", .concept(FHIRCode.her2Score(score), text: "\(text) (\(score))"))
  }

  /// One number as a quantity, with its comparator; a range as text, which is the only form that the profile leaves.
  private static func value(_ percent: Percentage) -> Value {
    switch percent.comparator {
    case .less, .lessOrEqual:
      return ("valueQuantity", .quantity(percent.high, percent.comparator, unit: .percent))
    case .greater, .greaterOrEqual:
      return ("valueQuantity", .quantity(percent.low, percent.comparator, unit: .percent))
    case .equal, .approximate:
      if percent.low == percent.high { return ("valueQuantity", .quantity(percent.low, unit: .percent)) }
      return ("valueString", .string("\(plain(percent.low))-\(plain(percent.high)) %"))
    }
  }

  private static func value(_ measure: Measure, _ unit: FHIRCode) -> Value {
    ("valueQuantity", .quantity(measure.value, measure.comparator, unit: unit))
  }

  private static func plain(_ value: Double) -> String {
    var bytes: [UInt8] = []
    bytes.append(decimal: value)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func words(_ intensity: StainingIntensity) -> String {
    switch intensity {
    case .weak: "Weak"
    case .weakModerate: "Weak to moderate"
    case .moderate: "Moderate"
    case .moderateStrong: "Moderate to strong"
    case .strong: "Strong"
    }
  }

  // MARK: - Size

  /// The largest dimension, and up to two more in decreasing order; of the specimen where the tumor was removed, of
  /// the tumor in the body where it was not.
  private mutating func add(_ size: TumorSize) {
    let id = context.identity("size")
    let rest = size.dimensions.sorted(by: >).dropFirst().prefix(2)
    let components =
      [Self.component(.largestDimension, size.greatest)]
      + rest.map { Self.component(.additionalDimension, Measure(value: $0)) }
    entries.append(
      (
        id,
        [
          "resourceType": "Observation", "id": .string(id.uuid), "meta": .profile("mcode-tumor-size"),
          "status": .string(context.status),
          "code": .concept([.tumorSize], text: "Tumor size"),
          "subject": .reference(context.patient),
          "focus": context.bodyStructure.map { [.reference($0)] },
          "effectiveDateTime": context.date.map { .string($0) },
          "specimen": context.bodyStructure == nil ? .reference(context.specimen) : nil,
          "component": .array(components),
        ]
      ))
  }

  private static func component(_ code: FHIRCode, _ measure: Measure) -> FHIRElement {
    [
      "code": ["coding": [.coding(code)]],
      "valueQuantity": .quantity(measure.value, measure.comparator, unit: .millimetre),
    ]
  }
}
