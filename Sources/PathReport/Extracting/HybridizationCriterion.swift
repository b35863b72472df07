/// Tells the bounds of categories from results: `Group 2: ratio >= 2.0 and copies < 4.0`, `a ratio of 2.0 or more`.
enum HybridizationCriterion {
  static func allows(
    _ quantity: Quantity, _ kind: HybridizationKind, _ index: Int, _ document: ReportDocument
  ) -> Bool {
    switch kind {
    case .ratio, .her2Copies, .cep17Copies:
      if quantity.isRange || isBoundBehind(index, document) || isBoundBefore(index, document) { return false }
      guard quantity.comparator != .equal, quantity.comparator != .approximate else { return true }
      return !isOneOfSeveral(index, document) && !isScale(index, document)
    case .group: return !isInKey(index, document)
    // `at least 20 nuclei are counted` is the method.
    case .cells: return quantity.comparator == .equal || quantity.comparator == .approximate
    case .foreign: return true
    }
  }

  /// `2.0 or greater`, `6.0 and above`.
  static func isBoundBehind(_ index: Int, _ document: ReportDocument) -> Bool {
    guard index + 2 < document.terms.count, [.or, .and].contains(document.terms[index + 1].concept) else {
      return false
    }
    let next = document.terms[index + 2].concept == .newline ? index + 3 : index + 2
    guard next < document.terms.count else { return false }
    return [.moreThan, .lessThan, .greatest].contains(document.terms[next].concept)
      || document.word(
        next,
        isOneOf: [
          "greater", "more", "higher", "above", "over", "less", "lower", "below", "fewer", "larger", "up",
          "upwards", "down", "beyond",
        ])
  }

  /// `threshold of 2.0`, `cut-off: 2.0`, `above 2.0`.
  private static func isBoundBefore(_ index: Int, _ document: ReportDocument) -> Bool {
    var place = index - 1
    while place >= 0, place > index - 4,
      document.statementOfTerm[place] == document.statementOfTerm[index]
    {
      if document.terms[place].concept == .legendCue || document.terms[place].concept == .between {
        return true
      }
      if document.word(
        place,
        isOneOf: ["above", "below", "under", "over", "exceeding", "exceeds", "cutoff", "threshold", "least"])
      {
        return true
      }
      place -= 1
    }
    return false
  }

  /// `ratio (normal < 2.0): 1.3`: the bound stands between the label and its answer.
  private static func isScale(_ index: Int, _ document: ReportDocument) -> Bool {
    guard index + 2 < document.terms.count, document.terms[index + 1].concept == .close else { return false }
    return [.colon, .equals, .quantity, .leader].contains(document.terms[index + 2].concept)
  }

  /// A result has one bound at most; categories have two, or name their group.
  private static func isOneOfSeveral(_ index: Int, _ document: ReportDocument) -> Bool {
    var bounds = 0
    for term in document.statements[Int(document.statementOfTerm[index])].terms {
      if document.terms[term].concept == .groupLabel || document.terms[term].concept == .legendCue {
        return true
      }
      guard let other = document.quantity(term), other.unit == .none else { continue }
      if other.comparator != .equal, other.comparator != .approximate { bounds += 1 }
    }
    return bounds > 1
  }

  /// `Group 1: ...` over `Group 2: ...`: the groups are explained, and none is chosen.
  private static func isInKey(_ index: Int, _ document: ReportDocument) -> Bool {
    areGroupsListed(Int(document.statementOfTerm[index]), document)
  }

  private static func areGroupsListed(_ statement: Int, _ document: ReportDocument) -> Bool {
    guard beginsWithGroup(statement, document) else { return false }
    return beginsWithGroup(statement - 1, document) || beginsWithGroup(statement + 1, document)
  }

  /// `Positive ratio 2.0 with ...` over `Negative ratio 2.0 with ...`: lines that each begin with another result are a
  /// key, also where a scanner lost its signs of comparison.
  static func isInKeyOfResults(_ statement: Int, _ document: ReportDocument) -> Bool {
    if areGroupsListed(statement, document) { return true }
    guard let own = resultBeforeNumbers(statement, document) else { return false }
    return [statement - 1, statement + 1].contains { neighbour in
      resultBeforeNumbers(neighbour, document).map { $0 != own } ?? false
    }
  }

  /// The result that a statement begins with, where a label of a count or a bound follows at once: `Not amplified ratio
  /// 1.2`, `Amplified: >=2.0`.
  private static func resultBeforeNumbers(_ statement: Int, _ document: ReportDocument) -> Concept? {
    guard document.statements.indices.contains(statement) else { return nil }
    let terms = document.statements[statement].terms.filter {
      ![.newline, .bullet, .hyphen, .colon].contains(document.terms[$0].concept)
    }
    let results: [Concept] = [.positive, .negative, .equivocal, .amplified, .notAmplified]
    guard terms.count > 2, results.contains(document.terms[terms[0]].concept) else { return nil }
    let labels: [Concept] = [.ratioLabel, .copyNumberLabel, .marker, .averageWord]
    guard labels.contains(document.terms[terms[1]].concept) else { return nil }
    return document.terms[terms[0]].concept
  }

  private static func beginsWithGroup(_ statement: Int, _ document: ReportDocument) -> Bool {
    guard document.statements.indices.contains(statement) else { return false }
    let first = document.statements[statement].terms.first {
      ![.newline, .bullet, .hyphen, .pipe, .open].contains(document.terms[$0].concept)
    }
    return first.map { document.terms[$0].concept == .groupLabel } ?? false
  }
}
