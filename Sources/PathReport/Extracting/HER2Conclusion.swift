/// Tells what all tests of HER2 came to from what one of them showed: `Final HER2 status: negative`, `HER2 overall:
/// positive`, `FINAL HER2 STATUS (IHC + FISH): NEGATIVE`.
enum HER2Conclusion {
  private static let words: [StaticString] = ["final", "overall", "combined", "integrated"]

  /// Whether a mention without a method of its own has such a word in its name.
  static func isOne(_ finding: Finding, labelEnd: Int, _ document: ReportDocument) -> Bool {
    finding.method == .unknown && finding.status != nil && finding.score == nil && finding.ratio == nil
      && isNamed(finding.terms.lowerBound...max(finding.terms.lowerBound, labelEnd), document)
  }

  /// Whether such a word stands close before the name, `the overall HER2 status`, or ends it, `HER2 final result`.
  static func isNamed(_ name: ClosedRange<Int>, _ document: ReportDocument) -> Bool {
    let statement = document.statements[Int(document.statementOfTerm[name.lowerBound])].terms
    let near =
      max(statement.lowerBound, name.lowerBound - 2)..<min(statement.upperBound, name.upperBound + 3)
    let end = (name.lowerBound..<near.upperBound).first { isAnswer(document.terms[$0].concept) }
    return (near.lowerBound..<(end ?? near.upperBound)).contains { term in
      words.contains { document.words(term, contain: $0) }
    }
  }

  private static func isAnswer(_ concept: Concept) -> Bool {
    [.positive, .negative, .equivocal, .colon].contains(concept)
  }
}
