/// What a measure takes from the lines above its own.
extension SizeOwner {
  /// The statement before, where this one only goes on with it: `It measures 4 x 3.7 cm`, a label that names
  /// nothing (`Specify in mm: 14`) below the one that does, or an answer below its label.
  func statementBefore(_ start: Int) -> Int? {
    var place = start
    while place < index, terms[place].concept == .newline { place += 1 }
    guard document.statementOfTerm[index] > 0, beginsWithPronoun(place) || isBareLabel(place) || isAnswerBelow
    else { return nil }
    return document.statements[Int(document.statementOfTerm[index]) - 1].terms.lowerBound
  }

  private func beginsWithPronoun(_ place: Int) -> Bool {
    guard terms[place].concept == .word, (place..<index).contains(where: { terms[$0].concept == .measures })
    else { return false }
    let range = document.tokens[Int(terms[place].first)].range
    return [2, 4, 5].contains(range.count)
      && [UInt8(ascii: "i"), UInt8(ascii: "t"), UInt8(ascii: "w")].contains(
        document.bytes[range.lowerBound] | 0x20)
  }

  private func isBareLabel(_ place: Int) -> Bool {
    guard index - place > 1, index - place < 8, [.colon, .leader].contains(terms[index - 1].concept) else {
      return false
    }
    let before = document.statements[Int(document.statementOfTerm[index]) - 1].terms
    return (place..<index - 1).allSatisfy {
      [.word, .inWord, .percentLabel, .lengthUnit, .sizeWord, .open, .close].contains(terms[$0].concept)
        && terms[$0].payload != 2
    } && !before.contains { terms[$0].quantity >= 0 && document.quantity($0)?.comparator == .equal }
      && before.contains { [.sizeWord, .greatest].contains(terms[$0].concept) && terms[$0].payload > 0 }
  }

  /// `   - 18 mm` below `4. Tumor size (largest focus of invasion)`.
  private var isAnswerBelow: Bool {
    let own = Int(document.statementOfTerm[index])
    guard isBareMeasure(document.statements[own].terms) else { return false }
    let before = document.statements[own - 1].terms
    return before.contains { terms[$0].concept == .sizeWord && terms[$0].payload > 0 }
      && !before.contains { document.quantity($0)?.unit == .length }
  }

  private static let longestHeading = 30

  /// Takes the noun of the heading above, where the line itself names none: `Size: 22 mm` below `DCIS:`; false
  /// below `Specimen` or `Lymph nodes`.
  func readHeadingAbove(_ statement: Range<Int>) -> Bool {
    guard !hasNoun, hasExtent || isBareMeasure(statement) else { return true }
    var end = statement.lowerBound
    let ownColumn = column(end)
    let asksExtent = (max(end, index - 6)..<index).contains {
      terms[$0].concept == .sizeWord && document.ends($0, in: "extent")
    }
    var isInside = true
    for distance in 0..<8 where end > 0 {
      var start = end - 1
      while start > 0, terms[start - 1].concept != .newline {
        start -= 1
        guard end - start < Self.longestHeading else { return true }
      }
      let isParent = isInside && column(start) < ownColumn
      // `DCIS: present⏎Extent: 42 mm`, in one column.
      if let noun = headingNoun(start..<end, isParent: isParent || distance == 0 && asksExtent) {
        switch noun {
        case .inSitu: component = .inSitu
        case .invasive, .microinvasion: component = .invasive
        case .tumorNoun, .lesionNoun, .carcinoma: break
        default: return distance > 4
        }
        hasNoun = true
        isNamed = true
        return true
      }
      if let noun = itemNoun(start..<end, column: ownColumn, statement) {
        guard [.invasive, .inSitu, .carcinoma].contains(noun) else { return false }
        component = noun == .inSitu ? .inSitu : noun == .invasive ? .invasive : component
        hasNoun = true
        isNamed = true
        return true
      }
      if isParent { isInside = false }
      end = start
    }
    return true
  }

