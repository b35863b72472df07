/// Finds the sentences that say from which percentage on a laboratory calls a result positive: `ER and PgR are positive
/// from 1 %`, `the receptors are reported as positive at 1 % and above`.
///
/// All percentages of such a sentence are bounds; one that is a plain number makes it a result.
enum CategoryBounds {
  private static let categories: ConceptSet = [.positive, .negative, .lowPositive, .equivocal]

  static func areStated(in statement: Statement, _ document: ReportDocument) -> Bool {
    guard !statement.concepts.isDisjoint(with: categories) else { return false }
    let range = statement.terms
    var isStated = false
    var behindBounds: ConceptSet = []
    for term in range {
      guard let quantity = document.quantity(term), quantity.unit == .percent else { continue }
      if quantity.comparator != .equal || quantity.isRange {
        // `>=1% positive; 1-10% low positive; <1% negative`: the categories that stand right behind their bounds.
        if term + 1 < range.upperBound, isCategory(term + 1, document) {
          behindBounds.insert(document.terms[term + 1].concept)
        }
        continue
      }
      guard isOpenUpwards(term, in: range, document) || isCutoff(term, quantity, in: range, document),
        !isBehindAnswer(term, in: range, document)
      else { return false }
      isStated =
        isStated || followsCategory(term, in: range, document)
        || isOpenUpwards(term, in: range, document) && precedesCategory(term, in: range, document)
    }
    return isStated || behindBounds == [.positive, .lowPositive, .negative]
      || definesCategory(in: range, document)
  }

  /// `PR: positive, 30% or more`, `PgR: negative (5% or more = positive)`: the name has its answer before the number.
  private static func isBehindAnswer(_ term: Int, in range: Range<Int>, _ document: ReportDocument) -> Bool {
    guard term - 2 > range.lowerBound, [.comma, .open, .newline].contains(document.terms[term - 1].concept)
    else {
      return false
    }
    var answer = term - 2
    while answer > range.lowerBound, [.newline, .period, .comma].contains(document.terms[answer].concept) {
      answer -= 1
    }
    guard isCategory(answer, document) else { return false }
    return (max(range.lowerBound, answer - 3)..<answer).contains { document.terms[$0].concept == .marker }
  }

  /// `<10% as low, 10-20% as intermediate and >20% as high`, `<10% low, 10-20% intermediate, >20% high`: percentages
  /// that part what is called by names other than the statuses.
  static func areBands(in range: Range<Int>, _ document: ReportDocument) -> Bool {
    var called = 0, followed = 0, markers = 0
    for term in range.dropLast() {
      if document.terms[term].concept == .marker { markers += 1 }
      guard let quantity = document.quantity(term), quantity.unit == .percent else { continue }
      guard quantity.comparator != .equal || quantity.isRange else { return false }
      let next = document.terms[term + 1].concept == .newline ? term + 2 : term + 1
      if document.word(next, isOneOf: ["as"]) { called += 1 }
      if document.word(next, isOneOf: ["low", "intermediate", "high"]) { followed += 1 }
    }
    return markers <= 1 && (called >= 2 || followed >= 3)
  }

  /// `ER and PR: positive is >=1%`: a word of result, a word that explains it, and a bound.
  private static func definesCategory(in range: Range<Int>, _ document: ReportDocument) -> Bool {
    range.dropLast(2).contains { term in
      isCategory(term, document) && document.word(term + 1, isOneOf: ["is", "are", "means", "if"])
        && document.quantity(term + 2).map { $0.unit == .percent && $0.comparator != .equal } == true
    }
  }

  /// Below a list of bounds, one that goes on with them: `...; ER low positive 1-10 %`.
  static func goOn(in statement: Statement, behind last: Range<Int>, _ document: ReportDocument) -> Bool {
    guard !statement.concepts.isDisjoint(with: categories) else { return false }
    let end = last.last { document.terms[$0].concept != .newline }
    guard let end, [.semicolon, .comma].contains(document.terms[end].concept) else { return false }
    return !statement.terms.contains {
      guard let quantity = document.quantity($0), quantity.unit == .percent else { return false }
      return quantity.comparator == .equal && !quantity.isRange
    }
  }

  /// `from 1 %`, `1 % and above`, `1 % or more`.
  private static func isOpenUpwards(_ term: Int, in range: Range<Int>, _ document: ReportDocument) -> Bool {
    if term > range.lowerBound, document.terms[term - 1].concept == .between { return true }
    guard term + 2 < range.upperBound, [.and, .or].contains(document.terms[term + 1].concept) else {
      return false
    }
    return document.terms[term + 2].concept == .moreThan
      || document.word(term + 2, isOneOf: ["up", "upwards", "more", "higher", "greater", "above", "over"])
  }

  /// `positive at 1 %`, but not of one marker alone.
  private static func isCutoff(
    _ term: Int, _ quantity: Quantity, in range: Range<Int>, _ document: ReportDocument
  ) -> Bool {
    guard quantity.low == 1 || quantity.low == 5 || quantity.low == 10, term > 0,
      document.word(term - 1, isOneOf: ["at"])
    else { return false }
    return range.count { document.terms[$0].concept == .marker } != 1
  }

  /// Whether a word of result is near before the number.
  private static func followsCategory(_ term: Int, in range: Range<Int>, _ document: ReportDocument) -> Bool {
    (max(range.lowerBound, term - 5)..<term).contains { isCategory($0, document) }
  }

  /// `1% and over is called positive`
  private static func precedesCategory(_ term: Int, in range: Range<Int>, _ document: ReportDocument) -> Bool
  {
    (term + 1..<min(range.upperBound, term + 7)).contains { place in
      isCategory(place, document)
        && (document.word(place - 1, isOneOf: ["is", "are", "called"])
          || document.terms[place - 1].concept == .legendCue)
    }
  }

  private static func isCategory(_ term: Int, _ document: ReportDocument) -> Bool {
    categories.contains(document.terms[term].concept)
  }
}
