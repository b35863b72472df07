/// What a report says of a tumor that the record has no field for and that a cancer registry codes.
///
/// A remark stands among the record's diagnostics, with the code `noted`: its message is the remark's raw value, its
/// field says what it is about, and its evidence is where the report says it. So a record that was kept as JSON is
/// coded like a fresh one.
public enum RegistryRemark: String, Sendable, Hashable, CaseIterable {
  // Where in the breast (ICD-O-3, C50).
  /// The nipple.
  case nipple = "in the nipple"
  /// The central portion, behind and around the areola.
  case central = "in the central portion of the breast"
  /// The upper inner quadrant.
  case upperInner = "in the upper inner quadrant"
  /// The lower inner quadrant.
  case lowerInner = "in the lower inner quadrant"
  /// The upper outer quadrant.
  case upperOuter = "in the upper outer quadrant"
  /// The lower outer quadrant.
  case lowerOuter = "in the lower outer quadrant"
  /// The axillary tail.
  case axillaryTail = "in the axillary tail"
  /// Across quadrants: at 3, 6, 9 or 12 o'clock, or in two of them.
  case overlapping = "across quadrants"
  /// The report names several places.
  case severalSites = "in several places"

  // A size in words, where there is no number.
  /// No tumor is left.
  case noResidual = "no residual tumor"
  /// Only a microscopic focus, or several.
  case microscopicFocus = "microscopic focus only"
  /// Only microinvasion.
  case microinvasion = "microinvasion only"
  /// Diffuse involvement of the breast.
  case diffuse = "diffuse involvement"
  /// Inflammatory carcinoma, without a word on its extent.
  case inflammatory = "inflammatory carcinoma"

  // What was diagnosed, where the report gives neither a size nor a result of it.
  /// Invasive carcinoma.
  case invasiveCarcinoma = "invasive carcinoma, no size and no result"
  /// Carcinoma in situ.
  case carcinomaInSitu = "carcinoma in situ, no size and no result"
  /// Carcinoma, and nothing says whether it is invasive.
  case carcinoma = "carcinoma, no size and no result"

  // What a result was measured on.
  /// The tumor was treated before it was removed.
  case treated = "removed after neoadjuvant treatment"
  /// Only the in situ component was tested.
  case testedInSitu = "tested on carcinoma in situ only"
  /// Only a metastasis was tested.
  case testedMetastasis = "tested on a metastasis only"

  /// Ki-67 was stained, and what it showed is given in words alone: `high`.
  case withoutPercentage = "a result in words, without a percentage"

  // The side, where no tumor was left that could have one.
  /// The left breast.
  case leftBreast = "the left breast"
  /// The right breast.
  case rightBreast = "the right breast"

  /// What a remark may be about.
  enum Subject: String {
    case site, size, therapy, laterality, component
    case estrogenReceptor, progesteroneReceptor, her2, ki67
  }
}

extension Diagnostic {
  /// Makes a remark on a tumor of the record, or on the report where it has none.
  init(
    noting remark: RegistryRemark, on subject: RegistryRemark.Subject, of tumor: Int?, evidence: [Evidence]
  ) {
    let field = (tumor.map { "tumors[\($0)]." } ?? "") + subject.rawValue
    self.init(code: .noted, severity: .info, field: field, message: remark.rawValue, evidence: evidence)
  }
}

/// The remarks of a record on one of its tumors.
struct RegistryRemarks {
  private let prefix: String
  private let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic], tumor: Int?) {
    prefix = tumor.map { "tumors[\($0)]." } ?? ""
    self.diagnostics = diagnostics.filter { $0.code == .noted }
  }

  /// What is noted on a subject, and where the report says it.
  subscript(_ subject: RegistryRemark.Subject) -> (remark: RegistryRemark, evidence: [Evidence])? {
    diagnostics.lazy.filter { $0.field == prefix + subject.rawValue }
      .compactMap { note in RegistryRemark(rawValue: note.message).map { ($0, note.evidence) } }.first
  }
}
