/// A measure that may be the tumor's size.
struct SizeCandidate {
  var quantity: Quantity
  var terms: ClosedRange<Int>
  var scope: Scope
  var basis: TumorSize.Basis
  var component: TumorComponent
  /// Whether it spans several foci, or invasive and in situ disease.
  var isWhole: Bool
  /// How surely the words around make it the tumor's size; higher is surer.
  var score: Int
}

/// Finds the measures of tumors among all the measures of a report.
///
/// Each length is judged by its nearest nouns in the same statement: a size belongs to the noun that it follows,
/// or to the label before it. Distances, specimens, nodes, cavities and imaging have measures of their own.
struct TumorSizeReader {
  let document: ReportDocument

  static func read(_ document: ReportDocument) -> [SizeCandidate] {
    TumorSizeReader(document: document).run()
  }

  private var terms: [Term] { document.terms }

  /// A label and what stands between it and its measure.
  private static let longestLabel = 60

  private func run() -> [SizeCandidate] {
    let isCancer = namesCancer
    var candidates: [SizeCandidate] = []
    for index in terms.indices where document.terms[index].quantity >= 0 {
      guard var quantity = document.quantity(index) else { continue }
      if quantity.unit == .none, let factor = unitOfLabel(index) ?? lostUnit(quantity, index) {
        quantity = scaled(quantity, factor)
      }
      guard quantity.unit == .length, quantity.greatest > 0, quantity.greatest < 400 else { continue }
      guard let (candidate, isLabelled) = judge(quantity, at: index), isCancer || isLabelled else { continue }
      candidates.append(candidate)
    }
    return candidates
  }

  /// Whether the report is of a cancer: it names one without denying it, or says nothing of what it is. A mass of a
  /// benign report is no tumor.
  private var namesCancer: Bool {
    var isBenign = false
    for index in terms.indices where document.scope(index).section != .clinicalHistory {
      switch terms[index].concept {
      case .benignLesion: isBenign = true
      case .invasive, .inSitu, .carcinoma, .microinvasion, .metastasis:
        guard isDenied(index) else { return true }
        isBenign = true
      default: break
      }
    }
    return !isBenign
  }

  /// `no in situ or invasive carcinoma`, `negative for malignancy`, a relative's cancer.
  private func isDenied(_ index: Int) -> Bool {
    let statement = document.statements[Int(document.statementOfTerm[index])]
    if statement.cues.contains(.family) { return true }
    return (max(statement.terms.lowerBound, index - 7)..<index).reversed()
      .prefix { ![.comma, .semicolon, .colon, .newline].contains(terms[$0].concept) }
      .contains { [.negation, .not, .absent, .negative, .noResidual].contains(terms[$0].concept) }
  }

  /// `Tumour size (mm): 22`, `Size (mm)   14 x 11 x 10`: the unit stands in the label.
  private func unitOfLabel(_ index: Int) -> Double? {
    guard index > 2 else { return nil }
    let start = document.statements[Int(document.statementOfTerm[index])].terms.lowerBound
    var place = index - 1
    guard
      [.colon, .leader, .close, .newline, .equals, .period, .pipe].contains(terms[place].concept)
        || terms[index].gap == .wide || terms[place].concept == .lengthUnit
    else { return nil }
    var hasUnit: Double?
    while place >= start, place > index - 14 {
      if terms[place].concept == .lengthUnit { hasUnit = terms[place].payload == 1 ? 1 : 10 }
      if terms[place].concept == .quantity { return nil }
      if terms[place].concept == .sizeWord || terms[place].concept == .greatest { return hasUnit }
      place -= 1
    }
    return nil
  }

  /// `Tumour sized 6.0 x 6.0 x 3.5 found on`: three decimals of a tumor whose unit a scanner lost are centimetres.
  private func lostUnit(_ quantity: Quantity, _ index: Int) -> Double? {
    guard quantity.dimensions == 3, quantity.isDecimal, quantity.greatest <= 15, index > 1,
      terms[index - 1].concept == .measures, terms[index - 2].concept == .tumorNoun
    else { return nil }
    return 10
  }

  private func scaled(_ quantity: Quantity, _ factor: Double) -> Quantity {
    var result = quantity
    result.low *= factor
    result.high *= factor
    result.second *= factor
    result.third *= factor
    result.unit = .length
    return result
  }

  private func judge(_ quantity: Quantity, at index: Int) -> (SizeCandidate, isLabelled: Bool)? {
    let scope = document.scope(index)
    let statement = document.statements[Int(document.statementOfTerm[index])]
    if [.clinicalHistory, .methods].contains(scope.section) || scope.isLegend {
      return nil
    }
    guard !statement.cues.contains(.family), !SizeTrap.isTrap(index, in: document),
      let owner = SizeOwner.find(index, in: document)
    else { return nil }
    // Behind the last specimen, a node, the form and the comment speak of the tumor again.
    if scope.isLymphNode, !owner.isLabelled, !namesBreast(statement) { return nil }
    let candidate = SizeCandidate(
      quantity: quantity, terms: owner.first...index, scope: scope, basis: basis(of: scope, owner, index),
      component: owner.component == .unspecified ? scope.component : owner.component, isWhole: owner.isWhole,
      score: owner.score)
    return (candidate, owner.isLabelled)
  }

  private func namesBreast(_ statement: Statement) -> Bool {
    statement.cues.contains(.breast) && !statement.cues.contains(.lymphNode)
  }

  private func basis(of scope: Scope, _ owner: SizeOwner, _ index: Int) -> TumorSize.Basis {
    switch scope.section {
    case .synoptic: .synoptic
    case .specimen: owner.isLabelled ? .synoptic : .gross
    case .gross, .intraoperative: .gross
    case .microscopic: .microscopic
    default: owner.isLabelled || isSynopticLabel(index) ? .synoptic : .diagnosis
    }
  }

  private func isSynopticLabel(_ index: Int) -> Bool {
    let start = document.statements[Int(document.statementOfTerm[index])].terms.lowerBound
    let label = max(start, index - Self.longestLabel)..<index
    return label.contains { terms[$0].concept == .sizeWord || terms[$0].concept == .greatest }
      && label.contains { terms[$0].concept == .colon || terms[$0].concept == .leader }
  }
}
