// Where results end and remarks on them begin, though no period parts them.
extension StatementSplitter {
  /// `HER2: 1+`, and on the next line `Scored from 0 to 3+` or `3+ is positive`: how scores are given and what they mean.
  func beginsScale(_ index: Int) -> Bool {
    let above = (max(0, index - 3)..<index).last { ![.newline, .period].contains(terms[$0].concept) }
    guard let above, Self.endsAnswer(terms[above].concept) else { return false }
    if document.quantity(index) != nil { return isMeaning(index) }
    let line = index..<min(terms.count, index + 7)
    return document.casing(index) != .lower
      && line.prefix { ![.newline, .period, .marker].contains(terms[$0].concept) }
        .contains { ScoreScale.end(at: $0, in: document) != nil }
  }

  /// `3+ is positive`, `0 = negative`, `3+: strong complete staining`.
  private func isMeaning(_ index: Int) -> Bool {
    guard let score = document.quantity(index), score.unit == .plus || score.low == 0 else { return false }
    return [.equals, .colon].contains(terms[index + 1].concept)
      || document.word(index + 1, isOneOf: ["is", "means"])
  }

  /// `HER2: 3+`, and on the next line `Scores of 0 and 1+ are negative.`: below an answer, a sentence of its own.
  func beginsSentence(_ index: Int) -> Bool {
    guard index > 1, document.casing(index) == .capitalized, Self.endsAnswer(terms[index - 2].concept)
    else { return false }
    let line = index..<min(terms.count, index + 12)
    return line.prefix { ![.newline, .period, .colon].contains(terms[$0].concept) }
      .contains { document.word($0, isOneOf: ["are"]) }
  }

  /// `ER positive (90 %)`, and on the next line `A cutoff of 1 % is used`: a line about guidelines or the test, below
  /// results that end without a period.
  func beginsExplanation(_ index: Int) -> Bool {
    guard index > 1, document.casing(index) != .lower else { return false }
    let end = terms[index - 2].concept
    guard Self.endsAnswer(end) || end == .word && document.casing(index) == .capitalized else { return false }
    for place in index..<min(terms.count, index + 25) {
      switch terms[place].concept {
      case .legendCue, .legendHeading, .guidelineProse: return true
      case .period, .marker: return false
      case .newline where document.casing(index) == .upper: return false
      default: break
      }
    }
    return false
  }

  /// `HER2: 1+ Tumors with a score of 3+ are eligible.`: where line breaks were lost, a capital behind an answer begins
  /// a sentence about guidelines or cases at large.
  func beginsRemark(_ index: Int) -> Bool {
    guard Self.endsAnswer(terms[index - 1].concept), document.casing(index) != .lower else { return false }
    switch terms[index].concept {
    case .word, .tumorNoun, .carcinoma, .scoreLabel, .hypothetical:
      guard document.casing(index) == .capitalized else { return false }
    case .marker, .immunohistochemistry, .her2Low: break
    default: return isMeaning(index)
    }
    for place in index..<min(terms.count, index + 25) {
      switch terms[place].concept {
      case .legendCue, .legendHeading, .guidelineProse, .hypothetical: return true
      case _ where document.word(place, isOneOf: ["are"]): return true
      case .period, .colon, .newline: return false
      case .marker where place > index: return false
      default: break
      }
    }
    return false
  }

  /// What a line with a result ends with: the answer, or what was found and how.
  static func endsAnswer(_ concept: Concept) -> Bool {
    switch concept {
    case .positive, .negative, .lowPositive, .equivocal, .amplified, .notAmplified, .overexpressed, .quantity,
      .close, .closeBracket, .intensity, .cellWord, .noun, .stainingNoun, .amplificationNoun,
      .immunohistochemistry,
      .insituHybridization:
      true
    default: false
    }
  }
}
