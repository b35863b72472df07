/// Reads a number into an open frame, as what its label, its unit or its shape says that it is.
enum NumberReader {
  typealias Frame = FindingReader.Frame

  static func read(_ index: Int, into frame: inout Frame, document: ReportDocument) {
    guard let quantity = document.quantity(index) else { return }
    if frame.attribute == .ignored {
      if quantity.unit == .none || quantity.unit == .percent || quantity.unit == .length {
        frame.attribute = .none; return
      }
    }
    if isForeign(index, document) { return }
    defer { frame.attribute = .none }
    switch quantity.unit {
    case .length: return
    case .percent: readPercent(quantity, index, into: &frame, document)
    case .plus: readPlus(quantity, index, into: &frame, document)
    case .none: readBare(quantity, index, into: &frame, document)
    }
  }

  /// Numbers of blocks, dates, hours and counts that stand among results.
  private static func isForeign(_ index: Int, _ document: ReportDocument) -> Bool {
    let terms = document.terms
    if index > 0, [.unrelatedLabel, .cloneLabel].contains(terms[index - 1].concept) { return true }
    if index + 1 < terms.count, terms[index + 1].concept == .unrelatedLabel,
      document.quantity(index)?.unit == Quantity.Unit.none
    {
      return true
    }
    return false
  }

  // MARK: - Percent

