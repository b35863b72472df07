/// Finds a result of earlier or outside material that stands before this report's own result of the same marker:
/// `ER (outside report: 60%) is positive in 90%`, `PR. Previous: positive. Current: negative.`
///
/// Only where both are there is the first no result; alone it may be all that is known.
enum EarlierResult {
  private static let longest = 18

  /// The place where this report's own result begins, if a term names the source of an earlier one.
  static func end(at index: Int, in document: ReportDocument) -> Int? {
    guard isSource(index, document) else { return nil }
    return parenthesisEnd(index, document) ?? currentStart(index, document)
  }

  /// `Positive (3+), previously equivocal (2+)`: behind a result, the one that it takes the place of.
  static func isReplaced(at index: Int, in document: ReportDocument) -> Bool {
    guard document.terms[index].concept == .priorMaterial, document.word(index, isOneOf: ["previously"]),
      index + 1 < document.terms.count, isAnswer(index + 1, document)
    else { return false }
    let statement = document.statements[Int(document.statementOfTerm[index])].terms
    return (statement.lowerBound..<index).contains { isAnswer($0, document) }
  }

  private static func isSource(_ index: Int, _ document: ReportDocument) -> Bool {
    switch document.terms[index].concept {
    case .priorMaterial, .outsideMaterial, .previouslyReported: true
    case .word: ["previous", "prior", "earlier", "initial"].contains { document.ends(index, in: $0) }
    default: false
    }
  }

  /// The place behind a parenthesis that holds the earlier result, where an answer follows.
  private static func parenthesisEnd(_ index: Int, _ document: ReportDocument) -> Int? {
    let terms = document.terms
    let statement = document.statements[Int(document.statementOfTerm[index])].terms
    let start = max(statement.lowerBound, index - 4)
    guard let open = (start..<index).last(where: { [.open, .close].contains(terms[$0].concept) }),
      terms[open].concept == .open,
      let close = (index..<min(statement.upperBound, index + longest)).first(where: {
        terms[$0].concept == .close
      }),
      (index..<close).contains(where: { isAnswer($0, document) })
    else { return nil }
    return isAnswered(close + 1..<min(statement.upperBound, close + longest), document) ? close + 1 : nil
  }

  /// The place behind `current:`, behind `previous: negative`, before another marker is named.
  private static func currentStart(_ index: Int, _ document: ReportDocument) -> Int? {
    let terms = document.terms
    let limit = min(terms.count, index + longest)
    var sawAnswer = false
    for place in index + 1..<max(index + 1, limit) {
      if [.marker, .otherTest, .section].contains(terms[place].concept) { return nil }
      if sawAnswer, isCurrent(place, document) {
        let colon = (place + 1..<min(terms.count, place + 5)).first { terms[$0].concept == .colon }
        let start = (colon ?? place) + 1
        return isAnswered(start..<min(terms.count, start + longest), document) ? start : nil
      }
      if isAnswer(place, document) { sawAnswer = true }
      if !sawAnswer, place > index + 4 { return nil }
    }
    return nil
  }

  private static func isCurrent(_ index: Int, _ document: ReportDocument) -> Bool {
    if [.treatmentEffect, .recount].contains(document.terms[index].concept) { return true }
    let words: [StaticString] = ["current", "currently", "now", "this", "today", "repeat", "repeated"]
    return words.contains { document.ends(index, in: $0) }
  }

  private static func isAnswered(_ range: Range<Int>, _ document: ReportDocument) -> Bool {
    for place in range {
      if [.marker, .otherTest].contains(document.terms[place].concept) { return false }
      if isAnswer(place, document) { return true }
    }
    return false
  }

  private static func isAnswer(_ index: Int, _ document: ReportDocument) -> Bool {
    switch document.terms[index].concept {
    case .positive, .negative, .lowPositive, .equivocal: true
    case .quantity: [.percent, .plus].contains(document.quantity(index)?.unit)
    default: false
    }
  }
}
