/// The observations of one tumor: a TumorMarkerTest for each measurement, and a TumorSize.
struct TumorObservations {
  /// What all observations of the tumor share.
  struct Context {
    let patient: FHIRIdentity
    let condition: FHIRIdentity
    let specimen: FHIRIdentity
    /// The tumor in the body, where it was measured and not removed.
    let bodyStructure: FHIRIdentity?
    let date: FHIRElement?
    let period: FHIRElement?
    let status: String
    /// The markers that were tested on other tissue than the tumor itself.
    let elsewhere: [RegistryRemark.Subject: OtherTissue]
    let identity: (_ role: String) -> FHIRIdentity
  }

  /// Tissue beside the tumor, with a condition of its own.
  struct OtherTissue {
    /// What a test's title says of it.
    let name: String
    let condition: FHIRIdentity
    /// Whether it lies in the specimen of the tumor, as carcinoma in situ does and a node does not.
    let isInSpecimen: Bool
  }

  private let context: Context
  private(set) var entries: [(FHIRIdentity, FHIRElement)] = []
  /// The tissue of the marker whose observations are being made.
  private var tissue: OtherTissue?

  init(of tumor: Tumor, in context: Context) {
    self.context = context
    tissue = context.elsewhere[.estrogenReceptor]
    add(tumor.estrogenReceptor, "er", "Estrogen receptor", [.erStatus, .erPercent, .erIntensity])
    tissue = context.elsewhere[.progesteroneReceptor]
    add(tumor.progesteroneReceptor, "pr", "Progesterone receptor", [.prStatus, .prPercent, .prIntensity])
    tissue = context.elsewhere[.her2]
    if let her2 = tumor.her2 { add(her2) }
    tissue = context.elsewhere[.ki67]
    if let ki67 = tumor.ki67 {
      add("ki67", .ki67Percent, "Ki-67", ki67.status, ki67.percent.map(Self.value))
    }
    if let size = tumor.size { add(size) }
  }

  // MARK: - Markers

  private mutating func add(_ result: ReceptorResult?, _ role: String, _ title: String, _ codes: [FHIRCode]) {
    guard let result else { return }
    add(
      role + ".status", codes[0], title, result.status,
      result.status.flatMap { Self.value($0, result.evidence) })
    add(role + ".percent", codes[1], title + ", percent of nuclei", nil, result.percent.map(Self.value))
    add(
      role + ".intensity", codes[2], title + ", intensity", nil,
      result.intensity.map { ("valueCodeableConcept", .concept([], text: Self.words($0))) })
    // No code is confirmed for the scores; their names are.
    add(
      role + ".allred", nil, title + ", Allred score", nil,
      result.allred.map { ("valueString", .string("\($0.total)")) })
    add(
      role + ".hscore", nil, title + ", H-score", nil,
      result.hScore.map { ("valueString", .string("\($0)")) })
  }

  private mutating func add(_ her2: HER2Result) {
    if let ihc = her2.ihc {
      add("her2.ihc", .her2Immunohistochemistry, "HER2 by immunohistochemistry", ihc.status, Self.value(ihc))
    }
    if let ish = her2.ish {
      let title = "HER2 by in situ hybridization"
      let method = ish.method?.rawValue
      add(
        "her2.ish", .her2Hybridization, title, ish.status,
        ish.status.flatMap { Self.value($0, ish.evidence) }, method: method)
      add(
        "her2.ratio", .her2Ratio, "HER2/CEP17 ratio", nil, ish.ratio.map { Self.value($0, .ratio) },
        method: method)
      add(
        "her2.copies", .her2Copies, "HER2 copies per cell", nil,
        ish.her2CopyNumber.map { Self.value($0, .copies) }, method: method)
      add(
        "her2.cep17", .cep17Copies, "CEP17 copies per cell", nil,
        ish.cep17CopyNumber.map { Self.value($0, .copies) }, method: method)
    }
    let isOpen = her2.overall?.basis == .ihc && her2.ihc.map(HER2Coder.isUndecided) == true
    if let overall = her2.overall, !isOpen {
      add(
        "her2.overall", .her2Overall, "HER2", overall.status,
        Self.value(overall.status, HER2Coder.evidence(her2)))
    }
  }

  private typealias Value = (key: String, element: FHIRElement)

  /// A TumorMarkerTest must have a value: a pending result is a plain laboratory observation, which says why.
  private mutating func add(
    _ role: String, _ code: FHIRCode?, _ title: String, _ status: ResultStatus?, _ value: Value?,
    method: String? = nil
  ) {
    let absent = value == nil ? status.flatMap(FHIRCode.absent) : nil
    guard value != nil || absent != nil else { return }
    let id = context.identity(role)
    // The profile wants a value and a code of LOINC: what lacks one of them is a plain laboratory observation.
    let isMarkerTest = value != nil && code != nil
    let title = tissue.map { "\(title), \($0.name)" } ?? title
    var members: [(key: String, value: FHIRElement?)] = [
      ("resourceType", "Observation"), ("id", .string(id.uuid)),
      ("meta", isMarkerTest ? .profile("mcode-tumor-marker-test") : nil),
      ("extension", !isMarkerTest ? nil : [Self.relatedCondition(tissue?.condition ?? context.condition)]),
      (
        "status",
        .string(status == .pending ? "registered" : status == .notPerformed ? "cancelled" : context.status)
      ),
      ("category", [["coding": [.coding(.laboratory)]]]),
      ("code", .concept([code].compactMap { $0 }, text: title)),
      ("subject", .reference(context.patient)),
      ("effectiveDateTime", context.date), ("effectivePeriod", context.period),
    ]
    if let value { members.append((value.key, value.element)) }
    members.append(("dataAbsentReason", absent.map { .concept([$0], text: $0.display ?? $0.code) }))
    members.append(("method", method.map { .concept([], text: $0) }))
    members.append(("specimen", tissue?.isInSpecimen == false ? nil : .reference(context.specimen)))
    entries.append((id, .object(members)))
  }

  private static func relatedCondition(_ condition: FHIRIdentity) -> FHIRElement {
    [
      "url": "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-related-condition",
      "valueReference": .reference(condition),
    ]
  }

  // MARK: - Values

  private static func value(_ status: ResultStatus, _ evidence: [Evidence]) -> Value? {
    if status == .equivocal, UndecidedResult(evidence) == .indeterminate {
      return ("valueCodeableConcept", .concept(FHIRCode.indeterminate, text: "Indeterminate"))
    }
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
    guard let status = ihc.status, let word = value(status, ihc.evidence) else { return nil }
    // Of `1+ to 2+` nobody said which it is.
    if HER2Coder.isUndecided(ihc), let range = ihc.scoreRange {
      return ("valueCodeableConcept", .concept([], text: range.joined(separator: " to ")))
    }
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
          "effectiveDateTime": context.date, "effectivePeriod": context.period,
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
