/// Takes the second space out of text that stands two spaces apart, as typewriters, faxes and full justification have it:
/// there two spaces part no columns.
enum JustifiedText {
  /// Fewer gaps say nothing about the layout.
  private static let fewestGaps = 60

  static func narrowed(_ tokens: [Token]) -> [Token] {
    guard isJustified(tokens) else { return tokens }
    var tokens = tokens
    for index in tokens.indices.dropFirst() where isTwoSpaces(index, tokens) { tokens[index].gap = .space }
    return tokens
  }

  /// Whether a fifth of all gaps between words are two spaces, those behind the end of a sentence aside.
  private static func isJustified(_ tokens: [Token]) -> Bool {
    var single = 0, double = 0
    for index in tokens.indices.dropFirst()
    where tokens[index].kind == .word && tokens[index - 1].kind == .word {
      if tokens[index].gap == .space { single += 1 }
      if isTwoSpaces(index, tokens) { double += 1 }
    }
    return single + double >= fewestGaps && double * 5 >= single + double
  }

  private static func isTwoSpaces(_ index: Int, _ tokens: [Token]) -> Bool {
    tokens[index].gap == .wide && tokens[index].start == tokens[index - 1].end + 2
  }
}
