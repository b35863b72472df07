/// What makes a heading of a name: alone on its line, before a colon, or in capitals where line breaks were lost.
extension Sectionizer {
  /// A heading stands alone on its line, or before a colon; in flattened text it is in capitals.
  func isHeading(_ index: Int) -> Bool {
    if isNamedSection(index) || isBeforeDash(index) { return true }
    if isRestOfParenthesis(index) { return false }
    var next = index + 1
    var limit = index + 7
    while next < document.terms.count, next < limit {
      // `ADDENDUM 2          entered 15-DEC-2009`
      if document.terms[next].gap == .wide, names(.addendum, index) { return true }
      switch document.terms[next].concept {
      case .colon, .newline, .leader: return true
      case .open where isRemarked(index):
        guard let end = remarkEnd(next) else { return false }
        limit += end - next
        next = end
      case .open, .close, .quantity, .sign, .section, .hyphen, .and, .slash, .breast, .forWord, .of, .number,
        .word,
        .statusLabel, .carcinoma, .laterality, .comma, .amendment, .invasive, .inSitu, .metastasis,
        .lymphNode,
        .specimenLabel, .focusLabel:
        next += 1
      // `Clinical history on the requisition:`
      case .inWord where names(.clinicalHistory, index), .by where names(.clinicalHistory, index): next += 1
      // `Fluorescence in situ hybridization (right tumor only)`.
      case .tumorNoun where document.terms[index].concept != .section: next += 1
      default:
        return document.isFlattened && document.casing(index) == .upper
          && document.tokens[Int(document.terms[index].first)].range.count > 4
      }
      if document.isFlattened, document.casing(index) == .upper, next == index + 2 { break }
    }
    return next >= document.terms.count || document.isFlattened && document.casing(index) == .upper
  }

  /// `GROSS DESCRIPTION - An oriented lumpectomy`: a dash between spaces does what a colon does.
  private func isBeforeDash(_ index: Int) -> Bool {
    [.section, .immunohistochemistry, .insituHybridization].contains(document.terms[index].concept)
      && isDash(index + 1)
  }

  /// A dash between spaces, with something behind it on its line.
  func isDash(_ index: Int) -> Bool {
    guard index + 1 < document.terms.count else { return false }
    return document.terms[index].concept == .hyphen && document.terms[index].gap != .none
      && document.terms[index + 1].gap != .none && document.terms[index + 1].concept != .newline
  }

  /// `HER2 (FISH methodology): not amplified`
  func isRestOfParenthesis(_ index: Int) -> Bool {
    guard index > 1, index + 1 < document.terms.count, document.terms[index + 1].concept == .close else {
      return false
    }
    return [.insituHybridization, .immunohistochemistry].contains(document.terms[index - 1].concept)
      && document.terms[index - 2].concept == .open
  }

  /// `IMMUNOHISTOCHEMISTRY (block A5)`, `SYNOPTIC DATA - RIGHT BREAST (A, B)`
  private func isRemarked(_ index: Int) -> Bool {
    [.immunohistochemistry, .insituHybridization].contains(document.terms[index].concept)
      || Self.remarked.contains { names($0, index) }
  }

  /// Sections whose headings may carry a remark, such as a block or a date.
  private static let remarked: [ReportSection] = [
    .immunohistochemistry, .insituHybridization, .addendum, .synoptic,
  ]

  func names(_ section: ReportSection, _ index: Int) -> Bool {
    document.terms[index].concept == .section
      && ReportSection.allCases[Int(document.terms[index].payload)] == section
  }

  /// `PROGNOSTIC MARKERS (block A4, fixed 12 hours)`: the place of the parenthesis that closes, unless results stand
  /// between.
  func remarkEnd(_ open: Int) -> Int? {
    var next = open + 1
    while next < document.terms.count, next < open + 16 {
      switch document.terms[next].concept {
      case .close: return next + 1
      case .newline, .positive, .negative, .equivocal, .amplified, .notAmplified: return nil
      case .quantity
      where document.quantity(next)!.unit == .percent || document.quantity(next)!.unit == .plus:
        return nil
      default: next += 1
      }
    }
    return nil
  }

  /// `TEST NAME: Progesterone receptor`: the next block of a form, which ends the key of the one before.
  func namesTest(_ index: Int) -> Bool {
    let line = lineTerms(from: index)
    guard let colon = line.firstIndex(where: { $0.concept == .colon }), colon - index <= 3 else {
      return false
    }
    return colon + 1 < line.endIndex && line[colon + 1].concept == .marker
  }

  /// `Immunohistochemistry:  Negative (Score 1+)` under a marker: a label with its answer and no heading.
  func isAnswered(_ index: Int) -> Bool {
    var next = index + 1
    while next < document.terms.count, next < index + 5 {
      switch document.terms[next].concept {
      case .colon, .leader, .statusLabel, .hyphen: next += 1
      case .positive, .negative, .equivocal, .notPerformed, .pending, .amplified, .notAmplified, .scoreLabel:
        return true
      case .quantity: return document.quantity(next)?.unit == .plus
      default: return false
      }
    }
    return false
  }
}
