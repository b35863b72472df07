/// Cuts a report into statements: sentences of prose, lines of a form, items of a list.
struct StatementSplitter {
  static func split(_ document: inout ReportDocument) {
    let splitter = StatementSplitter(document: document)
    var statements: [Statement] = []
    var statementOfTerm: [Int32] = []
    statementOfTerm.reserveCapacity(document.terms.count)
    var start = 0
    var concepts: ConceptSet = []
    for index in document.terms.indices {
      let concept = document.terms[index].concept
      concepts.insert(concept)
      statementOfTerm.append(Int32(statements.count))
      let mayEnd =
        document.isFlattened || concept == .newline || concept == .period || endsAnswer(concept)
      let ends =
        index == document.terms.count - 1
        || mayEnd && splitter.endsStatement(index, hasColon: concepts.contains(.colon))
      guard ends else { continue }
      statements.append(Statement(terms: start..<index + 1, concepts: concepts))
      concepts = []
      start = index + 1
    }
    document.statements = statements
    document.statementOfTerm = statementOfTerm
  }

  let document: ReportDocument

  private init(document: ReportDocument) {
    self.document = document
  }

  var terms: Terms {
    @inline(__always) get { document.terms }
  }

  private func endsStatement(_ index: Int, hasColon: Bool) -> Bool {
    let next = index + 1
    switch terms[index].concept {
    case .newline:
      return startsLine(next) && !isLabelOfNext(index)
    case .period:
      // `Tumour size (cm). 2.7`.
      if index > 1, terms[index - 1].concept == .close, terms[index - 2].concept == .lengthUnit,
        terms[next].quantity >= 0
      {
        return false
      }
      // `max. 14 mm`, `Greatest dim.: 58 mm`, `Tumour diam. 22 mm`: the period of an abbreviation.
      if index > 0, Self.isAbbreviated(terms[index - 1].concept),
        terms[next].quantity >= 0
          || [.of, .pipe, .greatest, .inWord, .lengthUnit].contains(terms[next].concept)
      {
        return false
      }
      if terms[next].concept == .newline {
        return next + 1 < terms.count && (document.casing(next + 1) != .lower || beginsScale(next + 1))
      }
      // `E.R. : positive`
      if terms[next].concept == .colon { return false }
      // `copy no. / cell`, `average no. of signals`: the period of an abbreviation.
      if index > 0, [.copyNumberLabel, .averageWord].contains(terms[index - 1].concept),
        [.slash, .quantity, .open, .colon, .of, .cellWord].contains(terms[next].concept)
      {
        return false
      }
      // `less than 1 mm. from the margin`, `1.1 cm. across`: the period of a unit.
      if index > 0, document.quantity(index - 1)?.unit == .length, document.casing(next) != .capitalized,
        [.between, .fromWord, .of, .inWord, .greatest, .distance, .margin, .by, .measures].contains(
          terms[next].concept)
      {
        return false
      }
      // `showing no. amplification`, `results of. HER2`: no sentence ends in such a word.
      let joints: [Concept] = [.negation, .not, .of, .by, .with, .and, .or]
      if index > 0, joints.contains(terms[index - 1].concept), document.casing(next) == .lower {
        return false
      }
      // `Tumour. sized 2.1 x 2.2 cm`: a scanner's speck.
      let isSpeck = terms[next].concept == .measures || index > 0 && terms[index - 1].concept == .comma
      if document.casing(next) == .lower, isSpeck { return false }
      return terms[next].gap != .none && (document.casing(next) != .lower || terms[next].concept != .word)
    default:
      guard next < terms.count else { return false }
      return beginsRemark(next, behind: index)
        || document.isFlattened && (beginsEntry(next) || hasColon && beginsLabel(next))
    }
  }

  /// What is often cut short before a number.
  private static func isAbbreviated(_ concept: Concept) -> Bool {
    [.greatest, .sizeWord, .measures, .approximately, .lengthUnit].contains(concept)
  }

