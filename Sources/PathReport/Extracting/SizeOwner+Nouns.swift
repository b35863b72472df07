/// Which noun a measure belongs to, and what that noun makes of it.
extension SizeOwner {
  func takeNoun(_ place: Int) {
    let concept = terms[place].concept
    // `two foci of carcinoma, spanning 6 cm`.
    if spans, concept == .tumorNoun, terms[place].payload > 0 { isWhole = true }
    if isPairOfComponents(place) { isWhole = true }
    let isInvasive = concept == .invasive || concept == .microinvasion
    if hasNoun {
      // `Invasive carcinoma with DCIS, 2.5 cm` is about the carcinoma; `the tumor; the DCIS extends over 4 cm` not.
      if isInvasive, component == .inSitu, isAccompanied(place) {
        component = .invasive
      }
      // `microinvasive carcinoma, 0.7 mm`, `DCIS, single focus, 4 mm`, `DCIS involving an area of 41 mm`
      if component == .unspecified, nounPlace == place + 1 || isAttributeOf(place) {
        component = isInvasive ? .invasive : concept == .inSitu ? .inSitu : .unspecified
      }
      // `an in situ lesion of 3 cm`.
      if concept == .inSitu, component == .unspecified, nounPlace == place + 1 { component = .inSitu }
      // `DCIS, 3.5 cm area around the foci`.
      if concept == .inSitu, component == .unspecified, let nounPlace, nounPlace > index,
        terms[nounPlace].concept == .lesionNoun, terms[nounPlace].payload == 1
      {
        component = .inSitu
      }
      return
    }
    hasNoun = true
    nounPlace = place
    first = min(first, place)
    switch concept {
    case .inSitu:
      component = .inSitu
      isNamed = true
    // `a stellate lesion 15 x 12 x 10 mm`: right before the measure, as sure as a tumor.
    case .lesionNoun:
      if terms[place].payload == 0, place >= index - 2 || isGenitive || isNumbered(place) { isNamed = true }
    default:
      if isInvasive { component = .invasive }
      isNamed = true
    }
  }

  /// `Lesion 1: 12 mm`.
  private func isNumbered(_ place: Int) -> Bool {
    place == index - 3 && terms[place + 2].concept == .colon
      && document.scope(index).focus != 0 && document.scope(index).section != .gross
  }

  /// Whether the noun that is measured is only a place or form of the one before it: a focus, or the area that it
  /// involves.
  func isAttributeOf(_ place: Int) -> Bool {
    guard let nounPlace, nounPlace < index else { return false }
    if terms[nounPlace].concept == .tumorNoun {
      return verbPlace == nil && ["focus", "foci"].contains { document.ends(nounPlace, in: $0) }
    }
    return terms[nounPlace].concept == .lesionNoun && verbPlace.map { $0 > place && $0 < nounPlace } ?? false
  }

  /// `DCIS: present, 25% of the tumor; extent 2.0 cm`: the tumor that something is a part of.
  func isShare(_ place: Int, _ start: Int) -> Bool {
    let before = place - 1 > start && terms[place - 1].concept == .word ? place - 2 : place - 1
    return before > start && terms[before].concept == .of
      && document.quantity(before - 1)?.unit == Quantity.Unit.percent
  }

  func isSpanned(_ place: Int, _ start: Int) -> Bool {
    let before = place - 1 > start && terms[place - 1].concept == .word ? place - 2 : place - 1
    return before >= start && [.moreThan, .inWord, .greatest].contains(terms[before].concept)
  }

  /// `nodule with radiating borders of 15 mm`, `of cm 1,5`, `nodule, stellate, with 3 x 2 cm`.
  private var isGenitive: Bool {
    [.of, .with].contains(terms[index - 1].concept)
      || index > 1 && terms[index - 1].concept == .lengthUnit && terms[index - 2].concept == .of
  }

  /// The in situ component only goes with the carcinoma named before it.
  func isAccompanied(_ place: Int) -> Bool {
    guard let nounPlace, place < nounPlace, verbPlace == nil, !isLabelled else { return false }
    let between = (place + 1..<nounPlace).map { terms[$0].concept }
    return between.contains { $0 == .with || $0 == .and }
      && !between.contains { $0 == .semicolon || $0 == .newline || $0 == .period }
  }

  /// `invasive + DCIS`, `invasive and in situ carcinoma`, `invasive plus in situ disease`.
  func isPairOfComponents(_ place: Int) -> Bool {
    guard terms[place].concept == .inSitu || terms[place].concept == .invasive else { return false }
    let other: Concept = terms[place].concept == .inSitu ? .invasive : .inSitu
    guard place >= 2, [.plus, .plusWord, .and, .slash].contains(terms[place - 1].concept) else {
      return false
    }
    return terms[place - 2].concept == other
      || terms[place - 2].concept == .carcinoma && place > 2
        && terms[place - 3].concept == other
  }
}
