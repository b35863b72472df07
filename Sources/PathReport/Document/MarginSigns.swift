/// Takes out a sign that stands before every line: the `>` that mail programs set before what they quote, and the `|` of
/// a box that was drawn around the text.
struct MarginSigns {
  /// Fewer signs may be arrows, comparisons, or a table.
  private static let fewest = 5

  private let tokens: [Token]

  static func removed(from tokens: [Token]) -> [Token] {
    let signs = MarginSigns(tokens: tokens)
    return signs.withoutBox(signs.withoutQuoteMarks())
  }

  // MARK: - Quoted lines

  private func withoutQuoteMarks() -> [Token] {
    var marks = 0, withNumber = 0, lines = 1
    for index in tokens.indices {
      if tokens[index].kind == .newline { lines += 1 }
      guard isMark(index) else { continue }
      marks += 1
      if isBeforeNumber(index) { withNumber += 1 }
    }
    // `> 80%` at the start of a line is a comparison, unless nearly all lines begin so.
    let isMargin = marks * 10 >= lines * 9
    guard marks - withNumber >= Self.fewest, isMargin || (marks - withNumber) * 2 >= lines else {
      return tokens
    }
    return tokens.indices.filter { !isMark($0) || !isMargin && isBeforeNumber($0) }.map { tokens[$0] }
  }

  /// A `>` at the start of a line, or behind another there, and apart from what follows.
  private func isMark(_ index: Int) -> Bool {
    guard tokens[index].kind == .greater else { return false }
    let begins = index == 0 || tokens[index - 1].kind == .newline
    guard begins || index == 1 && tokens[0].kind == .greater || index > 1 && isPair(index) else {
      return false
    }
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    return next.kind == .newline || next.kind == .greater || next.gap != .none
  }

  private func isPair(_ index: Int) -> Bool {
    tokens[index - 1].kind == .greater && tokens[index - 2].kind == .newline
  }

  private func isBeforeNumber(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].kind == .number
  }

  // MARK: - Boxes

  /// Nearly all lines begin with a bar, and most have no other but at their end: a frame, and no table.
  private func withoutBox(_ tokens: [Token]) -> [Token] {
    guard tokens.contains(where: { $0.kind == .pipe }) else { return tokens }
    var written = 0, framed = 0, plain = 0
    var frame = Set<Int>()
    for line in tokens.split(separator: .newline) where !line.isEmpty {
      written += 1
      guard tokens[line.lowerBound].kind == .pipe else { continue }
      framed += 1
      frame.insert(line.lowerBound)
      let last = line.upperBound - 1
      let hasEnd = line.count > 1 && tokens[last].kind == .pipe
      if hasEnd { frame.insert(last) }
      if !line.dropFirst().dropLast(hasEnd ? 1 : 0).contains(where: { tokens[$0].kind == .pipe }) {
        plain += 1
      }
    }
    guard framed >= Self.fewest, framed * 10 >= written * 9, plain * 2 >= framed else { return tokens }
    return tokens.indices.filter { !frame.contains($0) }.map { tokens[$0] }
  }
}

extension [Token] {
  /// The places between the tokens of a kind.
  fileprivate func split(separator: TokenKind) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for index in indices where self[index].kind == separator {
      parts.append(start..<index)
      start = index + 1
    }
    parts.append(start..<count)
    return parts
  }
}
