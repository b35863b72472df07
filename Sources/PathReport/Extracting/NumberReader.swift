/// Reads a number into an open frame, as what its label, its unit or its shape says that it is.
enum NumberReader {
  typealias Frame = FindingReader.Frame

  static func read(_ index: Int, into frame: Frame, document: ReportDocument) {
    guard let quantity = document.quantity(index) else { return }
    if frame.attribute == .ignored {
      if quantity.unit == .none || quantity.unit == .percent || quantity.unit == .length {
        frame.attribute = .none; return
      }
    }
    if isForeign(index, document) { return }
    defer { if !isSharedLabel(behind: index, frame, document) { frame.attribute = .none } }
    switch quantity.unit {
    case .length: return
    case .percent: PercentReader.read(quantity, index, into: frame, document)
    case .plus: readPlus(quantity, index, into: frame, document)
    case .none: readBare(quantity, index, into: frame, document)
    }
  }

  /// `ER and PR: Allred scores 8 and 7`: the label holds for the next number too.
  private static func isSharedLabel(behind index: Int, _ frame: Frame, _ document: ReportDocument) -> Bool {
    guard frame.markers.count > 1, frame.attribute == .allred || frame.attribute == .hScore,
      [.and, .comma, .slash].contains(document.terms[index + 1].concept),
      let next = document.quantity(index + 2)
    else { return false }
    return next.unit == .none && next.isWhole
  }

  /// Numbers of blocks, dates, hours and counts that stand among results.
  private static func isForeign(_ index: Int, _ document: ReportDocument) -> Bool {
    let terms = document.terms
    if index > 0, terms[index - 1].concept == .unrelatedLabel { return true }
    // `SP1 Ventana | 95 %`: no clone is named by a percentage.
    if index > 0, terms[index - 1].concept == .cloneLabel, document.quantity(index)?.unit != .percent {
      return true
    }
    if index + 1 < terms.count, terms[index + 1].concept == .unrelatedLabel,
      document.quantity(index)?.unit == Quantity.Unit.none
    {
      return true
    }
    return isPartOfIdentifier(index, document)
  }

  /// `S11-22`
  private static func isPartOfIdentifier(_ index: Int, _ document: ReportDocument) -> Bool {
    let terms = document.terms
    guard index > 1, terms[index].gap == .none, terms[index - 1].concept == .hyphen,
      terms[index - 1].gap == .none, terms[index - 2].concept == .word
    else { return false }
    let word = document.bytes[document.bytes(of: index - 2...index - 2)]
    return (0x30...0x39).contains(word.last!)
  }

  // MARK: - Scores

  private static func readPlus(
    _ quantity: Quantity, _ index: Int, into frame: Frame, _ document: ReportDocument
  ) {
    if frame.isHER2 {
      guard frame.values.method != .insituHybridization || frame.values.status == nil else { return }
      // `membrane staining intensity 1+ in 5 % of cells, score 0`
      if frame.attribute == .intensity, isScoreNamed(behind: index, document) { return }
      setScore(quantity, index, into: frame, document)
    } else if isProportion(frame, document), quantity.isWhole {
      // `PS 3 + IS 2`: the sign joins the parts.
      if frame.values.proportion == nil {
        frame.values.proportion = Int(quantity.low); frame.lastValue = index
      }
    } else if quantity.high <= 3, let intensity = intensity(quantity) {
      frame.intensities.append(intensity)
      guard frame.values.intensity == nil else { return }
      frame.values.intensity = intensity
      frame.lastValue = index
    }
  }

  private static func isProportion(_ frame: Frame, _ document: ReportDocument) -> Bool {
    let label = document.terms[frame.attributeTerm]
    return frame.attribute == .proportion
      || frame.attribute == .percent && label.concept == .percentLabel && label.payload == 1
  }

  private static func intensity(_ quantity: Quantity) -> StainingIntensity? {
    let low = Int(quantity.low), high = Int(quantity.high)
    guard low >= 1, high <= 3 else { return nil }
    return ValueReader.combine(StainingIntensity.allCases[(low - 1) * 2], (high - 1) * 2)
  }

