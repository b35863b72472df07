/// Joins dots that stand apart, `HER2/CEP17 ratio . . . . . 1.29`, to the leader that they are.
///
/// Read as full stops they end a sentence each, and the number behind them would take the label of the next line.
enum SpacedLeaders {
  /// Two dots may be a full stop and a scanner's speck.
  private static let fewestDots = 3

  static func joined(in tokens: [Token]) -> [Token] {
    var result: [Token] = []
    var written = 0
    var index = 0
    while index < tokens.count {
      guard tokens[index].kind == .period else {
        index += 1
        continue
      }
      let end = endOfDots(from: index, tokens)
      if end - index >= fewestDots {
        var leader = tokens[index]
        leader.kind = .leader
        leader.end = tokens[end - 1].end
        result += tokens[written..<index]
        result.append(leader)
        written = end
      }
      index = end
    }
    return written == 0 ? tokens : result + tokens[written...]
  }

  private static func endOfDots(from start: Int, _ tokens: [Token]) -> Int {
    var end = start + 1
    while end < tokens.count, tokens[end].kind == .period, tokens[end].gap != .none { end += 1 }
    return end
  }
}
