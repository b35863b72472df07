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
  /// A report without a breast tumor has none, unless it says that treatment left nothing of one, or diagnoses one and
  /// gives nothing else. Quotations go into the text items, and the words of the report tell `indeterminate` from
  /// `equivocal`: give records whose evidence has its texts.
  public func code(_ record: ReportRecord) -> [RegistryTumor] {
    let places = RegistryTumor.places(ofPrimariesIn: record.tumors)
    guard !places.isEmpty else { return codeWithoutTumor(record) }
    return places.enumerated().map { number, place in
      let tumor = record.tumors[place]
      let remarks = RegistryRemarks(record.diagnostics, tumor: place)
      let rivals = RegistryTumor.rivals(of: place, in: record.tumors)
      return RegistryTumor(
        tumor: tumor, items: items(of: tumor, remarks, rivals: rivals, number: number + 1, in: record))
    }
  }

  private func codeWithoutTumor(_ record: ReportRecord) -> [RegistryTumor] {
    guard let tumor = Self.tumorNamed(in: record) else { return [] }
    let remarks = RegistryRemarks(record.diagnostics, tumor: nil)
    return [RegistryTumor(tumor: tumor, items: items(of: tumor, remarks, rivals: [], number: 1, in: record))]
  }

  /// Treatment may leave nothing to measure or to stain, and a report may give a diagnosis and no more; the case is a
  /// registry's all the same.
  static func tumorNamed(in record: ReportRecord) -> Tumor? {
    let remarks = RegistryRemarks(record.diagnostics, tumor: nil)
    var tumor: Tumor
    switch remarks[.component]?.remark {
    case .invasiveCarcinoma: tumor = Tumor(component: .invasive)
    case .carcinomaInSitu: tumor = Tumor(component: .inSitu)
    case .carcinoma: tumor = Tumor(component: .unspecified)
    default:
      guard remarks[.size]?.remark == .noResidual else { return nil }
      tumor = Tumor(component: .unspecified)
    }
    switch remarks[.laterality]?.remark {
    case .leftBreast: tumor.laterality = .left
    case .rightBreast: tumor.laterality = .right
    default: break
    }
    return tumor
  }

  private func items(
    of tumor: Tumor, _ remarks: RegistryRemarks, rivals: [Tumor], number: Int, in record: ReportRecord
  ) -> [CodedItem] {
    let year = diagnosisYear ?? Self.year(record.report.collectedOn ?? record.report.reportedOn)
    let results = RecordedResults(tumor, remarks, rivals: rivals)
    var items = IdentityCoder.items(of: tumor, remarks, number: number, in: record, version: version)
    items += Self.sizeItems(of: tumor, remarks, record.report.kind)
    items += Self.receptorItems(results) + Self.her2Items(results.her2)
    items += Self.ki67Items(results.ki67, remarks)
    items += TextItemCoder.items(of: tumor, remarks)
    return items.filter { includesRetiredItems || version.requires($0.item, in: year) }
      .map { $0.allowed(by: version) }
      .sorted { $0.item.number < $1.item.number }
  }

  private static func sizeItems(
    of tumor: Tumor, _ remarks: RegistryRemarks, _ kind: ReportKind?
  ) -> [CodedItem] {
    // The size of a metastasis is not the tumor's.
    let size = tumor.component == .metastatic ? nil : tumor.size
    let basis = TumorSizeCoder.Basis(
      size: size, words: remarks[.size]?.remark, isTreated: remarks[.therapy]?.remark == .treated,
      kind: kind)
    let quotations = (size?.evidence ?? remarks[.size]?.evidence ?? []) + (remarks[.therapy]?.evidence ?? [])
    return TumorSizeCoder.items(basis).map { CodedItem($0, $1, evidence: quotations) }
  }

  private static func receptorItems(_ results: RecordedResults) -> [CodedItem] {
    let er = results.estrogenReceptor.result, pr = results.progesteroneReceptor.result
    return coded(
      results.estrogenReceptor,
      [
        (.estrogenReceptorSummary, ReceptorCoder.summary(er), er?.evidence),
        (.estrogenReceptorPercent, ReceptorCoder.percent(er), er?.evidence),
        (.estrogenReceptorAllred, ReceptorCoder.allred(er), er?.evidence),
      ])
      + coded(
        results.progesteroneReceptor,
        [
          (.progesteroneReceptorSummary, ReceptorCoder.summary(pr), pr?.evidence),
          (.progesteroneReceptorPercent, ReceptorCoder.percent(pr), pr?.evidence),
          (.progesteroneReceptorAllred, ReceptorCoder.allred(pr), pr?.evidence),
        ])
  }

  private static func her2Items(_ choice: RecordedResults.Choice<HER2Result>) -> [CodedItem] {
    let her2 = choice.result, ish = her2?.ish
    return coded(
      choice,
      [
        (
          .her2IhcSummary, HER2Coder.immunohistochemistry(her2),
          her2?.ihc?.evidence ?? her2?.overall?.evidence
        ),
        (.her2IshSummary, HER2Coder.hybridization(her2), ish?.evidence ?? her2?.overall?.evidence),
        (.her2IshDualProbeRatio, HER2Coder.dualProbeRatio(her2), ish?.evidence),
        (.her2IshDualProbeCopyNumber, HER2Coder.copyNumber(her2, probe: .dual), ish?.evidence),
        (.her2IshSingleProbeCopyNumber, HER2Coder.copyNumber(her2, probe: .single), ish?.evidence),
        (.her2OverallSummary, HER2Coder.overall(her2), HER2Coder.evidence(her2)),
      ])
  }

  private static func ki67Items(
    _ choice: RecordedResults.Choice<Ki67Result>, _ remarks: RegistryRemarks
  ) -> [CodedItem] {
    if choice.result == nil, let note = remarks[.ki67], note.remark == .withoutPercentage {
      return [CodedItem(.ki67, Ki67Coder.inWords, evidence: note.evidence)]
    }
    return coded(choice, [(.ki67, Ki67Coder.code(choice.result), choice.result?.evidence)])
  }

  /// The items of one marker, with what the choice of its result adds to each of them.
  private static func coded<Result>(
    _ choice: RecordedResults.Choice<Result>, _ items: [(NAACCRItem, RegistryCode, [Evidence]?)]
  ) -> [CodedItem] {
    items.map { item, code, evidence in
      var code = code
      if choice.barred != nil, let rule = choice.selection {
        code = RegistryCode(code.code, "not tested on the tumor itself", rule, review: choice.review)
      } else if code.isDocumented {
        code.review = code.review ?? choice.review
      }
      return CodedItem(
        item, code, evidence: evidence ?? choice.barred ?? [],
        selection: code.isDocumented ? choice.selection : nil)
    }
  }

  /// The year of a date of the record, `2021-03-04`.
  private static func year(_ date: String?) -> Int? {
    date.flatMap { Int($0.prefix(4)) }
  }
}
