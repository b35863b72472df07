/// JSON text as it grows, in UTF-8.
///
/// It knows about commas, line breaks and escapes; the caller sees to it that keys stand in objects, and that
/// what begins also ends.
struct JSONBuffer {
  /// The text so far.
  var bytes: [UInt8] = []
  /// Whether to break lines and indent.
  let pretty: Bool

  private var depth = 0
  /// Whether the container that is open has no members yet.
  private var isEmpty = true

  init(pretty: Bool) {
    self.pretty = pretty
  }
}

// MARK: - Members of objects; a value that is `nil` is left out

extension JSONBuffer {
  mutating func member(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    self.key(key)
    string(value)
  }

  /// A word of the contract: these are ASCII and need no escapes.
  mutating func member<Word: RawRepresentable<String>>(_ key: StaticString, _ value: Word?) {
    guard let value else { return }
    self.key(key)
    bytes.append(.quote)
    bytes.append(utf8: value.rawValue)
    bytes.append(.quote)
  }

  mutating func member(_ key: StaticString, _ value: Int?) {
    guard let value else { return }
    self.key(key)
    bytes.append(decimal: value)
  }

  mutating func member(_ key: StaticString, _ value: Double) {
    self.key(key)
    number(value)
  }

  mutating func member(_ key: StaticString, _ value: Bool) {
    self.key(key)
    append(value ? "true" : "false")
  }

  mutating func member(_ key: StaticString, object write: (inout JSONBuffer) -> Void) {
    self.key(key)
    object(write)
  }

  mutating func member<Value>(
    _ key: StaticString, _ value: Value?, object write: (inout JSONBuffer, Value) -> Void
  ) {
    guard let value else { return }
    self.key(key)
    object { write(&$0, value) }
  }

  mutating func member<Element>(
    _ key: StaticString, list: [Element], element write: (inout JSONBuffer, Element) -> Void
  ) {
    self.key(key)
    open(UInt8(ascii: "["))
    for element in list {
      separate()
      write(&self, element)
    }
    close(UInt8(ascii: "]"))
  }

  /// An object under a key that is not known beforehand and needs no escapes.
  mutating func member(named key: String, object write: (inout JSONBuffer) -> Void) {
    separate()
    bytes.append(.quote)
    bytes.append(utf8: key)
    endKey()
    object(write)
  }
}

// MARK: - Values

extension JSONBuffer {
  mutating func object(_ write: (inout JSONBuffer) -> Void) {
    open(UInt8(ascii: "{"))
    write(&self)
    close(UInt8(ascii: "}"))
  }

  /// JSON has no infinities; `null` is what readers must accept for a value that is not there.
  mutating func number(_ value: Double) {
    guard value.isFinite else { return append("null") }
    bytes.append(decimal: value)
  }

  /// Copies runs of plain bytes whole and escapes what RFC 8259 demands: quotes, backslashes, controls.
  mutating func string(_ text: String) {
    bytes.append(.quote)
    var text = text
    text.withUTF8 { utf8 in
      var plain = 0
      for index in utf8.indices {
        let byte = utf8[index]
        guard byte < 0x20 || byte == .quote || byte == .backslash else { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plain..<index]))
        escape(byte)
        plain = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plain...]))
    }
    bytes.append(.quote)
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(.backslash)
    switch byte {
    case .quote, .backslash: bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      append("u00")
      bytes.append(UInt8(ascii: "0") + byte >> 4)
      bytes.append(byte & 0xF < 10 ? UInt8(ascii: "0") + byte & 0xF : UInt8(ascii: "a") + byte & 0xF - 10)
    }
  }
}

// MARK: - Punctuation

extension JSONBuffer {
  private mutating func key(_ key: StaticString) {
    separate()
    bytes.append(.quote)
    append(key)
    endKey()
  }

  private mutating func endKey() {
    append(pretty ? "\": " : "\":")
  }

  private mutating func separate() {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    if pretty { breakLine() }
  }

  private mutating func open(_ bracket: UInt8) {
    bytes.append(bracket)
    depth += 1
    isEmpty = true
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if pretty, !isEmpty { breakLine() }
    bytes.append(bracket)
    isEmpty = false
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}

extension UInt8 {
  fileprivate static let quote = UInt8(ascii: "\"")
  fileprivate static let backslash = UInt8(ascii: "\\")
}
