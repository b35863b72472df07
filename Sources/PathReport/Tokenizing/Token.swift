/// A run of bytes that reads as one: a word, a number, a sign, a line end.
struct Token {
  /// The first byte in the text.
  var start: UInt32
  /// One past the last byte.
  var end: UInt32
  /// What the token is.
  var kind: TokenKind
  /// The white space before it: columns of a table stand apart by wide gaps.
  var gap: Gap
  /// How it is written, for words.
  var casing: Casing
  /// The word's number in the lexicon; 0 for words that it does not know.
  var word: UInt16

  /// White space before a token.
  enum Gap: UInt8 {
    case none, space
    /// Two spaces and more, or a tab.
    case wide
  }

  /// How a word is written.
  enum Casing: UInt8 {
    case lower, capitalized, upper
  }

  /// The bytes that the token covers.
  var range: Range<Int> { Int(start)..<Int(end) }
}

/// The kinds of token. Signs that mean the same share a kind, whatever their code point.
enum TokenKind: UInt8 {
  case word
  /// Letters and digits in one: `A3`, `6F11`, `pT1c`.
  case code
  case number
  case newline
  case colon, comma, period, semicolon, slash, hyphen, plus, equals, percent
  case less, greater, lessOrEqual, greaterOrEqual, tilde
  case open, close, openBracket, closeBracket
  case times, asterisk, pipe, hash, quote
  /// `.....`, which leads from a label to its answer.
  case leader
  /// `____`, which stands where a choice or an answer was left out.
  case blank
  /// `•`, `▪`, `-` at the start of a line.
  case bullet
  case boxEmpty, boxChecked
  case other
}
