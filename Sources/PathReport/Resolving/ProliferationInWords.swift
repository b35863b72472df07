/// Tells whether a report says how Ki-67 came out where it gives no percentage: `Ki-67: high`, `low Ki-67 index`,
/// or that it was done at all.
enum ProliferationInWords {
  private static let words: [StaticString] = [
    "high", "low", "intermediate", "moderate", "elevated", "increased", "brisk", "borderline", "favorable",
    "favourable", "unfavorable", "unfavourable", "positive", "negative", "performed",
  ]

  /// Whether a mention of Ki-67 has one of the words beside it.
  static func isStated(at mention: ClosedRange<Int>, in document: ReportDocument) -> Bool {
    guard let name = mention.first(where: { isProliferation($0, in: document) }) else { return false }
    let statement = document.statements[Int(document.statementOfTerm[name])]
    guard
      statement.cues.isDisjoint(with: [.legend, .control, .benign, .family, .hypothetical, .recommendation]),
      !document.scope(name).isLegend
    else { return false }
    let near = max(statement.terms.lowerBound, name - 1)..<min(statement.terms.upperBound, name + 6)
    return near.contains { document.word($0, isOneOf: words) }
  }

  private static func isProliferation(_ term: Int, in document: ReportDocument) -> Bool {
    document.terms[term].concept == .marker
      && ["67", "mib"].contains { document.words(term, contain: $0) }
  }
}
