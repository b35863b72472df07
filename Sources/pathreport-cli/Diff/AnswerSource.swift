import GRDB
import PathReport

/// The answers of a run, one report at a time: from JSON Lines or from a store.
struct AnswerSource {
  private enum Kind {
    case lines(LineReader)
    case store(StoreAnswers)
  }

  private var kind: Kind
  private let shown: String
  private var line = 0

  /// Opens what a run wrote.
  init(_ name: String) throws {
    shown = FilePath(name).shown
    kind =
      StoreOutput.isStore(name)
      ? .store(try StoreAnswers(StoreFile(name))) : .lines(try LineReader(InputFile(argument: name)))
  }

  /// The answers of the next report; `nil` behind the last one.
  mutating func next() throws -> Answers? {
    switch kind {
    case .store(let answers): return try answers.next()
    case .lines(var lines):
      defer { kind = .lines(lines) }
      while let text = try lines.next() {
        line += 1
        guard text.contains(where: { $0 > 0x20 }) else { continue }
        guard let value = try? JSONParser.value(of: text[...]), let answers = Answers(value) else {
          throw FileFailure(file: shown, reason: "line \(line) is no record; give JSON Lines or a store")
        }
        return answers
      }
      return nil
    }
  }
}

/// The answers in a store, a handful of reports at a time.
final class StoreAnswers {
  private static let count = 500

  private let file: StoreFile
  private var waiting: [Answers] = []
  private var lastSource = ""
  private var lastIndex = -1
  private var lastID = -1

  init(_ file: StoreFile) throws {
    self.file = file
  }

  /// The answers of the next report, in the order of their names.
  func next() throws -> Answers? {
    if waiting.isEmpty { waiting = try read().reversed() }
    return waiting.popLast()
  }

  private static let headers = [
    ("accession", "accession"), ("patient_id", "patientID"), ("status", "status"), ("kind", "kind"),
    ("collected_on", "collectedOn"), ("reported_on", "reportedOn"), ("organ", "organ"),
  ]
  private static let tumors = [
    ("component", "component"), ("laterality", "laterality"), ("specimen", "specimen"), ("focus", "focus"),
    ("size_mm", "size.greatest.value"), ("size_comparator", "size.greatest.comparator"),
    ("size_dimensions_mm", "size.dimensions"), ("size_basis", "size.basis"),
  ]

  private func read() throws -> [Answers] {
    try StoreFailure.naming(file.path) {
      try file.queue.inDatabase { db in
        let reports = try Row.fetchAll(
          db,
          sql: """
            SELECT * FROM reports WHERE (source, source_index, id) > (?, ?, ?)
            ORDER BY source, source_index, id LIMIT \(Self.count)
            """, arguments: [lastSource, lastIndex, lastID])
        if let last = reports.last {
          (lastSource, lastIndex, lastID) = (last["source"], last["source_index"], last["id"])
        }
        return try reports.map { try answers(of: $0, db) }
      }
    }
  }

  private func answers(of report: Row, _ db: Database) throws -> Answers {
    var answers = Answers(source: report["source"], index: report["source_index"])
    for (column, path) in Self.headers { answers.add("report.\(path)", report[column]) }
    let id: Int = report["id"]
    let tumors = try db.cachedStatement(sql: "SELECT * FROM tumors WHERE report_id = ?")
    for tumor in try Row.fetchAll(tumors, arguments: [id]) {
      let number: Int = tumor["number"]
      let place = "tumors[\(number - 1)]"
      for (column, path) in Self.tumors { answers.add("\(place).\(path)", tumor[column]) }
      let tumorID: Int = tumor["id"]
      let results = try db.cachedStatement(sql: "SELECT * FROM results WHERE tumor_id = ?")
      for result in try Row.fetchAll(results, arguments: [tumorID]) {
        let marker: String = result["marker"]
        for column in ResultRow.columns {
          answers.add("\(place).\(marker).\(column.path)", result[column.name])
        }
      }
    }
    return answers
  }
}
