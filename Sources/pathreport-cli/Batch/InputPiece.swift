import PathReport

/// What is worked on at once: a whole file, or a run of rows of one that is read in parts.
struct InputPiece: Sendable {
  /// Where a piece's bytes come from.
  enum Content: Sendable {
    /// The whole file, which the worker opens.
    case file
    /// Some rows of it.
    case rows(RowChunk)
    /// Nothing: an earlier run has done the piece.
    case done
    /// Nothing, for this reason.
    case failure(FileFailure)
    /// What was handed on of this file is void: it changed in the meantime, and begins anew.
    case restart
  }

  /// The file.
  let file: InputFile
  /// Its place among the pieces of the file, from 0.
  var part = 0
  /// Whether the file ends with it.
  var isLast = true
  /// The version of the file, where it is known beforehand.
  var version: FileVersion?
  /// The bytes.
  var content = Content.file
  /// What an earlier run made of the piece, or of an older version of it.
  var earlier: EarlierPiece?
  /// Whether an earlier run got no further than this.
  var isBeyondEarlier = true

  /// The number of bytes that are read for the piece.
  var size = 0
}

/// Rows of a file or a stream that are read together.
struct RowChunk: Sendable {
  /// The rows, or messages, or lines.
  var pieces: [ReportPiece] = []
  /// The bytes that the stream took for them.
  var size = 0
  /// The whole file's SHA-256, where records shall carry it.
  var digest: String?
}

/// What an earlier run made of a piece.
struct EarlierPiece: Sendable {
  /// The version of the file that was read.
  let version: FileVersion?
  /// The SHA-256 of the piece's bytes; empty where they could not be read.
  let digest: String
  /// What was counted.
  let tally: Tally
  /// Why the file could not be read, or not to its end.
  let failure: String?
  /// Where the records stand in the output: bytes of a file, ids of a store.
  let output: Range<Int>
  /// Where the piece's line stands in the journal.
  var line = 0..<0
}

/// What became of a piece.
struct PieceResult: Sendable {
  var piece: InputPiece
  /// Whether what an earlier run made of the piece still holds.
  var isReused = false
  /// The version of the file that was read.
  var version: FileVersion?
  /// The SHA-256 of the bytes that were read.
  var digest = ""
  /// The bytes of each record.
  var rendered: [[UInt8]] = []
  /// The records, where they are not rendered by the worker.
  var records: [ReportRecord] = []
  /// Whether `source.index` of the records is right; else they count from the first one of the stream.
  var isNumbered = true
  var tally = Tally()
  /// Why the file could not be read, or not to its end.
  var failure: FileFailure?
}

/// What earlier runs did, asked in the order of this run.
protocol History: AnyObject {
  /// What an earlier run made of a piece; `nil` where none got there.
  func piece(_ part: Int, of file: InputFile) throws -> EarlierPiece?
  /// Whether no earlier run got further than what was asked for last.
  var isExhausted: Bool { get }
}
