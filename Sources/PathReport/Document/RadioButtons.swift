/// Reads the round buttons of a form: `\u{25CF} positive   O negative`, where the filled one is the answer.
///
/// Alone, such signs are bullets, and an `O` is a letter; on one line, a filled and a hollow one are a choice.
enum RadioButtons {
  static func recognized(in tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
    guard tokens.contains(where: { $0.kind == .bullet && isFilled($0, bytes) }) else { return tokens }
    var tokens = tokens
    var start = 0
    for index in tokens.indices where tokens[index].kind == .newline || index == tokens.count - 1 {
      choose(start..<index + 1, &tokens, bytes)
      start = index + 1
    }
    return tokens
  }

  private static func choose(
    _ line: Range<Int>, _ tokens: inout [Token], _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    let buttons = line.filter { beginsOption($0, line, tokens) }
    let filled = buttons.filter { tokens[$0].kind == .bullet && isFilled(tokens[$0], bytes) }
    let hollow = buttons.filter { isHollow(tokens[$0], bytes) }
    guard !filled.isEmpty, !hollow.isEmpty else { return }
    for index in filled { tokens[index].kind = .boxChecked }
    for index in hollow {
      tokens[index].kind = .boxEmpty
      tokens[index].word = 0
    }
  }

  private static func beginsOption(_ index: Int, _ line: Range<Int>, _ tokens: [Token]) -> Bool {
    let isApart = index == line.lowerBound || tokens[index].gap == .wide
    return isApart && index + 1 < line.upperBound && tokens[index + 1].gap != .none
  }

  private static func isFilled(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes[token.range].elementsEqual("\u{25CF}".utf8) || bytes[token.range].elementsEqual("\u{25A0}".utf8)
  }

  private static func isHollow(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = bytes[token.range]
    return text.elementsEqual("O".utf8) || text.elementsEqual("o".utf8)
      || text.elementsEqual("\u{25CB}".utf8)
  }
}
