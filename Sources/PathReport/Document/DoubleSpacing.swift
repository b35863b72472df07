/// Takes out the blank lines of a report in which every line is followed by one, as exports from HTML and word
/// processors have it; there a blank line parts nothing.
enum DoubleSpacing {
  /// Fewer lines say nothing about the layout.
  private static let fewestLines = 8

  static func removed(from tokens: [Token]) -> [Token] {
    guard isDoubleSpaced(tokens) else { return tokens }
    var kept: [Token] = []
    kept.reserveCapacity(tokens.count)
    var run = 0
    for token in tokens {
      run = token.kind == .newline ? run + 1 : 0
      if run.isMultiple(of: 2), run > 0 { continue }
      kept.append(token)
    }
    return kept
  }

  /// Whether at most one line end of ten stands alone.
  private static func isDoubleSpaced(_ tokens: [Token]) -> Bool {
    var single = 0, double = 0, run = 0
    for token in tokens {
      if token.kind == .newline {
        run += 1
      } else if run > 0 {
        if run == 1 { single += 1 } else { double += 1 }
        run = 0
      }
    }
    return double >= fewestLines && single * 10 <= double
  }
}
