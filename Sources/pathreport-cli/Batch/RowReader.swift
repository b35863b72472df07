import PathReport

/// Reads a file of rows, or standard input, and hands on some rows at a time.
struct RowReader {
  /// So many bytes of rows are worked on at once.
  private static let chunkSize = 1 << 17
  private static let blockSize = 1 << 18

  /// The file.
  let file: InputFile
  /// The version of the file when it was opened; `nil` for pipes and standard input.
  let version: FileVersion?
  /// The version as a later run may trust it.
  let lastingVersion: FileVersion?
  /// The SHA-256 of the whole file, where records shall carry it.
  var digest: String?
  private let open: ContentReader
  private var stream: ReportStream
  private var waiting: [ReportPiece] = []
  /// The first of the waiting pieces that was not handed on.
  private var next = 0
  private var hasEnded = false
  /// What broke the stream, behind the pieces that wait.
  private var failure: FileFailure?

  /// Opens a file.
  init(_ file: InputFile, options: ReportExtractor.Options) throws(FileFailure) {
    self.file = file
    open = try file.open()
    do throws(SystemError) {
      let status = try open.status()
      // Standard input can't be opened again, whatever it is.
      let canReopen = status.kind == .regular && file.path != nil
      version = canReopen ? status.version : nil
      lastingVersion = canReopen ? status.lastingVersion : nil
    } catch {
      throw FileFailure(file: file.shown, reason: "\(error)")
    }
    stream = ReportStream(options: options)
  }

  /// Whether the file is another one than when it was opened.
  var hasChanged: Bool {
    version != nil && (try? open.status().version) != version
  }

  /// Some rows; `end` behind the last one.
  ///
  /// Rows of a regular file always come in the same chunks. From a pipe they come as soon as they are there.
  ///
  /// - Parameter mayWait: Whether nothing better is to be done than to wait for a pipe.
  mutating func chunk(mayWait: Bool) throws(FileFailure) -> Supply<RowChunk> {
    var chunk = RowChunk(digest: digest)
    while true {
      while next < waiting.count, chunk.size < Self.chunkSize {
        chunk.pieces.append(waiting[next])
        chunk.size += waiting[next].bytes?.count ?? Self.chunkSize
        next += 1
      }
      let isFull = chunk.size >= Self.chunkSize
      if isFull || hasEnded && !chunk.pieces.isEmpty { return .next(chunk) }
      if hasEnded {
        if let failure { throw failure }
        return .end
      }
      waiting.removeAll(keepingCapacity: true)
      next = 0
      if version == nil {
        if !chunk.pieces.isEmpty, !open.isReady { return .next(chunk) }
        if !mayWait, !open.isReady { return .later }
      }
      readBlock()
    }
  }

  private mutating func readBlock() {
    do {
      var block: [UInt8] = []
      if try open.read(Self.blockSize, into: &block) > 0 {
        try stream.add(block) { waiting.append($0) }
      } else {
        hasEnded = true
        try stream.finish { waiting.append($0) }
      }
    } catch {
      hasEnded = true
      failure = FileFailure(file: file.shown, reason: "\(error)")
    }
  }
}
