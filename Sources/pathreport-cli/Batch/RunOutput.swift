/// Where the results of a run go.
protocol RunOutput: AnyObject {
  /// What earlier runs into the same output did.
  var history: (any History)? { get }
  /// The files that the output is made of, which are not to be read as input.
  var identities: Set<FileStatus.Identity> { get }
  /// Whether a file that changed while it was read can be taken back and read again.
  var canRestart: Bool { get }

  /// Takes the result of the next piece.
  func add(_ result: PieceResult) throws
  /// Writes what waits, for a reader that wants each answer at once.
  func flush() throws
  /// Ends the output.
  func finish() throws
}

/// An output that begins anew with each run: standard output, and files whose content can't be continued.
final class PlainOutput: RunOutput {
  private let sink: OutputSink
  private var stream: RecordStream
  private let lock: RunLock?
  /// Whether each file's records are shown before the complaint about the file behind it.
  private let isShownAtOnce: Bool

  let history: (any History)? = nil
  let canRestart = false
  var identities: Set<FileStatus.Identity> { sink.identities }

  /// Begins an output.
  init(_ sink: OutputSink, stream: RecordStream, isShownAtOnce: Bool, lock: RunLock? = nil) throws {
    self.sink = sink
    self.stream = stream
    self.isShownAtOnce = isShownAtOnce
    self.lock = lock
    try stream.begin(sink)
  }

  func add(_ result: PieceResult) throws {
    for record in result.rendered { try stream.add(record, to: sink) }
    if result.failure != nil || isShownAtOnce { try sink.flush() }
  }

  func flush() throws { try sink.flush() }

  func finish() throws {
    try stream.end(sink)
    try sink.finish()
  }
}
