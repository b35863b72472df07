import GRDB

/// A store that is opened for reading.
struct StoreFile {
  /// Reads from the store.
  let queue: DatabaseQueue
  let path: FilePath

  /// Opens a store; a run may be writing to it.
  init(_ name: String) throws {
    path = FilePath(name)
    guard path.exists else { throw FileFailure(file: path.shown, reason: "there is no such store") }
    var configuration = Configuration()
    configuration.readonly = true
    queue = try StoreFailure.naming(path) { try DatabaseQueue(path: name, configuration: configuration) }
    let isReadable = try StoreFailure.naming(path) {
      try queue.inDatabase { db in
        try db.tableExists("reports") && StoreSchema.migrator.hasCompletedMigrations(db)
      }
    }
    guard isReadable else {
      throw FileFailure(
        file: path.shown, reason: "this is no store of this version; pathreport extract --output makes one")
    }
  }

  /// Hands on the rows of a query, one at a time.
  func rows(_ sql: String, _ body: (Row) throws -> Void) throws {
    try StoreFailure.naming(path) {
      try queue.inDatabase { db in
        let rows = try Row.fetchCursor(db, sql: sql)
        while let row = try rows.next() { try body(row) }
      }
    }
  }
}
