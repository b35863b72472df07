/// Numbers with neither label nor unit.
extension NumberReader {
  /// A number with neither label nor unit: `Ki-67: 12 (low)`, `ER: 95 strong`, `POSITIVE (90)`, `PR: 0`. What may be
  /// a score (up to 12) is no percentage of a receptor.
  static func readPlain(
    _ quantity: Quantity, _ index: Int, into frame: Frame, _ document: ReportDocument
  ) {
    let terms = document.terms
    let near = max(frame.labelEnd, frame.lastValue ?? 0)
    // Not the minutes of a time, nor a number of the next line.
    guard quantity.high <= 100, quantity.dimensions == 1, frame.values.status != .notPerformed,
      index - near <= 8, document.statementOfTerm[near] == document.statementOfTerm[index],
      index < 2 || terms[index - 2].concept != .quantity,
      index < 1 || terms[index - 1].concept != .hyphen || terms[index].gap != .none
    else { return }
    if frame.isProliferation {
      guard isAnswerPlace(index, document) else { return }
    } else {
      let isAnswer = index > 0 && [.colon, .equals, .leader].contains(terms[index - 1].concept)
      let isAside =
        index > 1 && terms[index - 1].concept == .open
        && [.positive, .lowPositive, .plus].contains(terms[index - 2].concept)
      guard quantity.isWhole, isAnswer || isAside || isGraded(index, document) else { return }
      if quantity.high == 0, isAnswer, frame.values.status == nil {
        frame.values.status = .negative
        frame.statuses.append((.negative, false))
        frame.lastValue = index
      }
      guard quantity.high > 12 else { return }
    }
    guard let percent = PercentReader.percentage(quantity) else { return }
    frame.percents.append(percent)
    guard frame.values.percent == nil else { return }
    frame.values.percent = percent
    frame.lastValue = index
  }

  /// `ER 95 3+`, `PR 60, moderate`: between the name and how strongly it stained.
  static func isGraded(_ index: Int, _ document: ReportDocument) -> Bool {
    guard index > 0, document.terms[index - 1].concept == .marker else { return false }
    let next = (index + 1..<min(document.terms.count, index + 3)).first {
      ![.comma, .slash].contains(document.terms[$0].concept)
    }
    return next.map {
      document.terms[$0].concept == .intensity || document.quantity($0)?.unit == .plus
    } ?? false
  }

  /// Right behind the name, a colon, an equals sign or a parenthesis: where an answer stands.
  static func isAnswerPlace(_ index: Int, _ document: ReportDocument) -> Bool {
    guard index > 0 else { return false }
    var place = index - 1
    while place > 0, document.terms[place].concept == .newline { place -= 1 }
    switch document.terms[place].concept {
    // `an IHC score of 2`, but not `Page 2 of 2`
    case .of:
      return place > 0
        && ([.scoreLabel, .statusLabel, .intensityLabel, .stainingNoun, .marker].contains(
          document.terms[place - 1].concept) || document.ends(place - 1, in: "score"))
    // `HER2 is 0 by immunohistochemistry`
    case .word where document.word(place, isOneOf: ["is", "was"]):
      let next = index + 1 < document.terms.count ? document.terms[index + 1].concept : .period
      return [.period, .comma, .open, .close, .by, .newline, .semicolon, .and, .immunohistochemistry]
        .contains(next)
    case .colon, .equals, .open, .marker, .leader, .pipe, .comma, .boxChecked, .ratioLabel,
      .insituHybridization,
      .immunohistochemistry, .scoreLabel, .negative, .positive, .equivocal, .notAmplified, .amplified,
      .hyphen, .close, .statusLabel, .overexpressed, .stainingNoun:
      return true
    default: return document.terms[index].gap == .wide
    }
  }
}