  private static func setScore(
    _ quantity: Quantity, _ index: Int, into frame: Frame, _ document: ReportDocument
  ) {
    guard frame.values.score == nil, frame.values.scoreHigh == nil, quantity.high <= 3, !quantity.isDecimal
    else { return }
    if quantity.comparator != .equal { return }
    // `intensity 0 to 3`: all of the scale, and no score.
    if quantity.isRange, quantity.low == 0, quantity.high == 3 { return }
    if isOfManyCases(index, document) { return }
    // `0/1+`: either of the two.
    if quantity.isWhole, let other = document.quantity(index + 2),
      document.terms[index + 1].concept == .slash,
      other.unit == .plus, other.low == quantity.low + 1, !other.isRange
    {
      frame.readTo = index + 3
      frame.values.scoreHigh = Int(other.low)
    }
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
    _ quantity: Quantity, _ index: Int, into frame: Frame, _ document: ReportDocument
  ) {
    if !frame.isHER2, readSum(quantity, index, into: frame, document) { return }
    switch frame.attribute {
    case .allred, .proportion, .allredIntensity: readAllred(quantity, index, into: frame, document)
    case .hScore where quantity.high <= 300:
      frame.hScores.append(Int(quantity.high))
      if frame.values.hScore == nil { frame.values.hScore = Int(quantity.high); frame.lastValue = index }
    case .irs where quantity.high <= 12:
      if frame.values.irs == nil { frame.values.irs = Int(quantity.high); frame.lastValue = index }
    case .percent where quantity.high <= 5 && quantity.isWhole && isProportion(frame, document):
      // `proportion 5`: a score, where the percent sign is missing.
      if frame.values.proportion == nil {
        frame.values.proportion = Int(quantity.low); frame.lastValue = index
      }
    // `percentage: 95`, but not a line's number behind `Ki-67 (%): not done`.
    case .percent where quantity.high <= 100 && frame.values.status != .notPerformed:
      if PercentReader.isBound(frame.values.percent), quantity.comparator == .equal {
        frame.values.percent = nil
      }
      if frame.values.percent == nil {
        frame.values.percent = PercentReader.percentage(quantity); frame.lastValue = index
      }
    case .percent: break
    case .intensity where !frame.isHER2 && quantity.isWhole && (0...3).contains(quantity.low):
      // `proportion 5, intensity 3`: the second part of the score.
      if frame.values.allredIntensity == nil, !quantity.isRange {
        frame.values.allredIntensity = Int(quantity.low)
      }
      if frame.values.intensity == nil, let intensity = intensity(quantity) {
        frame.values.intensity = intensity; frame.lastValue = index
      }
    default: readUnlabelled(quantity, index, into: frame, document)
    }
  }

  static func measure(_ quantity: Quantity) -> Measure {
    Measure(value: quantity.high, comparator: quantity.comparator)
  }

  private static func setRatio(_ quantity: Quantity, _ index: Int, into frame: Frame) {
    guard quantity.high < 100, !quantity.isRange else { return }
    // A bound gives way to the number itself.
    if let known = frame.values.ratio, known.comparator == .equal || quantity.comparator != .equal { return }
    frame.values.method = .insituHybridization
    frame.values.ratio = measure(quantity)
    frame.lastValue = index
  }

  private static func readAllred(
    _ quantity: Quantity, _ index: Int, into frame: Frame, _ document: ReportDocument
  ) {
    guard quantity.isWhole, quantity.high <= 8, quantity.comparator == .equal else { return }
    if frame.attribute == .proportion {
      if frame.values.proportion == nil {
        frame.values.proportion = Int(quantity.low); frame.lastValue = index
      }
      return
    }
    if frame.attribute == .allredIntensity {
      if frame.values.allredIntensity == nil, quantity.low <= 3 {
        frame.values.allredIntensity = Int(quantity.low); frame.lastValue = index
      }
      return
    }
    frame.allreds.append(Int(quantity.low))
    if frame.values.allred == nil { frame.values.allred = Int(quantity.low); frame.lastValue = index }
  }

  /// `5 + 3 = 8`, `8 (5+3)`: the parts of an Allred score, before or behind their total.
  private static func readSum(
    _ quantity: Quantity, _ index: Int, into frame: Frame, _ document: ReportDocument
  ) -> Bool {
    let terms = document.terms
    guard index + 2 < terms.count, terms[index + 1].concept == .plus, quantity.isWhole, quantity.low <= 5,
      let second = document.quantity(index + 2), second.isWhole, second.low <= 3, second.unit == .none
    else { return false }
    let sum = Int(quantity.low + second.low)
    let isBehindTotal =
      index > 1 && terms[index - 1].concept == .open
      && document.quantity(index - 2).map { Int($0.low) } == sum
    let equals = index + 4 < terms.count && terms[index + 3].concept == .equals
    let total = equals ? document.quantity(index + 4).map { Int($0.low) } : nil
    guard total == sum || frame.values.allred == sum || frame.attribute == .allred || isBehindTotal else {
      return false
    }
    guard frame.values.proportion == nil else { return true }
    frame.values.proportion = Int(quantity.low)
    frame.values.allredIntensity = Int(second.low)
    frame.values.allred = frame.values.allred ?? sum
    frame.readTo = total == nil ? index + 3 : index + 5
    frame.lastValue = index
    return true
  }

