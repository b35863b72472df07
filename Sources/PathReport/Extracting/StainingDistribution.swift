/// A list of how much of the tumor stained at each strength: `(0: 10%; 1+ 10%; 2+ 20%; 3+ 60%)`.
///
/// None of its numbers alone is the percentage of positive nuclei; their sum over the grades from 1+ on is.
struct StainingDistribution {
  /// The share at 1+ and above, where the list is of grades and not of words.
  var positive: Double?
  /// The strength of most of the cells.
  var intensity: StainingIntensity?
  /// The place behind the list.
  var end: Int

  /// The list that begins at a term, or `nil`.
  static func at(_ index: Int, _ document: ReportDocument) -> StainingDistribution? {
    // The share that did not stain may stand first, its grade lost or joined to it: `0- 10%; 1+ 10%`.
    var place = index
    for _ in 0..<2 {
      if let list = list(place, document) { return list }
      guard document.quantity(place) != nil, place + 1 < document.terms.count else { return nil }
      place += 1
      if isSeparator(place, document) { place += 1 }
    }
    return list(place, document)
  }

  private static func list(_ start: Int, _ document: ReportDocument) -> StainingDistribution? {
    if let list = sharesFirst(start, document) { return list }
    var place = start
    var pairs = 0, sum = 0.0
    var isGraded = true
    while place + 1 < document.terms.count {
      var value = place + 1
      if isSeparator(value, document), value + 1 < document.terms.count { value += 1 }
      guard let share = document.quantity(value), share.unit == .percent, !share.isRange else { break }
      if document.quantity(place)?.unit == .plus {
        sum += share.high
      } else if document.terms[place].concept == .intensity {
        isGraded = false
      } else {
        break
      }
      pairs += 1
      place = value + 1
      if place < document.terms.count, [.comma, .semicolon].contains(document.terms[place].concept) {
        place += 1
      }
    }
    guard pairs >= (isGraded ? 2 : 3), sum <= 100 else { return nil }
    // `..., none 70%`
    if !isGraded, place + 1 < document.terms.count, document.terms[place].concept != .newline,
      document.quantity(place) == nil, document.quantity(place + 1)?.unit == .percent
    {
      place += 2
    }
    return StainingDistribution(positive: isGraded ? sum : nil, end: place)
  }

  /// `10% weak, 25% moderate, 50% strong`: the average is what most of them stain with.
  private static func sharesFirst(_ start: Int, _ document: ReportDocument) -> StainingDistribution? {
    var place = start
    var shares: [(share: Double, level: Int)] = []
    while place + 1 < document.terms.count, let share = document.quantity(place), share.unit == .percent,
      !share.isRange
    {
      var strength = place + 1
      if isSeparator(strength, document) { strength += 1 }
      guard strength < document.terms.count, document.terms[strength].concept == .intensity else { break }
      shares.append((share.high, Int(document.terms[strength].payload)))
      place = strength + 1
      if place < document.terms.count, [.cellWord, .stainingNoun].contains(document.terms[place].concept) {
        place += 1
      }
      // `10% weak (1+)`
      if place + 2 < document.terms.count, document.terms[place].concept == .open,
        document.quantity(place + 1)?.unit == .plus, document.terms[place + 2].concept == .close
      {
        place += 3
      }
      if place + 1 < document.terms.count,
        [.comma, .semicolon, .and, .slash, .plus].contains(document.terms[place].concept)
      {
        place += document.terms[place + 1].concept == .and ? 2 : 1
      }
    }
    let sum = shares.reduce(0) { $0 + $1.share }
    guard Set(shares.map(\.level)).count == shares.count, shares.count >= 2, sum <= 100, sum > 0 else {
      return nil
    }
    var list = StainingDistribution(positive: sum < 100 || shares.count == 3 ? sum : nil, end: place)
    let most = shares.max { $0.share < $1.share }
    if let most, most.share * 2 > sum { list.intensity = StainingIntensity.allCases[most.level] }
    return list
  }

  private static func isSeparator(_ index: Int, _ document: ReportDocument) -> Bool {
    index < document.terms.count
      && [.colon, .equals, .hyphen, .semicolon, .comma].contains(document.terms[index].concept)
  }
}
