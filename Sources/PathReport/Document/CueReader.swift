/// Notes for each statement what kinds of context it speaks of.
enum CueReader {
  static func run(_ document: inout ReportDocument) {
    var statements = document.statements
    for index in statements.indices {
      let terms = statements[index].terms
      var cues: Statement.Cues = []
      var quantities = 0
      for term in terms {
        let concept = document.terms[term].concept
        cues.formUnion(cue(concept))
        if concept == .quantity { quantities += 1 }
      }
      // Without a word for a key it takes two bounds to make one.
      let mayDefine = cues.contains(.legend) || quantities >= 2
      cues.remove(.legend)
      if mayDefine, isDefinition(document, terms) { cues.insert(.legend) }
      statements[index].cues = cues
    }
    document.statements = statements
  }

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
    default: []
    }
  }

  /// A statement that says what results mean, rather than what a result is: it names more categories than
  /// markers, each with its bound.
  private static func isDefinition(_ document: ReportDocument, _ range: Range<Int>) -> Bool {
    var markers = 0, bounds = 0, cues = 0, positives = 0, negatives = 0, equivocals = 0,
      firstMarker = Int.max, firstCue = Int.max, firstResult = Int.max, firstBound = Int.max,
      firstAnswer = Int.max
    for term in range {
      switch document.terms[term].concept {
      case .marker, .insituHybridization, .hormoneReceptors:
        markers += 1
        firstMarker = min(firstMarker, term)
      case .legendCue, .legendHeading:
        cues += 1
        firstCue = min(firstCue, term)
      case .positive, .amplified, .overexpressed, .lowPositive:
        positives = 1
        firstResult = min(firstResult, term)
      case .negative, .notAmplified:
        negatives = 1
        firstResult = min(firstResult, term)
      case .equivocal:
        equivocals = 1
        firstResult = min(firstResult, term)
      case .quantity:
        if let quantity = document.quantity(term), isAnswer(quantity) {
          firstAnswer = min(firstAnswer, term)
        }
        if let quantity = document.quantity(term),
          quantity.comparator != .equal && quantity.comparator != .approximate || quantity.unit == .plus
            || cues > 0 && quantity.unit == .percent
        {
          bounds += 1
          if quantity.unit != .plus { firstBound = min(firstBound, term) }
        }
      default: break
      }
    }
    // `78 % OF NUCLEI FAVORABLE (>10 pos, 5-10 borderline, <5 neg)`: a result with its key behind it.
    if firstAnswer < firstResult, firstResult < firstBound, firstBound != Int.max, firstAnswer < firstCue {
      return false
    }
    let categories = positives + negatives + equivocals
    if categories >= 2, bounds >= 2, markers <= 1 {
      return firstMarker > firstResult || firstMarker == Int.max || cues > 0
    }
    if cues > 0, bounds > 0 || categories >= 2 {
      // A result before the cue stands; only what follows the cue is masked by the reader.
      return !(firstMarker < firstResult && firstResult < firstCue)
        && (firstCue < firstResult || firstMarker == Int.max)
    }
    return false
  }

  /// A plain percentage.
  private static func isAnswer(_ quantity: Quantity) -> Bool {
    quantity.unit == .percent && quantity.comparator == .equal && !quantity.isRange
  }
}
