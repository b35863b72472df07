/// Takes out the line ends at which prose was only wrapped, so that all that comes later reads a sentence as it was
/// written.
///
/// A line goes on with a small letter, or with the unit of a number, below a long line of prose that ends in a word, a
/// number or a comma. Lines of forms and tables stay: they have gaps, leaders or a name with a colon.
struct SoftBreaks {
  /// A shorter line was ended on purpose.
  private static let shortest = 40

  private let tokens: [Token]

  static func removed(from tokens: [Token]) -> [Token] {
    let breaks = SoftBreaks(tokens: tokens)
    var kept: [Token] = []
    kept.reserveCapacity(tokens.count)
    var lineStart = 0
    var follows = false
    for index in tokens.indices {
      if tokens[index].kind == .newline {
        let isSoft = breaks.isSoft(index, lineStart: lineStart)
        lineStart = index + 1
        follows = isSoft
        if isSoft { continue }
      } else if follows {
        follows = false
        kept.append(tokens[index])
        kept[kept.count - 1].gap = .space
        continue
      }
      kept.append(tokens[index])
    }
    return kept
  }

  private func isSoft(_ newline: Int, lineStart: Int) -> Bool {
    guard newline > lineStart, newline + 1 < tokens.count, goesOn(newline + 1) else { return false }
    switch tokens[newline - 1].kind {
    case .word, .number, .code, .comma, .close, .percent: break
    default: return false
    }
    guard tokens[newline].start - tokens[lineStart].start >= Self.shortest else { return false }
    return isProse(lineStart..<newline) && isProse(newline + 1..<lineEnd(newline + 1))
      && !isLabelled(newline + 1)
  }

  /// Whether a line's first token goes on with a sentence.
  private func goesOn(_ first: Int) -> Bool {
    tokens[first].kind == .word && tokens[first].casing == .lower
  }

  private func lineEnd(_ start: Int) -> Int {
    tokens[start...].firstIndex { $0.kind == .newline } ?? tokens.count
  }

  /// Without the gaps, leaders and boxes of a form.
  private func isProse(_ line: Range<Int>) -> Bool {
    line.dropFirst().allSatisfy { index in
      switch tokens[index].kind {
      case .pipe, .leader, .blank, .boxEmpty, .boxChecked, .bullet: false
      default: tokens[index].gap != .wide || tokens[index - 1].kind == .period
      }
    }
  }

  /// `er: positive`: a line with a name of its own begins something new.
  private func isLabelled(_ start: Int) -> Bool {
    for place in start..<min(tokens.count, start + 6) {
      switch tokens[place].kind {
      case .colon: return true
      case .word, .code, .slash, .hyphen, .number: continue
      default: return false
      }
    }
    return false
  }
}
