/// Reads the text of an RTF document; pictures, fonts, styles and what is hidden are passed over.
struct RTFText {
  /// What holds inside a pair of braces.
  private struct Group {
    var isSkipped = false
    var isHidden = false
    /// How many characters stand in for one that is written as a number.
    var fallback = 1
  }

  private static let skipped: Set<String> = [
    "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf",
    "footer", "footerl", "footerr", "footerf", "themedata", "colorschememapping", "latentstyles", "datastore",
    "listtable", "listoverridetable", "rsidtbl", "generator", "filetbl", "revtbl", "fldinst", "xmlnstbl",
    "pgptbl",
    "mmathPr", "bkmkstart", "bkmkend", "shpinst", "nonshppict", "deleted",
  ]

  private static let words: [String: String] = [
    "par": "\n", "line": "\n", "sect": "\n", "page": "\n", "row": "\n", "tab": "\t", "cell": " | ",
    "nestcell": " | ",
    "nestrow": "\n", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”", "emspace": " ", "enspace": " ", "column": "\n",
  ]

  private let bytes: [UInt8]
  private var place = 0
  private var groups = [Group()]
  private var text: [UInt8] = []
  /// Characters that stand in for the one before, still to be passed over.
  private var pending = 0

  static func render(_ bytes: [UInt8], path: String?) -> RenderedText {
    var reader = RTFText(bytes: bytes)
    reader.run()
    var text = RenderedText()
    text.append(reader.text, path: path)
    text.endLine()
    return text
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var group: Group { groups[groups.count - 1] }

  private mutating func run() {
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "{"):
        // Braces without end are damage; what is deeper than any document says nothing.
        if groups.count < 1000 { groups.append(group) }
      case UInt8(ascii: "}"): if groups.count > 1 { groups.removeLast() }
      case UInt8(ascii: "\\"): readControl()
      case 0x0D, 0x0A: break
      default: add([byte < 0x80 ? byte : 0x3F], from: byte)
      }
    }
  }

  private mutating func add(_ utf8: [UInt8], from byte: UInt8) {
    if pending > 0 { pending -= 1; return }
    guard !group.isSkipped, !group.isHidden else { return }
    text += byte < 0x80 ? utf8 : Array(String(TextDecoding.windows1252(byte)).utf8)
  }

  private mutating func readControl() {
    guard place < bytes.count else { return }
    let first = bytes[place]
    guard (0x61...0x7A).contains(first | 0x20) else {
      place += 1
      return readSymbol(first)
    }
    let name = bytes[place...].prefix(32).prefix { (0x61...0x7A).contains($0 | 0x20) }
    place += name.count
    let digits = bytes[place...].prefix(11).prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
    place += digits.count
    if place < bytes.count, bytes[place] == 0x20 { place += 1 }
    apply(String(decoding: name, as: UTF8.self), Int(String(decoding: digits, as: UTF8.self)))
  }

  private mutating func readSymbol(_ symbol: UInt8) {
    switch symbol {
    case UInt8(ascii: "'"):
      let digits = bytes[place...].prefix(2)
      place += digits.count
      guard let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) else { return }
      add([byte], from: byte)
    case UInt8(ascii: "~"): add([0x20], from: 0x20)
    case UInt8(ascii: "_"): add([0x2D], from: 0x2D)
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): add([symbol], from: symbol)
    case 0x0A, 0x0D: addWord("\n")
    case UInt8(ascii: "*"): groups[groups.count - 1].isSkipped = true
    default: break
    }
  }

  private mutating func apply(_ name: String, _ number: Int?) {
    if Self.skipped.contains(name) { groups[groups.count - 1].isSkipped = true }
    switch name {
    case "u":
      guard let number,
        let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: number < 0 ? number + 65536 : number))
      else { return }
      addWord(String(scalar))
      pending = group.fallback
    case "uc": groups[groups.count - 1].fallback = min(max(number ?? 1, 0), 10)
    case "v": groups[groups.count - 1].isHidden = number != 0
    case "strike": groups[groups.count - 1].isHidden = number != 0
    case "plain": groups[groups.count - 1].isHidden = false
    case "bin": place = min(place + max(number ?? 0, 0), bytes.count)
    default: if let word = Self.words[name] { addWord(word) }
    }
  }

  private mutating func addWord(_ word: String) {
    guard !group.isSkipped, !group.isHidden else { return }
    pending = 0
    text += word.utf8
  }
}
