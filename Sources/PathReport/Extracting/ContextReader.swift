/// Sets what a mention's surroundings say of it: where the result comes from, and of which part of the tumor it is.
enum ContextReader {
  static func apply(to finding: inout Finding, at index: Int, document: ReportDocument) {
    let statement = document.statements[Int(document.statementOfTerm[index])]
    let scope = finding.scope
    if scope.section == .clinicalHistory {
      finding.origin = .history
    } else if scope.isPrior
      || statement.cues.contains(.prior) && !PresentMaterial.holds(at: index, in: document)
    {
      finding.origin = .priorReport
    } else if scope.isAddendum {
      finding.origin = .addendum
    }
    // `The original report listed HER2 as 2+`
    let clause = max(statement.terms.lowerBound, index - longestClause)..<index
    if document.concepts.contains(.originalHeading),
      clause.contains(where: { document.terms[$0].concept == .originalHeading })
    {
      finding.scope.isSuperseded = true
    }
    if scope.component != .unspecified { finding.component = scope.component }
    if scope.isLymphNode
      || statement.cues.contains(.lymphNode) && statement.cues.contains(.metastasis)
        && !isOfPrimary(index, document)
    {
      finding.component = .metastatic
    } else if statement.cues.contains(.inSitu),
      !statement.cues.contains(.invasive) || isInSituClause(index, document)
    {
      finding.component = .inSitu
    }
  }

  /// Terms between the word for a report and what it said.
  private static let longestClause = 24

  /// `The nodal metastasis is ER negative; primary tumor ER 90%`: the primary is named nearer.
  private static func isOfPrimary(_ index: Int, _ document: ReportDocument) -> Bool {
    let clause = document.clause(around: index)
    let cue = (clause.lowerBound..<index).last {
      [.main, .lymphNode, .metastasis].contains(document.terms[$0].concept)
    }
    return cue.map { document.terms[$0].concept == .main } ?? false
  }

  /// `The invasive carcinoma is ER positive; the DCIS is ER negative`: the clause names the in situ component alone.
  private static func isInSituClause(_ index: Int, _ document: ReportDocument) -> Bool {
    let clauses = document.clause(around: index).split { document.terms[$0].concept == .semicolon }
    guard clauses.count > 1, let clause = clauses.first(where: { $0.contains(index) }) else { return false }
    return clause.contains { document.terms[$0].concept == .inSitu }
      && !clause.contains { document.terms[$0].concept == .invasive }
  }
}
