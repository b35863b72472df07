/// Knows the boxes of a printed checklist by what scanners make of them: `IZI` of a checked one, `El` of an empty one.
enum ScannedBoxes {
  /// A single one may be a name.
  private static let fewestChecked = 2

  static func recognized(in tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
    let checked = tokens.indices.filter { isChecked(bytes[tokens[$0].range]) }
    guard checked.count >= fewestChecked else { return tokens }
    var tokens = tokens
    for index in checked { tokens[index].kind = .boxChecked }
    let glyph = emptyGlyph(beside: checked, in: tokens, bytes)
    for index in tokens.indices {
      let text = bytes[tokens[index].range]
      let isGlyph = glyph.map { $0.elementsEqual(text) && beginsOption(index, tokens) } ?? false
      guard isGlyph || isEmpty(text) else { continue }
      tokens[index].kind = .boxEmpty
      tokens[index].word = 0
    }
    return tokens
  }

  /// What the scanner made of the empty boxes, told from those that stand on one line with a checked one: `D Weak   D
  /// Moderate   IZI Strong`.
  private static func emptyGlyph(
    beside checked: [Int], in tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Slice<UnsafeBufferPointer<UInt8>>? {
    var glyph: Slice<UnsafeBufferPointer<UInt8>>?
    var count = 0
    for box in checked {
      let start = tokens[..<box].lastIndex { $0.kind == .newline }.map { $0 + 1 } ?? 0
      let end = tokens[box...].firstIndex { $0.kind == .newline } ?? tokens.count
      for index in start..<end where index != box && isGlyph(index, tokens) {
        let text = bytes[tokens[index].range]
        if let known = glyph, !known.elementsEqual(text) { return nil }
        glyph = text
        count += 1
      }
    }
    return count >= fewestChecked ? glyph : nil
  }

  /// One or two letters or signs that a word follows, apart from what stands before.
  private static func isGlyph(_ index: Int, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    return token.end - token.start <= 2 && [.word, .code, .other].contains(token.kind)
      && beginsOption(index, tokens)
  }

  private static func beginsOption(_ index: Int, _ tokens: [Token]) -> Bool {
    let isApart = index == 0 || tokens[index - 1].kind == .newline || tokens[index].gap == .wide
    return isApart && index + 1 < tokens.count && tokens[index + 1].gap == .space
  }

  /// A `Z` or `X` between two strokes.
  private static func isChecked(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard text.count == 3 else { return false }
    let middle = text[text.startIndex + 1]
    return (middle == UInt8(ascii: "Z") || middle == UInt8(ascii: "X"))
      && isStroke(text[text.startIndex]) && isStroke(text[text.startIndex + 2])
  }

  private static func isEmpty(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard text.count == 2 else { return false }
    let first = text[text.startIndex]
    return (first == UInt8(ascii: "E") || first == UInt8(ascii: "L")) && isStroke(text[text.startIndex + 1])
  }

  private static func isStroke(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "I") || byte == UInt8(ascii: "l") || byte == UInt8(ascii: "1")
  }
}
