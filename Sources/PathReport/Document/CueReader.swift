/// Notes for each statement what kinds of context it speaks of.
enum CueReader {
  static func run(_ document: inout ReportDocument) {
    var statements = document.statements
    for index in statements.indices {
      let statement = statements[index]
      var (cues, quantities) = cues(of: statement, document)
      // Without a word for a key it takes two bounds to make one, or `ratio >=2.0 = amplified`, `1% or more is positive`.
      let mayDefine =
        cues.contains(.legend) || quantities >= 2 || statement.concepts.contains(.equals)
        || quantities == 1 && statement.concepts.contains(.positive)
          && !statement.concepts.isDisjoint(with: [.or, .and, .slash])
      cues.remove(.legend)
      if mayDefine && isDefinition(document, statement.terms)
        || quantities >= 2 && CategoryBounds.areBands(in: statement.terms, document)
        || CategoryBounds.areStated(in: statement, document)
        || index > 0 && statements[index - 1].cues.contains(.legend)
          && CategoryBounds.goOn(in: statement, behind: statements[index - 1].terms, document)
      {
        cues.insert(.legend)
      }
      if quantities > 0, HybridizationCriterion.isInKeyOfResults(index, document) { cues.insert(.legend) }
      statements[index].cues = cues
    }
    document.statements = statements
    spreadPrior(&document)
    spreadGeneExpression(&document)
  }

  /// What the terms of a statement say of its context, and how many quantities are among them.
  private static func cues(
    of statement: Statement, _ document: ReportDocument
  ) -> (cues: Statement.Cues, quantities: Int) {
    var cues: Statement.Cues = []
    var quantities = 0
    for term in statement.terms {
      let concept = document.terms[term].concept
      // `1+ or 2+` is one range, and two quantities.
      if let quantity = document.quantity(term) { quantities += quantity.isRange ? 2 : 1 }
      let cue = cue(concept)
      if cue.isEmpty || isOfEarlierResult(term, document) || isColumnHead(term, document)
        || cue == .legend
          && (isInLabel(term, document) || ScoreScale.endOfPhrase(at: term, in: document) != nil)
        || EarlierResult.end(at: term, in: document) != nil
        || EarlierResult.isReplaced(at: term, in: document)
        || concept == .guidelineProse && hasAnswer(before: term, statement.terms, document)
      {
        continue
      }
      cues.formUnion(cue)
      if cue == .metastasis, document.terms[term].payload == 1 { cues.insert(.lymphNode) }
    }
    return (cues, quantities)
  }

  /// `(previously reported in error as negative)`: not the result in front of it is the mistake.
  private static func isOfEarlierResult(_ term: Int, _ document: ReportDocument) -> Bool {
    let reported: [Concept] = [.previouslyReported, .changedFrom]
    switch document.terms[term].concept {
    case .mistaken:
      return (max(0, term - 3)..<term).contains { reported.contains(document.terms[$0].concept) }
    case .previouslyReported:
      return (term + 1..<min(document.terms.count, term + 4)).contains {
        document.terms[$0].concept == .mistaken
      }
    default: return false
    }
  }

  /// `HER2 (clone 4B5, ASCO/CAP 2018): score 1+`: by which guideline it was scored, in parentheses before the colon.
  static func isInLabel(_ term: Int, _ document: ReportDocument) -> Bool {
    let terms = document.terms
    let before = (max(0, term - 6)..<term).last { [.open, .close, .newline].contains(terms[$0].concept) }
    guard let before, terms[before].concept == .open, before > 0 else { return false }
    let close = (term + 1..<min(terms.count, term + 7)).first { terms[$0].concept == .close }
    guard let close, close + 1 < terms.count, terms[close + 1].concept == .colon else { return false }
    return [.marker, .statusLabel].contains(terms[before - 1].concept)
  }

  /// `RESULT VALUE REFERENCE Estrogen receptor ... 92 %`: the head of a column, where line breaks were lost.
  static func isColumnHead(_ term: Int, _ document: ReportDocument) -> Bool {
    guard document.isFlattened, term > 0,
      [.legendCue, .legendHeading].contains(document.terms[term].concept)
    else { return false }
    let rule: [Concept] = [.sign, .leader, .hyphen, .equals, .plus, .blank, .pipe]
    let rows: [Concept] = [
      .marker, .cellsCountedLabel, .averageWord, .signalWord, .copyNumberLabel, .ratioLabel,
    ]
    let next = (term + 1..<min(document.terms.count, term + 12)).first {
      !rule.contains(document.terms[$0].concept)
    }
    guard let next, rows.contains(document.terms[next].concept) else { return false }
    return [.statusLabel, .scoreLabel, .percentLabel, .word, .noun].contains(document.terms[term - 1].concept)
      && document.casing(term) == .upper
  }

