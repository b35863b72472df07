/// A mention of a part of the breast: a quadrant, the axillary tail, a position on the clock.
struct BreastPlace {
  /// What the words name, or what the clock means on a side.
  enum Name: Equatable {
    case part(RegistryRemark)
    /// Hours from 1 to 12, the first and the last of a span.
    case clock(Int, Int)
  }

  let name: Name
  /// How sure it is that the tumor is meant: 3 behind a label, 2 beside a carcinoma, 1 in the name of a specimen.
  let rank: Int
  let side: Laterality?
  let scope: Scope
  /// Whether the statement speaks of in situ disease alone.
  let isOfInSitu: Bool
  let terms: ClosedRange<Int>

  /// The part of the breast that it names on a side (SEER Program Coding Manual, Appendix C, Breast).
  func part(on side: Laterality?) -> RegistryRemark? {
    switch name {
    case .part(let part): return part
    case .clock(let first, let last):
      guard let one = Self.part(at: first, on: side ?? self.side) else { return nil }
      return Self.part(at: last, on: side ?? self.side) == one ? one : .overlapping
    }
  }

  /// Whether it says less than a quadrant would: an hour between two of them.
  var isBorder: Bool {
    if case .clock(let first, let last) = name { first == last && first % 3 == 0 } else { false }
  }

  /// The clock is read as one faces the patient: 2 o'clock is outside on the left and inside on the right.
  private static func part(at hour: Int, on side: Laterality?) -> RegistryRemark? {
    if hour % 3 == 0 { return .overlapping }
    guard side == .left || side == .right else { return nil }
    let isOuter = (hour < 6) == (side == .left)
    let isUpper = hour < 3 || hour > 9
    return isUpper ? (isOuter ? .upperOuter : .upperInner) : (isOuter ? .lowerOuter : .lowerInner)
  }
}

/// Finds where in the breast the report says that the tumor is.
struct BreastPlaceReader {
  private let document: ReportDocument

  static func places(in document: ReportDocument) -> [BreastPlace] {
    let reader = BreastPlaceReader(document: document)
    return document.terms.indices.compactMap(reader.place)
  }

  private func place(_ index: Int) -> BreastPlace? {
    guard let (name, last) = name(index), let rank = rank(index, last, name) else { return nil }
    let clause = document.clause(around: index, reach: 24)
    let named = TumorKinds(clause, document)
    return BreastPlace(
      name: name, rank: rank, side: side(before: index, clause), scope: document.scope(index),
      isOfInSitu: named.hasInSitu && !named.hasInvasive, terms: index...last)
  }

  // MARK: - What is named

  private func name(_ index: Int) -> (BreastPlace.Name, last: Int)? {
    let term = document.terms[index]
    if term.quantity >= 0 { return clock(index) }
    if let word = term.registryWord, let part = Self.part(word) { return (.part(part), index) }
    if term.concept == .skin, document.ends(index, in: "nipple") { return (.part(.nipple), index) }
    if term.concept == .lymphNode, term.payload == 1 { return (.part(.axillaryTail), index) }
    return nil
  }

  private static func part(_ word: RegistryWord) -> RegistryRemark? {
    switch word {
    case .centralPortion, .central: .central
    case .upperInner: .upperInner
    case .lowerInner: .lowerInner
    case .upperOuter: .upperOuter
    case .lowerOuter: .lowerOuter
    case .severalQuadrants, .overlapping: .overlapping
    case .microscopicFocus, .diffuse, .inflammatory, .completeResponse, .dualProbe, .singleProbe: nil
    }
  }

  /// `2 o'clock`, `10-11 o'clock`, `9:00`, `2:30`.
  private func clock(_ index: Int) -> (BreastPlace.Name, last: Int)? {
    let terms = document.terms
    guard let hour = document.quantity(index), hour.unit == .none, hour.dimensions == 1, !hour.isDecimal,
      hour.comparator == .equal || hour.comparator == .approximate, hour.denominator == 0,
      (1...12).contains(hour.low), (1...12).contains(hour.high), index + 2 < terms.count
    else { return nil }
    var last: Int?
    var first = Int(hour.low), end = Int(hour.high)
    if terms[index + 1].concept == .colon, let minutes = document.quantity(index + 2),
      minutes.low == 0 || minutes.low == 30, document.bytes(of: index + 2...index + 2).count == 2
    {
      last = index + 2
      // `9:30` is past the border.
      if minutes.low == 30, first % 3 == 0 { (first, end) = (first % 12 + 1, first % 12 + 1) }
    }
    let next = (last ?? index) + 1
    if let word = (next..<min(next + 3, terms.count)).first(where: { document.ends($0, in: "clock") }) {
      last = word
    }
    return last.map { (.clock(first, end), $0) }
  }

  // MARK: - Whether it is the tumor's

