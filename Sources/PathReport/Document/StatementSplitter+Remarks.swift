// Where results end and remarks on them begin, though no period parts them.
extension StatementSplitter {
  /// `HER2: 1+`, and on the next line `Scored from 0 to 3+` or `3+ is positive`: how scores are given and what they mean.
  func beginsScale(_ index: Int) -> Bool {
    let above = (max(0, index - 3)..<index).last { ![.newline, .period].contains(terms[$0].concept) }
    guard let above, Self.endsAnswer(terms[above].concept) else { return false }
    if document.quantity(index) != nil { return ScoreMeaning.isStated(at: index, in: document) }
    let line = index..<min(terms.count, index + 7)
    return document.casing(index) != .lower
      && line.prefix { ![.newline, .period, .marker].contains(terms[$0].concept) }
        .contains { ScoreScale.end(at: $0, in: document) != nil }
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

  /// `HER2: 1+ Scores of 3+ are positive.`: behind an answer, whether a line ends between them or not, a capital begins a
  /// sentence about guidelines or about cases at large.
  func beginsRemark(_ index: Int, behind answer: Int) -> Bool {
    guard answer >= 0, Self.endsAnswer(terms[answer].concept) else { return false }
    // `"HER2-low": such tumors may be ...`
    let isQuoted = terms[index].concept == .sign && terms[index + 1].concept == .her2Low
    let first = isQuoted ? index + 1 : index
    switch terms[first].concept {
    // `HER2: 1+ 3+: strong staining`; but not `IHC 2+: HER2 NEGATIVE`.
    case .quantity:
      return (document.quantity(answer) != nil || ScoreMeaning.isCategory(terms[answer].concept))
        && ScoreMeaning.isStated(at: index, in: document)
    case .word, .tumorNoun, .carcinoma, .scoreLabel, .hypothetical:
      guard document.casing(first) == .capitalized else { return false }
    case .marker, .immunohistochemistry, .her2Low:
      guard document.casing(first) != .lower else { return false }
    default: return false
    }
    var namesCases = false
    for place in first..<min(terms.count, first + 25) {
      switch terms[place].concept {
      case .legendCue, .legendHeading, .guidelineProse, .hypothetical: return true
      case .colon where terms[first].concept == .her2Low && place <= first + 2: break
      case .period, .colon, .newline: return false
      case .marker where place > first: return false
      default:
        // `Scores of 0 and 1+ are negative`; but not `The tumor nuclei are 90% positive`.
        if namesCases, document.word(place, isOneOf: ["are"]) { return true }
        namesCases = namesCases || ManyCases.areNamed(at: place, in: document)
      }
    }
    return false
  }

  /// What a line with a result ends with: the answer, or what was found and how.
  static func endsAnswer(_ concept: Concept) -> Bool {
    switch concept {
    case .positive, .negative, .lowPositive, .equivocal, .amplified, .notAmplified, .overexpressed, .quantity,
      .close, .closeBracket, .intensity, .cellWord, .noun, .stainingNoun, .amplificationNoun,
      .immunohistochemistry, .insituHybridization, .cellsCountedLabel:
      true
    default: false
    }
  }
}
