// Statements that explain results instead of giving them.
extension CueReader {
  /// A statement that says what results mean, rather than what a result is: it names more categories than
  /// markers, each with its bound.
  static func isDefinition(_ document: ReportDocument, _ range: Range<Int>) -> Bool {
    var markers = 0, bounds = 0, bareBounds = 0, exact = 0, cues = 0, positives = 0, negatives = 0,
      equivocals = 0,
      firstMarker = Int.max, firstCue = Int.max, firstResult = Int.max, firstBound = Int.max,
      firstAnswer = Int.max, lastBound = -1
    var scores: Set<Int> = []
    var isAnsweredBeforeCue = false
    var equalsSigns = 0, bareNumbers = 0, beginsWithBound = false
    // `HER2 | 2+ | 0-1+ negative, 2+ equivocal, 3+ positive`: the result, and then the key to it.
    var isScoreRepeated = false
    var aside = -1
    var pairs: [Concept] = []
    var lastCategory = -1, firstPair = -1, firstScore = Int.max
    for term in range where term > aside {
      switch document.terms[term].concept {
      // `Positive (reference: >=1 %), 75 %`: a key in parentheses behind the result.
      case .legendCue, .legendHeading:
        guard min(firstResult, firstAnswer, firstScore) < term,
          let open = (max(range.lowerBound, term - 3)..<term).last(where: {
            document.terms[$0].concept != .word && document.terms[$0].concept != .by
          }), document.terms[open].concept == .open
        else { break }
        aside = (term..<min(range.upperBound, term + 40)).first { document.terms[$0].concept == .close } ?? -1
      case .positive, .negative, .lowPositive, .equivocal: lastCategory = term
      case .quantity:
        if document.quantity(term).map({ $0.unit == .plus || isZero($0) }) == true {
          firstScore = min(firstScore, term)
        }
        guard let quantity = document.quantity(term), quantity.comparator != .equal || quantity.isRange,
          lastCategory >= 0, term - lastCategory <= 2
        else { break }
        if pairs.isEmpty { firstPair = lastCategory }
        pairs.append(document.terms[lastCategory].concept)
      default: break
      }
      if term < aside { continue }
      // `HER2: 3+ (0-1+ negative, 2+ equivocal, 3+ positive)`
      if firstMarker < term, let end = ParenthesizedKey.end(at: term, in: document) {
        aside = end
        continue
      }
      // `HER2 is 1+ on a scale of 0 to 3+`
      if let end = ScoreScale.endOfPhrase(at: term, in: document) {
        aside = end - 1
        continue
      }
      // `HER2 score (0/1+/2+/3+): 1+`: a scale, and the answer behind it.
      if let end = ScoreScale.end(at: term, in: document),
        (end..<min(range.upperBound, end + 3)).contains(where: { document.quantity($0)?.unit == .plus })
      {
        aside = end - 1
        continue
      }
      switch document.terms[term].concept {
      case .marker, .hormoneReceptors:
        markers += 1
        firstMarker = min(firstMarker, term)
      // `2018 ASCO/CAP Group 4, IHC 2+: HER2 negative`
      case .legendCue where namesGroup(behind: term, range.upperBound, document): break
      case .legendCue where isColumnHead(term, document) || isInLabel(term, document),
        .legendHeading where isColumnHead(term, document):
        break
      case .equals: equalsSigns += 1
      case .insituHybridization:
        // `HER2: 0, 1+ negative; 2+ equivocal, reflex to FISH`: a method beside its marker is no second test.
        if markers == 0 { markers += 1 }
        firstMarker = min(firstMarker, term)
      case .legendCue, .legendHeading:
        cues += 1
        firstCue = min(firstCue, term)
      case .positive, .amplified, .overexpressed, .lowPositive:
        positives = 1
        firstResult = min(firstResult, term)
      case .negative, .notAmplified:
        negatives = 1
        firstResult = min(firstResult, term)
      case .equivocal:
        equivocals = 1
        firstResult = min(firstResult, term)
      case .quantity:
        if let quantity = document.quantity(term) {
          if isAnswer(quantity) { firstAnswer = min(firstAnswer, term) }
          if quantity.unit == .plus || isZero(quantity) {
            isScoreRepeated = !scores.insert(Int(quantity.high)).inserted || isScoreRepeated
          }
          if quantity.unit == .none {
            bareNumbers += 1
            if bareNumbers == 1 { beginsWithBound = quantity.comparator != .equal || quantity.isRange }
            if quantity.comparator != .equal || quantity.isDecimal && isBound(term, quantity, document) {
              bareBounds += 1
            } else if quantity.isDecimal {
              exact += 1
              if cues == 0 { isAnsweredBeforeCue = true }
            }
          }
        }
        if let quantity = document.quantity(term),
          quantity.comparator != .equal && quantity.comparator != .approximate || quantity.unit == .plus
            || cues > 0 && quantity.unit == .percent
        {
          bounds += 1
          lastBound = term
          if quantity.unit != .plus { firstBound = min(firstBound, term) }
        }
      default: break
      }
    }
    // `ratio <2.0 = not amplified`
    if equalsSigns > 0, exact == 0, range.contains(where: { isEquation($0, document) }) { return true }
    // `Nuclear staining of 10% or more of tumour cells is reported as positive`
    if min(firstMarker, firstAnswer) > firstResult || firstMarker == Int.max || markers > 1,
      range.contains(where: { isThreshold($0, range, document) })
    {
      return true
    }
    // `IHC 1+ or 2+/ISH negative is HER2-low`
    if range.contains(where: { isEitherLow($0, document) }) { return true }
    // `78 % OF NUCLEI FAVORABLE (>10 pos, 5-10 borderline, <5 neg)`: a result with its key behind it.
    // `ER   POSITIVE   93%   NEG <1   POS >=1`: the same in the columns of a form.
    if firstAnswer < firstBound, firstBound != Int.max, firstAnswer < firstCue,
      firstResult < firstBound, firstAnswer < firstResult || firstMarker < firstResult
    {
      return false
    }
    // `Ki-67 27 %, intermediate according to the cut-offs (<=5, 6-29, >=30)`
    if firstMarker < firstAnswer, firstAnswer < min(firstCue, firstBound), firstCue != Int.max, markers == 1,
      positives + negatives + equivocals == 0
    {
      return false
    }
    // `Negative <1%, positive >=1%; Ki-67 low <10%, high >20%`: it begins with a category, and all numbers are bounds.
    if firstResult < firstMarker, positives + negatives + equivocals >= 2, bounds >= 3,
      firstAnswer == Int.max,
      firstBound - firstResult <= 2
    {
      return true
    }
    // `ER/PR positive >=1 %, negative <1 %`: the two sides of one bound.
    if firstAnswer == Int.max, firstResult != Int.max,
      document.quantity(firstResult + 1)?.unit == .percent, areTwoSides(in: range, document)
    {
      return true
    }
    // `ER and PR negative <1 %, low positive 1-10 %, positive >10 %`: more bounded categories than markers.
    let namesAll = Set(pairs).isSuperset(of: [.positive, .lowPositive, .negative])
    if pairs.count >= 3, namesAll || pairs.count > markers, positives + negatives == 2,
      firstPair == firstResult,
      firstAnswer == Int.max
    {
      return true
    }
    // `ER positive is defined as Allred >2`
    if firstCue != Int.max, document.terms[firstCue].payload == 1, firstResult < firstCue,
      firstCue - firstResult <= 2, firstCue < lastBound, firstAnswer == Int.max
    {
      return true
    }
    // `ER/PR >= 1% positive`, `ER and PgR positive from 1 %`: two tumors' markers would hardly both be at the threshold.
    if markers == 2, positives == 1, negatives + equivocals == 0,
      range.contains(where: { isCutoff($0, document) }),
      range.count(where: { document.quantity($0)?.unit == .percent }) == 1
    {
      return true
    }
    let categories = positives + negatives + equivocals
    // `Cutoffs used are those of the guideline (ER, PR; 1%).`
    if firstCue == range.lowerBound, categories == 0 { return true }
    // `HER2: 0 or 1+ negative; 2+ equivocal; 3+ positive`, `HER2: 0 no staining; 1+ faint; 2+ moderate; 3+ intense`
    if scores.count >= 3, !isScoreRepeated, firstAnswer == Int.max || categories == 3,
      markers <= 1 || categories == 3 && equalsSigns >= 3
    {
      return true
    }
    if categories >= 2, bareBounds >= 2, exact == 0, markers <= 1 { return true }
    // `Image scores: below 1.5 negative; 1.5-2.4 equivocal; 2.5 and up positive`
    if categories == 3, bareNumbers >= 2, beginsWithBound, firstAnswer == Int.max, markers <= 1 {
      return true
    }
    if categories >= 2, bounds >= 2, markers <= 1 {
      return firstMarker > firstResult || firstMarker == Int.max || cues > 0
    }
    // `ratio of 1.56, which is considered not amplified (ratio < 2.0)`
    if isAnsweredBeforeCue, markers > 0, categories == 1 { return false }
    // `HER2 is 1+, which is considered negative`
    if cues == 1, markers == 1, scores.count == 1, categories == 1, refersBack(firstCue, document) {
      return false
    }
    if cues > 0, bounds > 0 || bareBounds > 0 || categories >= 2 {
      // A result before the cue stands; only what follows the cue is masked by the reader.
      return !(firstMarker < firstResult && firstResult < firstCue)
        && (firstCue < firstResult || firstMarker == Int.max)
    }
    return false
  }

