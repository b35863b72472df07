/// Where the report turns to another focus of a specimen.
extension Sectionizer {
  /// `Tumor 1:`, `SITE #2`, `Tumor II (lower quadrant)`, `Main lesion:`.
  func enterFocus(_ index: Int) {
    var next = index + 1
    if next < document.terms.count, document.terms[next].concept == .sign { next += 1 }
    if let label = label(next) ?? romanNumeral(next), next + 1 < document.terms.count {
      switch document.terms[next + 1].concept {
      case .colon, .newline, .open, .comma, .hyphen, .period, .slash, .leader: break
      default: return
      }
      scope.focus = label
    } else if let label = namedFocus(index) {
      scope.focus = label
    } else {
      return
    }
    // `LESION 1` as a heading, a paragraph below the clinical details: those of a form, and no history.
    if scope.section == .clinicalHistory, index - sectionStart > Self.shortestHistory, index > 1,
      document.terms[index - 1].concept == .newline, document.terms[index - 2].concept == .newline
    {
      scope.section = .synoptic
    }
    // Numbered tumors are the breast's, also below the nodes of the last specimen.
    if scope.isLymphNode {
      scope.isLymphNode = false
      scope.specimen = 0
    }
    push()
  }

  /// `2:00 lesion:`, `7 o'clock mass - `.
  func clockFocus(_ index: Int) -> UInt8? {
    guard let hour = document.quantity(index), hour.unit == .none, !hour.isDecimal, !hour.isRange,
      hour.comparator == .equal, (1...12).contains(hour.low), index + 3 < document.terms.count
    else { return nil }
    var next = index + 1
    if document.terms[next].concept == .colon, let minutes = document.quantity(next + 1),
      [0, 30].contains(minutes.low), document.bytes(of: next + 1...next + 1).count == 2
    {
      next += 2
    } else {
      guard let clock = (next...next + 2).first(where: { document.ends($0, in: "clock") }) else { return nil }
      next = clock + 1
    }
    var end = next
    while end < document.terms.count, end < next + 3,
      [.tumorNoun, .lesionNoun, .carcinoma, .word].contains(document.terms[end].concept)
    {
      end += 1
    }
    guard end < document.terms.count else { return nil }
    return [.colon, .hyphen].contains(document.terms[end].concept) ? UInt8(hour.low) : nil
  }

  /// `Main lesion:`, `SMALLER TUMOR`.
  private func namedFocus(_ index: Int) -> UInt8? {
    let concept = document.terms[index].concept
    guard concept == .main || concept == .satellite else { return nil }
    let head = headTerms(from: index)
    guard head.count < 5,
      head.dropFirst().allSatisfy({ [.tumorNoun, .lesionNoun, .carcinoma, .invasive].contains($0.concept) })
    else { return nil }
    return concept == .main ? Scope.mainFocus : Scope.satelliteFocus
  }

  /// `invasive carcinoma, tumor 1: 30 mm; tumor 2: 8 mm`: the first of several in one sentence, where the next begins
  /// behind a semicolon or a comma.
  func enterListedFocus(_ index: Int) {
    guard isNumberedFocus(index), let own = label(index + 1) else { return }
    let end = document.statements[Int(document.statementOfTerm[index])].terms.upperBound
    let isOneOfSeveral =
      scope.focus != 0
      || (index + 3..<max(index + 3, min(end, index + 30))).contains {
        isNumberedFocus($0) && label($0 + 1) != own
          && [.semicolon, .comma].contains(document.terms[$0 - 1].concept)
      }
    if isOneOfSeveral { enterFocus(index) }
  }

  private func isNumberedFocus(_ index: Int) -> Bool {
    [.focusLabel, .tumorNoun, .lesionNoun].contains(document.terms[index].concept)
      && index + 3 < document.terms.count
      && label(index + 1) != nil && [.colon, .hyphen].contains(document.terms[index + 2].concept)
      && document.quantity(index + 3)?.unit == .length
  }
}
