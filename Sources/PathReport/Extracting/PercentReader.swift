/// Reads percentages of stained nuclei, and tells them from the bounds of categories.
enum PercentReader {
  typealias Frame = FindingReader.Frame

  static func read(
    _ quantity: Quantity, _ index: Int, into frame: Frame, _ document: ReportDocument
  ) {
    guard quantity.high <= 100, var percent = percentage(quantity) else { return }
    if frame.isHER2, frame.values.method == .insituHybridization { return }
    // `Not performed   <15% low`
    if frame.values.status == .notPerformed { return }
    if isCriterion(quantity, index, frame, document) { return }
    // `80% or more of the nuclei`
    if percent.comparator == .equal, percent.low == percent.high,
      HybridizationCriterion.isBoundBehind(index, document), !isDownwards(index, document)
    {
      percent = Percentage(low: percent.low, high: 100, comparator: .greaterOrEqual)
    }
    frame.percents.append(percent)
    frame.statusesBefore.append(frame.statuses.count)
    // `(X) >=14 %   Value: 20 %`: the number itself behind the category that it falls into.
    if isBound(frame.values.percent), percent.comparator == .equal, frame.markers.count == 1,
      frame.isProliferation || frame.attribute == .percent || isRightBehind(frame.lastValue, index, document)
    {
      frame.values.percent = nil
    }
    if isInside(percent, frame.values.percent), isRightBehind(frame.lastValue, index, document) {
      frame.values.percent = nil
    }
    guard frame.values.percent == nil else { return }
    frame.values.percent = percent
    frame.lastValue = index
  }

  /// `91-100 % (98 %)`: the number itself behind the range that it falls into.
  private static func isInside(_ percent: Percentage, _ range: Percentage?) -> Bool {
    guard let range, range.low < range.high, percent.low == percent.high else { return false }
    return (range.low...range.high).contains(percent.low)
      && (percent.comparator == .equal || percent.comparator == .approximate)
  }

  private static func isDownwards(_ index: Int, _ document: ReportDocument) -> Bool {
    (index + 2..<min(document.terms.count, index + 4)).contains {
      document.terms[$0].concept == .lessThan
        || document.word($0, isOneOf: ["less", "lower", "below", "fewer", "down"])
    }
  }

  /// `>10%`: it may be the bound of the category that was chosen, and gives way to the number itself.
  static func isBound(_ percent: Percentage?) -> Bool {
    percent.map { $0.comparator != .equal && $0.comparator != .approximate } ?? false
  }

  /// `negative (<10%, 3%)`
  private static func isRightBehind(_ bound: Int?, _ index: Int, _ document: ReportDocument) -> Bool {
    guard let bound, document.quantity(bound)?.unit == .percent else { return false }
    return index == bound + 2
      && [.comma, .colon, .semicolon, .close, .open].contains(document.terms[bound + 1].concept)
  }

  static func percentage(_ quantity: Quantity) -> Percentage? {
    switch quantity.comparator {
    case .less, .lessOrEqual: Percentage(low: 0, high: quantity.high, comparator: quantity.comparator)
    case .greater, .greaterOrEqual: Percentage(low: quantity.low, high: 100, comparator: quantity.comparator)
    default: Percentage(low: quantity.low, high: quantity.high, comparator: quantity.comparator)
    }
  }

