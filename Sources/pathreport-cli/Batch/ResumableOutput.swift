/// A file that a later run can go on with: `FILE.partial`, with `FILE.journal` beside it until the end.
///
/// As long as the pieces of this run are those of the earlier one, their records are left where they are. From the
/// first one that differs on, the file is built anew: what still holds is copied, what changed is read again. The old
/// file stays until the new one has all of it.
final class ResumableOutput: RunOutput {
  private enum Mode {
    /// Everything up to now stands in the earlier run's file.
    case skipping
    /// What the earlier run did is behind us.
    case appending
    /// The file is built anew; what still holds is copied from here.
    case rebuilding(from: OpenFile)
  }

  /// A place in the output and in the journal.
  private struct Place {
    var output: Int
    var journal: Int
  }

  private let path: FilePath
  private let settings: String
  private let lock: RunLock
  private var stream: RecordStream
  private let earlier: Journal.Earlier?
  private var suffix: String
  private var sink: OutputSink
  private var journal: Journal
  private var mode = Mode.appending
  /// Where the next piece's records begin.
  private var place: Place
  /// Where those of the present file began.
  private var fileStart: Place
  private var step = Step()
  /// Makes safe what the output speaks of, before the journal speaks of it.
  private let beforeCommit: () -> Void

  let history: (any History)?
  let canRestart = true

  /// The outputs that can be continued: what stands there never changes by what follows.
  static func canContinue(_ path: FilePath, format: OutputFormat) -> Bool {
    guard path.isRegularOrFree, !path.shown.hasSuffix(".gz") else { return false }
    return switch format {
    case .jsonl, .csv, .tsv, .naaccr, .fhir: true
    case .table, .json: false
    }
  }

  /// Begins an output, or goes on with an earlier one that had the same settings.
  init(
    _ path: FilePath, settings: String, stream: RecordStream, beginsAnew: Bool,
    beforeCommit: @escaping () -> Void = {}
  ) throws {
    self.path = path
    self.beforeCommit = beforeCommit
    self.settings = settings
    self.stream = stream
    lock = try RunLock(for: path)
    path.extended(by: Self.newJournal).remove()
    let journalPath = path.extended(by: Self.journal)
    let found = beginsAnew ? nil : Journal.earlier(journalPath) { path.extended(by: $0) }
    earlier = found.flatMap { $0.settings == JournalEntry.escaped(Array(settings.utf8)) ? $0 : nil }
    if found != nil, earlier == nil {
      StandardError.write("\(path.shown): begins anew, since the unfinished run had other options or rules")
    }
    suffix = earlier?.suffix ?? Self.suffixes[0]
    for other in Self.suffixes where other != suffix { path.extended(by: other).remove() }
    sink = try OutputSink.resumed(
      path.extended(by: suffix), at: earlier?.outputLength ?? 0, final: path)
    if let earlier {
      history = try JournalReader(journalPath, length: earlier.length)
      journal = try Journal(journalPath, resuming: earlier)
      if earlier.length > earlier.headLength { mode = .skipping }
    } else {
      history = nil
      journal = try Journal(journalPath, settings: settings, suffix: suffix)
    }
    if sink.position == 0 { try stream.begin(sink) }
    place = Place(output: sink.position, journal: journal.position)
    if case .skipping = mode, let earlier { place = Place(output: 0, journal: earlier.headLength) }
    fileStart = place
  }

  private static let suffixes = [".partial", ".partial2"]
  private static let journal = ".journal"
  private static let newJournal = ".journal2"

  var identities: Set<FileStatus.Identity> {
    let names = Self.suffixes + [Self.journal, Self.newJournal, ".lock"]
    let paths = names.map { path.extended(by: $0) }
    return sink.identities.union(paths.compactMap { try? FileStatus(of: $0, followsLinks: true).identity })
  }

  func add(_ result: PieceResult) throws {
    if case .restart = result.piece.content { return try rewind() }
    if result.piece.part == 0 { fileStart = place }
    if result.isReused, let earlier = result.piece.earlier {
      try reuse(earlier, of: result.piece)
    } else {
      try write(result)
    }
    if step.isDue { try commit() }
  }

  /// Leaves what an earlier run made where it is, or copies it.
  private func reuse(_ piece: EarlierPiece, of input: InputPiece) throws {
    if case .skipping = mode {
      if piece.line.lowerBound == place.journal {
        place = Place(output: piece.output.upperBound, journal: piece.line.upperBound)
        if place.journal == earlier?.length { mode = .appending }
        return
      }
      try rebuild()
    }
    guard case .rebuilding(let old) = mode else { preconditionFailure("nothing is left to be reused") }
    let start = sink.position
    try copy(piece.output, of: old)
    note(input, piece, output: start..<sink.position)
    if piece.line.upperBound == earlier?.length { try promote() }
  }

