import PathReport

/// The work on one piece; any thread may do it.
struct PieceWorker: Sendable {
  /// What reads reports.
  let reader: ReportReader
  /// What writes records; `nil` where the output takes the records themselves.
  let renderer: RecordRenderer?
  /// Whether a later run will ask whether the bytes are still the same.
  let keepsDigest: Bool

  /// Reads a piece, unless an earlier run has read the same bytes.
  func result(of piece: InputPiece) -> PieceResult {
    var result = PieceResult(piece: piece)
    result.version = piece.version
    switch piece.content {
    case .done: result.reuse(piece.earlier)
    case .restart: break
    case .failure(let failure): result.failure = failure
    case .rows(let chunk): read(chunk, into: &result)
    case .file:
      do throws(FileFailure) {
        try readFile(into: &result)
      } catch {
        result.failure = error
      }
    }
    guard !result.isReused else { return result }
    if piece.part == 0 { result.tally[.files] += 1 }
    if let failure = result.failure {
      result.tally[.failures] += 1
      // What can't be read now and could not be read then is no change.
      if piece.earlier?.failure == failure.reason, piece.earlier?.digest == result.digest {
        result.reuse(piece.earlier)
      }
    }
    return result
  }

  private func readFile(into result: inout PieceResult) throws(FileFailure) {
    let file = result.piece.file
    let (bytes, version) = try file.content()
    result.version = version
    if keepsDigest || reader.addsDigest { result.digest = SHA256.hexadecimal(of: bytes) }
    if result.isUnchanged { return result.reuse(result.piece.earlier) }
    for var record in try reader.records(in: bytes, of: file) {
      if reader.addsDigest { record.source.sha256 = result.digest }
      add(record, to: &result)
    }
  }

  private func read(_ chunk: RowChunk, into result: inout PieceResult) {
    let file = result.piece.file
    if keepsDigest {
      var digest = SHA256()
      for piece in chunk.pieces { digest.add(piece.bytes ?? []) }
      result.digest = digest.hexadecimal()
      if result.isUnchanged { return result.reuse(result.piece.earlier) }
    }
    for piece in chunk.pieces {
      do {
        for var record in try reader.extractor.extract(piece, name: file.name) {
          if let index = piece.index { record.source.index = index } else { result.isNumbered = false }
          record.source.bytes = result.version?.size ?? (piece.isWholeStream ? piece.bytes?.count : nil)
          if reader.addsDigest {
            record.source.sha256 = chunk.digest ?? piece.bytes.map { SHA256.hexadecimal(of: $0) }
          }
          add(record, to: &result)
        }
      } catch {
        result.failure = FileFailure(file: file.shown, reason: "\(error)")
      }
    }
  }

  private func add(_ record: ReportRecord, to result: inout PieceResult) {
    result.tally.add(record)
    guard let renderer else { return result.records.append(record) }
    if renderer.format == .naaccr {
      result.tally[.reviews] += renderer.coder.code(record).flatMap(\.diagnostics).count
    }
    guard result.isNumbered else { return result.records.append(record) }
    result.rendered.append(renderer.render(record))
  }
}

extension PieceResult {
  /// Whether an earlier run read the same bytes, and all of them.
  fileprivate var isUnchanged: Bool {
    piece.earlier.map { $0.failure == nil && $0.digest == digest } ?? false
  }

  /// Takes over what an earlier run made.
  fileprivate mutating func reuse(_ earlier: EarlierPiece?) {
    isReused = true
    rendered = []
    records = []
    tally = earlier?.tally ?? Tally()
  }
}
