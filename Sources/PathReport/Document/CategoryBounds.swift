/// Finds the sentences that say from which percentage on a laboratory calls a result positive: `ER and PgR are positive
/// from 1 %`, `the receptors are reported as positive at 1 % and above`.
///
/// All percentages of such a sentence are bounds; one that is a plain number makes it a result.
enum CategoryBounds {
  static func areStated(in range: Range<Int>, _ document: ReportDocument) -> Bool {
    var isStated = boundsBefore(in: range, document) == [.positive, .lowPositive, .negative]
    let markers = range.count { document.terms[$0].concept == .marker }
    for term in range {
      guard let quantity = document.quantity(term), quantity.unit == .percent else { continue }
      if quantity.comparator != .equal || quantity.isRange { continue }
      guard isOpenUpwards(term, in: range, document) || markers != 1 && isCutoff(term, quantity, document)
      else {
        return false
      }
      isStated =
        isStated || followsCategory(term, in: range, document)
        || isOpenUpwards(term, in: range, document) && precedesCategory(term, in: range, document)
    }
    return isStated || definesCategory(in: range, document)
  }

  /// `ER and PR: positive is >=1%`: a word of result, a word that explains it, and a bound.
  private static func definesCategory(in range: Range<Int>, _ document: ReportDocument) -> Bool {
    range.dropLast(2).contains { term in
      isCategory(term, document) && document.word(term + 1, isOneOf: ["is", "are", "means", "if"])
        && document.quantity(term + 2).map { $0.unit == .percent && $0.comparator != .equal } == true
    }
  }

  /// `>=1% positive; 1-10% low positive; <1% negative`: the categories that stand right behind their bounds.
  private static func boundsBefore(in range: Range<Int>, _ document: ReportDocument) -> Set<Concept> {
    Set(
      range.dropLast().compactMap { term in
        let quantity = document.quantity(term)
        guard let quantity, quantity.unit == .percent, quantity.comparator != .equal || quantity.isRange
        else {
          return nil
        }
        return isCategory(term + 1, document) ? document.terms[term + 1].concept : nil
      })
  }

  /// Below a list of bounds, one that goes on with them: `...; ER low positive 1-10 %`.
  static func goOn(in range: Range<Int>, behind last: Range<Int>, _ document: ReportDocument) -> Bool {
    let end = last.last { document.terms[$0].concept != .newline }
    guard let end, [.semicolon, .comma].contains(document.terms[end].concept) else { return false }
    return range.contains { isCategory($0, document) }
      && !range.contains {
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

  /// `positive at 1 %`
  private static func isCutoff(_ term: Int, _ quantity: Quantity, _ document: ReportDocument) -> Bool {
    [1, 5, 10].contains(quantity.low) && term > 0 && document.word(term - 1, isOneOf: ["at"])
  }

  /// Whether a word of result is near before the number.
  private static func followsCategory(_ term: Int, in range: Range<Int>, _ document: ReportDocument) -> Bool {
    (max(range.lowerBound, term - 5)..<term).contains { isCategory($0, document) }
  }

  /// `1% and over is called positive`
  private static func precedesCategory(_ term: Int, in range: Range<Int>, _ document: ReportDocument) -> Bool {
    (term + 1..<min(range.upperBound, term + 7)).contains { place in
      isCategory(place, document)
        && (document.word(place - 1, isOneOf: ["is", "are", "called"])
          || document.terms[place - 1].concept == .legendCue)
    }
  }

  private static func isCategory(_ term: Int, _ document: ReportDocument) -> Bool {
    [.positive, .negative, .lowPositive, .equivocal].contains(document.terms[term].concept)
  }
}