  /// Whether two neighbouring results are parted by one percentage: one from it on, the other below it.
  private static func areTwoSides(in range: Range<Int>, _ document: ReportDocument) -> Bool {
    var upper: Set<Double> = [], lower: Set<Double> = []
    for term in range.dropFirst() {
      guard let bound = document.quantity(term), bound.unit == .percent, !bound.isRange else { continue }
      let result = document.terms[term - 1].concept
      switch bound.comparator {
      case .greater, .greaterOrEqual: if result == .positive { upper.insert(bound.low) }
      case .less, .lessOrEqual: if result == .negative { lower.insert(bound.high) }
      default: break
      }
    }
    return !upper.isDisjoint(with: lower)
  }

  private static func namesGroup(behind cue: Int, _ end: Int, _ document: ReportDocument) -> Bool {
    (cue + 1..<max(cue + 1, min(end, cue + 3))).contains { document.terms[$0].concept == .groupLabel }
  }

  /// `which is considered`, `; this is regarded as`, `(considered`: a word on the result just given.
  private static func refersBack(_ cue: Int, _ document: ReportDocument) -> Bool {
    guard cue > 0, document.terms[cue].payload == 1 else { return false }
    return [.comma, .open, .semicolon, .and].contains(document.terms[cue - 1].concept)
      || document.word(cue - 1, isOneOf: ["which", "this", "that", "it", "and"])
  }

