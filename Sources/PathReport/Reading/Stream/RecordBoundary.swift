/// Finds where one record of a stream ends, however the bytes were cut on their way.
///
/// It is a state machine: what it learned from bytes that it was shown once, it is not shown again.
protocol RecordBoundary: Sendable {
  /// The place behind the record's last byte; `nil` where its bytes so far do not end it.
  ///
  /// The bytes begin with the record, and those before `start` were shown before. After an end the state is that of a
  /// record that begins.
  mutating func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int?
}

/// Records that are lines: JSON Lines, NDJSON.
struct LineBoundary: RecordBoundary {
  func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 }
  }
}

/// Records that are rows of a table (RFC 4180), where a line end between quotation marks ends nothing.
struct RowBoundary: RecordBoundary {
  private enum State { case cellBegins, plain, quoted, quoteInQuotes, carriageReturn }

  let separator: UInt8
  private var state = State.cellBegins

  init(separator: UInt8) { self.separator = separator }

  mutating func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      switch state {
      case .quoted:
        if byte == UInt8(ascii: "\"") { state = .quoteInQuotes }
      case .quoteInQuotes where byte == UInt8(ascii: "\""):
        state = .quoted
      case .cellBegins where byte == UInt8(ascii: "\""):
        state = .quoted
      case .carriageReturn:
        state = .cellBegins
        return byte == 0x0A ? place + 1 : place
      case .cellBegins, .plain, .quoteInQuotes:
        if byte == 0x0A {
          state = .cellBegins
          return place + 1
        }
        state = byte == separator ? .cellBegins : byte == 0x0D ? .carriageReturn : .plain
      }
      place += 1
    }
    return nil
  }
}

/// Records that are HL7 v2 messages: each ends where its frame does, or where the next head begins.
struct MessageBoundary: RecordBoundary {
  private static let heads = ["MSH", "FHS", "BHS"].map { Array($0.utf8) }

  /// Whether the record's own head was met.
  private var hasHead = false
  /// Where the line that may be a head begins; `nil` where the search is inside another line.
  private var lineStart: Int? = 0

  mutating func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0x1C, hasHead {
        self = MessageBoundary()
        return place + 1
      }
      if byte == 0x0D || byte == 0x0A {
        lineStart = place + 1
      } else if let begin = lineStart, byte == 0x0B || byte == 0x1C || byte == 0x20, place == begin {
        // What stands before a head belongs to no line.
        lineStart = place + 1
      } else if let begin = lineStart, place - begin == 3 {
        lineStart = nil
        if Self.isHead(bytes[begin..<place], separator: byte) {
          if hasHead {
            self = MessageBoundary()
            return begin
          }
          hasHead = true
        }
      }
      place += 1
    }
    return nil
  }

  private static func isHead(_ name: Slice<UnsafeBufferPointer<UInt8>>, separator: UInt8) -> Bool {
    (0x21...0x7E).contains(separator) && !(0x30...0x39).contains(separator)
      && !(0x41...0x5A).contains(separator & 0xDF) && heads.contains { name.elementsEqual($0) }
  }
}
