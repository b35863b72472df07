import ArgumentParser

/// A ready question to a store.
enum Question: String, CaseIterable, ExpressibleByArgument {
  case tripleNegative = "triple-negative"
  case her2WithoutISH = "her2-equivocal-without-ish"
  case her2Low = "her2-low"
  case changedByAddendum = "changed-by-addendum"
  case pending
  case needsReview = "needs-review"
  case notRead = "not-read"

  /// What the question asks, for people.
  var title: String {
    switch self {
    case .tripleNegative: "ER, PR and HER2 are negative"
    case .her2WithoutISH: "HER2 is 2+ or equivocal by IHC, and no ISH result is there"
    case .her2Low: "HER2-low or HER2-ultralow"
    case .changedByAddendum: "an addendum gives the result, with what it replaces"
    case .pending: "a result is pending in the report"
    case .needsReview: "remarks that ask for a person's eye"
    case .notRead: "files that could not be read"
    }
  }

  private static let report = "source, \"index\", accession, patient_id, reported_on"

  /// The question in SQL.
  var sql: String {
    switch self {
    case .tripleNegative:
      """
      SELECT \(Self.report), tumor, component, laterality, er_percent_high, pr_percent_high, her2_basis, her2_ihc_score
      FROM records WHERE er_status = 'negative' AND pr_status = 'negative' AND her2_status = 'negative'
      ORDER BY report_id, tumor
      """
    case .her2WithoutISH:
      """
      SELECT \(Self.report), tumor, component, laterality, her2_ihc_score, her2_ihc_status, her2_ish_status
      FROM records WHERE (her2_ihc_status = 'equivocal' OR her2_ihc_score = '2+')
        AND (her2_ish_status IS NULL OR her2_ish_status IN ('pending', 'notPerformed')) AND her2_ish_ratio IS NULL
      ORDER BY report_id, tumor
      """
    case .her2Low:
      """
      SELECT \(Self.report), tumor, component, laterality, her2_expression, her2_ihc_score, her2_ish_status
      FROM records WHERE her2_expression IN ('low', 'ultralow') ORDER BY report_id, tumor
      """
    case .changedByAddendum:
      """
      SELECT r.source, r.source_index AS "index", r.accession, r.patient_id, r.reported_on, t.number AS tumor, a.marker,
        a.status, a.percent_high, a.score, d.code AS earlier, e.text AS earlier_words
      FROM results a JOIN tumors t ON t.id = a.tumor_id JOIN reports r ON r.id = t.report_id
      LEFT JOIN diagnostics d ON d.report_id = r.id AND d.code IN ('superseded', 'conflict')
        AND d.field LIKE a.marker || '.%'
      LEFT JOIN evidence e ON e.report_id = r.id AND e.diagnostic_id = d.id
      WHERE a.origin = 'addendum' ORDER BY r.id, t.number, a.id, d.id, e.id
      """
    case .pending:
      """
      SELECT source, "index", accession, patient_id, reported_on, tumor, marker FROM answers
      WHERE status = 'pending' ORDER BY id
      """
    case .needsReview:
      """
      SELECT r.source, r.source_index AS "index", r.accession, r.patient_id, r.reported_on, d.code, d.field, d.message
      FROM diagnostics d JOIN reports r ON r.id = d.report_id
      WHERE d.severity = 'warning' ORDER BY r.id, d.number
      """
    case .notRead:
      "SELECT path, failure FROM files WHERE failure IS NOT NULL ORDER BY id"
    }
  }
}