  /// `... Pending HER2 (by immunohistochemistry): 1+`: where line breaks were lost, a label with its colon or its gap
  /// begins what was a line, and so does the name of a key or of a test of genes.
  private func beginsEntry(_ index: Int) -> Bool {
    switch terms[index].concept {
    case .marker, .hormoneReceptors:
      return !Self.isInsideLabel(terms[index - 1].concept) && endsLabel(index)
    case .section:
      // `Size of largest focus in limited sample: 9 mm` goes on.
      return document.casing(index) != .lower && index + 1 < terms.count && terms[index + 1].concept == .colon
    // `grade 2 Tumor size: 1.8 cm Margins: negative`
    case .sizeWord, .tumorNoun, .greatest, .margin:
      guard document.casing(index) != .lower, !Self.isInsideLabel(terms[index - 1].concept),
        ![.sizeWord, .tumorNoun, .greatest, .invasive, .inSitu].contains(terms[index - 1].concept)
      else { return false }
      return (index + 1..<min(terms.count, index + 3)).contains { terms[$0].concept == .colon }
    case .legendCue, .legendHeading:
      guard !Self.isInsideLabel(terms[index - 1].concept), document.casing(index) != .lower,
        !(index + 1 < terms.count && terms[index + 1].concept == .marker && document.casing(index) == .upper)
      else { return false }
      return (index + 1..<min(terms.count, index + 6)).contains { terms[$0].concept == .colon }
    // `HER2 - negative (1+) Performance characteristics were established by the laboratory.`
    case .guidelineProse:
      return document.casing(index) == .capitalized && Self.isAnswer(terms[index - 1].concept)
    // `CEP17 1.9 Group 5: ratio <2.0`
    case .groupLabel: return terms[index + 2].concept == .colon
    // `HER2 1+ Equivocal: 2+`, `ratio 1.2 Amplified: >=2.0`
    case .positive, .negative, .equivocal, .amplified, .notAmplified:
      return document.casing(index) == .capitalized && Self.endsAnswer(terms[index - 1].concept)
        && terms[index + 1].concept == .colon && terms[index + 2].quantity >= 0
    case .geneExpressionTest:
      return !Self.isInsideLabel(terms[index - 1].concept) && document.casing(index) != .lower
    default: return false
    }
  }

  /// `Overall Grade: 2 (of 3) Additional Dimension in Millimeters: 20`: behind an answer, a capital and a colon that
  /// follows soon begin the next entry of a form, whatever it is called.
  private func beginsLabel(_ index: Int) -> Bool {
    let isOfSide = terms[index - 1].concept == .laterality && terms[index].concept != .breast
    guard isOfSide || Self.isAnswer(terms[index - 1].concept) else { return false }
    // `[X] Positive [ ] Negative % of nuclei: 80`: the other choices belong to the one before.
    guard document.casing(index) != .lower,
      !(max(0, index - 6)..<index).contains(where: { terms[$0].concept == .boxChecked })
    else { return false }
    for place in index..<min(terms.count, index + 9) {
      switch terms[place].concept {
      case .colon: return place > index
      case .period, .semicolon, .newline, .quantity, .comma, .boxChecked, .boxEmpty, .positive, .negative,
        .equivocal:
        return false
      default: break
      }
    }
    return false
  }

  private static func isAnswer(_ concept: Concept) -> Bool {
    switch concept {
    case .quantity, .close, .positive, .negative, .equivocal, .lowPositive, .pending, .notPerformed,
      .intensity, .amplified, .notAmplified, .present, .absent, .lengthUnit, .cellWord:
      true
    default: false
    }
  }

  /// What a name behind it belongs to: a list, a preposition, a ratio, a parenthesis.
  private static func isInsideLabel(_ before: Concept) -> Bool {
    switch before {
    case .slash, .and, .or, .comma, .forWord, .of, .with, .by, .to, .open, .openBracket, .hyphen,
      .averageWord,
      .ratioLabel, .copyNumberLabel, .signalWord, .marker, .cep17, .insituHybridization, .pipe:
      true
    default: false
    }
  }

  /// Whether a colon, a leader or a gap ends the label that begins here, before anything answers it.
  private func endsLabel(_ index: Int) -> Bool {
    for place in index + 1..<min(document.terms.count, index + 9) {
      if document.terms[place].gap == .wide { return true }
      switch document.terms[place].concept {
      case .colon, .leader: return true
      case .word, .open, .close, .statusLabel, .immunohistochemistry, .insituHybridization,
        .clone, .by,
        .marker, .slash, .stainingNoun, .noun:
        break
      default: return false
      }
    }
    return false
  }

  /// `Tumor size:`, an empty line, `18 mm`: a label waits for its value.
  private func isLabelOfNext(_ index: Int) -> Bool {
    var before = index
    while before >= 0, before > index - 4, terms[before].concept == .newline { before -= 1 }
    var after = index
    while after < terms.count, after < index + 4, terms[after].concept == .newline { after += 1 }
    return before >= 0 && after < terms.count && terms[before].concept == .colon && terms[after].quantity >= 0
  }

