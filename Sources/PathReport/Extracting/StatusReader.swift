/// Reads words of result, with their negation.
enum StatusReader {
  static func read(_ index: Int, into frame: FindingReader.Frame, document: ReportDocument) {
    guard frame.attribute != .ignored else {
      if frame.lastValue == nil,
        [.positive, .negative, .equivocal, .amplified, .notAmplified, .pending].contains(
          document.terms[index].concept)
      {
        frame.attribute = .none
      } else {
        return
      }
      return read(index, into: frame, document: document)
    }
    // `[ ] not done`: an option that was not chosen.
    if index > 0, document.terms[index - 1].concept == .boxEmpty { return }
    // `92 %   Negative <5 %   POSITIVE`: the bound of a category behind the number itself; apart by a gap, as in
    // `84 %   Positive   < 5 neg, >= 5 pos`, it is the next one's.
    if frame.values.percent?.comparator == .equal, let bound = document.quantity(index + 1),
      bound.comparator != .equal, bound.comparator != .approximate, frame.values.status == nil,
      document.terms[index + 1].gap != .wide
    {
      return
    }
    if isCategoryBesideAnswer(index, document) { return }
    // `HER2 is 3+ and results are sent to the oncologist`: what was found is not awaited.
    if document.terms[index].concept == .pending, frame.values.score != nil || frame.values.percent != nil {
      return
    }
    // `HER2 equivocal (2+) results are followed by FISH`
    if frame.isHER2, document.terms[index + 1].concept == .open, document.quantity(index + 2)?.unit == .plus,
      NumberReader.isOfManyCases(index + 2, document)
    {
      return
    }
    // `MARGINS NEGATIVE`, `FOUR LYMPH NODES NEGATIVE`
    if index > 0, [.margin, .lymphNode].contains(document.terms[index - 1].concept) { return }
    if frame.isHER2, document.terms[index].concept == .plus, readRun(index, into: frame, document) { return }
    guard let (status, isAmplification) = status(index, frame, document) else { return }
    if isCategoryOfAnotherTest(index, document) || isNounOfCount(index, frame, document) { return }
    if frame.values.method == .insituHybridization, !isAmplification,
      status != .pending && isWordOfScore(index, document)
        || frame.values.status == .pending && isReason(index, document)
    {
      return
    }
    if frame.isHER2, isAmplification, frame.values.method == .unknown {
      frame.values.method = .insituHybridization
    }
    let isOfCount = isOfCount(index, frame, document)
    if frame.values.statusIsOfCount, status != .positive, !isOfCount, !isBounded(index, document) {
      frame.values.status = nil
      frame.statuses.removeAll()
    }
    frame.statuses.append((status, isAmplification))
    if frame.values.status == nil || frame.values.status == .pending {
      frame.values.status = status
      frame.values.statusIsOfCount = isOfCount
      frame.values.statusIsAmplification = isAmplification
    } else if frame.values.status == .positive, status == .equivocal,
      frame.values.intensity == .weak || frame.values.score == 2
    {
      // `positive in part of the cells, 2+ (equivocal)`: what was seen, and then what it comes to.
      frame.values.status = .equivocal
    } else {
      return
    }
    frame.lastValue = index
  }

  /// `87 %   0-4 Neg   5-10 Borderline   10 Pos   POSITIVE`: behind the bounds of the categories, at the line's end, the
  /// answer.
  private static func isCategoryBesideAnswer(_ index: Int, _ document: ReportDocument) -> Bool {
    let terms = document.terms
    func isResult(_ place: Int) -> Bool {
      [.positive, .negative, .equivocal, .lowPositive].contains(terms[place].concept)
    }
    func isBounded(_ place: Int) -> Bool {
      document.quantity(place - 1).map { $0.unit == .none && $0.denominator == 0 } ?? false
    }
    guard index > 0, isResult(index), isBounded(index) else { return false }
    let end =
      (index + 1..<terms.count).first { [.newline, .marker].contains(terms[$0].concept) } ?? terms.count
    let others = (index + 1..<max(index + 1, min(end, index + 16))).filter(isResult)
    return others.last.map { $0 == end - 1 && !isBounded($0) } ?? false
  }

