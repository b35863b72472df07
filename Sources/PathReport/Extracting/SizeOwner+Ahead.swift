/// What the words behind a measure make of it.
extension SizeOwner {
  /// `a 2.1 x 1.8 cm firm mass`; with an article also `a 3.5 x 3 x 2 cm firm, gritty, white tumor`.
  func readNounBehind(_ end: Int) {
    let hasArticle = isArticle(index - 1)
    var place = index + 1
    while place < end, place < index + (hasArticle ? 12 : 7) {
      switch terms[place].concept {
      case .tumorNoun, .lesionNoun, .carcinoma: hasNoun = true
      case .invasive:
        hasNoun = true
        component = .invasive
      case .comma, .period, .skin:
        guard hasArticle else { return }
        place += 1
        continue
      // The next line of a form names its own measure.
      case .newline where place + 1 < end && (document.casing(place + 1) == .lower || hasArticle):
        place += 1
        continue
      // `fatty tissue 7 x 5 x 4 cm containing a tumor`
      case .word where document.word(place, isOneOf: Self.holding): return
      // `spanning 50 mm and linking the two foci`
      case .and where isBehindVerb: return
      case .word, .hyphen, .slash, .benignTissue, .negation, .statusLabel, .intensity, .and:
        place += 1
        continue
      // `20 mm (pT1c) invasive carcinoma`.
      case .open:
        guard let close = closeBehind(place, end) else { return }
        place = close + 1
        continue
      // `22 mm grade 2, ER positive invasive carcinoma`: what else is said of it.
      case .unrelatedLabel, .marker, .positive, .negative, .laterality, .breast, .number:
        place += 1
        continue
      case .quantity where document.quantity(place)?.unit == Quantity.Unit.none:
        place += 1
        continue
      default: return
      }
      if isLineLabel(place) { hasNoun = false; component = .unspecified; return }
      nounPlace = place
      isNamed = true
      readComponentOfNoun(place, end)
      return
    }
  }

  private var isBehindVerb: Bool {
    (max(0, index - 3)..<index).contains { terms[$0].concept == .measures }
  }

  private static let holding: [StaticString] = [
    "containing", "contains", "showing", "shows", "revealing", "reveals", "bearing", "holding", "having",
    "including",
    "harboring", "harbouring", "exhibiting", "displaying", "enclosing",
  ]

  /// `a 60 mm area of high grade DCIS`, `a 14 mm focus of invasion`.
  private func readComponentOfNoun(_ noun: Int, _ end: Int) {
    guard component == .unspecified, noun + 1 < end, terms[noun + 1].concept == .of else { return }
    for place in noun + 2..<max(noun + 2, min(end, noun + 7)) {
      switch terms[place].concept {
      case .inSitu: return component = .inSitu
      case .invasive: return component = .invasive
      case .word, .unrelatedLabel, .intensity, .hyphen, .quantity: continue
      default: return
      }
    }
  }

  /// The end of a short parenthesis that holds no other measure.
  private func closeBehind(_ open: Int, _ end: Int) -> Int? {
    for place in open + 1..<max(open + 1, min(end, open + 6)) {
      switch terms[place].concept {
      case .close: return place
      case .word, .statusLabel, .unrelatedLabel, .number: continue
      default: return nil
      }
    }
    return nil
  }

  /// `Invasive tumor  1.3 cm⏎Invasive + in situ  2.5 cm`, `⏎Tumor II (lower quadrant): `: a noun that begins a
  /// line and has a colon or a measure behind it names the next one.
  private func isLineLabel(_ place: Int) -> Bool {
    guard terms[place - 1].concept == .newline else { return false }
    var next = place + 1
    while next < terms.count, next < place + 14, terms[next].concept != .newline {
      if document.quantity(next) != nil || terms[next].concept == .colon { return true }
      next += 1
    }
    return false
  }

  private func isArticle(_ place: Int) -> Bool {
    guard place >= 0, terms[place].concept == .word, terms[place].first == terms[place].last else {
      return false
    }
    let range = document.tokens[Int(terms[place].first)].range
    return document.bytes[range.lowerBound] | 0x20 == UInt8(ascii: "a")
      && (range.count == 1
        || range.count == 2 && document.bytes[range.lowerBound + 1] | 0x20 == UInt8(ascii: "n"))
  }

