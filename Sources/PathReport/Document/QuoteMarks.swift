/// Takes out the `>` that mail programs set before each quoted line.
enum QuoteMarks {
  /// Fewer marks may be arrows or comparisons.
  private static let fewestMarks = 5

  static func removed(from tokens: [Token]) -> [Token] {
    var marks = 0, lines = 1
    for index in tokens.indices {
      if tokens[index].kind == .newline { lines += 1 }
      if isMark(index, tokens) { marks += 1 }
    }
    guard marks >= fewestMarks, marks * 2 >= lines else { return tokens }
    return tokens.indices.filter { !isMark($0, tokens) }.map { tokens[$0] }
  }

  /// A `>` at the start of a line, or behind another there, and apart from what follows.
  private static func isMark(_ index: Int, _ tokens: [Token]) -> Bool {
    guard tokens[index].kind == .greater else { return false }
    let begins = index == 0 || tokens[index - 1].kind == .newline
    guard begins || index == 1 && tokens[0].kind == .greater || index > 1 && isPair(index, tokens) else {
      return false
    }
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    return next.kind == .newline || next.kind == .greater || next.gap != .none && next.kind != .number
  }

  private static func isPair(_ index: Int, _ tokens: [Token]) -> Bool {
    tokens[index - 1].kind == .greater && tokens[index - 2].kind == .newline
  }
}
