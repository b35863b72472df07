/// A data item of the NAACCR dictionary that a breast pathology report can fill.
///
/// Numbers, spellings (cut at 32 characters) and lengths are those of the dictionaries 240, 250 and 260, which
/// agree on all of them; the tests hold this table against the dictionaries.
public struct NAACCRItem: Sendable, Hashable {
  /// The name in NAACCR XML, such as `her2OverallSummary`.
  public let id: String
  /// The item's number, such as 3855.
  public let number: Int
  /// The name that registrars read.
  public let name: String
  /// The greatest length in characters; a type of digits fills it.
  public let length: Int
  /// Whether the item stands in the patient or in the tumor.
  public let level: Level
  /// The last year of diagnosis for which a standard setter asked for the item by edition 24; `nil` where it did still.
  public let requiredThrough: Int?

  /// The elements of NAACCR XML that hold items.
  public enum Level: Sendable, Hashable {
    /// `Patient`.
    case patient
    /// `Tumor`.
    case tumor
  }

  private init(
    _ number: Int, _ id: String, _ name: String, length: Int, level: Level = .tumor, through: Int? = nil
  ) {
    self.id = id
    self.number = number
    self.name = name
    self.length = length
    self.level = level
    requiredThrough = through
  }
}

extension NAACCRItem {
  static let tumorRecordNumber = NAACCRItem(60, "tumorRecordNumber", "Tumor Record Number", length: 2)
  static let primarySite = NAACCRItem(400, "primarySite", "Primary Site", length: 4)
  static let laterality = NAACCRItem(410, "laterality", "Laterality", length: 1)
  static let typeOfReportingSource = NAACCRItem(
    500, "typeOfReportingSource", "Type of Reporting Source", length: 1)
  static let behaviorCodeIcdO3 = NAACCRItem(523, "behaviorCodeIcdO3", "Behavior Code ICD-O-3", length: 1)
  static let tumorSizeClinical = NAACCRItem(752, "tumorSizeClinical", "Tumor Size Clinical", length: 3)
  static let tumorSizePathologic = NAACCRItem(754, "tumorSizePathologic", "Tumor Size Pathologic", length: 3)
  static let tumorSizeSummary = NAACCRItem(756, "tumorSizeSummary", "Tumor Size Summary", length: 3)
  static let medicalRecordNumber = NAACCRItem(
    2300, "medicalRecordNumber", "Medical Record Number", length: 15)
  static let textDxProcLabTests = NAACCRItem(
    2550, "textDxProcLabTests", "Text--DX Proc--Lab Tests", length: 4000)
  static let textDxProcPath = NAACCRItem(2570, "textDxProcPath", "Text--DX Proc--Path", length: 4000)
  static let schemaId = NAACCRItem(3800, "schemaId", "Schema ID", length: 5)
  static let estrogenReceptorPercent = NAACCRItem(
    3826, "estrogenReceptorPercntPosOrRange", "Estrogen Receptor Percent Positive or Range", length: 3)
  static let estrogenReceptorSummary = NAACCRItem(
    3827, "estrogenReceptorSummary", "Estrogen Receptor Summary", length: 1)
  static let estrogenReceptorAllred = NAACCRItem(
    3828, "estrogenReceptorTotalAllredScore", "Estrogen Receptor Total Allred Score", length: 2,
    through: 2022)
  static let her2IhcSummary = NAACCRItem(
    3850, "her2IhcSummary", "HER2 IHC Summary", length: 1, through: 2020)
  static let her2IshDualProbeCopyNumber = NAACCRItem(
    3851, "her2IshDualProbeCopyNumber", "HER2 ISH Dual Probe Copy Number", length: 4, through: 2020)
  static let her2IshDualProbeRatio = NAACCRItem(
    3852, "her2IshDualProbeRatio", "HER2 ISH Dual Probe Ratio", length: 4, through: 2020)
  static let her2IshSingleProbeCopyNumber = NAACCRItem(
    3853, "her2IshSingleProbeCopyNumber", "HER2 ISH Single Probe Copy Number", length: 4, through: 2020)
  static let her2IshSummary = NAACCRItem(
    3854, "her2IshSummary", "HER2 ISH Summary", length: 1, through: 2020)
  static let her2OverallSummary = NAACCRItem(3855, "her2OverallSummary", "HER2 Overall Summary", length: 1)
  static let ki67 = NAACCRItem(3863, "ki67", "Ki-67", length: 5)
  static let progesteroneReceptorPercent = NAACCRItem(
    3914, "progesteroneRecepPrcntPosOrRange", "Progesterone Receptor Percent Positive or Range", length: 3)
  static let progesteroneReceptorSummary = NAACCRItem(
    3915, "progesteroneRecepSummary", "Progesterone Receptor Summary", length: 1)
  static let progesteroneReceptorAllred = NAACCRItem(
    3916, "progesteroneRecepTotalAllredScor", "Progesterone Receptor Total Allred Score", length: 2,
    through: 2022)
  static let pathReportNumber = NAACCRItem(7090, "pathReportNumber1", "Path Report Number 1", length: 20)
  static let pathSpecimenCollected = NAACCRItem(
    7320, "pathDateSpecCollect1", "Path Date Spec Collect 1", length: 14)
  static let pathReportType = NAACCRItem(7480, "pathReportType1", "Path Report Type 1", length: 2)

  /// All items that this library writes, by number.
  public static let all: [NAACCRItem] = [
    tumorRecordNumber, primarySite, laterality, typeOfReportingSource, behaviorCodeIcdO3,
    tumorSizeClinical, tumorSizePathologic, tumorSizeSummary, medicalRecordNumber, textDxProcLabTests,
    textDxProcPath, schemaId, estrogenReceptorPercent, estrogenReceptorSummary, estrogenReceptorAllred,
    her2IhcSummary, her2IshDualProbeCopyNumber, her2IshDualProbeRatio, her2IshSingleProbeCopyNumber,
    her2IshSummary, her2OverallSummary, ki67, progesteroneReceptorPercent, progesteroneReceptorSummary,
    progesteroneReceptorAllred, pathReportNumber, pathSpecimenCollected, pathReportType,
  ]
}
