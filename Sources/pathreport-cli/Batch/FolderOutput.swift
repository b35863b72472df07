import PathReport

/// A folder with an output file for each file that is read, and `_index.jsonl`, which says what became of each.
///
/// The index is written last and as any output is: with a journal beside it, from which a later run goes on. A file's
/// line is written only when its own output is safe on the disk.
final class FolderOutput: RunOutput {
  private let folder: FilePath
  private let format: OutputFormat
  private let makeStream: () -> RecordStream
  private let index: ResumableOutput
  private let earlier: FolderHistory?
  /// The output of the file whose parts come in.
  private var open: (sink: OutputSink, stream: RecordStream, name: String)?
  private var tally = Tally()
  private var failure: FileFailure?

  let canRestart = true
  var history: (any History)? { earlier }
  var identities: Set<FileStatus.Identity> {
    Set([folder].compactMap { try? FileStatus(of: $0, followsLinks: true).identity })
  }

  /// Whether a name is that of a folder.
  static func isFolder(_ name: String) -> Bool {
    name.hasSuffix("/")
      || (try? FileStatus(of: FilePath(name), followsLinks: true).kind == .directory) == true
  }

  /// Begins a folder, or goes on with an earlier run's.
  init(
    _ folder: FilePath, format: OutputFormat, settings: String, beginsAnew: Bool,
    stream: @escaping () -> RecordStream
  ) throws {
    self.folder = folder
    self.format = format
    makeStream = stream
    try folder.makeFolders()
    index = try ResumableOutput(
      folder.appending(Array("_index.jsonl".utf8)), settings: settings, stream: RecordStream(format: .jsonl),
      beginsAnew: beginsAnew, beforeCommit: FileSystems.synchronize)
    earlier = index.history.map { history in
      FolderHistory(history) { Self.target(of: $0, in: folder, format: format).path }
    }
  }

  /// The file that a file's records go to.
  private static func target(
    of file: InputFile, in folder: FilePath, format: OutputFormat
  ) -> (path: FilePath, name: String) {
    let parts = file.name.split(separator: "/").filter { $0 != ".." && $0 != "." }
    let name = parts.joined(separator: "/") + "." + format.fileExtension
    return (folder.appending(Array(name.utf8)), name)
  }

  func add(_ result: PieceResult) throws {
    let piece = result.piece
    if case .restart = piece.content {
      open = nil
      return
    }
    let target = Self.target(of: piece.file, in: folder, format: format)
    if piece.part == 0 { (open, tally, failure) = (nil, Tally(), nil) }
    tally += result.tally
    failure = failure ?? result.failure
    if result.isReused {
      var entry = result
      entry.piece.part = 0
      if piece.isLast { try index.add(entry) }
      return
    }
    if open == nil {
      try target.path.folder.makeFolders()
      open = (try OutputSink.file(target.path.text), makeStream(), target.name)
      if let open { try open.stream.begin(open.sink) }
    }
    if let sink = open?.sink {
      for record in result.rendered { try open?.stream.add(record, to: sink) }
    }
    if piece.isLast { try close(result, target) }
  }

  /// Gives the output its name, and notes it.
  private func close(_ result: PieceResult, _ target: (path: FilePath, name: String)) throws {
    var line = "{\"file\":\(Self.quoted(result.piece.file.name))"
    if tally[.reports] > 0 || failure == nil, let open {
      try open.stream.end(open.sink)
      try open.sink.finish()
      line += ",\"output\":\(Self.quoted(target.name))"
    } else {
      target.path.remove()
    }
    open = nil
    line += ",\"reports\":\(tally[.reports])"
    if let failure { line += ",\"failure\":\(Self.quoted(failure.reason))" }
    var entry = result
    // The parts of a large file are one entry, which only its times can tell to be the same again.
    if result.piece.part > 0 { entry.digest = "" }
    entry.piece.part = 0
    entry.rendered = [Array((line + "}\n").utf8)]
    entry.tally = tally
    entry.failure = failure
    try index.add(entry)
  }

  private static func quoted(_ text: String) -> String { JSONValue.string(text).text }

  func flush() throws {}

  func finish() throws {
    try index.finish()
  }
}

/// What earlier runs did, a file at a time.
private final class FolderHistory: History {
  private let entries: any History
  private let target: (InputFile) -> FilePath
  private var last: (key: InputKey, piece: EarlierPiece?)?

  init(_ entries: any History, target: @escaping (InputFile) -> FilePath) {
    self.entries = entries
    self.target = target
  }

  var isExhausted: Bool { entries.isExhausted }

  func piece(_ part: Int, of file: InputFile) throws -> EarlierPiece? {
    if part == 0 { last = (file.key, try entries.piece(0, of: file)) }
    guard let last, last.key == file.key, let piece = last.piece else { return nil }
    // Someone may have taken the output away.
    return piece.failure != nil || target(file).exists ? piece : nil
  }
}

extension OutputFormat {
  /// The end of a file's name.
  fileprivate var fileExtension: String {
    switch self {
    case .table: "txt"
    case .naaccr: "xml"
    case .fhir: "ndjson"
    case .json, .jsonl, .csv, .tsv: rawValue
    }
  }
}