  private static func readPercent(
    _ quantity: Quantity, _ index: Int, into frame: inout Frame, _ document: ReportDocument
  ) {
    guard quantity.high <= 100, let percent = percentage(quantity) else { return }
    if frame.isHER2, frame.values.method == .insituHybridization { return }
    if isCriterion(quantity, index, frame, document) { return }
    frame.percents.append(percent)
    guard frame.values.percent == nil else { return }
    frame.values.percent = percent
    frame.lastValue = index
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
      frame.values.status == .positive || frame.values.status == .lowPositive
    {
      return quantity.comparator == .greaterOrEqual || quantity.comparator == .greater
    }
    // `Negative: <1%` in a column of reference values.
    if index > 1, [.colon, .equals].contains(terms[index - 1].concept),
      [.positive, .negative, .equivocal].contains(terms[index - 2].concept), isBound, frame.statuses.count > 1
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

  // MARK: - Scores

  private static func readPlus(
    _ quantity: Quantity, _ index: Int, into frame: inout Frame, _ document: ReportDocument
  ) {
    if frame.isHER2 {
      guard frame.values.method != .insituHybridization || frame.values.status == nil else { return }
      setScore(quantity, index, into: &frame)
    } else if quantity.high <= 3, frame.values.intensity == nil {
      frame.values.intensity = intensity(quantity)
      frame.lastValue = index
    }
  }

  private static func intensity(_ quantity: Quantity) -> StainingIntensity? {
    let low = Int(quantity.low), high = Int(quantity.high)
    guard low >= 1, high <= 3 else { return nil }
    return ValueReader.combine(StainingIntensity.allCases[(low - 1) * 2], (high - 1) * 2)
  }

  private static func setScore(_ quantity: Quantity, _ index: Int, into frame: inout Frame) {
    guard frame.values.score == nil, frame.values.scoreHigh == nil, quantity.high <= 3, !quantity.isDecimal
    else { return }
    if quantity.comparator != .equal { return }
    if quantity.isRange {
      frame.values.score = Int(quantity.low)
      frame.values.scoreHigh = Int(quantity.high)
    } else {
      frame.values.score = Int(quantity.low)
    }
    if frame.values.method == .unknown { frame.values.method = .immunohistochemistry }
    frame.lastValue = index
  }

  // MARK: - Bare numbers

  private static func readBare(
    _ quantity: Quantity, _ index: Int, into frame: inout Frame, _ document: ReportDocument
  ) {
    switch frame.attribute {
    case .allred, .proportion, .allredIntensity: readAllred(quantity, index, into: &frame, document)
    case .hScore where quantity.high <= 300:
      if frame.values.hScore == nil { frame.values.hScore = Int(quantity.high); frame.lastValue = index }
    case .irs where quantity.high <= 12:
      if frame.values.irs == nil { frame.values.irs = Int(quantity.high); frame.lastValue = index }
    case .percent
    where quantity.high <= 5 && quantity.isWhole && document.terms[frame.attributeTerm].payload == 1:
      // `proportion 5`: a score, where the percent sign is missing.
      if frame.values.proportion == nil {
        frame.values.proportion = Int(quantity.low); frame.lastValue = index
      }
    case .percent where quantity.high <= 100:
      if frame.values.percent == nil { frame.values.percent = percentage(quantity); frame.lastValue = index }
    case .intensity where !frame.isHER2 && quantity.isWhole && (1...3).contains(quantity.low):
      // `proportion 5, intensity 3`: the second part of the score.
      if frame.values.proportion != nil, frame.values.allredIntensity == nil, !quantity.isRange {
        frame.values.allredIntensity = Int(quantity.low)
      }
      if frame.values.intensity == nil {
        frame.values.intensity = intensity(quantity); frame.lastValue = index
      }
    default: readUnlabelled(quantity, index, into: &frame, document)
    }
  }

  static func measure(_ quantity: Quantity) -> Measure {
    Measure(value: quantity.high, comparator: quantity.comparator)
  }

  private static func setRatio(_ quantity: Quantity, _ index: Int, into frame: inout Frame) {
    guard quantity.high < 100, !quantity.isRange else { return }
    // A bound gives way to the number itself.
    if let known = frame.values.ratio, known.comparator == .equal || quantity.comparator != .equal { return }
    frame.values.method = .insituHybridization
    frame.values.ratio = measure(quantity)
    frame.lastValue = index
  }

  private static func readAllred(
    _ quantity: Quantity, _ index: Int, into frame: inout Frame, _ document: ReportDocument
  ) {
    guard quantity.isWhole, quantity.high <= 8, quantity.comparator == .equal else { return }
    if frame.attribute == .proportion {
      if frame.values.proportion == nil {
        frame.values.proportion = Int(quantity.low); frame.lastValue = index
      }
      return
    }
    // `5 + 3 = 8`: the parts stand before the total.
    let terms = document.terms
    if index + 2 < terms.count, terms[index + 1].concept == .plus, let second = document.quantity(index + 2) {
      frame.values.proportion = Int(quantity.low)
      frame.values.allredIntensity = Int(second.low)
      frame.values.allred = frame.values.allred ?? Int(quantity.low + second.low)
      frame.lastValue = index
      return
    }
    if frame.values.allred == nil { frame.values.allred = Int(quantity.low); frame.lastValue = index }
  }

  /// A number without a label: `7/8` is an Allred score, `2/3` a HER2 score, `1.3` under FISH a ratio.
  private static func readUnlabelled(
    _ quantity: Quantity, _ index: Int, into frame: inout Frame, _ document: ReportDocument
  ) {
    if frame.isHER2 {
      if frame.values.method == .insituHybridization || frame.values.statusIsAmplification,
        quantity.isDecimal, quantity.comparator == .equal || quantity.comparator == .approximate,
        !quantity.isRange, frame.values.ratio == nil, isAnswerPlace(index, document)
      {
        return setRatio(quantity, index, into: &frame)
      }
      let isScore = frame.attribute == .score || quantity.denominator == 3 || isAnswerPlace(index, document)
      if isScore, frame.values.method != .insituHybridization, quantity.high <= 3, !quantity.isDecimal {
        setScore(quantity, index, into: &frame)
      }
    } else if quantity.denominator == 8, frame.values.allred == nil, quantity.high <= 8 {
      frame.values.allred = Int(quantity.low)
      frame.lastValue = index
    } else if quantity.denominator == 300, frame.values.hScore == nil {
      frame.values.hScore = Int(quantity.low)
      frame.lastValue = index
    } else if quantity.denominator == 12, frame.values.irs == nil {
      frame.values.irs = Int(quantity.low)
      frame.lastValue = index
    } else if quantity.denominator == 3, frame.values.intensity == nil {
      frame.values.intensity = intensity(quantity)
      frame.lastValue = index
    }
  }

  /// Right behind the name, a colon, an equals sign or a parenthesis: where an answer stands.
  private static func isAnswerPlace(_ index: Int, _ document: ReportDocument) -> Bool {
    guard index > 0 else { return false }
    var place = index - 1
    while place > 0, document.terms[place].concept == .newline { place -= 1 }
    switch document.terms[place].concept {
    case .colon, .equals, .open, .marker, .leader, .pipe, .comma, .ratioLabel, .insituHybridization,
      .immunohistochemistry, .scoreLabel, .negative, .positive, .equivocal, .of, .notAmplified, .amplified,
      .hyphen, .close, .statusLabel, .overexpressed, .stainingNoun:
      return true
    default: return document.terms[index].gap == .wide
    }
  }
}