  /// `Positive (>=1%)`, `Negative (less than 1% of cells)`, `Low positive (1-10% ...)`: the bound of a category.
  private static func isCriterion(
    _ quantity: Quantity, _ index: Int, _ frame: Frame, _ document: ReportDocument
  ) -> Bool {
    let terms = document.terms
    let inParentheses = index > 0 && terms[index - 1].concept == .open
    let hasNoun = (index + 1..<min(terms.count, index + 9)).prefix { terms[$0].concept != .close }
      .contains { [.stainingNoun, .present, .positive].contains(terms[$0].concept) }
    // No category begins at 95 %: `Positive (>95% nuclear staining)` says how much was stained.
    let isBound =
      quantity.comparator != .equal && quantity.comparator != .approximate && quantity.high <= 10
      && quantity.low <= 10
    // `1-10% (specify): 3 %`: the choice, whose own number follows.
    if !inParentheses, index + 3 < terms.count, terms[index + 1].concept == .open,
      terms[index + 2].concept == .percentLabel, terms[index + 3].concept == .close
    {
      return true
    }
    if inParentheses, isBound, hasNoun { return true }
    if inParentheses, quantity.isRange, quantity.low == 1,
      hasNoun || quantity.high == 10 && frame.values.status == .lowPositive
    {
      return true
    }
    if inParentheses, isBound, quantity.low == quantity.high, [1, 10].contains(quantity.high),
      frame.values.status == .positive || frame.values.status == .lowPositive,
      quantity.comparator == .greaterOrEqual || quantity.comparator == .greater
    {
      return true
    }
    if inParentheses, isBound || quantity.isRange || quantity.comparator != .equal,
      isFollowedByNumber(index, document)
    {
      return true
    }
    // `Positive (nuclear staining >= 1 %)`
    if !inParentheses, isBound, quantity.comparator == .greaterOrEqual || quantity.comparator == .greater,
      [1, 10].contains(quantity.low), opensInWords(index, document)
    {
      return true
    }
    // `Positive: >= 1%`
    if index > 1, terms[index - 1].concept == .colon, terms[index - 2].concept == .positive, isBound,
      quantity.comparator == .greaterOrEqual || quantity.comparator == .greater
    {
      return true
    }
    // `Negative: <1%` in a column of reference values.
    if index > 1, [.colon, .equals].contains(terms[index - 1].concept),
      [.positive, .negative, .equivocal].contains(terms[index - 2].concept), isBound, frame.statuses.count > 1
    {
      return true
    }
    // `PgR: negative. (5% or more nuclei = positive.)`
    let statement = document.statements[Int(document.statementOfTerm[index])].terms
    if CueReader.isThreshold(index, statement, document) { return true }
    // `POSITIVE 88 Strong Neg <1%`: the bound of another category than the answer's.
    if index > 0, isBound, isOther(terms[index - 1].concept, than: frame.values.status) { return true }
    // `POSITIVE | 100 | Strong | Pos >=1%`: the category again, with its bound.
    if index > 0, isBound, frame.statuses.count > 1,
      [.positive, .negative, .lowPositive].contains(terms[index - 1].concept)
    {
      return true
    }
    if index + 1 < terms.count,
      terms[index + 1].concept == .positive || terms[index + 1].concept == .negative, isBound,
      frame.isAnswered, terms[index].gap == .wide
    {
      return true
    }
    return false
  }

  private static func isOther(_ category: Concept, than status: ResultStatus?) -> Bool {
    switch status {
    case .positive, .lowPositive: category == .negative
    case .negative: category == .positive
    default: false
    }
  }

  /// Whether only nouns stand between a parenthesis and the number.
  private static func opensInWords(_ index: Int, _ document: ReportDocument) -> Bool {
    let nouns: [Concept] = [.word, .stainingNoun, .cellWord, .statusLabel, .inWord, .of]
    var place = index - 1
    while place > 0, place > index - 5, nouns.contains(document.terms[place].concept) { place -= 1 }
    return place >= 0 && document.terms[place].concept == .open
  }

  /// `(1-9%) Low positive 5 %`, `High (>35%) approx. 50 %`: the category's bounds, and then the number itself.
  private static func isFollowedByNumber(_ index: Int, _ document: ReportDocument) -> Bool {
    let terms = document.terms
    guard index + 1 < terms.count, terms[index + 1].concept == .close else { return false }
    var next = index + 2
    while next < terms.count, next < index + 8 {
      switch terms[next].concept {
      case .quantity: return document.quantity(next)?.unit == .percent
      case .positive, .negative, .lowPositive, .intensity, .word, .colon, .comma, .hyphen: next += 1
      default: return false
      }
    }
    return false
  }
}
