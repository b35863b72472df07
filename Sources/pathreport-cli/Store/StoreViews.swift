/// The views of a store.
enum StoreViews {
  /// The statements that create them.
  static let all = [records, answers]

  /// The columns of the CSV, under the same names and in the same order: one row a tumor, and one for each report
  /// without any.
  private static let records = """
    CREATE VIEW records AS
    SELECT r.source AS source, r.source_index AS "index", r.accession, r.patient_id, r.status AS report_status,
      r.kind AS report_kind, r.collected_on, r.reported_on, r.organ,
      t.number AS tumor, t.component, t.laterality, t.specimen, t.focus,
      t.size_mm, t.size_comparator, t.size_dimensions_mm, t.size_basis,
      \(receptor("er")), \(receptor("pr")),
      her2.status AS her2_status, her2.basis AS her2_basis, her2.expression AS her2_expression,
      ihc.status AS her2_ihc_status, ihc.score AS her2_ihc_score, ihc.score_low AS her2_ihc_score_low,
      ihc.score_high AS her2_ihc_score_high, ihc.percent_low AS her2_ihc_percent_low,
      ihc.percent_high AS her2_ihc_percent_high, ihc.clone AS her2_ihc_clone, ihc.origin AS her2_ihc_origin,
      ish.status AS her2_ish_status, ish.method AS her2_ish_method, ish.probe AS her2_ish_probe,
      ish.ratio AS her2_ish_ratio, ish.ratio_comparator AS her2_ish_ratio_comparator,
      ish.her2_copies AS her2_ish_her2_copies, ish.cep17_copies AS her2_ish_cep17_copies,
      ish.cells AS her2_ish_cells, ish.ish_group AS her2_ish_group,
      \(flag("ish.ish_group_derived")) AS her2_ish_group_derived, ish.origin AS her2_ish_origin,
      ki67.status AS ki67_status, ki67.percent_low AS ki67_percent_low, ki67.percent_high AS ki67_percent_high,
      ki67.percent_comparator AS ki67_percent_comparator, ki67.clone AS ki67_clone,
      (SELECT group_concat(code, ' ') FROM
        (SELECT DISTINCT code FROM diagnostics d WHERE d.report_id = r.id ORDER BY code)) AS diagnostics,
      r.id AS report_id, t.id AS tumor_id
    FROM reports r
    LEFT JOIN tumors t ON t.report_id = r.id
    LEFT JOIN results er ON er.tumor_id = t.id AND er.marker = 'estrogenReceptor'
    LEFT JOIN results pr ON pr.tumor_id = t.id AND pr.marker = 'progesteroneReceptor'
    LEFT JOIN results her2 ON her2.tumor_id = t.id AND her2.marker = 'her2.overall'
    LEFT JOIN results ihc ON ihc.tumor_id = t.id AND ihc.marker = 'her2.ihc'
    LEFT JOIN results ish ON ish.tumor_id = t.id AND ish.marker = 'her2.ish'
    LEFT JOIN results ki67 ON ki67.tumor_id = t.id AND ki67.marker = 'ki67'
    """

  /// One row a result, with the report and the tumor that it belongs to.
  private static let answers = """
    CREATE VIEW answers AS
    SELECT r.source, r.source_index AS "index", r.accession, r.patient_id, r.reported_on,
      t.number AS tumor, t.component, t.laterality, a.*
    FROM results a JOIN tumors t ON t.id = a.tumor_id JOIN reports r ON r.id = t.report_id
    """

  private static func receptor(_ name: String) -> String {
    let plain = [
      "percent_low", "percent_high", "percent_comparator", "intensity", "allred", "h_score", "irs", "clone",
      "origin",
    ]
    let columns =
      ["\(name).status AS \(name)_status", "\(flag("\(name).status_derived")) AS \(name)_status_derived"]
      + plain.map { "\(name).\($0) AS \(name)_\($0)" }
    return columns.joined(separator: ", ")
  }

  /// A flag as the CSV writes it.
  private static func flag(_ column: String) -> String {
    "CASE \(column) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END"
  }
}
