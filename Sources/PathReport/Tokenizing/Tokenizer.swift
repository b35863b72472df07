/// Cuts text into tokens in one pass over its UTF-8 bytes, and looks every word up on the way.
///
/// Nothing is copied: a token is a range of bytes. Words are hashed while they are scanned, folded to lower
/// case and to ASCII, so that the lookup costs one probe.
struct Tokenizer {
  let bytes: UnsafePointer<UInt8>
  let count: Int
  let words: WordTable
  let classes: UnsafePointer<CharacterClass>
  let lowered: UnsafePointer<UInt8>
  private let signs: UnsafePointer<TokenKind>
  var tokens: [Token] = []
  var position = 0
  var gap = Token.Gap.none

  /// The tokens of a text.
  static func tokens(of bytes: UnsafeBufferPointer<UInt8>, words: WordTable) -> [Token] {
    guard let base = bytes.baseAddress, bytes.count > 0 else { return [] }
    return CharacterTable.shared.withUnsafeTables { classes, lowered, signs in
      var tokenizer = Tokenizer(
        bytes: base, count: bytes.count, words: words, classes: classes, lowered: lowered, signs: signs)
      tokenizer.run()
      return tokenizer.tokens
    }
  }

  private init(
    bytes: UnsafePointer<UInt8>, count: Int, words: WordTable, classes: UnsafePointer<CharacterClass>,
    lowered: UnsafePointer<UInt8>, signs: UnsafePointer<TokenKind>
  ) {
    self.bytes = bytes
    self.count = count
    self.words = words
    self.classes = classes
    self.lowered = lowered
    self.signs = signs
    tokens.reserveCapacity(count / 4 + 8)
  }

  private mutating func run() {
    while position < count {
      let byte = bytes[position]
      switch classes[Int(byte)] {
      case .space:
        skipSpaces()
      case .letter:
        scanWord()
      case .digit:
        scanNumber(from: position)
      case .newline:
        scanNewline()
      case .sign:
        scanSign(byte)
      case .highByte:
        scanHighByte()
      case .control:
        widen(to: .space)
        position += 1
      }
    }
  }

  // MARK: - White space

  private mutating func skipSpaces() {
    let start = position
    var hasTab = false
    while position < count, classes[Int(bytes[position])] == .space {
      hasTab = hasTab || bytes[position] == 0x09
      position += 1
    }
    widen(to: hasTab || position - start > 1 ? .wide : .space)
  }

  /// How many bytes of white space stand at a place, of ASCII or of Unicode; 0 where there is none.
  func spaceSize(_ place: Int) -> Int {
    guard place < count else { return 0 }
    if classes[Int(bytes[place])] == .space { return 1 }
    // Non-breaking and typographic spaces begin with one of these.
    guard [0xC2, 0xE1, 0xE2, 0xE3].contains(bytes[place]) else { return 0 }
    let (scalar, size) = UTF8Scalar.decode(bytes, place, count)
    if case .space = UnicodeFolding.fold(scalar) { return size }
    return 0
  }

  private mutating func widen(to new: Token.Gap) {
    gap = gap == .none ? new : .wide
  }

  private mutating func scanNewline() {
    let start = position
    if bytes[position] == 0x0D, position + 1 < count, bytes[position + 1] == 0x0A { position += 1 }
    position += 1
    append(.newline, start, position)
    gap = .none
  }

  // MARK: - Words

  private mutating func scanWord() {
    let start = position
    let (bytes, count, lowered) = (bytes, count, lowered)
    var place = start
    var hash = WordTable.seed
    var nonLetters: UInt8 = 0
    var upper = 0
    var length = 0
    while true {
      // Letters and digits of ASCII, without a branch on which of them it is: letters have the bit 0x40.
      while place < count {
        let byte = bytes[place]
        let low = lowered[Int(byte)]
        if low == 0 { break }
        nonLetters |= ~low
        length &+= Int(low >> 6)
        upper &+= Int((byte ^ low) >> 5)
        hash = WordTable.step(hash, low)
        place &+= 1
      }
      guard place < count, classes[Int(bytes[place])] == .highByte,
        let (folded, size) = foldedLetter(at: place)
      else { break }
      if let folded {
        hash = WordTable.step(hash, folded)
        length += 1
      }
      place += size
    }
    position = place
    let hasDigit = nonLetters & 0x40 != 0
    if length == 1, !hasDigit, scanSingleLetter(start) { return }
    if hasDigit, scanCross(start) { return }
    if !hasDigit,
      let whole = BrokenWord.match(
        bytes, piece: start..<position, count: count, hash: hash, words: words, classes: classes,
        lowered: lowered)
    {
      position = whole.end
      append(.word, start, position, word: whole.word, casing: casing(upper, length, start))
      return
    }
    let word = words.find(hash, bytes, start, position)
    if word == 0, isMisreadNumber(start) { return scanNumber(from: start, digits: position - start) }
    if word == 0, upper > 1 || hasDigit,
      let first = RunTogether.firstWord(bytes, start..<position, count: count, words: words)
    {
      position = first.end
      append(.word, start, position, word: first.word, casing: .capitalized)
      return
    }
    append(hasDigit ? .code : .word, start, position, word: word, casing: casing(upper, length, start))
  }

  private func casing(_ upper: Int, _ length: Int, _ start: Int) -> Token.Casing {
    if upper == 0 { return .lower }
    return upper == length && length > 1 ? .upper : .capitalized
  }

