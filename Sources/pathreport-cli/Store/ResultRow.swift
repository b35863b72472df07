import GRDB
import PathReport

/// A marker's result as a row of the table `results`: one column for each value that any marker may have.
struct ResultRow {
  /// A column, and where its value stands in the JSON of a record.
  struct Column {
    let name: String
    let type: String
    /// The path below the marker: `percent.low`.
    let path: String

    init(_ name: String, _ type: String, _ path: String) {
      self.name = name
      self.type = type
      self.path = path
    }
  }

  /// The columns behind `id`, `tumor_id` and `marker`, in order.
  static let columns = [
    Column("status", "TEXT", "status"), Column("status_derived", "INTEGER", "statusDerived"),
    Column("percent_low", "NUMERIC", "percent.low"), Column("percent_high", "NUMERIC", "percent.high"),
    Column("percent_comparator", "TEXT", "percent.comparator"), Column("intensity", "TEXT", "intensity"),
    Column("allred", "INTEGER", "allred.total"), Column("allred_proportion", "INTEGER", "allred.proportion"),
    Column("allred_intensity", "INTEGER", "allred.intensity"), Column("h_score", "INTEGER", "hScore"),
    Column("irs", "INTEGER", "irs"), Column("score", "TEXT", "score"),
    Column("score_low", "TEXT", "scoreRange[0]"), Column("score_high", "TEXT", "scoreRange[1]"),
    Column("basis", "TEXT", "basis"), Column("expression", "TEXT", "expression"),
    Column("method", "TEXT", "method"), Column("probe", "TEXT", "probe"),
    Column("ratio", "NUMERIC", "ratio.value"), Column("ratio_comparator", "TEXT", "ratio.comparator"),
    Column("her2_copies", "NUMERIC", "her2CopyNumber.value"),
    Column("her2_copies_comparator", "TEXT", "her2CopyNumber.comparator"),
    Column("cep17_copies", "NUMERIC", "cep17CopyNumber.value"),
    Column("cep17_copies_comparator", "TEXT", "cep17CopyNumber.comparator"),
    Column("cells", "INTEGER", "cells"), Column("ish_group", "INTEGER", "group"),
    Column("ish_group_derived", "INTEGER", "groupDerived"), Column("clone", "TEXT", "clone"),
    Column("origin", "TEXT", "origin"),
  ]

  /// The statements that create the table and its indexes.
  static let table = """
    CREATE TABLE results (
      id INTEGER PRIMARY KEY,
      tumor_id INTEGER NOT NULL REFERENCES tumors(id) ON DELETE CASCADE,
      marker TEXT NOT NULL,
      \(columns.map { "\($0.name) \($0.type)" }.joined(separator: ",\n  "))
    );
    CREATE UNIQUE INDEX results_tumor ON results (tumor_id, marker);
    CREATE INDEX results_status ON results (marker, status);
    """

  private static let places = Dictionary(
    uniqueKeysWithValues: columns.enumerated().map { ($1.name, $0) })

  /// The path of the result in the tumor's JSON: `estrogenReceptor`, `her2.ihc`.
  let marker: String
  /// Where it was read.
  let evidence: [Evidence]
  /// The values in the order of the columns.
  private(set) var values = [DatabaseValue](repeating: .null, count: columns.count)

  private init(_ marker: String, _ evidence: [Evidence]) {
    self.marker = marker
    self.evidence = evidence
  }

  private subscript(name: String) -> (any DatabaseValueConvertible)? {
    get { nil }
    set { values[Self.places[name]!] = newValue?.databaseValue ?? .null }
  }

  /// The results of a tumor, in the order of the record.
  static func rows(of tumor: Tumor) -> [ResultRow] {
    var rows: [ResultRow] = []
    if let result = tumor.estrogenReceptor { rows.append(receptor("estrogenReceptor", result)) }
    if let result = tumor.progesteroneReceptor { rows.append(receptor("progesteroneReceptor", result)) }
    if let result = tumor.her2?.overall { rows.append(overall(result)) }
    if let result = tumor.her2?.ihc { rows.append(ihc(result)) }
    if let result = tumor.her2?.ish { rows.append(ish(result)) }
    if let result = tumor.ki67 {
      var row = ResultRow("ki67", result.evidence)
      row["status"] = result.status?.rawValue
      row.set(result.percent)
      row["clone"] = result.clone
      row["origin"] = result.origin.rawValue
      rows.append(row)
    }
    return rows + tumor.otherReceptors.map { receptor($0.name, $0.result) }
  }

  private static func receptor(_ marker: String, _ result: ReceptorResult) -> ResultRow {
    var row = ResultRow(marker, result.evidence)
    row.set(result.status, isDerived: result.statusDerived)
    row.set(result.percent)
    row["intensity"] = result.intensity?.rawValue
    row["allred"] = result.allred?.total
    row["allred_proportion"] = result.allred?.proportion
    row["allred_intensity"] = result.allred?.intensity
    row["h_score"] = result.hScore
    row["irs"] = result.irs
    row["clone"] = result.clone
    row["origin"] = result.origin.rawValue
    return row
  }

  private static func overall(_ result: HER2Overall) -> ResultRow {
    var row = ResultRow("her2.overall", result.evidence)
    row["status"] = result.status.rawValue
    row["basis"] = result.basis.rawValue
    row["expression"] = result.expression?.rawValue
    return row
  }

  private static func ihc(_ result: HER2IHC) -> ResultRow {
    var row = ResultRow("her2.ihc", result.evidence)
    row.set(result.status, isDerived: result.statusDerived)
    row["score"] = result.score
    row["score_low"] = result.scoreRange?.first
    row["score_high"] = result.scoreRange?.last
    row.set(result.percent)
    row["clone"] = result.clone
    row["origin"] = result.origin.rawValue
    return row
  }

  private static func ish(_ result: HER2ISH) -> ResultRow {
    var row = ResultRow("her2.ish", result.evidence)
    row.set(result.status, isDerived: result.statusDerived)
    row["method"] = result.method?.rawValue
    row["probe"] = result.probe?.rawValue
    row.set(result.ratio, "ratio")
    row.set(result.her2CopyNumber, "her2_copies")
    row.set(result.cep17CopyNumber, "cep17_copies")
    row["cells"] = result.cells
    row["ish_group"] = result.group
    row["ish_group_derived"] = result.group == nil ? nil : result.groupDerived
    row["origin"] = result.origin.rawValue
    return row
  }

  private mutating func set(_ status: ResultStatus?, isDerived: Bool) {
    self["status"] = status?.rawValue
    self["status_derived"] = status == nil ? nil : isDerived
  }

  private mutating func set(_ percent: Percentage?) {
    self["percent_low"] = percent?.low
    self["percent_high"] = percent?.high
    self["percent_comparator"] = percent?.comparator.rawValue
  }

  private mutating func set(_ measure: Measure?, _ name: String) {
    self[name] = measure?.value
    self[name + "_comparator"] = measure?.comparator.rawValue
  }
}