  /// What the words behind make of it: `from the margin` rejects, `in greatest dimension` confirms.
  func readAhead(_ end: Int) -> Bool {
    if isExplainedAway(end) { return false }
    if isWholeAhead(end) { isWhole = true }
    readComponentBehind(end)
    var place = index + 1
    var distance = 0
    while place < end, distance < 10 {
      switch terms[place].concept {
      case .fromWord, .distance, .imaging: return false
      // `7 Centimeters (cm) from nipple`.
      case .open where place + 2 < end && terms[place + 1].concept == .lengthUnit: place += 2
      case .margin, .skin, .lymphNode, .cavity, .benignLesion, .core, .specimenNoun, .calcification,
        .tumorBed, .slice:
        return hasNoun && distance > 1 || isAttribute(place, index + 1)
      case .between where distance < 4: return false
      case .greatest, .sizeWord:
        if hasNoun { isSized = true }
        return true
      case .tumorNoun, .lesionNoun, .invasive, .carcinoma:
        isNamed = true
        return true
      case .comma, .semicolon, .colon, .quantity, .dimensions, .period, .newline, .open: return true
      default: break
      }
      place += 1
      distance += 1
    }
    return true
  }

  /// `a 1.1 cm rubbery nodule (fibroadenoma)`, `a 2.1 cm circumscribed mass on ultrasound`.
  private func isExplainedAway(_ end: Int) -> Bool {
    // `two nodules, 18 mm (carcinoma) and 25 mm (fibroadenoma)`.
    if index + 3 < end, terms[index + 1].concept == .open, terms[index + 3].concept == .close,
      [.benignLesion, .benignTissue].contains(terms[index + 2].concept)
    {
      return true
    }
    let noun = max(index, nounPlace ?? index)
    let isLesion = nounPlace.map { terms[$0].concept == .lesionNoun } ?? false
    for place in noun + 1..<max(noun + 1, min(end, noun + 7)) {
      let before = terms[place - 1].concept
      switch terms[place].concept {
      case .benignLesion where isLesion, .benignTissue where isLesion:
        // `mass with cysts` has them; `consistent with fibroadenoma` is one.
        if [.open, .comma, .hyphen, .equals, .colon].contains(before)
          || before == .with && document.ends(place - 2, in: "consistent")
        {
          return true
        }
      // `ovoid mass of yellow adipose tissue`.
      case .specimenNoun where isLesion && terms[noun + 1].concept == .of: return true
      case .imaging where terms[place].payload == 1 || isSeenBy(place, behind: noun): return true
      case .newline where place + 1 < end && document.casing(place + 1) == .lower: break
      case .quantity, .dimensions, .period, .semicolon, .newline, .invasive, .inSitu, .carcinoma, .tumorNoun:
        return false
      default: break
      }
    }
    return false
  }

  /// `on ultrasound`, `by diagnostic MRI`, `at screening mammography`.
  private func isSeenBy(_ imaging: Int, behind noun: Int) -> Bool {
    let near = max(noun + 1, imaging - 3)..<imaging
    let before = near.reversed().first { terms[$0].concept != .word || document.ends($0, in: "at") }
    return before.map { [.by, .inWord, .word].contains(terms[$0].concept) } ?? false
  }

  /// `32 mm (invasive + DCIS)`, `27 mm including the invasive component`.
  private func isWholeAhead(_ end: Int) -> Bool {
    if index + 2 < end, isInclusive(index + 1) || isInclusive(index + 2) { return true }
    guard index + 1 < end, terms[index + 1].concept == .open else { return false }
    return (index + 2..<min(end, index + 8)).prefix { terms[$0].concept != .close }
      .contains { isPairOfComponents($0) || terms[$0].concept == .wholeTumor }
  }

  private func isInclusive(_ place: Int) -> Bool {
    terms[place].concept == .wholeTumor && terms[place].payload == 1
  }

  /// `Tumor size: 1.4 cm invasive; 3.0 cm in situ`, `30 mm (DCIS)`.
  private func readComponentBehind(_ end: Int) {
    let place = index + 1 < end && terms[index + 1].concept == .open ? index + 2 : index + 1
    guard place < end, !isWhole else { return }
    let isLast =
      place + 1 >= end
      || [.close, .semicolon, .newline, .period, .comma, .and].contains(terms[place + 1].concept)
    switch terms[place].concept {
    case .inSitu where isLast: component = .inSitu
    case .invasive where isLast: component = .invasive
    default: break
    }
  }
}
