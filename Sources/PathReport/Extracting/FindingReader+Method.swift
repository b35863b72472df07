// By which of the two tests of HER2 a mention speaks.
extension FindingReader {
  /// `HER2 protein`, `HER2 immunostain`, `membranous staining`: the protein is seen by immunohistochemistry.
  func noteProtein(_ index: Int) {
    guard let open = frame, open.isHER2, open.values.method == .unknown, !open.isAnswered else { return }
    if ["immuno", "protein", "membran"].contains(where: { document.words(index, contain: $0) }) {
      frame!.values.method = .immunohistochemistry
    }
  }

  /// `Immunohistochemical stains for ER, PR and HER2 are pending`: the method before the names.
  func isNamedImmunostain(_ index: Int) -> Bool {
    let statement = document.statements[Int(document.statementOfTerm[index])].terms
    var isImmuno = false
    for term in max(statement.lowerBound, index - 12)..<index {
      switch terms[term].concept {
      // `Taken with the 2+ immunohistochemistry the tumour is HER2 negative`: a reason, and no method.
      case .immunohistochemistry:
        isImmuno = ![term - 1, term + 1].contains { document.quantity($0)?.unit == .plus }
      case .statusLabel, .stainingNoun: isImmuno = isImmuno || document.words(term, contain: "immuno")
      case .insituHybridization, .period, .semicolon: isImmuno = false
      // `HER2 equivocal by IHC (2+), HER2 negative by FISH`: the method of the mention before.
      case .marker where terms[term].payload == terms[index].payload: return false
      default: break
      }
    }
    return isImmuno
  }

  /// `HER2 gene status` is asked of the gene.
  func methodNear(_ index: Int) -> Finding.TestMethod {
    if isNamedImmunostain(index) || document.words(index, contain: "herceptest") {
      return .immunohistochemistry
    }
    // `HER2 IHC: 2+. Final HER2 status: negative`: the conclusion is not of the test above it.
    if isAnnounced(index) || isBelowStains(index), !HER2Conclusion.isNamed(index...index, document) {
      return .immunohistochemistry
    }
    let isGene =
      index + 1 < terms.count && terms[index + 1].concept == .statusLabel
      && document.words(index + 1, contain: "gene") && !document.words(index + 1, contain: "oncogene")
    return isGene ? .insituHybridization : .unknown
  }

  /// `IMMUNOSTAINS: ER is positive. PR is positive. HER2 is negative.`: the name of the whole paragraph.
  private func isBelowStains(_ index: Int) -> Bool {
    var place = index - 1
    while place > 0, place > index - 80 {
      switch terms[place].concept {
      case .newline where terms[place - 1].concept == .newline: return false
      case .insituHybridization, .section, .otherTest: return false
      case .immunohistochemistry, .statusLabel:
        let isStains =
          terms[place].concept == .immunohistochemistry || document.words(place, contain: "immuno")
        if isStains, terms[place + 1].concept == .colon { return true }
      default: break
      }
      place -= 1
    }
    return false
  }

  /// `Immunostains for ER, PR and HER2 were done. ... There is no overexpression of HER2.`
  private func isAnnounced(_ index: Int) -> Bool {
    let statement = document.statementOfTerm[index]
    guard let announcedStain, (1...3).contains(statement - announcedStain) else { return false }
    return !document.statements[Int(statement)].terms.contains {
      [.insituHybridization, .amplified, .notAmplified, .amplificationNoun].contains(terms[$0].concept)
    }
  }
}
