/// Reads JSON (RFC 8259).
///
/// Unlike Foundation's decoder, it keeps the order of members and tells 90 from 90.0, so that disagreements are
/// listed as the files have them.
package struct JSONParser {
  /// The text is not JSON. What it says instead is not repeated: it may be a patient's.
  package struct Malformed: Error {}

  /// Deeper nesting than any record or FHIR resource has; a reader that calls itself must end somewhere.
  private static let depthLimit = 200

  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private var depth = 0

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// The one value that a text holds.
  package static func value(of text: ArraySlice<UInt8>) throws(Malformed) -> JSONValue {
    var parser = JSONParser(text)
    let value = try parser.value()
    guard parser.next == nil else { throw Malformed() }
    return value
  }

  /// The first byte that is no white space, which stays where it is.
  private var next: UInt8? {
    mutating get {
      while position < bytes.endIndex, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
      return position < bytes.endIndex ? bytes[position] : nil
    }
  }

  /// Passes over a byte if it is the next one.
  private mutating func skip(_ byte: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ byte: Unicode.Scalar) throws(Malformed) {
    guard skip(byte) else { throw Malformed() }
  }

  private mutating func value() throws(Malformed) -> JSONValue {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit, let next else { throw Malformed() }
    switch next {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object() throws(Malformed) -> [(key: String, value: JSONValue)] {
    try expect("{")
    var members: [(key: String, value: JSONValue)] = []
    if skip("}") { return members }
    repeat {
      let key = try string()
      try expect(":")
      members.append((key, try value()))
    } while skip(",")
    try expect("}")
    return members
  }

  private mutating func array() throws(Malformed) -> [JSONValue] {
    try expect("[")
    var elements: [JSONValue] = []
    if skip("]") { return elements }
    repeat { elements.append(try value()) } while skip(",")
    try expect("]")
    return elements
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(Malformed) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw Malformed() }
    position += word.utf8.count
    return value
  }

  private mutating func number() throws(Malformed) -> JSONValue {
    let digits = bytes[position...].prefix { "+-.0123456789Ee".utf8.contains($0) }
    let text = String(decoding: digits, as: UTF8.self)
    position += text.utf8.count
    // What begins with a digit is never a name for infinity, which Double would read as well.
    let first = text.utf8.first { $0 != UInt8(ascii: "-") }
    guard let first, (0x30...0x39).contains(first) else { throw Malformed() }
    if let integer = Int(text) { return .integer(integer) }
    guard let number = Double(text), number.isFinite else { throw Malformed() }
    return .number(number)
  }

  private mutating func string() throws(Malformed) -> String {
    try expect("\"")
    var text: [UInt8] = []
    while position < bytes.endIndex {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text.append(contentsOf: try escaped().utf8)
      case 0x20...: text.append(byte)
      default: throw Malformed()
      }
    }
    throw Malformed()
  }

  /// What stands behind a backslash.
  private mutating func escaped() throws(Malformed) -> String {
    guard position < bytes.endIndex else { throw Malformed() }
    defer { position += 1 }
    switch bytes[position] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      var units = [try codeUnit(at: position + 1)]
      position += 4
      // A scalar beyond the first plane comes in two escapes.
      if UTF16.isLeadSurrogate(units[0]), bytes[(position + 1)...].starts(with: "\\u".utf8) {
        units.append(try codeUnit(at: position + 3))
        position += 6
      }
      return String(decoding: units, as: UTF16.self)
    default: throw Malformed()
    }
  }

  private func codeUnit(at start: Int) throws(Malformed) -> UInt16 {
    guard start + 4 <= bytes.endIndex else { throw Malformed() }
    let digits = String(decoding: bytes[start..<start + 4], as: UTF8.self)
    guard digits.allSatisfy(\.isHexDigit), let unit = UInt16(digits, radix: 16) else { throw Malformed() }
    return unit
  }
}
