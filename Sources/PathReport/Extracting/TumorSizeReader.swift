/// A measure that may be the tumor's size.
struct SizeCandidate {
  var quantity: Quantity
  var terms: ClosedRange<Int>
  var scope: Scope
  var basis: TumorSize.Basis
  var component: TumorComponent
  /// Whether it spans several foci, or invasive and in situ disease.
  var isWhole: Bool
  /// Whether it is quoted from another report.
  var isPrior: Bool

  /// Whether no breast holds it, so that only a label makes it a tumor's: most often a unit or a point went wrong.
  var isImplausible: Bool { quantity.greatest >= TumorSize.implausible }
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

  private var terms: Terms { document.terms }

  /// A label and what stands between it and its measure.
  private static let longestLabel = 60

  private func run() -> [SizeCandidate] {
    let isCancer = namesCancer && !BenignReport.isBenign(document)
    let units = BorrowedUnit(document: document)
    var candidates: [SizeCandidate] = []
    for index in terms.indices where document.terms[index].quantity >= 0 {
      guard var quantity = document.quantity(index) else { continue }
      if quantity.unit == .none, let factor = units.factor(of: quantity, at: index) {
        quantity = quantity.length(times: factor)
      }
      guard quantity.unit == .length, quantity.greatest > 0, !lostPoint(quantity) else { continue }
      guard let (candidate, isLabelled) = judge(quantity, at: index), isCancer || isLabelled else { continue }
      if candidate.isImplausible, !isLabelled { continue }
      // Where nothing is left, the size of an earlier sample is none of this one.
      if candidate.isPrior, document.concepts.contains(.noResidual) { continue }
      candidates.append(candidate)
    }
    return candidates
  }

  /// `24 x 1.9 x 1.4 cm`: a tumor is no ribbon; the scanner lost a decimal point.
  private func lostPoint(_ quantity: Quantity) -> Bool {
    guard quantity.dimensions > 1, quantity.isDecimal, quantity.greatest >= 100 else { return false }
    return quantity.allDimensions.contains { $0 * 8 < quantity.greatest }
  }

  /// Whether the report is of a cancer: it names one without denying it, or says nothing of what it is. A mass of a
  /// benign report is no tumor.
  private var namesCancer: Bool {
    var isBenign = false
    for index in terms.indices where document.scope(index).section != .clinicalHistory {
      switch terms[index].concept {
      case .benignLesion, .benignTissue: isBenign = true
      case .invasive, .inSitu, .carcinoma, .microinvasion, .metastasis:
        if isOfThePast(index) { continue }
        guard Denial.isDenied(index, in: document) else { return true }
        isBenign = true
      default: break
      }
    }
    return !isBenign
  }

  /// `history of left breast carcinoma`, `previous invasive carcinoma (2011)`; but not `PRIOR LUMPECTOMY SITE: RESIDUAL
  /// CARCINOMA, 4 MM, AT THE WALL OF THE PRIOR CAVITY`.
  private func isOfThePast(_ index: Int) -> Bool {
    let statement = document.statements[Int(document.statementOfTerm[index])]
    if (max(statement.terms.lowerBound, index - 8)..<index).contains(where: {
      terms[$0].concept == .historyCue
    }) {
      return true
    }
    guard statement.cues.contains(.prior) else { return false }
    let isCue = { (place: Int) in
      [.priorMaterial, .outsideMaterial, .previouslyReported].contains(terms[place].concept)
    }
    let near = max(statement.terms.lowerBound, index - Self.longestLabel)..<index
    let colon = near.last { terms[$0].concept == .colon }
    // What the statement itself does not say, the heading above it does.
    return ((colon.map { $0 + 1 } ?? near.lowerBound)..<index).contains(where: isCue)
      || !document.clause(around: index).contains(where: isCue)
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
      quantity: quantity, terms: owner.first...index, scope: scope,
      basis: basis(of: scope, owner, quantity, index),
      component: owner.component == .unspecified ? scope.component : owner.component, isWhole: owner.isWhole,
      isPrior: scope.isPrior || statement.cues.contains(.prior))
    return (candidate, owner.isLabelled)
  }

  /// Whether a statement below the nodes speaks of the breast or of a primary carcinoma again.
  private func namesBreast(_ statement: Statement) -> Bool {
    guard !statement.cues.contains(.lymphNode), !statement.cues.contains(.metastasis) else { return false }
    if statement.cues.contains(.breast) { return true }
    return statement.cues.contains(.invasive)
      && !statement.terms.contains { [.procedure, .core].contains(terms[$0].concept) }
  }

  private func basis(
    of scope: Scope, _ owner: SizeOwner, _ quantity: Quantity, _ index: Int
  ) -> TumorSize.Basis {
    if isGrossSize(index) { return .gross }
    return switch scope.section {
    case .synoptic: .synoptic
    case .specimen: owner.isLabelled ? .synoptic : .gross
    case .gross, .intraoperative: .gross
    case .microscopic: .microscopic
    // Without headings, three dimensions of a lump are the gross description's.
    case .header where !owner.isSized && owner.component == .unspecified && quantity.dimensions == 3:
      .gross
    default: owner.isLabelled || isSynopticLabel(index) ? .synoptic : .diagnosis
    }
  }

  /// `gross size 18 mm` in a diagnosis, `2.5 cm (gross), 2.1 cm (microscopic)`.
  private func isGrossSize(_ index: Int) -> Bool {
    let statement = document.statements[Int(document.statementOfTerm[index])].terms
    let isGross = { (place: Int) in
      terms[place].concept == .section && terms[place].payload == SizeOwner.grossSection
    }
    // Of two measures in one label; where there is one, the report holds it for the tumor's size.
    if index + 3 < terms.count, terms[index + 1].concept == .open, terms[index + 3].quantity < 0 {
      return isGross(index + 2)
        && (max(statement.lowerBound, index - 10)..<min(statement.upperBound, index + 20)).contains {
          $0 != index && document.quantity($0)?.unit == .length
        }
    }
    return label(of: index, statement).contains(where: isGross) || hasMicroscopicRival(index, statement)
  }

  private func label(of index: Int, _ statement: Range<Int>) -> [Int] {
    (max(statement.lowerBound, index - 5)..<index).reversed().prefix { terms[$0].quantity < 0 }
  }

  /// `2.4 x 2.0 x 1.8 cm (microscopic 22 mm)`: beside a size of the slides, one that does not say how it was taken.
  private func hasMicroscopicRival(_ index: Int, _ statement: Range<Int>) -> Bool {
    func isMicroscopic(_ place: Int) -> Bool {
      label(of: place, statement).contains {
        SizeOwner.isViewpoint(terms[$0]) && terms[$0].payload == SizeOwner.microscopicSection
      }
    }
    let near = index + 1..<min(statement.upperBound, index + 8)
    return !isMicroscopic(index)
      && near.contains { document.quantity($0)?.unit == .length && isMicroscopic($0) }
  }

  private func isSynopticLabel(_ index: Int) -> Bool {
    let start = document.statements[Int(document.statementOfTerm[index])].terms.lowerBound
    let label = max(start, index - Self.longestLabel)..<index
    return label.contains { terms[$0].concept == .sizeWord || terms[$0].concept == .greatest }
      && label.contains { terms[$0].concept == .colon || terms[$0].concept == .leader }
  }
}
