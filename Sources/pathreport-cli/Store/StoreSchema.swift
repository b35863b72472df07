import GRDB

/// The tables, indexes and views of a store. Docs/Store.md explains them.
///
/// A change of the schema is a new migration behind the others; those that were released stay as they are.
enum StoreSchema {
  /// What brings a store of any age to the present schema.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: files, reports, tumors, results, evidence, diagnostics, runs") { db in
      try db.execute(sql: tables)
      try db.execute(sql: indexes)
      try db.execute(sql: ResultRow.table)
      for view in StoreViews.all { try db.execute(sql: view) }
    }
    return migrator
  }

  private static let tables = """
    CREATE TABLE runs (
      id INTEGER PRIMARY KEY,
      producer TEXT NOT NULL,
      settings TEXT NOT NULL,
      started_at TEXT NOT NULL,
      finished_at TEXT
    );
    CREATE TABLE files (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL,
      part INTEGER NOT NULL,
      run_id INTEGER NOT NULL REFERENCES runs(id),
      size INTEGER,
      modified_ns INTEGER,
      changed_ns INTEGER,
      sha256 TEXT NOT NULL,
      tally TEXT NOT NULL,
      failure TEXT,
      UNIQUE (path, part)
    );
    CREATE TABLE reports (
      id INTEGER PRIMARY KEY,
      file_id INTEGER NOT NULL REFERENCES files(id) ON DELETE CASCADE,
      source TEXT NOT NULL,
      source_index INTEGER NOT NULL,
      format TEXT NOT NULL,
      bytes INTEGER,
      sha256 TEXT,
      producer TEXT NOT NULL,
      accession TEXT,
      patient_id TEXT,
      status TEXT,
      kind TEXT,
      collected_on TEXT,
      reported_on TEXT,
      organ TEXT,
      text TEXT
    );
    CREATE TABLE tumors (
      id INTEGER PRIMARY KEY,
      report_id INTEGER NOT NULL REFERENCES reports(id) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      component TEXT NOT NULL,
      laterality TEXT,
      specimen TEXT,
      focus TEXT,
      size_mm NUMERIC,
      size_comparator TEXT,
      size_dimensions_mm TEXT,
      size_basis TEXT
    );
    CREATE TABLE diagnostics (
      id INTEGER PRIMARY KEY,
      report_id INTEGER NOT NULL REFERENCES reports(id) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      code TEXT NOT NULL,
      severity TEXT NOT NULL,
      field TEXT,
      message TEXT NOT NULL
    );
    CREATE TABLE evidence (
      id INTEGER PRIMARY KEY,
      report_id INTEGER NOT NULL REFERENCES reports(id) ON DELETE CASCADE,
      tumor_id INTEGER,
      result_id INTEGER,
      diagnostic_id INTEGER,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      text TEXT,
      section TEXT NOT NULL,
      rule TEXT NOT NULL,
      path TEXT
    );
    """

  private static let indexes = """
    CREATE INDEX reports_file ON reports (file_id);
    CREATE INDEX reports_source ON reports (source, source_index);
    CREATE INDEX reports_accession ON reports (accession) WHERE accession IS NOT NULL;
    CREATE INDEX reports_patient ON reports (patient_id) WHERE patient_id IS NOT NULL;
    CREATE INDEX reports_reported ON reports (reported_on) WHERE reported_on IS NOT NULL;
    CREATE INDEX tumors_report ON tumors (report_id);
    CREATE INDEX diagnostics_report ON diagnostics (report_id);
    CREATE INDEX diagnostics_code ON diagnostics (code);
    CREATE INDEX evidence_report ON evidence (report_id);
    """
}
