import PathReport

/// The pieces of a run, in its order: files as they are found, large tables and streams a chunk of rows at a time.
struct PieceSource {
  /// Tables and JSON Lines up to this size are read whole, like everything else.
  private static let largestWhole = 1 << 20
  private static let headSize = 1 << 16

  private var walk: InputWalk
  private let history: (any History)?
  private let options: ReportExtractor.Options
  /// Whether records carry the SHA-256 of their file.
  private let addsDigest: Bool
  /// Whether what was handed on of a file can be taken back.
  private let canRestart: Bool

  private var reader: RowReader?
  private var part = 0
  private var attempts = 0

  /// The pieces of what a walk finds.
  init(
    _ walk: InputWalk, history: (any History)?, options: ReportExtractor.Options, addsDigest: Bool,
    canRestart: Bool
  ) {
    self.walk = walk
    self.history = history
    self.options = options
    self.addsDigest = addsDigest
    self.canRestart = canRestart
  }

  /// The next piece; it waits for a pipe only where it may.
  mutating func next(mayWait: Bool) throws -> Supply<InputPiece> {
    if let file = reader?.file { return try nextRows(of: file, mayWait: mayWait) }
    guard let found = walk.next() else { return .end }
    if let failure = found.failure { return .next(try piece(.failure(failure), of: found.file)) }
    if found.file.path == nil || hasManyRows(found) {
      (part, attempts) = (0, 1)
      do {
        try begin(found.file)
      } catch {
        return .next(try piece(.failure(error), of: found.file))
      }
      return try nextRows(of: found.file, mayWait: mayWait)
    }
    var piece = try piece(.file, of: found.file, version: found.version)
    piece.size = found.version?.size ?? 0
    return .next(piece)
  }

  private mutating func begin(_ file: InputFile) throws(FileFailure) {
    var reader = try RowReader(file, options: options)
    if addsDigest, file.path != nil { reader.digest = try file.digest() }
    self.reader = reader
  }

  /// Whether a file is a table or JSON Lines, and so large that it is read in chunks.
  private func hasManyRows(_ found: InputWalk.Found) -> Bool {
    guard let version = found.version, version.size > Self.largestWhole else { return false }
    if let format = options.inputFormat { return format.hasRows }
    var head: [UInt8] = []
    guard let file = try? found.file.open(), (try? file.read(Self.headSize, into: &head)) != nil else {
      return false
    }
    return ReportFormat.hasRows(head)
  }

  private mutating func nextRows(of file: InputFile, mayWait: Bool) throws -> Supply<InputPiece> {
    let content: InputPiece.Content
    var isLast = false
    var size = 0
    do throws(FileFailure) {
      switch try reader?.chunk(mayWait: mayWait) {
      case .next(let chunk):
        content = .rows(chunk)
        size = chunk.size
      case .later: return .later
      case .end, nil:
        isLast = true
        if reader?.hasChanged == true {
          if canRestart, attempts < InputFile.attempts { return .next(try restart(file)) }
          throw file.changing
        }
        content = .rows(RowChunk())
      }
    } catch {
      isLast = true
      content = .failure(error)
    }
    var piece = try piece(content, of: file, version: reader?.version, part: part)
    if case .done = piece.content {} else { piece.version = reader?.lastingVersion }
    piece.isLast = isLast
    piece.size = size
    part += 1
    if isLast { (reader, attempts) = (nil, 0) }
    return .next(piece)
  }

  /// Takes back what was handed on of a file, and begins it anew.
  private mutating func restart(_ file: InputFile) throws(FileFailure) -> InputPiece {
    attempts += 1
    part = 0
    try begin(file)
    return InputPiece(file: file, content: .restart)
  }

  private func piece(
    _ content: InputPiece.Content, of file: InputFile, version: FileVersion? = nil, part: Int = 0
  ) throws -> InputPiece {
    var piece = InputPiece(file: file, part: part, version: version, content: content)
    // What was handed on before a restart is taken back, and it may stand in the history until then.
    if attempts <= 1 { piece.earlier = try history?.piece(part, of: file) }
    piece.isBeyondEarlier = history?.isExhausted ?? true
    // The same times and size: nobody has to read what an earlier run has read.
    if let earlier = piece.earlier, earlier.failure == nil, version != nil, earlier.version == version {
      piece.content = .done
    }
    return piece
  }
}