  /// Whether a line begins something new, rather than going on with the line before.
  private func startsLine(_ index: Int) -> Bool {
    // `negative for\nprogesterone receptor`: the line above waits for its object.
    let joints: [Concept] = [.forWord, .of, .with, .and, .or]
    if terms[index].concept == .marker, index > 1, joints.contains(terms[index - 2].concept) {
      return false
    }
    switch terms[index].concept {
    case .newline, .bullet, .hyphen, .boxEmpty, .boxChecked, .section, .marker, .legendHeading, .pipe:
      return true
    default: break
    }
    if beginsExplanation(index) || beginsScale(index) || beginsRemark(index, behind: index - 2) {
      return true
    }
    // `Oncotype DX may be requested.` below a result without a period.
    if [.otherTest, .geneExpressionTest].contains(terms[index].concept), document.casing(index) != .lower,
      index > 1, ![.comma, .and, .or, .slash, .forWord, .of, .with].contains(terms[index - 2].concept)
    {
      return true
    }
    // `Negative ratio 2.0 with HER2 4.0`: a line of a key whose signs were lost.
    if [.positive, .negative, .equivocal].contains(terms[index].concept), index + 1 < terms.count,
      [.ratioLabel, .copyNumberLabel].contains(terms[index + 1].concept)
    {
      return true
    }
    // `Negative <1%, positive >=1%`: a key below its results.
    if [.positive, .negative, .lowPositive].contains(terms[index].concept),
      index + 1 < terms.count, let bound = document.quantity(index + 1), bound.comparator != .equal
    {
      return true
    }
    if goesOnWithLabel(index) { return false }
    // `Label: value`
    var place = index
    while place < terms.count, place < index + 9, terms[place].concept != .newline {
      if terms[place].concept == .colon || terms[place].concept == .leader { return true }
      // `... No` over `invasive component is seen. Margins: nearest ...`: the label is another sentence's.
      if terms[place].concept == .period, document.casing(index) == .lower, beginsSentence(place + 1) {
        return false
      }
      if place > index, isBeforeReference(place) { return true }
      // A form in columns: `Greatest dimension    31 mm`.
      if place > index, terms[place].gap == .wide, document.casing(index) != .lower {
        return terms[index..<place].contains { Self.isMeasured($0.concept) } || isAligned(place)
      }
      place += 1
    }
    return false
  }

  /// A capital, or words all in capitals: a name such as `ER` alone is none.
  private func beginsSentence(_ index: Int) -> Bool {
    guard index + 1 < terms.count else { return false }
    return document.casing(index) == .capitalized
      || document.casing(index) == .upper && document.casing(index + 1) == .upper
  }

  /// Whether an answer stands right below that of the line above: two lines of one form.
  private func isAligned(_ answer: Int) -> Bool {
    let terms = document.terms
    // `Score 2+   Weak to moderate ...` is a line of a key.
    guard let end = (max(0, answer - 9)..<answer).last(where: { terms[$0].concept == .newline }),
      ![.scoreLabel, .quantity].contains(terms[end + 1].concept),
      let start = (max(-1, end - 40)..<end).last(where: { $0 < 0 || terms[$0].concept == .newline }),
      let above = (start + 2..<max(start + 2, end)).first(where: { terms[$0].gap == .wide })
    else { return false }
    return document.column(of: above) == document.column(of: answer)
  }

  /// `Average copies per cell     12.6     < 4.0`: a row with its result and its reference stands by itself, and the
  /// head above it (`Observed   Reference range`) is no key to it.
  private func isBeforeReference(_ index: Int) -> Bool {
    guard document.terms[index].gap == .wide, document.quantity(index)?.unit == Quantity.Unit.none,
      index + 1 < document.terms.count, document.terms[index + 1].gap == .wide,
      let reference = document.quantity(index + 1)
    else { return false }
    return reference.comparator != .equal || reference.isRange
  }

  private static func isMeasured(_ concept: Concept) -> Bool {
    switch concept {
    case .sizeWord, .greatest, .wholeTumor, .additionalDimension, .margin, .distance, .lymphNode,
      .specimenNoun:
      true
    default: false
    }
  }

  /// `Size of the largest focus in` over `this sample: 9 mm`: a label that was wrapped before its colon.
  private func goesOnWithLabel(_ index: Int) -> Bool {
    guard index > 1 else { return false }
    if [.of, .with, .inWord, .forWord, .and, .or, .by, .slash].contains(terms[index - 2].concept) {
      return true
    }
    guard document.casing(index) == .lower, terms[index].concept != .quantity else { return false }
    var place = index - 2
    while place >= 0, place > index - 16, terms[place].concept != .newline {
      switch terms[place].concept {
      case .colon, .leader, .period, .semicolon: return false
      default: place -= 1
      }
    }
    return place < index - 2
  }
}