  private static func status(
    _ index: Int, _ frame: FindingReader.Frame, _ document: ReportDocument
  ) -> (ResultStatus, Bool)? {
    let terms = document.terms
    let negated = isNegated(index, document)
    switch terms[index].concept {
    case .positive where frame.isHER2 && isOutlook(index, document),
      .negative where frame.isHER2 && isOutlook(index, document):
      return nil
    case .positive: return (negated ? .negative : .positive, answersAmplification(index, document))
    case .negative:
      return (.negative, isAmplificationAhead(index, terms) || answersAmplification(index, document))
    case .lowPositive: return (.lowPositive, false)
    case .equivocal: return (.equivocal, isAmplificationAhead(index, terms))
    case .amplified where namesClone(index + 1, document),
      .notAmplified where namesClone(index + 1, document):
      return nil
    case .amplified where isBesideOpposite(index, terms), .notAmplified where isBesideOpposite(index, terms):
      return nil
    case .amplified: return (negated ? .negative : .positive, true)
    case .notAmplified: return (.negative, true)
    case .overexpressed: return (negated ? .negative : .positive, false)
    case .pending: return frame.values.status == nil ? (.pending, false) : nil
    // `PR staining: none`
    case .notPerformed
    where terms[index].payload == 1 && frame.values.status == nil
      && document.ends(index, in: "none")
      && (answersStaining(index, document) || !frame.isHER2 && endsClause(index, document)):
      return (.negative, false)
    case .notPerformed:
      // `FISH, which had been ordered, was cancelled`
      let isOpen =
        frame.values.status == nil || frame.values.status == .pending && isCalledOff(index, document)
      return terms[index].payload == 0 && isOpen ? (.notPerformed, false) : nil
    case .absent:
      // `absent` behind the name answers it; `absence of staining` is a negation of the noun that follows.
      guard !isFollowedByNoun(index, terms), frame.values.status == nil,
        !frame.isHER2 || answersName(index, document)
      else { return nil }
      return (.negative, answersAmplification(index, document))
    // `ER is expressed, PR is not.`
    case .not where !frame.isHER2:
      let answers = frame.values.status == nil && index == frame.labelEnd + 2 && endsClause(index, document)
      return answers ? (.negative, false) : nil
    case .stainingNoun:
      if negated { return (.negative, false) }
      // `shows faint membrane staining`: what was seen, and the score says what it comes to.
      if frame.isHER2, !document.words(index, contain: "express"), !document.words(index, contain: "positiv")
      {
        return nil
      }
      return isAffirmed(index, document) ? (.positive, false) : nil
    case .amplificationNoun:
      if negated { return (.negative, true) }
      return isAffirmed(index, document) ? (.positive, true) : nil
    case .present where !frame.isHER2 && ForwardReference.isAssertion(index, document):
      return (.positive, false)
    case .present where frame.isHER2 && frame.values.status == nil: return answerOfNoun(index, document)
    case .plus: return sign(index, frame, document).map { ($0, false) }
    case .hyphen: return sign(index, frame, document).map { ($0, false) }
    default: return nil
    }
  }

  /// `HER2: +++`, `c-erbB-2 (++)`: the score is the number of signs. A single sign says positive of a receptor, but
  /// of HER2 it is the score too where signs are counted: `+/3+`.
  private static func readRun(
    _ index: Int, into frame: FindingReader.Frame, _ document: ReportDocument
  ) -> Bool {
    let terms = document.terms
    var end = index + 1
    // `HER2: +2`
    if let number = document.quantity(end), number.unit == .none, number.isWhole, number.high <= 3,
      number.denominator == 0, terms[end].gap == .none, terms[index - 1].concept != .quantity,
      frame.values.method != .insituHybridization, frame.values.score == nil
    {
      frame.readTo = end + 1
      frame.values.score = Int(number.low)
      if frame.values.method == .unknown { frame.values.method = .immunohistochemistry }
      frame.lastValue = end
      return true
    }
    while end < terms.count, terms[end].concept == .plus, end < index + 4 { end += 1 }
    let isOutOfThree =
      end + 1 < terms.count && terms[end].concept == .slash && document.quantity(end + 1)?.low == 3
    let scaleEnd = PlusSigns.scaleEnd(end, document)
    guard
      end - index >= 2 || isOutOfThree || scaleEnd != nil || isBesideNegative(index, document),
      end - index <= 3,
      frame.values.method != .insituHybridization,
      ![.plus, .quantity].contains(terms[index - 1].concept)
    else { return false }
    frame.readTo = scaleEnd ?? (isOutOfThree ? end + 2 : end)
    guard frame.values.score == nil, frame.values.scoreHigh == nil else { return true }
    frame.values.score = end - index
    if frame.values.method == .unknown { frame.values.method = .immunohistochemistry }
    frame.lastValue = index
    return true
  }

  /// Whether a clause ends behind the term, and a verb stands before it: `in PR there is none.`, `PR is not.`
  private static func endsClause(_ index: Int, _ document: ReportDocument) -> Bool {
    let terms = document.terms
    guard index > 0, [.word, .present].contains(terms[index - 1].concept) else { return false }
    let next = index + 1 < terms.count ? terms[index + 1].concept : .newline
    return [.newline, .period, .comma, .semicolon, .close].contains(next)
  }