  /// A number without a label: `7/8` is an Allred score, `2/3` a HER2 score, `1.3` under FISH a ratio.
  private static func readUnlabelled(
    _ quantity: Quantity, _ index: Int, into frame: Frame, _ document: ReportDocument
  ) {
    if frame.isHER2 {
      if frame.values.method == .insituHybridization || frame.values.statusIsAmplification,
        quantity.isDecimal, quantity.comparator == .equal || quantity.comparator == .approximate,
        !quantity.isRange, frame.values.ratio == nil, isAnswerPlace(index, document)
      {
        return setRatio(quantity, index, into: frame)
      }
      // `image score 2.1, borderline`: the score of a machine that measures the stain.
      if frame.attribute == .score, quantity.isDecimal, frame.values.method == .unknown {
        frame.values.method = .immunohistochemistry
      }
      let isLabelled = frame.attribute == .score || frame.attribute == .intensity
      let isScore =
        isLabelled && index - frame.attributeTerm <= longestLabel || quantity.denominator == 3
        || isAnswerPlace(index, document) && isNear(index, frame, document)
      // The day of a date is no score: `HER2 IHC    03/11/2025    pending`.
      let isDay =
        document.bytes[document.bytes(of: index...index).lowerBound] == UInt8(ascii: "0")
        && document.bytes(of: index...index).count > 1 && quantity.denominator != 3 && !quantity.isRange
      let isOutOfThree =
        quantity.denominator == 3 || quantity.denominator == 0 && !isOfCount(index, document)
      if isScore, isOutOfThree, !isDay, !isOfCode(index, document),
        frame.values.method != .insituHybridization,
        quantity.high <= 3, !quantity.isDecimal
      {
        setScore(quantity, index, into: frame, document)
      }
    } else if quantity.denominator == 8, frame.values.allred == nil, quantity.high <= 8 {
      frame.allreds.append(Int(quantity.low))
      frame.values.allred = Int(quantity.low)
      frame.lastValue = index
    } else if quantity.denominator == 8, quantity.high <= 8 {
      frame.allreds.append(Int(quantity.low))
    } else if quantity.denominator == 300, frame.values.hScore == nil {
      frame.values.hScore = Int(quantity.low)
      frame.lastValue = index
    } else if quantity.denominator == 12, frame.values.irs == nil {
      frame.values.irs = Int(quantity.low)
      frame.lastValue = index
    } else if quantity.denominator == 3, frame.values.intensity == nil, !isShare(quantity, index, document) {
      frame.values.intensity = intensity(quantity)
      frame.lastValue = index
    } else if quantity.denominator == 0,
      frame.attribute == .none || frame.isProliferation && frame.attribute == .score
    {
      readPlain(quantity, index, into: frame, document)
    }
  }

  /// `5 (>2/3)`, `4 (1/3 - 2/3)`: thirds of the nuclei, which an Allred proportion stands for.
  private static func isShare(_ quantity: Quantity, _ index: Int, _ document: ReportDocument) -> Bool {
    let isOther = { (place: Int) in
      place >= 0 && place < document.terms.count
        && document.quantity(place).map { $0.denominator > 0 } == true
    }
    return quantity.comparator != .equal && quantity.comparator != .approximate
      || isOther(index - 2) || isOther(index + 2)
  }

  /// Terms between a label of a score and its number.
  private static let longestLabel = 7

  /// Whether a bare number is close enough to the name, or to the last value, to be an answer.
  private static func isNear(_ index: Int, _ frame: Frame, _ document: ReportDocument) -> Bool {
    let near = max(frame.labelEnd, frame.lastValue ?? 0)
    // `Her-2/neu (0-3+, n/a): 1`
    let isBehindColon = document.terms[index - 1].concept == .colon
    return index - near <= (isBehindColon ? 16 : 8)
      && document.statementOfTerm[index] - document.statementOfTerm[near] <= 1
  }

  /// `0/2 nodes`
  private static func isOfCount(_ index: Int, _ document: ReportDocument) -> Bool {
    guard index + 2 < document.terms.count, document.terms[index + 1].concept == .slash else { return false }
    return document.quantity(index + 2).map { $0.unit == .none && $0.low != 3 } ?? false
  }
}