  private func write(_ result: PieceResult) throws {
    switch mode {
    case .skipping where result.piece.isBeyondEarlier: try dropRest()
    case .skipping: try rebuild()
    case .rebuilding where result.piece.isBeyondEarlier: try promote()
    case .rebuilding, .appending: break
    }
    let start = sink.position
    for record in result.rendered { try stream.add(record, to: sink) }
    let piece = EarlierPiece(
      version: result.version, digest: result.digest, tally: result.tally,
      failure: result.failure?.reason, output: start..<sink.position)
    note(result.piece, piece, output: piece.output)
  }

  private func note(_ input: InputPiece, _ piece: EarlierPiece, output: Range<Int>) {
    let moved = EarlierPiece(
      version: piece.version, digest: piece.digest, tally: piece.tally, failure: piece.failure, output: output
    )
    journal.add(JournalEntry(key: input.file.key, part: input.part, piece: moved))
    place = Place(output: output.upperBound, journal: journal.position)
  }

  /// Cuts off what the earlier run made of files that are gone.
  private func dropRest() throws {
    try journal.rewind(to: place.journal)
    try sink.truncate(to: place.output)
    mode = .appending
    if place.output == 0 {
      try stream.begin(sink)
      place.output = sink.position
    }
  }

  /// Takes back what was made of the present file.
  private func rewind() throws {
    place = fileStart
    if case .skipping = mode { return }
    try journal.rewind(to: place.journal)
    try sink.flush()
    try sink.truncate(to: place.output)
  }

  /// Begins a new file with everything that stands before the present place.
  private func rebuild() throws {
    guard let earlier else { preconditionFailure("nothing is there to be built anew") }
    let old = try open(path.extended(by: suffix))
    let next = Self.suffixes[suffix == Self.suffixes[0] ? 1 : 0]
    sink = try OutputSink.resumed(path.extended(by: next), at: 0, final: path)
    if place.output == 0 { try stream.begin(sink) } else { try copy(0..<place.output, of: old) }
    let oldJournal = try open(path.extended(by: Self.journal))
    let lines = earlier.headLength..<place.journal
    journal = try Journal(path.extended(by: Self.newJournal), settings: settings, suffix: next)
    let shift = journal.position - earlier.headLength
    fileStart.journal += shift
    for block in lines.blocks {
      journal.add(lines: try bytes(block, of: oldJournal))
      try journal.commit()
    }
    place = Place(output: sink.position, journal: journal.position)
    if fileStart.output == 0 { fileStart.output = sink.position }
    suffix = next
    mode = .rebuilding(from: old)
  }

  /// Puts the new file in the old one's place: from here on a later run goes on with it.
  private func promote() throws {
    try commit()
    let journalPath = path.extended(by: Self.journal)
    guard path.extended(by: Self.newJournal).rename(to: journalPath) else {
      throw FileFailure(file: journalPath.shown, reason: "\(SystemError.last)")
    }
    path.folder.synchronizeFolder()
    for other in Self.suffixes where other != suffix { path.extended(by: other).remove() }
    mode = .appending
  }

  /// Makes safe what was done, and notes it.
  func commit() throws {
    let start = ContinuousClock.now
    beforeCommit()
    try sink.synchronize()
    try journal.commit()
    step = Step(cost: start.duration(to: .now))
  }

  func flush() throws { try sink.flush() }

  func finish() throws {
    switch mode {
    case .skipping: try dropRest()
    case .rebuilding: try promote()
    case .appending: break
    }
    try stream.end(sink)
    beforeCommit()
    try sink.synchronize()
    try sink.finish()
    path.folder.synchronizeFolder()
    path.extended(by: Self.journal).remove()
  }

  // MARK: Copying

  private func open(_ path: FilePath) throws(FileFailure) -> OpenFile {
    do { return try OpenFile(path) } catch { throw FileFailure(file: path.shown, reason: "\(error)") }
  }

  private func bytes(_ range: Range<Int>, of file: OpenFile) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try file.seek(to: range.lowerBound)
    while bytes.count < range.count {
      guard try file.read(range.count - bytes.count, into: &bytes) > 0 else {
        throw FileFailure(file: path.shown, reason: "the unfinished output is shorter than its journal says")
      }
    }
    return bytes
  }

  private func copy(_ range: Range<Int>, of file: OpenFile) throws {
    for block in range.blocks { try sink.write(bytes(block, of: file)) }
  }
}

extension Range<Int> {
  /// The range in parts that are small enough for memory.
  fileprivate var blocks: some Sequence<Range<Int>> {
    stride(from: lowerBound, to: upperBound, by: 1 << 20).lazy.map {
      $0..<Swift.min($0 + 1 << 20, upperBound)
    }
  }
}