  /// `HER2: + negative`, `negative (+)`: beside the word, a single sign is the score 1+.
  private static func isBesideNegative(_ index: Int, _ document: ReportDocument) -> Bool {
    let signs: [Concept] = [.open, .close, .comma, .hyphen, .slash, .colon, .equals]
    let statement = document.statements[Int(document.statementOfTerm[index])].terms
    let next = (index + 1..<min(statement.upperBound, index + 4)).first {
      !signs.contains(document.terms[$0].concept)
    }
    let last = (max(statement.lowerBound, index - 3)..<index).last {
      !signs.contains(document.terms[$0].concept)
    }
    return [next, last].contains { $0.map { document.terms[$0].concept == .negative } ?? false }
  }

  /// `no second, non-amplified clone`: which cells are spoken of, and no result of the tumor.
  private static func namesClone(_ index: Int, _ document: ReportDocument) -> Bool {
    index < document.terms.count
      && document.word(
        index, isOneOf: ["clone", "clones", "subclone", "population", "populations", "subpopulation"])
  }

  /// `HER-2/neu   UNFAVORABLE   Score: 3+`: for HER2 it is the outlook that is unfavourable, so only the score tells.
  private static func isOutlook(_ index: Int, _ document: ReportDocument) -> Bool {
    document.word(
      index, isOneOf: ["favorable", "favourable", "unfavorable", "unfavourable"])
  }

  private static func isFollowedByNoun(_ index: Int, _ terms: Terms) -> Bool {
    (index + 1..<min(terms.count, index + 4)).contains {
      terms[$0].concept == .stainingNoun || terms[$0].concept == .of
    }
  }

  private static func isAmplificationAhead(_ index: Int, _ terms: Terms) -> Bool {
    (index + 1..<min(terms.count, index + 6)).contains { terms[$0].concept == .amplificationNoun }
  }

  /// A negation in the same clause before the word: `no nuclear staining`, `is not strongly positive`.
  static func isNegated(_ index: Int, _ document: ReportDocument) -> Bool {
    let terms = document.terms
    var place = index - 1
    let statement = document.statementOfTerm[index]
    while place >= 0, place >= index - 6, document.statementOfTerm[place] == statement {
      switch terms[place].concept {
      case .negation, .not: return true
      case .absent: return place + 4 >= index
      case .word, .statusLabel, .intensity, .newline, .cep17, .of, .forWord, .marker, .or,
        .cellWord, .hyphen, .stainingNoun, .period:
        place -= 1
      default: return false
      }
    }
    return false
  }

  /// `HER2 gene amplification: absent`.
  private static func answersAmplification(_ index: Int, _ document: ReportDocument) -> Bool {
    answerOfNoun(index, document)?.1 ?? false
  }

  /// `HER2 amplification (FISH): detected`: the answer to a noun of result before the colon.
  private static func answerOfNoun(_ index: Int, _ document: ReportDocument) -> (ResultStatus, Bool)? {
    let terms = document.terms
    guard index > 1, [.colon, .leader].contains(terms[index - 1].concept) else { return nil }
    let statement = document.statements[Int(document.statementOfTerm[index])].terms
    let noun = (max(statement.lowerBound, index - 8)..<index).last {
      terms[$0].concept == .amplificationNoun
        || terms[$0].concept == .stainingNoun && document.words($0, contain: "express")
    }
    return noun.map { (.positive, terms[$0].concept == .amplificationNoun) }
  }

  /// Whether a colon or hyphen before the word ends a label that names the staining.
  private static func answersStaining(_ index: Int, _ document: ReportDocument) -> Bool {
    guard index > 1, [.colon, .leader, .hyphen, .equals].contains(document.terms[index - 1].concept) else {
      return false
    }
    return document.terms[index - 2].concept == .stainingNoun
  }

  /// `staining is present`, `shows overexpression`, `amplification detected`.
  private static func isAffirmed(_ index: Int, _ document: ReportDocument) -> Bool {
    let terms = document.terms
    let ahead = index + 1..<min(terms.count, index + 4)
    if let present = ahead.first(where: { terms[$0].concept == .present }),
      document.statementOfTerm[present] == document.statementOfTerm[index]
    {
      return !(index + 1..<present).contains { [.not, .negation, .colon].contains(terms[$0].concept) }
    }
    let behind = max(0, index - 4)..<index
    return behind.contains {
      terms[$0].concept == .present && document.statementOfTerm[$0] == document.statementOfTerm[index]
    }
  }
}
