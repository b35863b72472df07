/// Words of result that are none of this mention: of a count, a reason, another test.
extension StatusReader {
  /// `<1% cells positive (NEGATIVE)`: which cells were counted, and behind it the result.
  static func isNounOfCount(
    _ index: Int, _ frame: FindingReader.Frame, _ document: ReportDocument
  ) -> Bool {
    let terms = document.terms
    guard !frame.isHER2, terms[index].concept == .positive, frame.values.percent != nil, index > 1,
      index + 2 < terms.count, document.quantity(index - 1) != nil || terms[index - 1].concept == .cellWord
    else { return false }
    return [.open, .hyphen, .colon, .equals].contains(terms[index + 1].concept)
      && terms[index + 2].concept == .negative
  }

  /// `3 % nuclei pos.`, `8 % pos. nuclear area`: the word names what was counted, and the report may call it negative.
  static func isOfCount(
    _ index: Int, _ frame: FindingReader.Frame, _ document: ReportDocument
  ) -> Bool {
    let terms = document.terms
    guard !frame.isHER2, terms[index].concept == .positive, document.words(index, contain: "pos"),
      frame.values.percent != nil, index > 1
    else { return false }
    let nouns: [Concept] = [.cellWord, .sign, .percentWord]
    return nouns.contains(terms[index - 1].concept) || document.quantity(index - 1)?.unit == .percent
  }

  /// `Borderline 5-10`, `Unfav. <5`, `5-10 borderline`: a category with its bound.
  static func isBounded(_ index: Int, _ document: ReportDocument) -> Bool {
    let signs: [Concept] = [.period, .colon, .equals, .open]
    let next = (index + 1..<min(document.terms.count, index + 3)).first {
      !signs.contains(document.terms[$0].concept)
    }
    return [index - 1, next].contains {
      $0.flatMap { document.quantity($0) }.map { $0.isRange || $0.comparator != .equal } ?? false
    }
  }

  /// `positive (3+)`, `3+ positive` behind the name of in situ hybridization: a score is another test's.
  static func isWordOfScore(_ index: Int, _ document: ReportDocument) -> Bool {
    let signs: [Concept] = [.open, .comma, .hyphen, .scoreLabel, .equals]
    let next = (index + 1..<min(document.terms.count, index + 4)).first {
      !signs.contains(document.terms[$0].concept)
    }
    let last = (max(0, index - 2)..<index).last { !signs.contains(document.terms[$0].concept) }
    return [next, last].contains { $0.map { document.quantity($0)?.unit == .plus } ?? false }
  }

  /// `sent for FISH because of the equivocal result`: why a test was ordered is not what it gave.
  static func isReason(_ index: Int, _ document: ReportDocument) -> Bool {
    let statement = document.statements[Int(document.statementOfTerm[index])].terms
    return (max(statement.lowerBound, index - 8)..<index).contains {
      document.word($0, isOneOf: ["because", "view", "due", "given", "light", "since", "owing", "reason"])
    }
  }

  /// `positive` inside the name or answer of something else: `lymph node positive`, `positive control`.
  static func isCategoryOfAnotherTest(_ index: Int, _ document: ReportDocument) -> Bool {
    let terms = document.terms
    var next = index + 1
    if next < terms.count, terms[next].concept == .newline { next += 1 }
    if terms[next].concept == .controlLabel, answersLabel(index, document) { return false }
    // `known amplified and non-amplified control slides`
    let others: [Concept] = [
      .and, .or, .slash, .comma, .newline, .positive, .negative, .equivocal, .amplified, .notAmplified,
    ]
    guard next < terms.count else { return false }
    if [.and, .or, .slash, .comma].contains(terms[next].concept) {
      let list = next
      while next < terms.count, others.contains(terms[next].concept), next < index + 8 { next += 1 }
      return terms[next].concept == .controlLabel && next > list + 1
    }
    return terms[next].concept == .controlLabel || terms[next].concept == .lymphNode
      || terms[next].concept == .margin
  }

  /// `PR: NEGATIVE⏎Internal control cells present`, `PR: negative internal control positive`: the answer of the label
  /// before it, and then a line or a name of its own.
  private static func answersLabel(_ index: Int, _ document: ReportDocument) -> Bool {
    let isBehindSign = [.colon, .equals, .leader, .pipe].contains(document.terms[index - 1].concept)
    guard document.terms[index + 1].concept == .newline else {
      return isBehindSign && !document.word(index + 1, isOneOf: ["control", "controls"])
    }
    return isBehindSign || document.terms[index].gap == .wide || document.casing(index + 2) != .lower
  }

  /// `Clusters ..... absent` below the numbers of HER2 says nothing of the gene; `HER2 amplification: absent` does.
  static func answersName(_ index: Int, _ document: ReportDocument) -> Bool {
    let signs: [Concept] = [.colon, .leader, .hyphen, .equals, .pipe, .open, .newline]
    guard let last = (0..<index).last(where: { !signs.contains(document.terms[$0].concept) }) else {
      return false
    }
    let names: [Concept] = [
      .marker, .amplificationNoun, .stainingNoun, .statusLabel, .insituHybridization, .immunohistochemistry,
      .overexpressed, .close, .intensityLabel,
    ]
    return names.contains(document.terms[last].concept)
      || ["is", "was", "are", "be"].contains { document.ends(last, in: $0) }
  }

  /// `Not amplified      Amplified`: two categories side by side are the heads of columns.
  static func isBesideOpposite(_ index: Int, _ terms: Terms) -> Bool {
    let opposite: Concept = terms[index].concept == .amplified ? .notAmplified : .amplified
    return index + 1 < terms.count && terms[index + 1].concept == opposite
      || index > 0 && terms[index - 1].concept == opposite
  }

  private static let failures: [StaticString] = [
    "cancel", "insufficient", "inadequate", "could not", "failed", "exhaust", "not enough", "unsuccessful",
    "not performed", "too little",
  ]

  /// `ordered, but cancelled`, `ordered, not performed due to insufficient tissue`: nothing is to come any more.
  static func isCalledOff(_ index: Int, _ document: ReportDocument) -> Bool {
    failures.contains { document.words(index, contain: $0) }
  }
}
