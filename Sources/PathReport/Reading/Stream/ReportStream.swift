/// Cuts a stream of bytes into pieces that can be read alone, as soon as they are whole.
///
/// Tables, JSON Lines, NDJSON and HL7 messages are cut record by record, so that a file larger than memory, or one
/// that never ends, takes no more memory than its largest record. Everything else is one piece at the end.
///
/// ```swift
/// var stream = ReportStream(options: extractor.options)
/// while let chunk = next() {
///   try stream.add(chunk) { pieces.append($0) }
/// }
/// try stream.finish { pieces.append($0) }
/// ```
///
/// A record is as if the whole file had been read at once, but for what would need all of it: `source.index` counts
/// inside the piece, `source.bytes` is not set, and an HL7 message never replaces or completes an earlier one.
public struct ReportStream {
  private enum State {
    /// Too little is known of the stream yet.
    case undecided
    case cutting(any RecordBoundary)
    /// There is nothing to cut: the stream is one document.
    case whole
    /// A document that is read while it comes.
    case document(CDAStream)
  }

  /// So much of a stream tells its format.
  private static let headSize = 1 << 16
  /// A document beyond this size is not kept until its end.
  private static let largestDocument = 1 << 23
  /// A record beyond this size is none: a quotation mark was never closed.
  private static let largestRecord = 1 << 28

  private let options: ReportExtractor.Options
  private var state = State.undecided
  private var format = ReportFormat.text
  /// The bytes of the record that has not ended yet.
  private var pending: [UInt8] = []
  /// How many of them the boundary was shown.
  private var scanned = 0
  private var number = 0
  private var separator: UInt8 = 0x09
  private var head: TableColumns?
  private var resources = FHIRLines()
  /// The end of the first line, and the object on it, where it is one.
  private var firstLineEnd: Int?
  private var firstValue: JSONValue?

  /// How many bytes wait for the end of their record.
  var waitingByteCount: Int { pending.count }

  /// Begins a stream; of the options, the format and the columns matter.
  public init(options: ReportExtractor.Options = ReportExtractor.Options()) {
    self.options = options
  }

  /// Takes the next bytes, and hands on the pieces that end in them.
  ///
  /// - Throws: ``ReadingError`` when the stream is no report, its columns do not tell where the text is, or a record
  ///   never ends; the stream must not be used any more.
  public mutating func add(
    _ chunk: some Collection<UInt8>, body: (ReportPiece) -> Void
  ) throws(ReadingError) {
    pending.append(contentsOf: chunk)
    if case .undecided = state { try decide(isLast: false) }
    try read(isLast: false)
    try cut(isLast: false, body)
  }

  /// Ends the stream, and hands on what is left.
  ///
  /// - Throws: ``ReadingError`` as ``add(_:body:)``.
  public mutating func finish(body: (ReportPiece) -> Void) throws(ReadingError) {
    if case .undecided = state { try decide(isLast: true) }
    try read(isLast: true)
    try cut(isLast: true, body)
    if case .whole = state {
      body(ReportPiece(format: format, content: .file(pending)))
    } else if case .document(let document) = state {
      body(ReportPiece(format: format, content: .report(document.finished())))
    } else if let rest = try resources.rest() {
      body(ReportPiece(format: format, content: rest))
    }
    pending = []
  }

  // MARK: - Deciding

  /// Decides how to cut as soon as enough of the stream is there.
  private mutating func decide(isLast: Bool) throws(ReadingError) {
    guard let first = pending.firstIndex(where: { $0 > 0x20 }) else {
      if isLast || pending.count > Self.headSize { try begin(isLast: isLast) }
      return
    }
    let isWaiting: Bool
    switch pending[first] {
    case UInt8(ascii: "{"):
      // The first line of JSON tells whether the others will be whole values as well.
      isWaiting = !hasWholeFirstLine && pending.count < (hasFirstLine ? Self.headSize : Self.largestRecord)
    case UInt8(ascii: "M"), UInt8(ascii: "F"), UInt8(ascii: "B"):
      // A message wants its answer before the next one comes.
      let start = pending[first...].prefix(3)
      let isHead =
        start.elementsEqual("MSH".utf8) || start.elementsEqual("FHS".utf8) || start.elementsEqual("BHS".utf8)
      isWaiting = pending.count < (isHead ? first + 16 : Self.headSize)
    default: isWaiting = pending.count < Self.headSize
    }
    if isLast || !isWaiting { try begin(isLast: isLast) }
  }

