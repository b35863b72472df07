import GRDB
import PathReport

/// Writes records as rows. Ids count on from the highest one, so that the same files in the same order give the same
/// rows.
struct StoreWriter {
  private struct Table {
    let statement: Statement
    var id: Int

    init(_ db: Database, _ name: String, _ columns: [String]) throws {
      let list = (["id"] + columns).map { "\"\($0)\"" }.joined(separator: ", ")
      let marks = repeatElement("?", count: columns.count + 1).joined(separator: ", ")
      statement = try db.makeStatement(sql: "INSERT INTO \(name) (\(list)) VALUES (\(marks))")
      id = try Int.fetchOne(db, sql: "SELECT max(id) FROM \(name)") ?? 0
    }

    /// Adds a row, and gives its id.
    mutating func insert(_ values: [DatabaseValue]) throws -> Int {
      id += 1
      statement.setUncheckedArguments(StatementArguments([id.databaseValue] + values))
      try statement.execute()
      return id
    }
  }

  private var files: Table
  private var reports: Table
  private var tumors: Table
  private var results: Table
  private var diagnostics: Table
  private var evidence: Table
  private let deletion: Statement
  private let touch: Statement

  init(_ db: Database) throws {
    files = try Table(
      db, "files",
      ["path", "part", "run_id", "size", "modified_ns", "changed_ns", "sha256", "tally", "failure"])
    reports = try Table(
      db, "reports",
      [
        "file_id", "source", "source_index", "format", "bytes", "sha256", "producer", "accession",
        "patient_id",
        "status", "kind", "collected_on", "reported_on", "organ", "text",
      ])
    tumors = try Table(
      db, "tumors",
      [
        "report_id", "number", "component", "laterality", "specimen", "focus", "size_mm", "size_comparator",
        "size_dimensions_mm", "size_basis",
      ])
    results = try Table(db, "results", ["tumor_id", "marker"] + ResultRow.columns.map(\.name))
    diagnostics = try Table(
      db, "diagnostics", ["report_id", "number", "code", "severity", "field", "message"])
    evidence = try Table(
      db, "evidence",
      [
        "report_id", "tumor_id", "result_id", "diagnostic_id", "start", "end", "text", "section", "rule",
        "path",
      ])
    touch = try db.makeStatement(
      sql: "UPDATE files SET modified_ns = ?, changed_ns = ? WHERE path = ? AND part = ?")
    deletion = try db.makeStatement(sql: "DELETE FROM files WHERE path = ? AND part >= ? AND part <= ?")
  }

  /// Forgets parts of a file, with all their rows.
  func delete(_ path: String, parts: ClosedRange<Int>) throws {
    deletion.setUncheckedArguments([path, parts.lowerBound, parts.upperBound])
    try deletion.execute()
  }

  /// Notes that a part of a file has the same bytes in another version of it.
  func update(_ path: String, part: Int, version: FileVersion) throws {
    touch.setUncheckedArguments([version.modified, version.changed, path, part])
    try touch.execute()
  }

  /// Adds what became of a piece.
  mutating func add(_ result: PieceResult, path: String, run: Int) throws {
    let file = try files.insert(
      Self.values(
        path, result.piece.part, run, result.version?.size, result.version?.modified, result.version?.changed,
        result.digest, result.tally.text, result.failure?.reason))
    for record in result.records { try add(record, file: file) }
  }

  private mutating func add(_ record: ReportRecord, file: Int) throws {
    let (source, header) = (record.source, record.report)
    let report = try reports.insert(
      Self.values(
        file, source.name, source.index, source.format, source.bytes, source.sha256, record.producer,
        header.accession, header.patientID, header.status?.rawValue, header.kind?.rawValue,
        header.collectedOn,
        header.reportedOn, header.organ?.rawValue, header.text))
    for (place, tumor) in record.tumors.enumerated() {
      try add(tumor, number: place + 1, report: report)
    }
    for (place, remark) in record.diagnostics.enumerated() {
      let id = try diagnostics.insert(
        Self.values(
          report, place + 1, remark.code.rawValue, remark.severity.rawValue, remark.field, remark.message))
      try add(remark.evidence, report: report, diagnostic: id)
    }
  }

  private mutating func add(_ tumor: Tumor, number: Int, report: Int) throws {
    let dimensions = tumor.size?.dimensions.map(\.plain).joined(separator: "x")
    let id = try tumors.insert(
      Self.values(
        report, number, tumor.component.rawValue, tumor.laterality?.rawValue, tumor.specimen, tumor.focus,
        tumor.size?.greatest.value, tumor.size?.greatest.comparator.rawValue, dimensions,
        tumor.size?.basis.rawValue))
    try add(tumor.size?.evidence ?? [], report: report, tumor: id)
    for row in ResultRow.rows(of: tumor) {
      let result = try results.insert(Self.values(id, row.marker) + row.values)
      try add(row.evidence, report: report, tumor: id, result: result)
    }
  }

  private mutating func add(
    _ places: [Evidence], report: Int, tumor: Int? = nil, result: Int? = nil, diagnostic: Int? = nil
  ) throws {
    for place in places {
      _ = try evidence.insert(
        Self.values(
          report, tumor, result, diagnostic, place.start, place.end, place.text, place.section.rawValue,
          place.rule,
          place.path))
    }
  }

  private static func values(_ values: (any DatabaseValueConvertible)?...) -> [DatabaseValue] {
    values.map { $0?.databaseValue ?? .null }
  }
}
