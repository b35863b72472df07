/// One segment of a message: a range of bytes, cut into fields only where they are asked for.
struct HL7Segment {
  let bytes: ArraySlice<UInt8>
  let delimiters: HL7Delimiters

  /// The three letters that a segment begins with.
  var name: String { String(decoding: bytes.prefix(3), as: UTF8.self) }

  /// A field by its number in the standard; empty where it is missing.
  func field(_ number: Int) -> ArraySlice<UInt8> {
    // MSH-1 is the separator itself, so that its fields count from one later.
    part(number - (bytes.starts(with: "MSH".utf8) ? 1 : 0), of: bytes, between: delimiters.field)
  }

  /// A component of a field's first repetition, without escapes.
  func component(_ number: Int, of field: Int) -> String {
    let repetition = part(0, of: self.field(field), between: delimiters.repetition)
    return delimiters.text(part(number - 1, of: repetition, between: delimiters.component))
  }

  /// The repetitions of a field.
  func repetitions(_ field: Int) -> [ArraySlice<UInt8>] {
    self.field(field).split(separator: delimiters.repetition, omittingEmptySubsequences: false)
  }

  /// The part with a number, from 0.
  func part(_ number: Int, of bytes: ArraySlice<UInt8>, between separator: UInt8) -> ArraySlice<UInt8> {
    var start = bytes.startIndex
    for _ in 0..<max(number, 0) {
      guard let end = bytes[start...].firstIndex(of: separator) else { return [] }
      start = end + 1
    }
    return bytes[start..<(bytes[start...].firstIndex(of: separator) ?? bytes.endIndex)]
  }
}

/// The characters that a message cuts itself with; each message says its own.
struct HL7Delimiters: Sendable, Hashable {
  var field = UInt8(ascii: "|")
  var component = UInt8(ascii: "^")
  var repetition = UInt8(ascii: "~")
  var escape = UInt8(ascii: "\\")
  var subcomponent = UInt8(ascii: "&")

  init() {}

  /// Takes them from the head of a message or batch: `MSH|^~\&`.
  init(head: ArraySlice<UInt8>) {
    let own = head.dropFirst(3)
    guard let field = own.first else { return }
    self.field = field
    let rest = Array(own.dropFirst().prefix { $0 != field })
    if rest.count > 0 { component = rest[0] }
    if rest.count > 1 { repetition = rest[1] }
    if rest.count > 2 { escape = rest[2] }
    if rest.count > 3 { subcomponent = rest[3] }
  }

  /// The text of a field or a part of one, with its escapes resolved.
  func text(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(escape) || bytes.contains(0x0D) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(decoding: HL7Escapes.resolve(bytes, self), as: UTF8.self)
  }
}
