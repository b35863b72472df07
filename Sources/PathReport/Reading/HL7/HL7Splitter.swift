/// Cuts a file into segments and segments into messages, as forgiving as receivers must be: any line end, frames
/// and batches, lines that belong to the segment above them.
struct HL7Splitter {
  /// The segments of messages that carry results; what begins otherwise continues the line above it.
  private static let names: Set<UInt32> = Set(
    [
      "MSH", "SFT", "UAC", "PID", "PD1", "NK1", "PV1", "PV2", "ORC", "OBR", "OBX", "NTE", "SPM", "SAC", "TQ1",
      "TQ2",
      "CTD", "CTI", "FT1", "DG1", "IN1", "IN2", "IN3", "GT1", "AL1", "EVN", "MSA", "ERR", "TXA", "ROL", "PRT",
      "DSC",
      "FHS", "BHS", "BTS", "FTS", "OVR", "ARV", "PR1", "DRG", "ACC", "OBT", "ADD",
    ].map { Self.packed(Array($0.utf8)[...]) })

  /// Three letters as a number, which is faster to look up than a string.
  private static func packed(_ name: ArraySlice<UInt8>) -> UInt32 {
    name.reduce(0) { $0 << 8 | UInt32($1) }
  }

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Hands on the segments of each message.
  func messages(_ body: ([HL7Segment]) -> Void) {
    var delimiters = HL7Delimiters()
    var message: [HL7Segment] = []
    forEachSegment { segment in
      let isHead = segment.starts(with: "MSH".utf8)
      if isHead || segment.starts(with: "BHS".utf8) || segment.starts(with: "FHS".utf8) {
        if !message.isEmpty { body(message) }
        message = []
        delimiters = HL7Delimiters(head: segment)
        if !isHead { return }
      } else if segment.starts(with: "BTS".utf8) || segment.starts(with: "FTS".utf8) {
        return
      }
      message.append(HL7Segment(bytes: segment, delimiters: delimiters))
    }
    if !message.isEmpty { body(message) }
  }

  private func forEachSegment(_ body: (ArraySlice<UInt8>) -> Void) {
    var start: Int?
    var end = 0
    var line = 0
    while line < bytes.count {
      let lineEnd = bytes[line...].firstIndex { $0 == 0x0D || $0 == 0x0A } ?? bytes.count
      let first = bytes[line..<lineEnd].firstIndex { $0 != 0x0B && $0 != 0x1C && $0 != 0x20 } ?? lineEnd
      if isSegment(first, lineEnd) {
        if let start { body(trimmed(start..<end)) }
        start = first
      }
      if first < lineEnd { end = lineEnd }
      line = lineEnd + 1
    }
    if let start { body(trimmed(start..<end)) }
  }

  private func isSegment(_ start: Int, _ end: Int) -> Bool {
    guard start + 3 < end, (0x41...0x5A).contains(bytes[start]) else { return false }
    let separator = bytes[start + 3]
    guard (0x21...0x7E).contains(separator), !isAlphanumeric(separator) else { return false }
    return Self.names.contains(Self.packed(bytes[start..<start + 3]))
      || bytes[start] == UInt8(ascii: "Z") && separator == UInt8(ascii: "|")
  }

  private func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  /// Without the frame's end and without a line end that someone wrote out as `<CR>`.
  private func trimmed(_ range: Range<Int>) -> ArraySlice<UInt8> {
    var slice = bytes[range]
    while let last = slice.last, [0x0D, 0x0A, 0x0B, 0x1C, 0x20].contains(last) { slice.removeLast() }
    if slice.suffix(4).elementsEqual("<CR>".utf8) { slice.removeLast(4) }
    return slice
  }
}
