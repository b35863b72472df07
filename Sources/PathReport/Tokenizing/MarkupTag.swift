/// HTML tags that an interface left in the text: `<br>` ends a line, `<td>` begins a cell, `</b>` is nothing.
enum MarkupTag {
  private static let lines: [StaticString] = ["br", "p", "div", "tr", "li", "h1", "h2", "h3", "h4"]
  private static let cells: [StaticString] = ["td", "th"]
  private static let silent: [StaticString] = [
    "b", "i", "u", "em", "strong", "span", "font", "table", "tbody", "thead", "ul", "ol", "pre", "sup", "sub",
  ]
  private static let longest = 120

  /// The tag at a place: the token that it stands for, if any, and its length.
  static func match(
    _ bytes: UnsafePointer<UInt8>, _ place: Int, _ count: Int
  ) -> (kind: TokenKind?, length: Int)? {
    var start = place + 1
    let isClosing = start < count && bytes[start] == UInt8(ascii: "/")
    if isClosing { start += 1 }
    var end = start
    while end < count, end - start < 7, isNameByte(bytes[end]) { end += 1 }
    guard end > start, let tagEnd = tagEnd(bytes, end, count) else { return nil }
    let name = UnsafeBufferPointer(start: bytes + start, count: end - start)
    let length = tagEnd - place
    if has(lines, name) { return (isClosing ? nil : .newline, length) }
    if has(cells, name) { return (isClosing ? nil : .pipe, length) }
    return has(silent, name) ? (nil, length) : nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x31...0x34).contains(byte)
  }

  /// The place behind `>`, where the tag ends on its line.
  private static func tagEnd(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
    let first = start < count ? bytes[start] : 0
    guard [UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: " ")].contains(first) else { return nil }
    var end = start
    while end < count, end - start < longest {
      switch bytes[end] {
      case UInt8(ascii: ">"): return end + 1
      case UInt8(ascii: "<"), 0x0A, 0x0D: return nil
      default: end += 1
      }
    }
    return nil
  }

  private static func has(_ names: [StaticString], _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    names.contains { other in
      other.utf8CodeUnitCount == name.count
        && (0..<name.count).allSatisfy {
          name[$0] == other.utf8Start[$0] || name[$0] | 0x20 == other.utf8Start[$0]
        }
    }
  }
}