  /// A letter or digit beyond ASCII at a place, folded; `nil` inside for what is invisible.
  private func foldedLetter(at place: Int) -> (UInt8?, Int)? {
    let (scalar, size) = UTF8Scalar.decode(bytes, place, count)
    switch UnicodeFolding.fold(scalar) {
    case .letter(let letter): return (letter, size)
    case .digit(let digit): return (digit, size)
    case .invisible: return (nil, size)
    default: return nil
    }
  }

  // MARK: - Signs

  private mutating func scanSign(_ byte: UInt8) {
    if byte == UInt8(ascii: "."), isDigit(position + 1), startsDecimal() { return scanLeadingPeriod() }
    if byte == UInt8(ascii: "&"), let entity = CharacterEntity.match(bytes, position, count) {
      append(entity.kind, position, position + entity.length)
      position += entity.length
      return
    }
    if byte == UInt8(ascii: "<"), let tag = MarkupTag.match(bytes, position, count) {
      if let kind = tag.kind { append(kind, position, position + tag.length) } else { widen(to: .space) }
      position += tag.length
      return
    }
    let kind = signs[Int(byte)]
    let end = endOfRun(kind, byte)
    let length = end - position
    switch kind {
    // `ER --> positive`: an arrow leads to the answer, and its head compares nothing.
    case .hyphen where endsInArrowhead(end, length, 1), .equals where endsInArrowhead(end, length, 2):
      append(.leader, position, end + 1)
      position = end + 1
    case .period where length >= 3, .hyphen where length >= 4, .equals where length >= 3,
      .asterisk where length >= 3:
      append(kind == .period ? .leader : .other, position, end)
      position = end
    // `..60.. %`: what was typed into a dotted blank.
    case .period where length == 2 && (isDigit(end) || gap == .none && tokens.last?.kind == .number):
      append(.leader, position, end)
      position = end
    // `ER --> positive`
    case .hyphen where end < count && bytes[end] == UInt8(ascii: ">"):
      append(.leader, position, end + 1)
      position = end + 1
    case .blank:
      append(length >= 6 && previousIsLabelWord() ? .leader : .blank, position, end)
      position = end
    case .less where position + 1 < count && bytes[position + 1] == UInt8(ascii: "="),
      .greater where position + 1 < count && bytes[position + 1] == UInt8(ascii: "="):
      append(kind == .less ? .lessOrEqual : .greaterOrEqual, position, position + 2)
      position += 2
    case .equals where position + 1 < count && (bytes[position + 1] == UInt8(ascii: ">")):
      append(.greaterOrEqual, position, position + 2)
      position += 2
    case .less
    where position + 2 < count && bytes[position + 1] == UInt8(ascii: "/")
      && bytes[position + 2] == UInt8(ascii: "="):
      append(.lessOrEqual, position, position + 3)
      position += 3
    case .greater
    where position + 2 < count && bytes[position + 1] == UInt8(ascii: "/")
      && bytes[position + 2] == UInt8(ascii: "="):
      append(.greaterOrEqual, position, position + 3)
      position += 3
    default:
      append(kind, position, position + 1)
      position += 1
    }
  }

  /// The end of a run of one sign, for the signs that mean something else in a row. The others are not counted:
  /// each of a million would count all behind it.
  private func endOfRun(_ kind: TokenKind, _ byte: UInt8) -> Int {
    var end = position + 1
    switch kind {
    case .period, .hyphen, .equals, .asterisk, .blank:
      while end < count, bytes[end] == byte { end += 1 }
    default: break
    }
    return end
  }

  private func endsInArrowhead(_ end: Int, _ length: Int, _ least: Int) -> Bool {
    (least...5).contains(length) && end < count && bytes[end] == UInt8(ascii: ">")
  }

  /// A long underscore right behind a word leads to an answer; elsewhere it is an empty choice.
  private func previousIsLabelWord() -> Bool {
    guard let last = tokens.last, gap != .wide else { return false }
    return last.kind == .word || last.kind == .code || last.kind == .close
  }

  /// `.8 cm`, but not the full stop that a scanner set before the next number.
  private func startsDecimal() -> Bool {
    position == 0 || gap != .none || tokens.last?.kind == .times || tokens.last?.kind == .hyphen
      || tokens.last?.kind == .open || tokens.last?.kind == .less || tokens.last?.kind == .equals
  }

  private mutating func scanLeadingPeriod() {
    let start = position
    position += 1
    skipDigits()
    append(.number, start, position)
  }

  // MARK: - Beyond ASCII

  private mutating func scanHighByte() {
    if let broken = BrokenEncoding.match(bytes, position, count) {
      if let kind = broken.kind { append(kind, position, position + broken.length) }
      position += broken.length
      return
    }
    let (scalar, size) = UTF8Scalar.decode(bytes, position, count)
    switch UnicodeFolding.fold(scalar) {
    case .letter: return scanWord()
    case .digit, .other: append(.other, position, position + size)
    case .space: widen(to: .space)
    case .newline:
      append(.newline, position, position + size)
      gap = .none
    case .sign(let kind): append(kind, position, position + size)
    case .invisible: break
    }
    position += size
  }

  mutating func append(
    _ kind: TokenKind, _ start: Int, _ end: Int, word: UInt16 = 0, casing: Token.Casing = .lower
  ) {
    tokens.append(
      Token(start: UInt32(start), end: UInt32(end), kind: kind, gap: gap, casing: casing, word: word))
    gap = .none
  }
}
