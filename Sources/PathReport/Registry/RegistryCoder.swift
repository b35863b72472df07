/// Turns a record into the codes of a cancer registry.
///
/// ```swift
/// let record = ReportExtractor().extract("Left breast, invasive carcinoma. ER: positive, 90-95%.")
/// let tumor = RegistryCoder().code(record)[0]
/// tumor.items.first { $0.item.number == 3826 }?.code  // "R90"
/// ```
public struct RegistryCoder: Sendable {
  /// The edition of the dictionary.
  public var version: NAACCRVersion
  /// The year of diagnosis; `nil` takes the year in which the specimen was collected, else that of the report.
  public var diagnosisYear: Int?
  /// Whether items are coded that no standard setter asks for in the year of diagnosis.
  public var includesRetiredItems: Bool

  /// Makes a coder.
  public init(version: NAACCRVersion = .v25, diagnosisYear: Int? = nil, includesRetiredItems: Bool = false) {
    self.version = version
    self.diagnosisYear = diagnosisYear
    self.includesRetiredItems = includesRetiredItems
  }

  /// The tumors that a registry keeps of a report, each with its coded items by number.
  ///
  /// A report without a breast tumor has none. Quotations go into the text items, and the words of the report tell
  /// `indeterminate` from `equivocal`: give records whose evidence has its texts.
  public func code(_ record: ReportRecord) -> [RegistryTumor] {
    let tumors = RegistryTumor.primaries(of: record.tumors)
    return tumors.enumerated().map { place, tumor in
      RegistryTumor(tumor: tumor, items: items(of: tumor, number: place + 1, in: record))
    }
  }

  private func items(of tumor: Tumor, number: Int, in record: ReportRecord) -> [CodedItem] {
    let year = diagnosisYear ?? Self.year(record.report.collectedOn ?? record.report.reportedOn)
    var items = IdentityCoder.items(of: tumor, number: number, in: record, version: version)
    // The size of a metastasis is not the tumor's.
    let size = tumor.component == .metastatic ? nil : tumor.size
    items += TumorSizeCoder.items(size, kind: record.report.kind).map {
      CodedItem($0, $1, evidence: size?.evidence ?? [])
    }
    items += Self.receptorItems(of: tumor) + Self.her2Items(of: tumor)
    items.append(CodedItem(.ki67, Ki67Coder.code(tumor.ki67), evidence: tumor.ki67?.evidence ?? []))
    items += TextItemCoder.items(of: tumor)
    return items.filter { includesRetiredItems || $0.item.isRequired(in: year) }
      .sorted { $0.item.number < $1.item.number }
  }

  private static func receptorItems(of tumor: Tumor) -> [CodedItem] {
    let er = tumor.estrogenReceptor, pr = tumor.progesteroneReceptor
    return [
      CodedItem(.estrogenReceptorSummary, ReceptorCoder.summary(er), evidence: er?.evidence ?? []),
      CodedItem(.estrogenReceptorPercent, ReceptorCoder.percent(er), evidence: er?.evidence ?? []),
      CodedItem(.estrogenReceptorAllred, ReceptorCoder.allred(er), evidence: er?.evidence ?? []),
      CodedItem(.progesteroneReceptorSummary, ReceptorCoder.summary(pr), evidence: pr?.evidence ?? []),
      CodedItem(.progesteroneReceptorPercent, ReceptorCoder.percent(pr), evidence: pr?.evidence ?? []),
      CodedItem(.progesteroneReceptorAllred, ReceptorCoder.allred(pr), evidence: pr?.evidence ?? []),
    ]
  }

  private static func her2Items(of tumor: Tumor) -> [CodedItem] {
    let ihc = tumor.her2?.ihc, ish = tumor.her2?.ish
    let evidence = ish?.evidence ?? []
    return [
      CodedItem(.her2IhcSummary, HER2Coder.immunohistochemistry(ihc), evidence: ihc?.evidence ?? []),
      CodedItem(.her2IshSummary, HER2Coder.hybridization(ish), evidence: evidence),
      CodedItem(.her2IshDualProbeRatio, HER2Coder.dualProbeRatio(ish), evidence: evidence),
      CodedItem(
        .her2IshDualProbeCopyNumber, HER2Coder.copyNumber(ish, probe: .dual), evidence: evidence),
      CodedItem(
        .her2IshSingleProbeCopyNumber, HER2Coder.copyNumber(ish, probe: .single), evidence: evidence),
      CodedItem(
        .her2OverallSummary, HER2Coder.overall(tumor.her2), evidence: HER2Coder.evidence(tumor.her2)),
    ]
  }

  /// The year of a date of the record, `2021-03-04`.
  private static func year(_ date: String?) -> Int? {
    date.flatMap { Int($0.prefix(4)) }
  }
}
