/// `HER2  0 1+ 2+ 3+   1+`, `IHC (0/1+/2+/3+)`, `[0-3+]`: the scores to choose from, which are not the one chosen.
enum ScoreScale {
  /// The place behind a scale that begins here.
  static func end(at index: Int, in document: ReportDocument) -> Int? {
    guard let first = score(index, document), first.low <= 1 else { return nil }
    if first.isRange { return first.low == 0 && first.high == 3 ? index + 1 : nil }
    var (place, expected, count) = (index, first.low, 0)
    var end = index
    while let next = score(place, document), !next.isRange, next.low == expected {
      // `2+/3+` was read as a fraction.
      let steps = next.denominator == 3 && next.low == 2 ? 2 : 1
      count += steps
      expected += Double(steps)
      place += 1
      end = place
      if place < document.terms.count, separators.contains(document.terms[place].concept) { place += 1 }
    }
    return count >= 3 && expected == 4 ? end : nil
  }

  /// The place behind the words that say on what scale was scored: `scale of 0 to 3+`, `scale from 0-8`.
  static func endOfPhrase(at index: Int, in document: ReportDocument) -> Int? {
    guard document.terms[index].concept == .legendCue, document.words(index, contain: "scale") else {
      return nil
    }
    let place = (index + 1..<min(document.terms.count, index + 3)).first {
      ![.of, .fromWord, .word].contains(document.terms[$0].concept)
    }
    guard let place, let range = document.quantity(place), range.isRange, range.low <= 1 else { return nil }
    return place + 1
  }

  private static let separators: [Concept] = [.comma, .slash, .or, .pipe, .hyphen, .semicolon]

  private static func score(_ index: Int, _ document: ReportDocument) -> Quantity? {
    guard let quantity = document.quantity(index), !quantity.isDecimal, quantity.high <= 3,
      quantity.comparator == .equal, quantity.dimensions == 1,
      quantity.unit == .plus || quantity.unit == .none
    else { return nil }
    return quantity
  }
}
