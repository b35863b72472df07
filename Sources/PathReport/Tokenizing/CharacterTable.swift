/// What each ASCII byte is to the tokenizer, looked up in one load.
enum CharacterClass: UInt8 {
  case space, newline, letter, digit, sign, highByte, control
}

/// A table of 256 entries that is made once.
struct CharacterTable: Sendable {
  private let classes: [CharacterClass]
  /// Letters in lower case, digits as they are, 0 for all else.
  private let lowered: [UInt8]
  private let signs: [TokenKind]

  static let shared = CharacterTable()

  private init() {
    var classes = [CharacterClass](repeating: .sign, count: 256)
    var lowered = [UInt8](repeating: 0, count: 256)
    for byte in 0..<256 {
      switch UInt8(byte) {
      case 0x20, 0x09, 0x0B, 0x0C: classes[byte] = .space
      case 0x0A, 0x0D: classes[byte] = .newline
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        classes[byte] = .letter
        lowered[byte] = UInt8(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        classes[byte] = .letter
        lowered[byte] = UInt8(byte) | 0x20
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        classes[byte] = .digit
        lowered[byte] = UInt8(byte)
      case 0x80...0xFF: classes[byte] = .highByte
      case 0x00...0x1F, 0x7F: classes[byte] = .control
      default: break
      }
    }
    var signs = [TokenKind](repeating: .other, count: 256)
    let named: [(Character, TokenKind)] = [
      (":", .colon), (",", .comma), (".", .period), (";", .semicolon), ("/", .slash), ("\\", .slash),
      ("-", .hyphen), ("+", .plus), ("=", .equals), ("%", .percent), ("<", .less), (">", .greater),
      ("~", .tilde), ("(", .open), (")", .close), ("[", .openBracket), ("]", .closeBracket),
      ("{", .openBracket), ("}", .closeBracket), ("*", .asterisk), ("|", .pipe), ("#", .hash),
      ("\"", .quote), ("'", .quote), ("_", .blank),
    ]
    for (character, kind) in named { signs[Int(character.asciiValue!)] = kind }
    self.classes = classes
    self.lowered = lowered
    self.signs = signs
  }

  func withUnsafeTables<R>(
    _ body: (UnsafePointer<CharacterClass>, UnsafePointer<UInt8>, UnsafePointer<TokenKind>) -> R
  ) -> R {
    classes.withUnsafeBufferPointer { classes in
      lowered.withUnsafeBufferPointer { lowered in
        signs.withUnsafeBufferPointer { signs in
          body(classes.baseAddress!, lowered.baseAddress!, signs.baseAddress!)
        }
      }
    }
  }
}
