import GRDB
import PathReport

/// A store in SQLite that a run adds to: each file's rows stand there once, whatever ended the runs before.
///
/// Rows are written in transactions of half a second, so that a reader, and the next run after a crash, sees all of
/// a file's rows or none. What was read is found again by its path; what changed on the disk is replaced.
final class StoreOutput: RunOutput {
  /// Files that an earlier version or other options have read are read again.
  private let reprocesses: Bool
  private let path: FilePath
  private let lock: RunLock
  private let queue: DatabaseQueue
  private var writer: StoreWriter?
  private let run: Int
  private var step = Step()
  private var isOpen = false
  /// The last folder whose one true path was asked for.
  private var folder: (given: FilePath, resolved: FilePath)?
  private let settings: String
  /// The files that were left as another version read them.
  private(set) var outdated = 0

  let canRestart = true
  var history: (any History)? { self }

  /// Whether a name is that of a store.
  static func isStore(_ name: String) -> Bool {
    [".sqlite", ".sqlite3", ".db"].contains { name.hasSuffix($0) }
  }

  /// Opens a store, or makes one.
  init(_ path: FilePath, producer: String, settings: String, reprocesses: Bool) throws {
    self.path = path
    self.settings = settings
    self.reprocesses = reprocesses
    lock = try RunLock(for: path)
    (queue, writer, run) = try StoreFailure.naming(path) {
      var configuration = Configuration()
      // Transactions last from step to step, across calls.
      configuration.allowsUnsafeTransactions = true
      configuration.prepareDatabase { db in
        try db.execute(
          sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32768")
      }
      let queue = try DatabaseQueue(path: path.text, configuration: configuration)
      try StoreSchema.migrator.migrate(queue)
      let run = try queue.write { db in
        try db.execute(
          sql: "INSERT INTO runs (producer, settings, started_at) VALUES (?, ?, \(Self.now))",
          arguments: [producer, settings])
        return Int(db.lastInsertedRowID)
      }
      return (queue, try queue.inDatabase(StoreWriter.init), run)
    }
  }

  /// The present time in SQL. It is written down for people; nothing depends on it.
  private static let now = "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')"

  var identities: Set<FileStatus.Identity> {
    let paths = ["", "-wal", "-shm", ".lock"].map { path.extended(by: $0) }
    return Set(paths.compactMap { try? FileStatus(of: $0, followsLinks: true).identity })
  }

  func add(_ result: PieceResult) throws {
    let piece = result.piece
    let name = key(of: piece.file)
    if result.isReused {
      // The same bytes under other times: next time nobody has to read them.
      if let version = result.version, version != piece.earlier?.version {
        try inTransaction { _ in try writer?.update(name, part: piece.part, version: version) }
      }
    } else {
      try inTransaction { _ in
        if case .restart = piece.content {
          try writer?.delete(name, parts: 0...Int.max)
          return
        }
        // Another size gives other parts; none of them holds any more.
        let isResized =
          piece.part == 0 && piece.earlier.map { $0.version?.size != result.version?.size } ?? false
        try writer?.delete(name, parts: piece.part...(isResized ? Int.max : piece.part))
        try writer?.add(result, path: name, run: run)
        if piece.isLast { try writer?.delete(name, parts: piece.part + 1...Int.max) }
      }
    }
    if step.isDue { try flush() }
  }

  /// Does something in the transaction of the present step.
  private func inTransaction(_ body: (Database) throws -> Void) throws {
    try StoreFailure.naming(path) {
      try queue.inDatabase { db in
        if !isOpen { try db.execute(sql: "BEGIN IMMEDIATE") }
        isOpen = true
        try body(db)
      }
    }
  }

  func flush() throws {
    let start = ContinuousClock.now
    if isOpen {
      try StoreFailure.naming(path) { try queue.inDatabase { db in try db.execute(sql: "COMMIT") } }
    }
    isOpen = false
    step = Step(cost: start.duration(to: .now))
  }

  func finish() throws {
    try inTransaction { db in
      try db.execute(sql: "UPDATE runs SET finished_at = \(Self.now) WHERE id = ?", arguments: [run])
    }
    try flush()
    writer = nil
    // Without the two files beside it, the store can be copied as it is. A reader may stand in the way of that.
    _ = try? queue.inDatabase { db in try db.execute(sql: "PRAGMA journal_mode = DELETE") }
    try? queue.close()
    if outdated > 0 {
      StandardError.write(
        "\(path.shown): \(outdated.counted("file")) were left as another version or other options read them; "
          + "--reprocess reads them again")
    }
  }

  /// The one path of a file, under which every run finds it.
  private func key(of file: InputFile) -> String {
    guard let path = file.path else { return "-" }
    if folder?.given != path.folder {
      folder = (path.folder, path.folder.resolved ?? path.folder)
    }
    let bytes = (folder?.resolved ?? path.folder).appending(Array(path.lastComponentBytes)).bytes
    // Two names that are no UTF-8 must not become the same text.
    return String(validating: bytes, as: UTF8.self) ?? JournalEntry.escaped(bytes)
  }
}

extension StoreOutput: History {
  var isExhausted: Bool { false }

  func piece(_ part: Int, of file: InputFile) throws -> EarlierPiece? {
    let name = key(of: file)
    return try StoreFailure.naming(path) {
      try queue.inDatabase { db -> EarlierPiece? in
        let statement = try db.cachedStatement(
          sql: """
            SELECT f.*, r.settings FROM files f JOIN runs r ON r.id = f.run_id WHERE path = ? AND part = ?
            """)
        guard let row = try Row.fetchOne(statement, arguments: [name, part]) else { return nil }
        let isOutdated = row["settings"] != settings
        if isOutdated, reprocesses { return nil }
        if isOutdated, part == 0 { outdated += 1 }
        let version = (row["size"] as Int?).map { size in
          FileVersion(size: size, modified: row["modified_ns"], changed: row["changed_ns"])
        }
        return EarlierPiece(
          version: version, digest: row["sha256"], tally: Tally(text: row["tally"] as String) ?? Tally(),
          failure: row["failure"], output: 0..<0)
      }
    }
  }
}

/// Says of the database's errors which file they are about.
enum StoreFailure {
  /// Runs a body whose errors are those of a store.
  static func naming<Result>(_ path: FilePath, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      let reason = error.message ?? "error \(error.resultCode.rawValue) of SQLite"
      throw FileFailure(file: path.shown, reason: reason)
    }
  }
}
