import CZlib

/// A line of a journal: what became of one piece.
struct JournalEntry {
  let key: InputKey
  let part: Int
  let piece: EarlierPiece

  /// The line, with a checksum and a line break at its end.
  var line: [UInt8] {
    let version = piece.version.map { "\($0.size):\($0.modified):\($0.changed)" } ?? "-"
    let fields = [
      String(key.ordinal), Self.escaped(key.path), String(part), version, piece.digest,
      piece.tally.text, "\(piece.output.lowerBound)-\(piece.output.upperBound)",
      piece.failure.map { "!" + Self.escaped(Array($0.utf8)) } ?? "",
    ]
    return Self.sealed(fields.joined(separator: "\t"))
  }

  /// Reads a line without its line break; `nil` where it is damaged, as the last one is after a crash.
  init?(line: [UInt8]) {
    guard let fields = Self.unsealed(line), fields.count == 8,
      let ordinal = Int(fields[0]), let part = Int(fields[2]), let tally = Tally(text: fields[5]),
      let output = Self.range(fields[6])
    else { return nil }
    let numbers = fields[3].split(separator: ":").compactMap { Int($0) }
    key = InputKey(ordinal: ordinal, path: Self.unescaped(fields[1]))
    self.part = part
    piece = EarlierPiece(
      version: numbers.count == 3
        ? FileVersion(size: numbers[0], modified: numbers[1], changed: numbers[2]) : nil,
      digest: String(fields[4]), tally: tally,
      failure: fields[7].isEmpty
        ? nil : String(decoding: Self.unescaped(fields[7].dropFirst()), as: UTF8.self),
      output: output)
  }

  init(key: InputKey, part: Int, piece: EarlierPiece) {
    self.key = key
    self.part = part
    self.piece = piece
  }

  private static func range(_ text: Substring) -> Range<Int>? {
    let ends = text.split(separator: "-").compactMap { Int($0) }
    return ends.count == 2 && ends[0] <= ends[1] ? ends[0]..<ends[1] : nil
  }

  // MARK: Lines that show whether they are whole

  /// A line with the checksum of what stands before it.
  static func sealed(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    return bytes + "\t\(String(checksum(bytes), radix: 16))\n".utf8
  }

  /// The fields of a line whose checksum is right.
  static func unsealed(_ line: [UInt8]) -> [Substring]? {
    guard let tab = line.lastIndex(of: UInt8(ascii: "\t")),
      UInt(String(decoding: line[(tab + 1)...], as: UTF8.self), radix: 16) == checksum(Array(line[..<tab]))
    else { return nil }
    return String(decoding: line[..<tab], as: UTF8.self)
      .split(separator: "\t", omittingEmptySubsequences: false)
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt {
    UInt(crc32(0, bytes, UInt32(bytes.count)))
  }

  /// Bytes as ASCII: all that is not a printable character becomes `%XX`.
  static func escaped(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in bytes {
      if (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "%") {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func unescaped(_ text: Substring) -> [UInt8] {
    var result: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%"), rest.count >= 2 else {
        result.append(byte)
        continue
      }
      result.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
      rest = rest.dropFirst(2)
    }
    return result
  }
}
