/// Tells a report that found no carcinoma. What it stained for receptors is benign tissue, and what it quotes from
/// the history is another tumor's.
///
/// It must say so itself: a page of results alone names no carcinoma either.
enum BenignReport {
  static func isBenign(_ document: ReportDocument) -> Bool {
    var isSaid = false
    for index in document.terms.indices {
      switch document.terms[index].concept {
      case .benignTissue, .benignLesion:
        isSaid = isSaid || document.scope(index).section == .diagnosis
      case .carcinoma, .invasive, .inSitu, .metastasis, .tripleNegative, .triplePositive:
        if Denial.isDenied(index, in: document) {
          isSaid = isSaid || document.scope(index).section == .diagnosis
        } else if isFound(index, document) {
          return false
        }
      default: break
      }
    }
    return isSaid
  }

  /// Whether a carcinoma is this report's: neither of the past, nor what was only thought of.
  static func isFound(_ index: Int, _ document: ReportDocument) -> Bool {
    if document.scope(index).section == .clinicalHistory || isRuledOut(index, document) { return false }
    let cues = document.statements[Int(document.statementOfTerm[index])].cues
    return cues.isDisjoint(with: [.hypothetical, .family, .recommendation, .legend, .guidelineProse])
  }

  private static let comparisons: [StaticString] = [
    "over", "rather", "versus", "against", "exclude", "excludes", "excluding", "mimic", "mimics", "mimicking",
    "risk", "likelihood", "chance",
  ]

  /// `supports usual hyperplasia over low grade DCIS`, `rather than carcinoma`, `excluding tubular carcinoma`.
  private static func isRuledOut(_ index: Int, _ document: ReportDocument) -> Bool {
    let start = document.statements[Int(document.statementOfTerm[index])].terms.lowerBound
    return (max(start, index - 9)..<index).contains { place in
      switch document.terms[place].concept {
      case .absent, .moreThan: true
      case .word: comparisons.contains { document.ends(place, in: $0) }
      default: false
      }
    }
  }
}
