/// Tells, in text all in capitals or all in small letters, which lines go on with the line above.
///
/// Elsewhere the first letter of a line tells it. Here the width does: where a line was wrapped, the first word of the
/// next would not have fitted on it. What that word would be in ordinary text is noted as its casing, so that all that
/// comes later asks one question.
struct OneCaseText {
  /// Shorter texts have no width to go by.
  private static let fewestWords = 40
  private static let widest = 150
  private static let narrowest = 40
  /// Ragged lines of one width differ by a word.
  private static let longestWord = 12

  private let tokens: [Token]
  private let casing: Token.Casing

  static func withCasing(_ tokens: [Token]) -> [Token] {
    guard let casing = common(tokens) else { return tokens }
    return OneCaseText(tokens: tokens, casing: casing).run()
  }

  /// The case of nineteen words in twenty; `nil` for ordinary text.
  private static func common(_ tokens: [Token]) -> Token.Casing? {
    var lower = 0, upper = 0, all = 0
    for token in tokens where token.kind == .word && token.end - token.start > 1 {
      all += 1
      lower += token.casing == .lower ? 1 : 0
      upper += token.casing == .upper ? 1 : 0
    }
    guard all >= fewestWords else { return nil }
    return upper * 20 >= all * 19 ? .upper : lower * 20 >= all * 19 ? .lower : nil
  }

  private func run() -> [Token] {
    var tokens = tokens
    let width = width
    for index in tokens.indices.dropFirst() where isWord(index) && isFirstOfLine(index) {
      if goesOn(index, width) {
        tokens[index].casing = .lower
      } else if casing == .lower {
        tokens[index].casing = .capitalized
      }
    }
    if casing == .lower {
      for index in tokens.indices.dropFirst()
      where isWord(index) && tokens[index - 1].kind == .period && tokens[index].gap != .none {
        tokens[index].casing = .capitalized
      }
    }
    return tokens
  }

  /// Short names such as `ER` are told from words by their case, which stays as it is.
  private func isWord(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index].end - tokens[index].start > 3
  }

  private func isFirstOfLine(_ index: Int) -> Bool { tokens[index - 1].kind == .newline }

  /// The width that lines were wrapped to: the longest line, where others are nearly as long. Lines of a list differ.
  private var width: Int {
    var lengths: [Int] = []
    var start = 0
    for token in tokens where token.kind == .newline {
      let length = Int(token.start) - start
      if length >= Self.narrowest { lengths.append(length) }
      start = Int(token.end)
    }
    lengths.sort(by: >)
    guard lengths.count > 2, lengths[0] <= Self.widest, lengths[0] - lengths[2] <= Self.longestWord else {
      return .max
    }
    return lengths[0]
  }

  /// Whether a line's first word did not fit on the line above, which is prose and ends in no period or colon.
  private func goesOn(_ index: Int, _ width: Int) -> Bool {
    guard width != .max, index > 1 else { return false }
    let last = index - 2
    switch tokens[last].kind {
    case .word, .code, .number, .comma, .close, .slash: break
    default: return false
    }
    guard !isLabel(index) else { return false }
    var first = last
    while first > 0, tokens[first - 1].kind != .newline {
      // A gap of columns inside the line: no prose.
      if tokens[first].gap == .wide { return false }
      first -= 1
    }
    // A line begins where the one before it ends, so that its indentation counts.
    let start = first > 0 ? tokens[first - 1].end : 0
    let length = Int(tokens[last].end - start)
    return length + 1 + tokens[index].range.count > width
  }

  /// `MARGINS: ...`: a line with a name of its own begins something new.
  private func isLabel(_ index: Int) -> Bool {
    for place in index..<min(tokens.count, index + 5) {
      if tokens[place].kind == .colon { return true }
      if tokens[place].kind != .word { return false }
    }
    return false
  }
}