  /// A percentage in front of remarks on treatment is a result all the same.
  private static func hasAnswer(before term: Int, _ statement: Range<Int>, _ document: ReportDocument) -> Bool
  {
    (statement.lowerBound..<term).contains {
      document.quantity($0).map(isAnswer) ?? false
    }
  }

  /// `Performed on the prior biopsy, with the following results:` holds for the list of markers that follows.
  private static func spreadPrior(_ document: inout ReportDocument) {
    var isSpreading = false
    // `Prior biopsy: ER negative, PR positive.`: it has given its results, and the next section gives others.
    var lastSection: ReportSection?
    for index in document.statements.indices {
      let isPrior = document.statements[index].cues.contains(.prior)
      guard isPrior || isSpreading else { continue }
      let content = document.statements[index].terms.filter { document.terms[$0].concept != .newline }
      guard let first = content.first else {
        isSpreading = false
        continue
      }
      if isPrior {
        isSpreading = introduces(content, document)
        let givesResults = content.contains {
          document.terms[$0].concept == .colon && $0 != content.last && isResultList($0 + 1, document)
        }
        lastSection = givesResults ? document.scope(first).section : nil
      } else if isSpreading, isResultList(first, document),
        lastSection == nil || lastSection == document.scope(first).section
      {
        document.statements[index].cues.insert(.prior)
      } else {
        isSpreading = false
      }
    }
  }

  /// Whether results follow: behind a colon, or below a heading.
  private static func introduces(_ content: [Int], _ document: ReportDocument) -> Bool {
    let colons = content.filter { document.terms[$0].concept == .colon }
    guard colons.isEmpty else {
      return colons.contains { $0 == content.last || isResultList($0 + 1, document) }
    }
    let ends: [Concept] = [.period, .comma, .semicolon]
    return content.count <= 14 && !ends.contains(document.terms[content[content.count - 1]].concept)
  }

  private static func isResultList(_ start: Int, _ document: ReportDocument) -> Bool {
    let signs: [Concept] = [.bullet, .hyphen, .newline, .immunohistochemistry]
    let first = document.terms[start...].prefix(4).first { !signs.contains($0.concept) }
    guard let first else { return false }
    return [
      .marker, .percentLabel, .intensityLabel, .allredLabel, .hScoreLabel, .insituHybridization, .cep17,
      .ratioLabel,
    ].contains(first.concept)
  }

  /// Lines below `Oncotype DX` go on with its single genes (`ER score: 10.2`), unless they count cells or name a stain.
  private static func spreadGeneExpression(_ document: inout ReportDocument) {
    var left = 0
    var order = 0
    for index in document.statements.indices {
      let cues = document.statements[index].cues
      guard left > 0 || cues.contains(.geneExpression) else { continue }
      let range = document.statements[index].terms
      if cues.contains(.geneExpression) {
        left = 8
        order = document.scope(range.lowerBound).order
      } else if document.scope(range.lowerBound).order == order {
        left -= 1
        if range.contains(where: { isStained($0, document) }) {
          left = 0
        } else {
          document.statements[index].cues.insert(.geneExpression)
        }
      } else {
        left = 0
      }
    }
  }

  private static func isStained(_ term: Int, _ document: ReportDocument) -> Bool {
    switch document.terms[term].concept {
    case .immunohistochemistry, .insituHybridization, .stainingNoun, .intensity, .allredLabel, .pending:
      return true
    case .quantity:
      let unit = document.quantity(term)?.unit
      return unit == .percent || unit == .plus
    default: return false
    }
  }

  /// Constants only, so that it is looked up without a branch.
  private static func cue(_ concept: Concept) -> Statement.Cues {
    switch concept {
    case .legendCue, .legendHeading: .legend
    case .controlLabel, .controlTissue: .control
    case .benignTissue: .benign
    case .familyCue: .family
    case .hypothetical: .hypothetical
    case .recommendation: .recommendation
    case .priorMaterial, .outsideMaterial, .previouslyReported: .prior
    case .geneExpressionTest: .geneExpression
    case .guidelineProse: .guidelineProse
    case .mistaken: .mistaken
    case .inSitu: .inSitu
    case .invasive: .invasive
    case .metastasis: .metastasis
    case .lymphNode: .lymphNode
    case .breast: .breast
    case .historyCue: .history
    case .cep17, .ratioLabel: .counts
    default: []
    }
  }
}
