/// What a run remembers beside its unfinished output: the pieces that are done, and where their records stand.
///
/// A line is written only when the output that it speaks of is safe on the disk. So whatever ends the run, the
/// journal never says too much, and at worst the pieces since the last step are read again.
final class Journal {
  /// What an earlier run left behind.
  struct Earlier {
    /// The length of the journal's first line.
    let headLength: Int
    /// The end of the file's name in which the output stands.
    let suffix: String
    /// The length of the journal up to its last whole line.
    let length: Int
    /// The length of the output that it speaks of.
    let outputLength: Int
    /// What the journal was written with: the version of the rules, and the options.
    let settings: String
  }

  private let sink: OutputSink
  private var pending: [UInt8] = []
  /// The length that the journal has once all lines are written.
  var position: Int { sink.position + pending.count }

  /// Begins a journal.
  init(_ path: FilePath, settings: String, suffix: String) throws {
    sink = try OutputSink.resumed(path, at: 0, final: path)
    pending = JournalEntry.sealed(
      "pathreport journal 1\t\(suffix)\t\(JournalEntry.escaped(Array(settings.utf8)))")
    try commit()
  }

  /// Goes on with a journal.
  init(_ path: FilePath, resuming earlier: Earlier) throws {
    sink = try OutputSink.resumed(path, at: earlier.length, final: path)
  }

  /// Notes a piece; the line waits for ``commit()``.
  func add(_ entry: JournalEntry) {
    pending += entry.line
  }

  /// Notes lines of an earlier journal.
  func add(lines: [UInt8]) {
    pending += lines
  }

  /// Writes what waits. The output must be safe by now.
  func commit() throws {
    guard !pending.isEmpty else { return }
    try sink.write(pending)
    pending.removeAll(keepingCapacity: true)
    try sink.synchronize()
  }

  /// Forgets all pieces behind a place.
  func rewind(to position: Int) throws {
    if position >= sink.position {
      pending.removeLast(self.position - position)
    } else {
      pending.removeAll()
      try sink.truncate(to: position)
      try sink.synchronize()
    }
  }

  /// Looks at what an earlier run left; `nil` where there is nothing to go on with.
  static func earlier(_ path: FilePath, output: (_ suffix: String) -> FilePath) -> Earlier? {
    guard path.exists, var lines = try? LineReader(InputFile(argument: path.text)),
      let head = (try? lines.next()).flatMap({ JournalEntry.unsealed($0) }), head.count == 3,
      head[0] == "pathreport journal 1",
      let written = try? FileStatus(of: output(String(head[1])), followsLinks: true).version.size
    else { return nil }
    let headLength = lines.offset
    var length = headLength
    var outputLength = 0
    while let line = try? lines.next(), let entry = JournalEntry(line: line),
      entry.piece.output.upperBound <= written
    {
      length = lines.offset
      outputLength = entry.piece.output.upperBound
    }
    return Earlier(
      headLength: headLength, suffix: String(head[1]), length: length, outputLength: outputLength,
      settings: String(head[2]))
  }
}

/// Reads a journal along with the run that goes on with it: both have the same order.
final class JournalReader: History {
  private var lines: LineReader
  private let length: Int
  private var current: JournalEntry?
  /// Where the line of the current entry begins.
  private var start = 0

  /// Opens a journal; lines behind `length` are not read.
  init(_ path: FilePath, length: Int) throws(FileFailure) {
    lines = try LineReader(InputFile(argument: path.text))
    self.length = length
    // The head is no entry.
    _ = try lines.next()
    try advance()
  }

  var isExhausted: Bool { current == nil }

  func piece(_ part: Int, of file: InputFile) throws -> EarlierPiece? {
    while let entry = current {
      if entry.key == file.key && entry.part == part {
        var piece = entry.piece
        piece.line = start..<lines.offset
        try advance()
        return piece
      }
      guard entry.key < file.key || entry.key == file.key && entry.part < part else { return nil }
      // The file is gone, or shorter than it was.
      try advance()
    }
    return nil
  }

  private func advance() throws(FileFailure) {
    current = nil
    start = lines.offset
    guard lines.offset < length, let line = try lines.next() else { return }
    current = JournalEntry(line: line)
  }
}