  private func rank(_ index: Int, _ last: Int, _ name: BreastPlace.Name) -> Int? {
    let statement = document.statements[Int(document.statementOfTerm[index])]
    let scope = document.scope(index)
    guard
      statement.cues.isDisjoint(with: [
        .prior, .legend, .control, .family, .hypothetical, .recommendation, .guidelineProse,
      ]),
      !scope.isLegend, !scope.isLymphNode, !scope.isPrior,
      ![.clinicalHistory, .methods, .gross, .intraoperative].contains(scope.section),
      !isOrientation(index, last, statement.terms)
    else { return nil }
    if isLabelled(index, statement.terms) { return 3 }
    if name == .part(.nipple), isPaget(statement.terms) { return 2 }
    // `Nipple`, `with axillary tail`, `central` and `overlapping` name much else where nothing asks for a place.
    let word = document.terms[index].registryWord
    if word == .central || word == .overlapping || name == .part(.nipple)
      || name == .part(.axillaryTail) && !isOwnItem(index, statement.terms)
    {
      return nil
    }
    let clause = document.clause(around: index, reach: 24)
    if !TumorKinds(clause, document).isEmpty { return 2 }
    let isSpecimen = clause.contains { [.breast, .procedure].contains(document.terms[$0].concept) }
    return isSpecimen && holdsTumor(scope) ? 1 : nil
  }

  /// `Paget disease of the nipple`.
  private func isPaget(_ statement: Range<Int>) -> Bool {
    statement.contains {
      document.terms[$0].concept == .inSitu && document.words($0, contain: "paget")
        && !Denial.isDenied($0, in: document)
    }
  }

  private static let labels: [StaticString] = [
    "site", "sites", "location", "quadrant", "quadrants", "position",
  ]

  /// `Tumor site: upper outer quadrant`, `TUMOR SITE 9 o'clock`, `Location (quadrant): UOQ`.
  private func isLabelled(_ index: Int, _ statement: Range<Int>) -> Bool {
    for place in (max(statement.lowerBound, index - 7)..<index).reversed() {
      switch document.terms[place].concept {
      case .colon, .hyphen, .leader, .open, .close, .pipe, .comma, .breast, .laterality, .quantity,
        .boxChecked:
        continue
      case .word where document.terms[place].registryWord?.isPlace == true: continue
      case .word, .focusLabel, .tumorNoun, .of:
        if Self.labels.contains(where: { document.ends(place, in: $0) }) { return true }
        if document.ends(place, in: "o") || document.ends(place, in: "clock") { continue }
        return false
      default: return false
      }
    }
    return false
  }

  /// `Left breast, axillary tail, excision`: where it was taken from, in a list of its own.
  private func isOwnItem(_ index: Int, _ statement: Range<Int>) -> Bool {
    guard statement.contains(index - 2), index + 1 < document.terms.count else { return false }
    return document.terms[index - 1].concept == .comma
      && [.breast, .laterality].contains(document.terms[index - 2].concept)
      && [.comma, .colon, .newline].contains(document.terms[index + 1].concept)
  }

  private static let orientations: [StaticString] = [
    "suture", "sutures", "stitch", "stitches", "marks", "marking", "inked", "with", "tag", "tagged",
  ]

  /// `12 o'clock margin`, `suture at 12 o'clock`, `mastectomy with axillary tail`, `fixed at 10:00 am`.
  private func isOrientation(_ index: Int, _ last: Int, _ statement: Range<Int>) -> Bool {
    let before = max(statement.lowerBound, index - 4)..<index
    let behind = last + 1..<max(last + 1, min(statement.upperBound, last + 4))
    return before.contains { place in
      [.margin, .cavity, .dateLabel, .with].contains(document.terms[place].concept)
        || Self.orientations.contains { document.ends(place, in: $0) }
    }
      || behind.contains { place in
        [.margin, .cavity].contains(document.terms[place].concept)
          || (["am", "pm", "hours", "hrs", "suture", "stitch"] as [StaticString])
            .contains { document.ends(place, in: $0) }
      }
  }

  /// The nearest side before it in its clause, else what the heading says.
  private func side(before index: Int, _ clause: Range<Int>) -> Laterality? {
    let terms = document.terms
    let near = (clause.lowerBound..<index).reversed() + (index..<clause.upperBound)
    return near.first { terms[$0].concept == .laterality && terms[$0].payload < 2 }
      .map { Laterality.allCases[Int(terms[$0].payload)] } ?? document.scope(index).laterality
  }

  /// Whether a carcinoma is named under the specimen's label, or anywhere where specimens have none.
  private func holdsTumor(_ scope: Scope) -> Bool {
    !TumorComponents.named(in: document) { scope.specimen == 0 || $0.specimen == scope.specimen }.isEmpty
  }
}

/// The carcinomas that a clause names without denying them.
private struct TumorKinds {
  var hasInvasive = false
  var hasInSitu = false

  var isEmpty: Bool { !hasInvasive && !hasInSitu }

  init(_ clause: Range<Int>, _ document: ReportDocument) {
    for place in clause {
      let concept = document.terms[place].concept
      guard [.invasive, .microinvasion, .carcinoma, .inSitu, .tumorNoun].contains(concept),
        !Denial.isDenied(place, in: document)
      else { continue }
      if concept == .inSitu { hasInSitu = true } else { hasInvasive = true }
    }
  }
}
