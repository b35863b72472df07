extension CSVColumn {
  /// All columns in their order: the one place that the header, the rows and the data dictionary come from.
  static let all: [CSVColumn] =
    report + tumor
    + receptor("er", "ER") { $0.er }
    + receptor("pr", "PR") { $0.pr }
    + her2 + ihc + ish + ki67 + [
      CSVColumn("diagnostics", "Codes of the report's diagnostics, each once, sorted, separated by spaces") {
        .word($0.diagnostics)
      }
    ]

  private static let report: [CSVColumn] = [
    CSVColumn("source", "File, or id of the row or line, that the report was read from") {
      .freeText($0.record.source.name)
    },
    CSVColumn("index", "Place of the report among those inside one file, from 0") {
      .integer($0.record.source.index)
    },
    CSVColumn("accession", "Laboratory's number of the case") { .freeText($0.record.report.accession) },
    CSVColumn("patient_id", "Patient's identifier") { .freeText($0.record.report.patientID) },
    CSVColumn("report_status", words("Standing of the report", ReportStatus.self)) {
      .word($0.record.report.status?.rawValue)
    },
    CSVColumn("report_kind", words("Kind of material or examination", ReportKind.self)) {
      .word($0.record.report.kind?.rawValue)
    },
    CSVColumn("collected_on", "Day of collection, YYYY-MM-DD") { .word($0.record.report.collectedOn) },
    CSVColumn("reported_on", "Day of signing out, YYYY-MM-DD") { .word($0.record.report.reportedOn) },
    CSVColumn("organ", words("Organ", Organ.self)) { .word($0.record.report.organ?.rawValue) },
  ]

  private static let tumor: [CSVColumn] = [
    CSVColumn("tumor", "Number of the tumor in the report, from 1; the index tumor is 1") {
      .integer($0.number)
    },
    CSVColumn("component", words("Component", TumorComponent.self)) { .word($0.tumor?.component.rawValue) },
    CSVColumn("laterality", words("Side of the body", Laterality.self)) {
      .word($0.tumor?.laterality?.rawValue)
    },
    CSVColumn("specimen", "Label of the specimen") { .freeText($0.tumor?.specimen) },
    CSVColumn("focus", "Label of the tumor among those of its specimen") { .freeText($0.tumor?.focus) },
    CSVColumn("size_mm", "Greatest dimension in millimetres") { .number($0.size?.greatest.value) },
    CSVColumn("size_comparator", words("Comparator of the greatest dimension", Comparator.self)) {
      .word($0.size?.greatest.comparator.rawValue)
    },
    CSVColumn("size_dimensions_mm", "All dimensions in millimetres, joined by x: 23x19x15") {
      .word(($0.size?.dimensions).map(joined))
    },
    CSVColumn("size_basis", words("Part of the report that gives the size", TumorSize.Basis.self)) {
      .word($0.size?.basis.rawValue)
    },
  ]

  private static func receptor(
    _ prefix: String, _ name: String, _ result: @escaping @Sendable (CSVRow) -> ReceptorResult?
  ) -> [CSVColumn] {
    func column(
      _ suffix: String, _ description: String, _ cell: @escaping @Sendable (ReceptorResult) -> CSVCell
    ) -> CSVColumn {
      CSVColumn("\(prefix)_\(suffix)", "\(name): \(description)") { row in
        result(row).map(cell) ?? .word(nil)
      }
    }
    return [
      column("status", words("result", ResultStatus.self)) { .word($0.status?.rawValue) },
      column("status_derived", "true where a guideline gives the status, false where it is printed") {
        .flag($0.status == nil ? nil : $0.statusDerived)
      },
      column("percent_low", "stained nuclei in percent, lower end") { .number($0.percent?.low) },
      column("percent_high", "stained nuclei in percent, upper end; for one number, the same") {
        .number($0.percent?.high)
      },
      column("percent_comparator", words("comparator of the percentage", Comparator.self)) {
        .word($0.percent?.comparator.rawValue)
      },
      column("intensity", words("staining intensity", StainingIntensity.self)) {
        .word($0.intensity?.rawValue)
      },
      column("allred", "Allred total score, 0 or 2 to 8") { .integer($0.allred?.total) },
      column("h_score", "H-score, 0 to 300") { .integer($0.hScore) },
      column("irs", "immunoreactive score, 0 to 12") { .integer($0.irs) },
      column("clone", "antibody clone") { .freeText($0.clone) },
      column("origin", words("where the result comes from", ResultOrigin.self)) { .word($0.origin.rawValue) },
    ]
  }

  private static let her2: [CSVColumn] = [
    CSVColumn("her2_status", words("HER2 over all: result", ResultStatus.self)) {
      .word($0.her2?.status.rawValue)
    },
    CSVColumn("her2_basis", words("HER2 over all: what it rests on", HER2Overall.Basis.self)) {
      .word($0.her2?.basis.rawValue)
    },
    CSVColumn("her2_expression", words("HER2 expression below positive", HER2Overall.Expression.self)) {
      .word($0.her2?.expression?.rawValue)
    },
  ]

  private static let ihc: [CSVColumn] = [
    CSVColumn("her2_ihc_status", words("HER2 IHC: result", ResultStatus.self)) {
      .word($0.ihc?.status?.rawValue)
    },
    CSVColumn("her2_ihc_score", "HER2 IHC: score, 0, 1+, 2+ or 3+") { .word($0.ihc?.score) },
    CSVColumn("her2_ihc_score_low", "HER2 IHC: lower end of a printed range of scores, else empty") {
      .word($0.ihc?.scoreRange?.first)
    },
    CSVColumn("her2_ihc_score_high", "HER2 IHC: upper end of a printed range of scores, else empty") {
      .word($0.ihc?.scoreRange?.last)
    },
    CSVColumn("her2_ihc_percent_low", "HER2 IHC: stained cells in percent, lower end") {
      .number($0.ihc?.percent?.low)
    },
    CSVColumn("her2_ihc_percent_high", "HER2 IHC: stained cells in percent, upper end") {
      .number($0.ihc?.percent?.high)
    },
    CSVColumn("her2_ihc_clone", "HER2 IHC: antibody clone") { .freeText($0.ihc?.clone) },
    CSVColumn("her2_ihc_origin", words("HER2 IHC: where the result comes from", ResultOrigin.self)) {
      .word($0.ihc?.origin.rawValue)
    },
  ]

  private static let ish: [CSVColumn] = [
    CSVColumn("her2_ish_status", words("HER2 ISH: result", ResultStatus.self)) {
      .word($0.ish?.status?.rawValue)
    },
    CSVColumn("her2_ish_method", words("HER2 ISH: method", HER2ISH.Method.self)) {
      .word($0.ish?.method?.rawValue)
    },
    CSVColumn("her2_ish_probe", words("HER2 ISH: probes", HER2ISH.Probe.self)) {
      .word($0.ish?.probe?.rawValue)
    },
    CSVColumn("her2_ish_ratio", "HER2 ISH: HER2/CEP17 ratio") { .number($0.ish?.ratio?.value) },
    CSVColumn("her2_ish_ratio_comparator", words("HER2 ISH: comparator of the ratio", Comparator.self)) {
      .word($0.ish?.ratio?.comparator.rawValue)
    },
    CSVColumn("her2_ish_her2_copies", "HER2 ISH: mean HER2 copies per cell") {
      .number($0.ish?.her2CopyNumber?.value)
    },
    CSVColumn("her2_ish_cep17_copies", "HER2 ISH: mean chromosome 17 copies per cell") {
      .number($0.ish?.cep17CopyNumber?.value)
    },
    CSVColumn("her2_ish_cells", "HER2 ISH: cells counted") { .integer($0.ish?.cells) },
    CSVColumn("her2_ish_group", "HER2 ISH: ASCO/CAP 2018 group, 1 to 5") {
      .integer($0.ish?.group)
    },
    CSVColumn("her2_ish_group_derived", "HER2 ISH: true where the group was computed, false where printed") {
      .flag($0.ish?.group == nil ? nil : $0.ish?.groupDerived)
    },
    CSVColumn("her2_ish_origin", words("HER2 ISH: where the result comes from", ResultOrigin.self)) {
      .word($0.ish?.origin.rawValue)
    },
  ]

  private static let ki67: [CSVColumn] = [
    CSVColumn("ki67_status", words("Ki-67: given only in place of a number", ResultStatus.self)) {
      .word($0.ki67?.status?.rawValue)
    },
    CSVColumn("ki67_percent_low", "Ki-67: stained nuclei in percent, lower end") {
      .number($0.ki67?.percent?.low)
    },
    CSVColumn("ki67_percent_high", "Ki-67: stained nuclei in percent, upper end; for one number, the same") {
      .number($0.ki67?.percent?.high)
    },
    CSVColumn("ki67_percent_comparator", words("Ki-67: comparator of the percentage", Comparator.self)) {
      .word($0.ki67?.percent?.comparator.rawValue)
    },
    CSVColumn("ki67_clone", "Ki-67: antibody clone") { .freeText($0.ki67?.clone) },
  ]

  /// A description with all the words that the column may hold.
  private static func words<Word: RawRepresentable<String> & CaseIterable>(
    _ description: String, _: Word.Type
  ) -> String {
    "\(description) (\(Word.allCases.map(\.rawValue).joined(separator: ", ")))"
  }

  private static func joined(_ dimensions: [Double]) -> String {
    var bytes: [UInt8] = []
    for dimension in dimensions where dimension.isFinite {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: "x")) }
      bytes.append(decimal: dimension)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
