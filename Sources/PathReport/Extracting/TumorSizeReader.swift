/// A measure that may be the tumor's size.
struct SizeCandidate {
  var quantity: Quantity
  var terms: ClosedRange<Int>
  var scope: Scope
  var basis: TumorSize.Basis
  var component: TumorComponent
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

  private func run() -> [SizeCandidate] {
    var candidates: [SizeCandidate] = []
    for index in terms.indices where document.terms[index].quantity >= 0 {
      guard var quantity = document.quantity(index) else { continue }
      if quantity.unit == .none, let factor = unitOfLabel(index) { quantity = scaled(quantity, factor) }
      guard quantity.unit == .length, quantity.greatest > 0, quantity.greatest < 400 else { continue }
      if let candidate = judge(quantity, at: index) { candidates.append(candidate) }
    }
    return candidates
  }

  /// `Tumour size (mm): 22`: the unit stands in the label.
  private func unitOfLabel(_ index: Int) -> Double? {
    guard index > 2 else { return nil }
    let start = document.statements[Int(document.statementOfTerm[index])].terms.lowerBound
    var place = index - 1
    guard
      [.colon, .leader, .close, .newline, .equals, .period, .pipe].contains(terms[place].concept)
        || terms[index].gap == .wide
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

  private func scaled(_ quantity: Quantity, _ factor: Double) -> Quantity {
    var result = quantity
    result.low *= factor
    result.high *= factor
    result.second *= factor
    result.third *= factor
    result.unit = .length
    return result
  }

  private func judge(_ quantity: Quantity, at index: Int) -> SizeCandidate? {
    let scope = document.scope(index)
    let statement = document.statements[Int(document.statementOfTerm[index])]
    switch scope.section {
    case .clinicalHistory, .methods, .intraoperative: return nil
    default: break
    }
    guard !scope.isLegend, statement.cues.isDisjoint(with: [.family]) else { return nil }
    if labelOwnsOther(index, statement.terms.lowerBound) { return nil }
    var score = 0
    var component = TumorComponent.unspecified
    var isWhole = false
    var place = index - 1
    var first = index
    var distance = 0
    var sawNoun = isTumorAhead(index, statement.terms.upperBound)
    if sawNoun { score += 4 }
    // Backwards: the label or the noun that the measure follows.
    while place >= statement.terms.lowerBound, distance < 24 {
      let concept = terms[place].concept
      switch concept {
      case .sizeWord, .greatest:
        score += 3
        first = min(first, place)
      case .measures: score += 2; first = min(first, place)
      case .tumorNoun, .invasive, .carcinoma:
        if !sawNoun { score += concept == .invasive ? 4 : 3; first = min(first, place) }
        if concept == .invasive { component = .invasive }
        sawNoun = true
      case .lesionNoun:
        if !sawNoun { score += 2; first = min(first, place) }
        sawNoun = true
      case .inSitu where !sawNoun || component == .unspecified:
        if component != .invasive {
          component = .inSitu; if !sawNoun { score += 2; first = min(first, place) }
        }
        sawNoun = true
      case .margin, .distance, .specimenNoun, .skin, .cavity, .benignLesion, .slice, .weight, .imaging,
        .tumorBed, .calcification,
        .lymphNode, .metastasis, .fromWord, .additionalDimension, .within, .controlLabel:
        if !sawNoun || concept == .distance || concept == .imaging || concept == .metastasis { return nil }
        if [.lymphNode, .margin].contains(concept), distance < 8 { return nil }
      case .wholeTumor, .aggregate: isWhole = true
      case .colon where sawNoun || score >= 3: distance += 6
      case .quantity, .dimensions:
        // Behind another measure: the second of a list, or a distance.
        if distance <= 3, document.quantity(place)?.unit == .length { return nil }
      case .period: distance += 12
      case .newline where scope.section != .microscopic: distance += 1
      default: break
      }
      place -= 1
      distance += 1
    }
    if let rejected = rejectedAhead(index, statement.terms.upperBound, sawNoun: sawNoun) {
      if rejected { return nil }
      score += 3
    }
    guard score >= 3 else { return nil }
    if isWhole { score -= 3 }
    if scope.isLymphNode { return nil }
    let basis = basis(of: scope, index)
    return SizeCandidate(
      quantity: quantity, terms: min(first, index)...index, scope: scope, basis: basis, component: component,
      score: score)
  }

  /// `Margins: invasive 4 mm`, `Lymph nodes: ... 6 mm`: the label of the line says whose measures these are.
  private func labelOwnsOther(_ index: Int, _ start: Int) -> Bool {
    guard
      let colon = (start..<index).first(where: { terms[$0].concept == .colon || terms[$0].concept == .leader }
      ),
      colon - start <= 8
    else { return false }
    let label = terms[start..<colon].map(\.concept)
    if label.contains(.sizeWord), !label.contains(.metastasis), !label.contains(.lymphNode),
      !label.contains(.specimenNoun)
    {
      return false
    }
    return label.contains {
      [.margin, .distance, .lymphNode, .metastasis, .imaging, .benignLesion, .calcification].contains($0)
    }
  }

  /// `a 2.1 x 1.8 cm firm mass`: the noun right behind the measure owns it.
  private func isTumorAhead(_ index: Int, _ end: Int) -> Bool {
    var place = index + 1
    while place < end, place < index + 7 {
      switch terms[place].concept {
      case .tumorNoun, .lesionNoun, .invasive, .carcinoma: return true
      case .word, .hyphen, .newline, .slash, .benignTissue, .negation, .statusLabel, .intensity: place += 1
      default: return false
      }
    }
    return false
  }

  /// What the words behind a measure make of it: `from the margin` rejects, `mass`, `in greatest dimension` confirm.
  private func rejectedAhead(_ index: Int, _ end: Int, sawNoun: Bool) -> Bool? {
    var place = index + 1
    var distance = 0
    while place < end, distance < 10 {
      switch terms[place].concept {
      case .fromWord, .distance: return true
      case .margin, .skin, .lymphNode, .cavity, .benignLesion, .core, .specimenNoun, .calcification, .imaging,
        .tumorBed, .slice:
        return sawNoun && distance > 1 ? nil : true
      case .between where distance < 4: return true
      case .greatest, .sizeWord: return sawNoun ? false : nil
      case .tumorNoun, .lesionNoun, .invasive, .carcinoma: return sawNoun ? nil : false
      case .comma, .semicolon, .colon, .quantity, .dimensions, .period, .newline, .open: return nil
      default: break
      }
      place += 1
      distance += 1
    }
    return nil
  }

  private func basis(of scope: Scope, _ index: Int) -> TumorSize.Basis {
    switch scope.section {
    case .synoptic: .synoptic
    case .gross, .specimen: .gross
    case .microscopic: .microscopic
    default: isSynopticLabel(index) ? .synoptic : .diagnosis
    }
  }

  private func isSynopticLabel(_ index: Int) -> Bool {
    let start = document.statements[Int(document.statementOfTerm[index])].terms.lowerBound
    return (start..<index).contains { terms[$0].concept == .sizeWord }
      && (start..<index).contains { terms[$0].concept == .colon || terms[$0].concept == .leader }
  }
}
