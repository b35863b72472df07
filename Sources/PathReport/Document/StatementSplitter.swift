/// Cuts a report into statements: sentences of prose, lines of a form, items of a list.
enum StatementSplitter {
  static func split(_ document: inout ReportDocument) {
    let terms = document.terms
    var statements: [Statement] = []
    var statementOfTerm = [Int32](repeating: 0, count: terms.count)
    var start = 0
    var hasColon = false
    for index in terms.indices {
      hasColon = hasColon || terms[index].concept == .colon
      let mayEnd =
        document.isFlattened || terms[index].concept == .newline || terms[index].concept == .period
      let ends = index == terms.count - 1 || mayEnd && endsStatement(document, index, hasColon: hasColon)
      guard ends else { continue }
      hasColon = false
      for term in start...index { statementOfTerm[term] = Int32(statements.count) }
      statements.append(Statement(terms: start..<(index + 1)))
      start = index + 1
    }
    document.statements = statements
    document.statementOfTerm = statementOfTerm
  }

  private static func endsStatement(_ document: ReportDocument, _ index: Int, hasColon: Bool) -> Bool {
    let terms = document.terms
    let next = index + 1
    switch terms[index].concept {
    case .newline:
      return startsLine(document, next) && !isLabelOfNext(document, index)
    case .period:
      // `Tumour size (cm). 2.7`.
      if index > 1, terms[index - 1].concept == .close, terms[index - 2].concept == .lengthUnit,
        terms[next].quantity >= 0
      {
        return false
      }
      // `max. 14 mm`, `Greatest dim.: 58 mm`, `Tumour diam. 22 mm`: the period of an abbreviation.
      if index > 0, isAbbreviated(terms[index - 1].concept),
        terms[next].quantity >= 0
          || [.of, .pipe, .greatest, .inWord, .lengthUnit].contains(terms[next].concept)
      {
        return false
      }
      if terms[next].concept == .newline {
        return next + 1 < terms.count && document.casing(next + 1) != .lower
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
      guard document.isFlattened, next < terms.count else { return false }
      return beginsEntry(document, next) || hasColon && beginsLabel(document, next)
    }
  }

  /// What is often cut short before a number.
  private static func isAbbreviated(_ concept: Concept) -> Bool {
    [.greatest, .sizeWord, .measures, .approximately, .lengthUnit].contains(concept)
  }

  /// `... Pending HER2 (by immunohistochemistry): 1+`: where line breaks were lost, a label with its colon or its gap
  /// begins what was a line, and so does the name of a key or of a test of genes.
  private static func beginsEntry(_ document: ReportDocument, _ index: Int) -> Bool {
    let terms = document.terms
    switch terms[index].concept {
    case .marker, .hormoneReceptors:
      return !isInsideLabel(terms[index - 1].concept) && endsLabel(document, index)
    case .section:
      // `Size of largest focus in limited sample: 9 mm` goes on.
      return document.casing(index) != .lower && index + 1 < terms.count && terms[index + 1].concept == .colon
    // `grade 2 Tumor size: 1.8 cm Margins: negative`
    case .sizeWord, .tumorNoun, .greatest, .margin:
      guard document.casing(index) != .lower, !isInsideLabel(terms[index - 1].concept),
        ![.sizeWord, .tumorNoun, .greatest, .invasive, .inSitu].contains(terms[index - 1].concept)
      else { return false }
      return (index + 1..<min(terms.count, index + 3)).contains { terms[$0].concept == .colon }
    case .legendCue, .legendHeading:
      guard !isInsideLabel(terms[index - 1].concept), document.casing(index) != .lower,
        !(index + 1 < terms.count && terms[index + 1].concept == .marker && document.casing(index) == .upper)
      else { return false }
      return (index + 1..<min(terms.count, index + 6)).contains { terms[$0].concept == .colon }
    // `HER2 - negative (1+) Performance characteristics were established by the laboratory.`
    case .guidelineProse:
      return document.casing(index) == .capitalized && isAnswer(terms[index - 1].concept)
    case .geneExpressionTest:
      return !isInsideLabel(terms[index - 1].concept) && document.casing(index) != .lower
    default: return false
    }
  }

  /// `Overall Grade: 2 (of 3) Additional Dimension in Millimeters: 20`: behind an answer, a capital and a colon that
  /// follows soon begin the next entry of a form, whatever it is called.
  private static func beginsLabel(_ document: ReportDocument, _ index: Int) -> Bool {
    let terms = document.terms
    let isOfSide = terms[index - 1].concept == .laterality && terms[index].concept != .breast
    guard isOfSide || isAnswer(terms[index - 1].concept) else { return false }
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
  private static func endsLabel(_ document: ReportDocument, _ index: Int) -> Bool {
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
  private static func isLabelOfNext(_ document: ReportDocument, _ index: Int) -> Bool {
    let terms = document.terms
    var before = index
    while before >= 0, before > index - 4, terms[before].concept == .newline { before -= 1 }
    var after = index
    while after < terms.count, after < index + 4, terms[after].concept == .newline { after += 1 }
    return before >= 0 && after < terms.count && terms[before].concept == .colon && terms[after].quantity >= 0
  }

  /// Whether a line begins something new, rather than going on with the line before.
  private static func startsLine(_ document: ReportDocument, _ index: Int) -> Bool {
    let terms = document.terms
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
    if beginsExplanation(document, index) { return true }
    // `Oncotype DX may be requested.` below a result without a period.
    if [.otherTest, .geneExpressionTest].contains(terms[index].concept), document.casing(index) != .lower,
      index > 1, ![.comma, .and, .or, .slash, .forWord, .of, .with].contains(terms[index - 2].concept)
    {
      return true
    }
    // `Negative <1%, positive >=1%`: a key below its results.
    if [.positive, .negative, .lowPositive].contains(terms[index].concept),
      index + 1 < terms.count, let bound = document.quantity(index + 1), bound.comparator != .equal
    {
      return true
    }
    if goesOnWithLabel(document, index) { return false }
    // `Label: value`
    var place = index
    while place < terms.count, place < index + 9, terms[place].concept != .newline {
      if terms[place].concept == .colon || terms[place].concept == .leader { return true }
      if place > index, isBeforeReference(place, document) { return true }
      // A form in columns: `Greatest dimension    31 mm`.
      if place > index, terms[place].gap == .wide, document.casing(index) != .lower {
        return terms[index..<place].contains { isMeasured($0.concept) } || isAligned(place, document)
      }
      place += 1
    }
    return false
  }

  /// Whether an answer stands right below that of the line above: two lines of one form.
  private static func isAligned(_ answer: Int, _ document: ReportDocument) -> Bool {
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
  private static func isBeforeReference(_ index: Int, _ document: ReportDocument) -> Bool {
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
  private static func goesOnWithLabel(_ document: ReportDocument, _ index: Int) -> Bool {
    let terms = document.terms
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

  /// `ER positive (90 %)`, and on the next line `A cutoff of 1 % is used`: a line about guidelines or the test, below
  /// results that end without a period.
  private static func beginsExplanation(_ document: ReportDocument, _ index: Int) -> Bool {
    let terms = document.terms
    guard index > 1, document.casing(index) != .lower else { return false }
    switch terms[index - 2].concept {
    case .positive, .negative, .lowPositive, .equivocal, .amplified, .notAmplified, .overexpressed, .quantity,
      .close, .cellWord, .noun, .stainingNoun, .amplificationNoun:
      break
    case .word where document.casing(index) == .capitalized: break
    default: return false
    }
    for place in index..<min(terms.count, index + 25) {
      switch terms[place].concept {
      case .legendCue, .legendHeading, .guidelineProse: return true
      case .period, .marker: return false
      case .newline where document.casing(index) == .upper: return false
      default: break
      }
    }
    return false
  }
}
