/// Results that are printed as a sign: `ER +`, `PR (-)`, `ER+ PR-`.
extension StatusReader {
  /// `ER+`, `PR-`, `ER (+)`, `HER2 ++`: the sign right behind the name.
  static func sign(_ index: Int, _ frame: FindingReader.Frame, _ document: ReportDocument)
    -> ResultStatus?
  {
    let terms = document.terms
    guard frame.statuses.count < frame.markers.count, index > 0 else { return nil }
    let isPlus = terms[index].concept == .plus
    if isPlus, frame.isHER2, isScoreBehind(index, document) { return nil }
    let previous = terms[index - 1].concept
    let next = index + 1 < terms.count ? terms[index + 1].concept : .newline
    let ends =
      index + 1 >= terms.count
      || [.newline, .comma, .period, .slash, .close, .semicolon, .and, .marker, .closeBracket].contains(next)
    // `ER -ve`, `PR +ve`.
    if next == .word, terms[index + 1].gap == .none, document.ends(index + 1, in: "ve") {
      return isPlus ? .positive : .negative
    }
    if previous == .marker || previous == .slash && !frame.statuses.isEmpty {
      if isPlus { return next == .plus ? nil : .positive }
      // `ER-PR evaluation` joins two names; `ER-PR-` answers both.
      if next == .marker, previous != .slash {
        let signs: [Concept] = [.plus, .hyphen]
        guard index + 2 < terms.count, signs.contains(terms[index + 2].concept) else { return nil }
      }
      let isSigned =
        terms[index].gap == .none && ends && next != .newline || endsSigned(index, document)
      // `ER +, PR -, HER2 -, ...`
      return isSigned || previous == .slash || next == .comma ? .negative : nil
    }
    if previous == .open, next == .close { return isPlus ? .positive : .negative }
    // `ER: + (95)`, `PR ..... -`
    guard [.colon, .leader, .equals].contains(previous) else { return nil }
    if isPlus, ends || next == .open { return .positive }
    if !isPlus, [.newline, .comma, .open, .semicolon].contains(next) { return .negative }
    return nil
  }

  /// `HER2: + (1+)`, `HER2 (+), score 1+`: a cross of the score, which says itself what it means.
  private static func isScoreBehind(_ index: Int, _ document: ReportDocument) -> Bool {
    let between: ConceptSet = [.open, .close, .comma, .scoreLabel, .colon]
    let next = (index + 1..<min(document.terms.count, index + 5)).first {
      !between.contains(document.terms[$0].concept)
    }
    return next.map { document.quantity($0)?.unit == .plus } ?? false
  }

  /// `ER+ PR-` at the end of a line, where a hyphen alone would break a word.
  static func endsSigned(_ index: Int, _ document: ReportDocument) -> Bool {
    let terms = document.terms
    guard index > 2, terms[index].gap == .none,
      index + 1 >= terms.count || [.newline, .period].contains(terms[index + 1].concept)
    else { return false }
    let isJoined = [.slash, .comma, .and].contains(terms[index - 2].concept)
    let before = index - (isJoined ? 3 : 2)
    return before > 0 && [.plus, .hyphen].contains(terms[before].concept) && terms[before].gap == .none
      && terms[before - 1].concept == .marker
  }
}
