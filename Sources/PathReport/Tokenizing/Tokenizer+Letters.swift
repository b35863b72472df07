// Single letters that are no words.
extension Tokenizer {
  /// `2.8 x2.6`: the `x` belongs to no code.
  mutating func scanCross(_ start: Int) -> Bool {
    guard lowered[Int(bytes[start])] == UInt8(ascii: "x"), classes[Int(bytes[start + 1])] == .digit,
      let last = tokens.last, last.kind == .number || words.isLengthUnit(last.word)
    else { return false }
    position = start + 1
    append(.times, start, position)
    return true
  }

  /// An `x` between two measures, and the `O`, `l` and `I` that scanners print for 0 and 1.
  mutating func scanSingleLetter(_ start: Int) -> Bool {
    let letter = lowered[Int(bytes[start])]
    if letter == UInt8(ascii: "x"), isMeasure(tokens.count - 1) {
      var next = position
      while next < count {
        let space = spaceSize(next)
        let signs = [UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "\n"), UInt8(ascii: "\r")]
        guard space > 0 || signs.contains(bytes[next]) else { break }
        next += max(space, 1)
      }
      if isDigit(next) || bytes[min(next, count - 1)] == UInt8(ascii: "l") && isDigit(next + 2) {
        append(.times, start, position)
        return true
      }
    }
    guard letter == UInt8(ascii: "o") || letter == UInt8(ascii: "l") || letter == UInt8(ascii: "i"),
      isLoneDigit(letter, start)
    else { return false }
    scanNumber(from: start, digits: 1)
    return true
  }

  /// A number or a unit; a scanner's speck may stand behind it.
  private func isMeasure(_ index: Int) -> Bool {
    guard index >= 0 else { return false }
    // `3.0 x 2.4` over `x 2.2 cm`
    let isAbove = tokens[index].kind == .newline && index > 0
    let index = isAbove ? index - 1 : index
    let token = tokens[index]
    return token.kind == .number || words.isLengthUnit(token.word)
      || [.period, .blank].contains(token.kind) && token.gap == .none && index > 0
        && tokens[index - 1].kind == .number
  }
}
