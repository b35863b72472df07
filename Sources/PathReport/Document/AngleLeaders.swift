/// Reads the `>` that a form prints between each label and its answer: `Tumor Focality > Single focus`.
///
/// In such a form `Ki-67 > 40%` is an answer and no bound. One line alone can't tell; the lines whose answer is a word do.
enum AngleLeaders {
  /// Fewer signs may compare or point.
  private static let fewestLabels = 4

  static func recognized(in tokens: [Token]) -> [Token] {
    var signs: [Int] = []
    var labels = 0
    var isFirst = true
    for index in tokens.indices {
      if tokens[index].kind == .newline { isFirst = true }
      guard tokens[index].kind == .greater, isFirst, isBetween(index, tokens) else { continue }
      isFirst = false
      signs.append(index)
      if tokens[index + 1].kind == .word { labels += 1 }
    }
    guard labels >= fewestLabels, labels * 2 > signs.count else { return tokens }
    var result = tokens
    for index in signs { result[index].kind = .leader }
    return result
  }

  /// Between a label and an answer, and apart from both.
  private static func isBetween(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index > 0, index + 1 < tokens.count, tokens[index].gap != .none, tokens[index + 1].gap != .none
    else { return false }
    return tokens[index - 1].kind != .newline && tokens[index + 1].kind != .newline
  }
}
