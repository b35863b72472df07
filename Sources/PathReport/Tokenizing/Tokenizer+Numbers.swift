// Numbers, and the letters and units that stand close to them.
extension Tokenizer {
  /// Scans a number whose first digits are known, be they letters that look like digits.
  mutating func scanNumber(from start: Int, digits: Int = 0) {
    position = start + digits
    skipDigits()
    if position < count, bytes[position] == UInt8(ascii: "."),
      isDigit(position + 1) || position + 1 < count && isLetterForDigit(position + 1)
    {
      position += 1
      skipDigits()
    } else if position < count, bytes[position] == UInt8(ascii: ","), isDigit(position + 1) {
      scanComma(after: start)
    }
    guard position < count, classes[Int(bytes[position])] == .letter else {
      return append(.number, start, position, word: shortNumberWord(start))
    }
    scanLettersAfterNumber(start)
  }

  mutating func skipDigits() {
    while position < count {
      let byte = bytes[position]
      if classes[Int(byte)] == .digit {
        position += 1
      } else if isLetterForDigit(position) {
        position += 1
      } else {
        return
      }
    }
  }

  /// `O` for 0, `l` and `I` for 1, where no further letter follows.
  func isLetterForDigit(_ place: Int) -> Bool {
    let byte = bytes[place]
    // `3o %`
    if byte == UInt8(ascii: "o") { return isPercentSign(place + 1) }
    guard byte == UInt8(ascii: "O") || byte == UInt8(ascii: "l") || byte == UInt8(ascii: "I") else {
      return false
    }
    guard place + 1 < count else { return true }
    let next = bytes[place + 1]
    // `1.O8`
    if byte == UInt8(ascii: "O"), place > 1, bytes[place - 1] == UInt8(ascii: "."), isDigit(place - 2),
      isDigit(place + 1)
    {
      return true
    }
    return classes[Int(next)] != .letter && classes[Int(next)] != .digit || next == UInt8(ascii: ".")
  }

  /// A percent sign, with or without a space before it.
  private func isPercentSign(_ place: Int) -> Bool {
    let sign = place < count && bytes[place] == UInt8(ascii: " ") ? place + 1 : place
    return sign < count && bytes[sign] == UInt8(ascii: "%")
  }

  func isDigit(_ place: Int) -> Bool {
    place < count && classes[Int(bytes[place])] == .digit
  }

  /// A comma inside a number: decimal in most of the world, thousands before exactly three digits.
  mutating func scanComma(after start: Int) {
    var end = position + 1
    while isDigit(end) { end += 1 }
    let digits = end - position - 1
    let isList = end < count && bytes[end] == UInt8(ascii: ",") && isDigit(end + 1)
    if !isList, digits <= 3 { position = end }
  }

  /// Short whole numbers are part of names (`HER-2`, `Ki-67`), so they are looked up like words.
  func shortNumberWord(_ start: Int) -> UInt16 {
    guard position - start <= 3 else { return 0 }
    var hash = WordTable.seed
    for place in start..<position {
      // A letter among the digits can only be the zero or the one that it looks like: `Ki-67 (3O-9)`.
      let isLetter = classes[Int(bytes[place])] == .letter
      let digit = bytes[place] == UInt8(ascii: "O") ? UInt8(ascii: "0") : UInt8(ascii: "1")
      hash = WordTable.step(hash, isLetter ? digit : bytes[place])
    }
    return words.find(hash, bytes, start, position)
  }

  /// What follows a number without a gap: a unit, a `x`, or the rest of a code such as `6F11`.
  mutating func scanLettersAfterNumber(_ start: Int) {
    let numberEnd = position
    if lowered[Int(bytes[position])] == UInt8(ascii: "x"), startsNumber(position + 1) {
      append(.number, start, numberEnd)
      append(.times, position, position + 1)
      position += 1
      return
    }
    var end = position
    var hash = WordTable.seed
    while end < count, classes[Int(bytes[end])] == .letter {
      // `1.5cmx1.2cm`: the x belongs to the product, not to the unit.
      if end - position == 2, lowered[Int(bytes[end])] == UInt8(ascii: "x") { break }
      hash = WordTable.step(hash, lowered[Int(bytes[end])])
      end += 1
    }
    // `Positive (3t)`: a scanner's plus sign.
    if end == position + 1, lowered[Int(bytes[position])] == UInt8(ascii: "t"), numberEnd == start + 1,
      bytes[start] <= UInt8(ascii: "3"), !isDigit(end)
    {
      append(.number, start, numberEnd)
      append(.plus, position, end)
      position = end
      return
    }
    let word = words.findByHash(hash)
    if words.mayFollowNumber(word) || isDecimal(start, numberEnd) {
      append(.number, start, numberEnd)
      gap = .none
      append(.word, position, end, word: word, casing: .lower)
      position = end
      return
    }
    while position < count, classes[Int(bytes[position])] == .letter || isDigit(position) { position += 1 }
    var codeHash = WordTable.seed
    for place in start..<position { codeHash = WordTable.step(codeHash, lowered[Int(bytes[place])]) }
    append(.code, start, position, word: words.find(codeHash, bytes, start, position), casing: .capitalized)
  }

  func startsNumber(_ place: Int) -> Bool {
    var next = place
    while next < count {
      let space = spaceSize(next)
      guard space > 0 || bytes[next] == UInt8(ascii: ".") else { break }
      next += max(space, 1)
    }
    return isDigit(next)
  }

  func isDecimal(_ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { bytes[$0] == UInt8(ascii: ".") || bytes[$0] == UInt8(ascii: ",") }
  }
}
