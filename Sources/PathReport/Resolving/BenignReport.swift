/// Tells a report that found no carcinoma. What it stained for receptors is benign tissue, and what it quotes from
/// the history is another tumor's.
///
/// It must say so itself: a page of results alone names no carcinoma either.
enum BenignReport {
  static func isBenign(_ document: ReportDocument) -> Bool {
    var isSaid = false
    for index in document.terms.indices {
      switch document.terms[index].concept {
      case .benignTissue:
        isSaid = isSaid || document.scope(index).section == .diagnosis
      case .benignLesion:
        isSaid = isSaid || isConclusion(index, document)
      case .carcinoma, .invasive, .inSitu, .metastasis, .tripleNegative, .triplePositive:
        if Denial.isDenied(index, in: document) {
          isSaid = isSaid || isConclusion(index, document)
        } else if isFound(index, document) {
          return false
        }
      default: break
      }
    }
    return isSaid
  }

  /// What a diagnosis says, or where the report has no such heading, the line of a specimen: `Left breast, core biopsy:
  /// atypical ductal hyperplasia.`
  private static func isConclusion(_ index: Int, _ document: ReportDocument) -> Bool {
    switch document.scope(index).section {
    case .diagnosis: return true
    case .header:
      guard !document.scopes.contains(where: { $0.section == .diagnosis }) else { return false }
      let statement = document.statements[Int(document.statementOfTerm[index])]
      return
        (statement.cues.contains(.breast) || document.scope(index).specimen != 0
        || isBelowSpecimen(index, document))
        && statement.cues.isDisjoint(with: [.control, .lymphNode])
        && !statement.terms.contains { document.terms[$0].concept == .marker }
    default: return false
    }
  }

  /// `LEFT BREAST, EXCISION:`, and on the lines below, `1. Atypical ductal hyperplasia.` `2. Sclerosing adenosis.`
  private static func isBelowSpecimen(_ index: Int, _ document: ReportDocument) -> Bool {
    for place in (max(0, index - 60)..<index).reversed() {
      switch document.terms[place].concept {
      case .breast: return true
      case .newline where document.terms[place + 1].concept == .newline: return false
      default: continue
      }
    }
    return false
  }

  /// Whether a carcinoma is this report's: neither of the past, nor what was only thought of.
  static func isFound(_ index: Int, _ document: ReportDocument) -> Bool {
    if document.scope(index).section == .clinicalHistory || isRuledOut(index, document) { return false }
    let cues = document.statements[Int(document.statementOfTerm[index])].cues
    return cues.isDisjoint(with: [.hypothetical, .family, .recommendation, .legend, .guidelineProse])
  }

  private static let comparisons: [StaticString] = [
    "over", "rather", "versus", "against", "exclude", "excludes", "excluding", "mimic", "mimics", "mimicking",
    "risk", "likelihood", "chance", "insufficient", "short", "required", "criteria", "threshold",
  ]

  /// `supports usual hyperplasia over low grade DCIS`, `rather than carcinoma`, `excluding tubular carcinoma`,
  /// `does not reach the size required for DCIS`, `falling short of DCIS`.
  private static func isRuledOut(_ index: Int, _ document: ReportDocument) -> Bool {
    let start = document.statements[Int(document.statementOfTerm[index])].terms.lowerBound
    return (max(start, index - 9)..<index).contains { place in
      switch document.terms[place].concept {
      case .absent, .moreThan: true
      default: comparisons.contains { document.ends(place, in: $0) }
      }
    }
  }
}
