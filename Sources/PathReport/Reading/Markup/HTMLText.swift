/// Reads HTML as browsers do, whatever is wrong with it, and renders its text.
struct HTMLText {
  private let bytes: [UInt8]
  private var place = 0
  private var renderer = MarkupRenderer()
  /// The elements that are open, so that those that were never closed end with what holds them.
  private var open: [String] = []

  private static let void: Set<String> = [
    "br", "hr", "img", "meta", "link", "input", "col", "base", "wbr", "area",
  ]
  /// What a paragraph, an item, a cell or a row ends when it begins.
  private static let closes: [String: Set<String>] = [
    "p": ["p"], "li": ["li", "p"], "td": ["td", "th", "p"], "th": ["td", "th", "p"],
    "tr": ["td", "th", "tr", "p"],
    "div": ["p"], "table": ["p"], "tbody": ["td", "th", "tr", "thead"], "dt": ["dd", "dt"],
    "dd": ["dd", "dt"],
    "option": ["option"],
  ]
  private static let deepest = 400

  static func render(_ bytes: [UInt8], path: String?) throws(ReadingError) -> RenderedText {
    var html = HTMLText(bytes: try TextDecoding.decode(bytes).bytes(of: bytes))
    html.run()
    var text = RenderedText()
    for line in html.renderer.takeLines() {
      if line.isEmpty { text.append("\n") } else { text.addLine(line, path: path) }
    }
    return text
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() {
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "<"), readTag() { continue }
      let end = bytes[(place + 1)...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      renderer.text(Self.resolved(bytes[place..<end]).utf8)
      place = end
    }
    while let name = open.popLast() { renderer.end(MarkupRenderer.role(of: name)) }
  }

  /// Reads a tag, comment or declaration; false where `<` is only a sign, as in `<1%`.
  private mutating func readTag() -> Bool {
    let rest = bytes[(place + 1)...]
    guard let first = rest.first else { return false }
    if first == UInt8(ascii: "!") || first == UInt8(ascii: "?") {
      place = rest.starts(with: "!--".utf8) ? Self.end(of: "-->", in: rest) : Self.end(of: ">", in: rest)
      return true
    }
    let isEnd = first == UInt8(ascii: "/")
    let body = isEnd ? rest.dropFirst() : rest
    guard let letter = body.first, (0x61...0x7A).contains(letter | 0x20) else { return false }
    let name = body.prefix { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x3A }
    let tagEnd = Self.tagEnd(rest)
    place = min(tagEnd + 1, bytes.count)
    // Word writes prefixes: `<o:p>`.
    let local =
      String(decoding: name, as: UTF8.self).lowercased().split(separator: ":").last.map(String.init) ?? ""
    if isEnd {
      close(local)
    } else {
      start(local, bytes[body.index(body.startIndex, offsetBy: name.count)..<tagEnd])
    }
    return true
  }

  private mutating func start(_ name: String, _ attributes: ArraySlice<UInt8>) {
    while let last = open.last, Self.closes[name]?.contains(last) == true {
      open.removeLast()
      renderer.end(MarkupRenderer.role(of: last))
    }
    let isTable = name == "td" || name == "th"
    renderer.start(
      MarkupRenderer.role(of: name), columns: isTable ? Self.number("colspan", attributes) : 1,
      rows: isTable ? Self.number("rowspan", attributes) : 1,
      isHidden: attributes.count > 6 && Self.isHidden(attributes))
    if Self.void.contains(name) || attributes.last == UInt8(ascii: "/") || open.count >= Self.deepest {
      renderer.end(MarkupRenderer.role(of: name))
    } else if name == "script" || name == "style" {
      place = Self.end(of: "</" + name, in: bytes[place...]) - name.utf8.count - 2
      open.append(name)
    } else {
      open.append(name)
    }
  }

  private mutating func close(_ name: String) {
    guard let index = open.suffix(Self.deepest).lastIndex(of: name) else { return }
    // A cell ends what is in it; what is in it does not end the cell.
    if name != "table", name != "tr", open[(index + 1)...].contains("table") { return }
    while open.count > index { renderer.end(MarkupRenderer.role(of: open.removeLast())) }
  }

  // MARK: - Bytes

  private static func end(of mark: String, in bytes: ArraySlice<UInt8>) -> Int {
    let mark = Array(mark.utf8)
    var place = bytes.startIndex
    while let found = bytes[place...].firstIndex(of: mark[0]) {
      if bytes[found...].prefix(mark.count).elementsEqual(mark, by: { $0 == $1 || $0 | 0x20 == $1 }) {
        return found + mark.count
      }
      place = found + 1
    }
    return bytes.endIndex
  }

  /// The `>` that ends a tag, which is none inside quotation marks.
  private static func tagEnd(_ bytes: ArraySlice<UInt8>) -> Int {
    var quote: UInt8?
    for index in bytes.indices {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = bytes[index - 1] == UInt8(ascii: "=") ? byte : nil
      } else if byte == UInt8(ascii: ">") {
        return index
      }
    }
    return bytes.endIndex
  }

  private static func number(_ name: String, _ attributes: ArraySlice<UInt8>) -> Int {
    let text = String(decoding: attributes.prefix(2000), as: UTF8.self).lowercased()
    guard let found = text.firstRange(of: name) else { return 1 }
    let digits = text[found.upperBound...].drop { $0 == "=" || $0 == "\"" || $0 == "'" || $0 == " " }.prefix {
      $0.isNumber
    }
    return Int(digits) ?? 1
  }

  private static func isHidden(_ attributes: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: attributes.prefix(2000), as: UTF8.self).lowercased()
    return text.holds("style")
      && (text.holds("line-through") || text.holds("display:none") || text.holds("display: none"))
  }

  /// Text with its named and numbered characters.
  static func resolved(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = Substring(text)
    while let sign = rest.firstIndex(of: "&") {
      result += rest[..<sign]
      let body = rest[rest.index(after: sign)...].prefix(12)
      if let end = body.firstIndex(of: ";"), let character = HTMLEntities.text(reference: body[..<end]) {
        result += character
        rest = rest[rest.index(after: end)...]
      } else {
        result += "&"
        rest = rest[rest.index(after: sign)...]
      }
    }
    return result + rest
  }
}
