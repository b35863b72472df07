/// Where a key to results ends without a blank line behind it.
extension Sectionizer {
  /// A rule below the bounds of a key, and below the rule a heading of results: `HER2 FISH, details`.
  func endsLegend(_ index: Int) -> Bool {
    let line = lineTerms(from: index)
    var next = line.endIndex
    guard next < document.terms.count, TableLine.isRule(index..<next + 1, document), isBelowBounds(index)
    else { return false }
    while next < document.terms.count, document.terms[next].concept == .newline { next += 1 }
    guard next < document.terms.count,
      [.marker, .hormoneReceptors, .insituHybridization, .immunohistochemistry].contains(
        document.terms[next].concept)
    else { return false }
    return !lineTerms(from: next).contains {
      [.quantity, .positive, .negative, .equivocal, .amplified, .notAmplified, .pipe].contains($0.concept)
    }
  }

  /// Whether one of the last lines of the key states a bound; a rule may also stand below its heading.
  private func isBelowBounds(_ index: Int) -> Bool {
    let key = (max(0, index - 60)..<index).reversed().prefix {
      document.terms[$0].concept != .legendHeading
    }
    return key.contains { document.quantity($0).map { $0.comparator != .equal || $0.isRange } ?? false }
  }
}
