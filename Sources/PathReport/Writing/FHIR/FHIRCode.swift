/// A code of a terminology, with the words that people read.
struct FHIRCode {
  let system: String
  let code: String
  let display: String?

  private init(_ system: String, _ code: String, _ display: String? = nil) {
    self.system = system
    self.code = code
    self.display = display
  }

  private static func loinc(_ code: String, _ display: String? = nil) -> FHIRCode {
    FHIRCode("http://loinc.org", code, display)
  }

  private static func snomed(_ code: String, _ display: String) -> FHIRCode {
    FHIRCode("http://snomed.info/sct", code, display)
  }

  private static func ucum(_ code: String, _ display: String) -> FHIRCode {
    FHIRCode("http://unitsofmeasure.org", code, display)
  }
}

// What is asked: LOINC, as in mCODE 4.0.0 (TumorMarkerTestVS); Ki-67 as in the German core data set.
extension FHIRCode {
  static let erStatus = loinc("85337-4")
  static let erPercent = loinc("85329-1")
  static let erIntensity = loinc("85310-1")
  static let prStatus = loinc("85339-0")
  static let prPercent = loinc("85325-9")
  static let prIntensity = loinc("85331-7")
  static let her2Immunohistochemistry = loinc("85319-2")
  static let her2Hybridization = loinc("85318-4")
  static let her2Ratio = loinc("49683-6")
  static let her2Copies = loinc("74860-8")
  static let cep17Copies = loinc("74861-6")
  static let her2Overall = loinc("48676-1")
  static let ki67Percent = loinc("85330-9")
  static let tumorSize = loinc("21889-1")
  static let largestDimension = loinc("33728-7")
  static let additionalDimension = loinc("33729-5")
  static let surgicalPathology = loinc("11529-5", "Surgical pathology study")
  static let pathologyCategory = loinc("LP7839-6", "Pathology")
}

// What is answered.
extension FHIRCode {
  static func status(_ status: ResultStatus) -> [FHIRCode] {
    switch status {
    case .positive, .lowPositive:
      [snomed("10828004", "Positive"), loinc("LA6576-8", "Positive")]
    case .negative: [snomed("260385009", "Negative"), loinc("LA6577-6", "Negative")]
    case .equivocal: [snomed("42425007", "Equivocal"), loinc("LA11885-3", "Equivocal")]
    case .pending, .notPerformed: []
    }
  }

  /// The test gave no answer, which is not an answer in between.
  static let indeterminate = [
    snomed("82334004", "Indeterminate"), loinc("LA11884-6", "Indeterminate"),
  ]

  static func her2Score(_ score: String) -> [FHIRCode] {
    switch score {
    case "0": [loinc("LA6111-4", "0")]
    case "1+": [loinc("LA11841-6", "1+")]
    case "2+": [loinc("LA11842-4", "2+")]
    case "3+": [loinc("LA11843-2", "3+")]
    default: []
    }
  }

  static func breast(_ side: Laterality?) -> [FHIRCode] {
    switch side {
    case .left: [snomed("80248007", "Left breast structure")]
    case .right: [snomed("73056007", "Right breast structure")]
    case .bilateral, nil: []
    }
  }

  static let breastCancer = snomed("254837009", "Malignant neoplasm of breast")
  static let percent = ucum("%", "%")
  static let millimetre = ucum("mm", "mm")
  static let ratio = ucum("{ratio}", "{ratio}")
  static let copies = ucum("{copies}", "{copies}")
  static let laboratory = FHIRCode(
    "http://terminology.hl7.org/CodeSystem/observation-category", "laboratory", "Laboratory")
  static let diagnosis = FHIRCode(
    "http://terminology.hl7.org/CodeSystem/condition-category", "encounter-diagnosis", "Encounter Diagnosis")
  static let confirmed = FHIRCode(
    "http://terminology.hl7.org/CodeSystem/condition-ver-status", "confirmed", "Confirmed")
  static let tumorSpecimen = FHIRCode("http://terminology.hl7.org/CodeSystem/v2-0487", "TUMOR", "Tumor")

  /// Why a value is missing.
  static func absent(_ status: ResultStatus) -> FHIRCode? {
    let system = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
    return switch status {
    case .pending: FHIRCode(system, "temp-unknown", "Temporarily Unknown")
    case .notPerformed: FHIRCode(system, "not-performed", "Not Performed")
    default: nil
    }
  }
}