  private mutating func begin(isLast: Bool) throws(ReadingError) {
    if pending.starts(with: [0xEF, 0xBB, 0xBF]) { pending.removeFirst(3) }
    format = if let known = options.inputFormat { known } else { try ReportFormat.sniff(pending) }
    state = .whole
    defer { scanned = 0 }
    // Two bytes a character cannot be cut at bytes.
    guard !pending.prefix(512).contains(0), !pending.starts(with: [0xFF, 0xFE]),
      !pending.starts(with: [0xFE, 0xFF])
    else { return }
    switch format {
    case .hl7v2: state = .cutting(MessageBoundary())
    case .csv, .tsv:
      if format == .csv { separator = DelimitedTableReader.separator(of: pending) }
      state = .cutting(RowBoundary(separator: separator))
    case .jsonl:
      guard hasWholeFirstLine, let firstValue else { return }
      try ObjectWriter.check(firstValue, textColumns: options.textColumns, idColumn: options.idColumn)
      state = .cutting(LineBoundary())
    case .fhir:
      if hasWholeFirstLine { state = .cutting(LineBoundary()) }
    case .cda, .text, .naaccr, .xml, .rtf, .html: break
    }
  }

  /// Whether the first line has ended; what was looked through once is not looked through again.
  private var hasFirstLine: Bool { firstLineEnd != nil }

  /// Whether the first line is a whole object, so that more may follow.
  private var hasWholeFirstLine: Bool {
    mutating get {
      guard firstLineEnd == nil else { return firstValue != nil }
      firstLineEnd = pending[scanned...].firstIndex(of: 0x0A)
      scanned = firstLineEnd ?? pending.count
      guard let firstLineEnd else { return false }
      firstValue = try? JSONParser.value(of: pending[..<firstLineEnd])
      return firstValue != nil
    }
  }

  // MARK: - Reading

  /// Reads a large document as far as it came.
  private mutating func read(isLast: Bool) throws(ReadingError) {
    if case .whole = state, format == .cda, pending.count > Self.largestDocument {
      state = .document(try CDAStream())
    }
    guard case .document(let document) = state else { return }
    try document.add(pending, isLast: isLast)
    pending.removeAll(keepingCapacity: true)
  }

  // MARK: - Cutting

  private mutating func cut(isLast: Bool, _ body: (ReportPiece) -> Void) throws(ReadingError) {
    guard case .cutting(var boundary) = state else { return }
    firstValue = nil
    var start = 0
    while let length = end(after: start, &boundary) {
      let record = Array(pending[start..<start + length])
      start += length
      scanned = 0
      if let piece = try piece(of: record) { body(piece) }
    }
    pending.removeFirst(start)
    scanned = pending.count
    state = .cutting(boundary)
    if isLast {
      if let piece = try piece(of: pending) { body(piece) }
      pending = []
    } else if pending.count > Self.largestRecord {
      throw .malformed(
        format: "a \(format.rawValue) stream",
        reason: "a record does not end; a quotation mark may be missing")
    }
  }

  /// The length of the record that begins at a place, where it is whole.
  private func end(after start: Int, _ boundary: inout any RecordBoundary) -> Int? {
    pending.withUnsafeBufferPointer {
      boundary.end(in: UnsafeBufferPointer(rebasing: $0[start...]), from: scanned)
    }
  }

  private func tableHead(_ record: [UInt8]) throws(ReadingError) -> TableColumns? {
    let text = try TextDecoding.decode(record).bytes(of: record)
    var rows = DelimitedRows(text, separator: separator)
    return try rows.next().map { row throws(ReadingError) in
      try TableColumns(
        row, separator: separator, textColumns: options.textColumns, idColumn: options.idColumn)
    }
  }

  private mutating func piece(of record: [UInt8]) throws(ReadingError) -> ReportPiece? {
    guard record.contains(where: { $0 > 0x20 }) else { return nil }
    switch format {
    case .hl7v2: return ReportPiece(format: format, content: .message(record))
    case .csv, .tsv:
      guard let head else {
        head = try tableHead(record)
        return nil
      }
      number += 1
      return ReportPiece(format: format, content: .row(record, number: number, head))
    case .fhir:
      return try resources.add(record).map { ReportPiece(format: format, content: $0) }
    default:
      number += 1
      return ReportPiece(format: format, content: .line(record, number: number))
    }
  }
}