  /// How far a line is indented, whatever signs stand before its words.
  private func column(_ start: Int) -> Int {
    var place = start
    while place < index, [.newline, .greater, .bullet, .hyphen, .sign].contains(terms[place].concept) {
      place += 1
    }
    let word = document.bytes(of: place...place).lowerBound
    let line = document.bytes[..<word].suffix(80)
    return word - (line.lastIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? line.startIndex)
  }

  /// `- 2.6 cm` in a list of attributes, whatever the next line goes on with.
  private func isBareMeasure(_ statement: Range<Int>) -> Bool {
    let near = index..<min(statement.upperBound, index + 6)
    let end = near.first { terms[$0].concept == .newline } ?? statement.upperBound
    let line = statement.lowerBound..<end
    // `[X] At least: 9 mm` is a choice among answers.
    let isChosen = line.contains { terms[$0].concept == .boxChecked }
    // `- at least 9 mm in this material`, `* 9 mm, measured on the slide`; but not `- 9 mm, from the deep margin`.
    let place =
      (index + 1..<line.upperBound).first { [.inWord, .comma, .open].contains(terms[$0].concept) }
      ?? line.upperBound
    let others: [Concept] = [
      .margin, .distance, .fromWord, .lymphNode, .metastasis, .benignLesion, .skin, .imaging, .to,
    ]
    let signs: [Concept] = [
      .hyphen, .bullet, .newline, .greatest, .inWord, .period, .atLeast, .upTo, .approximately,
    ]
    let words: [Concept] = [.boxChecked, .colon, .word, .atLeast, .lengthUnit]
    return ![.gross, .intraoperative, .specimen].contains(document.scope(index).section)
      && line.allSatisfy {
        $0 == index || signs.contains(terms[$0].concept) || isChosen && words.contains(terms[$0].concept)
          || $0 >= place && !others.contains(terms[$0].concept)
      }
      && (isChosen || line.contains { [.hyphen, .bullet].contains(terms[$0].concept) })
  }

  /// `- Invasive ductal carcinoma, grade 3 (3+3+2)⏎- At least 9 mm`: what the item above in the same list is about.
  private func itemNoun(_ line: Range<Int>, column ownColumn: Int, _ statement: Range<Int>) -> Concept? {
    let isItem = { (range: Range<Int>) in
      range.first { self.terms[$0].concept != .newline }
        .map { [.hyphen, .bullet].contains(self.terms[$0].concept) } == true
    }
    guard isItem(line), isItem(statement), column(line.lowerBound) == ownColumn else { return nil }
    return line.first {
      Self.itemNouns.contains(terms[$0].concept) && !Denial.isDenied($0, in: document)
    }.map { terms[$0].concept }
  }

  private static let itemNouns: ConceptSet = [
    .invasive, .inSitu, .carcinoma, .metastasis, .lymphNode, .margin, .benignLesion, .benignTissue,
  ]

  /// What a line is about that heads others: it ends with a colon, or says a few words and no value; or it says
  /// `DCIS: present` and the lines of its details are indented.
  private func headingNoun(_ statement: Range<Int>, isParent: Bool) -> Concept? {
    var line = statement.filter { terms[$0].concept != .newline }
    guard let last = line.last, line.count <= 8, !line.contains(where: { terms[$0].quantity >= 0 }) else {
      return nil
    }
    var colon = line.firstIndex { terms[$0].concept == .colon || terms[$0].concept == .leader }
    if isParent, let place = colon, line[place] != last,
      [.present, .positive].contains(terms[line[place] + 1].concept)
    {
      line.removeSubrange(place...)
      colon = nil
    }
    guard terms[last].concept == .colon || colon == nil && line.count <= 5 else { return nil }
    // `Left mastectomy and axillary clearance` heads the whole report.
    let isBreast = line.contains { terms[$0].concept == .breast }
    return line.first {
      switch terms[$0].concept {
      case .invasive, .inSitu, .microinvasion, .tumorNoun, .lesionNoun, .carcinoma: true
      case .specimenNoun, .lymphNode, .metastasis, .skin: !isBreast
      case .section: [Self.specimenSection, Self.otherSection].contains(terms[$0].payload)
      default: false
      }
    }.map { terms[$0].concept }
  }
}
