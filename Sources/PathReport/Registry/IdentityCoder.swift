/// Items that say which tumor and which report it is.
enum IdentityCoder {
  private static let eod = "EOD 3.3 (2025)"
  private static let numbering = CodingRule("tumor.number", "NAACCR, item 60")
  private static let site = CodingRule(
    "site",
    "ICD-O-3; SEER Program Coding Manual, Appendix C, Breast: parts and clock positions (edition not confirmed)"
  )
  private static let side = CodingRule("laterality", "NAACCR, item 410")
  private static let source = CodingRule("source", "NAACCR, item 500: laboratory only")
  private static let behavior = CodingRule("behavior", "ICD-O-3, fifth digit")
  private static let schema = CodingRule("schema", "\(eod), schema 00480")
  private static let report = CodingRule("report", "NAACCR, items 2300, 7090, 7320 and 7480")

  static func items(
    of tumor: Tumor, _ remarks: RegistryRemarks, number: Int, in record: ReportRecord, version: NAACCRVersion
  ) -> [CodedItem] {
    var items = [
      CodedItem(.tumorRecordNumber, RegistryCode(twoDigits(number), "tumor \(number)", numbering)),
      CodedItem(.primarySite, site(remarks[.site]?.remark), evidence: remarks[.site]?.evidence ?? []),
      CodedItem(.laterality, laterality(tumor)),
      CodedItem(.typeOfReportingSource, RegistryCode("3", "laboratory", source)),
      CodedItem(.schemaId, RegistryCode("00480", "breast", schema)),
      CodedItem(
        .pathReportType,
        record.report.kind == .biomarker
          ? RegistryCode("07", "tumor markers", report) : RegistryCode("01", "pathology", report)),
    ]
    if let code = behavior(tumor) { items.append(CodedItem(.behaviorCodeIcdO3, code)) }
    items += [
      text(.medicalRecordNumber, record.report.patientID),
      text(.pathReportNumber, record.report.accession),
      text(.pathSpecimenCollected, record.report.collectedOn.map { date($0, version) }),
    ].compactMap { $0 }
    return items
  }

  private static func site(_ remark: RegistryRemark?) -> RegistryCode {
    switch remark {
    case .nipple: RegistryCode("C500", "nipple", site)
    case .central: RegistryCode("C501", "central portion", site)
    case .upperInner: RegistryCode("C502", "upper inner quadrant", site)
    case .lowerInner: RegistryCode("C503", "lower inner quadrant", site)
    case .upperOuter: RegistryCode("C504", "upper outer quadrant", site)
    case .lowerOuter: RegistryCode("C505", "lower outer quadrant", site)
    case .axillaryTail: RegistryCode("C506", "axillary tail", site)
    case .overlapping: RegistryCode("C508", "across quadrants", site)
    case .severalSites:
      RegistryCode(
        "C509", "several places in the breast", site,
        review: "C508 if one tumor crosses quadrants, C509 if there are several tumors")
    default: RegistryCode("C509", RegistryCode.notDocumented, site)
    }
  }

  private static func laterality(_ tumor: Tumor) -> RegistryCode {
    switch tumor.laterality {
    case .right: RegistryCode("1", "right", side)
    case .left: RegistryCode("2", "left", side)
    case .bilateral:
      RegistryCode("4", "both sides, origin unknown", side, review: "one tumor entry for both sides")
    case nil: RegistryCode("9", "side not stated", side)
    }
  }

  private static func behavior(_ tumor: Tumor) -> RegistryCode? {
    switch tumor.component {
    case .invasive: RegistryCode("3", "malignant, primary site", behavior)
    case .inSitu: RegistryCode("2", "in situ", behavior)
    // A registry codes the primary that a metastasis comes from.
    case .metastatic: RegistryCode("3", "malignant, seen in a metastasis", behavior)
    case .unspecified: nil
    }
  }

  /// A text of the report; one that is too long for its item is left out rather than cut: half a number is wrong.
  private static func text(_ item: NAACCRItem, _ value: String?) -> CodedItem? {
    guard let value, !value.isEmpty, value.unicodeScalars.count <= item.length else { return nil }
    return CodedItem(item, RegistryCode(value, "as printed", report))
  }

  private static func date(_ date: String, _ version: NAACCRVersion) -> String {
    version.dayForm == .dateTime ? date : date.filter { $0 != "-" }
  }

  private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(min(value, 99))" }
}