  /// A bound, an equals sign and a category.
  private static func isEquation(_ sign: Int, _ document: ReportDocument) -> Bool {
    guard document.terms[sign].concept == .equals, sign > 0, sign + 1 < document.terms.count,
      let bound = document.quantity(sign - 1), bound.unit == .none
    else { return false }
    let categories: [Concept] = [.positive, .negative, .equivocal, .amplified, .notAmplified]
    return [.less, .lessOrEqual, .greater, .greaterOrEqual].contains(bound.comparator)
      && categories.contains(document.terms[sign + 1].concept)
  }

  /// The highest percentage that any guideline has called positive from.
  private static let highestThreshold = 20.0

  /// `1% or more of invasive nuclei = positive`, `10% or more of the cells is reported as positive`: a bound of percent,
  /// and what is called so from it on.
  static func isThreshold(_ term: Int, _ range: Range<Int>, _ document: ReportDocument) -> Bool {
    guard let bound = document.quantity(term), bound.unit == .percent, !bound.isRange,
      bound.low <= highestThreshold, HybridizationCriterion.isBoundBehind(term, document),
      let category = (term + 1..<max(term + 1, min(range.upperBound, term + 16)))
        .first(where: { [.positive, .negative].contains(document.terms[$0].concept) }),
      !(category..<range.upperBound).contains(where: { document.terms[$0].concept == .marker })
    else { return false }
    let before = document.terms[category - 1].concept
    let links: [StaticString] = ["is", "are", "as", "be"]
    return before == .equals || before == .legendCue || links.contains { document.ends(category - 1, in: $0) }
  }

  /// `>= 1%`, `from 10 %`: where guidelines begin to call a receptor positive.
  private static func isCutoff(_ term: Int, _ document: ReportDocument) -> Bool {
    guard let bound = document.quantity(term), bound.unit == .percent, [1, 10].contains(bound.low) else {
      return false
    }
    return [.greaterOrEqual, .greater].contains(bound.comparator)
      || bound.comparator == .equal && term > 0 && document.ends(term - 1, in: "from")
  }

  /// `1+ or 2+`, `1+ or IHC 2+`, `1+ and 2+/ISH not amplified`: the two scores of HER2-low, which no tumor has at once.
  private static func isEitherLow(_ term: Int, _ document: ReportDocument) -> Bool {
    guard let score = document.quantity(term), score.unit == .plus, score.low == 1 else { return false }
    // Read as a range, where only the words tell it from `1-2+`.
    if score.high == 2 { return document.words(term, contain: "or") }
    guard
      let joint = (term + 1..<min(document.terms.count, term + 3))
        .first(where: { [.or, .and].contains(document.terms[$0].concept) }),
      let other = (term + 2..<max(term + 2, min(document.terms.count, term + 5))).first(where: {
        document.quantity($0)?.unit == .plus && document.quantity($0)?.low == 2
      })
    else { return false }
    return document.terms[joint].concept == .or
      || (other + 1..<min(document.terms.count, other + 4)).contains {
        document.terms[$0].concept == .insituHybridization
      }
  }

  /// `1.5-2.4`, `2.5 and up`, `6.0 or more`.
  private static func isBound(_ term: Int, _ quantity: Quantity, _ document: ReportDocument) -> Bool {
    quantity.isRange || HybridizationCriterion.isBoundBehind(term, document)
  }

  private static func isZero(_ quantity: Quantity) -> Bool {
    quantity.unit == .none && quantity.low == 0 && !quantity.isDecimal && quantity.high <= 1
  }

  /// A plain percentage.
  static func isAnswer(_ quantity: Quantity) -> Bool {
    quantity.unit == .percent && quantity.comparator == .equal && !quantity.isRange
  }
}
