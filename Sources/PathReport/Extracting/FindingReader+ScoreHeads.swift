/// A score that is named once, before the markers that it was given to.
extension FindingReader {
  /// `Allred scores: ER 8, PR 7`, `H-score: ER = 280; PR = 120`: what the bare number behind each name is.
  func scoreHead(before index: Int) -> Attribute? {
    let start = document.statements[Int(document.statementOfTerm[index])].terms.lowerBound
    var place = index - 1
    while place >= start, place > index - 24 {
      switch terms[place].concept {
      case .allredLabel: return .allred
      case .hScoreLabel: return .hScore
      case .irsLabel: return .irs
      case .marker, .colon, .comma, .semicolon, .and, .equals, .slash, .open, .close, .scoreLabel, .newline:
        break
      // Between the names stand bare numbers, between the score and the first name none.
      case .quantity where document.quantity(place)?.unit == Quantity.Unit.none && isBehindName(place): break
      case .word where document.word(place, isOneOf: ["is", "are", "was", "were"]): break
      default: return nil
      }
      place -= 1
    }
    return nil
  }

  private func isBehindName(_ number: Int) -> Bool {
    guard number > 1 else { return false }
    let before = terms[number - 1].concept == .equals ? number - 2 : number - 1
    return terms[before].concept == .marker
      || terms[before].concept == .word && terms[before - 1].concept == .marker
  }
}
