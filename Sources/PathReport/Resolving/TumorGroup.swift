/// The findings and sizes of one tumor.
struct TumorGroup {
  var component: TumorComponent
  var laterality: Laterality?
  var findings: [Finding] = []
  var sizes: [SizeCandidate] = []

  var isEmpty: Bool { findings.isEmpty && sizes.isEmpty }

  /// The largest measure, or 0.
  var greatest: Double { SizeResolver.best(sizes, of: component)?.quantity.greatest ?? 0 }

  /// The specimen's letter: the size's, which names its tumor best; else that of the results, if this kind of
  /// tumor was found in it.
  func specimen(in document: ReportDocument) -> String? {
    if let size = SizeResolver.best(sizes, of: component), size.scope.specimen != 0 {
      return Self.name(of: size.scope.specimen)
    }
    guard let label = findings.lazy.map(\.scope.specimen).first(where: { $0 != 0 }) else { return nil }
    let named = TumorComponents.named(in: document) { $0.specimen == label }
    // Only results stand below the letters.
    if TumorComponents.named(in: document, where: { $0.specimen != 0 }).isEmpty {
      return Self.name(of: label)
    }
    let isFound =
      switch component {
      case .invasive: named.hasInvasive
      case .inSitu: named.hasInSitu
      case .metastatic: named.hasMetastasis
      case .unspecified: true
      }
    return isFound ? Self.name(of: label) : nil
  }

  /// `1`, `A`; `main` and `satellite` where the report numbers nothing.
  var focus: String? {
    let scopes = [SizeResolver.best(sizes, of: component)?.scope].compactMap { $0 } + findings.map(\.scope)
    return scopes.lazy.map(\.focus).first { $0 != 0 }.map(Self.name)
  }

  private static func name(of label: UInt8) -> String {
    switch label {
    case Scope.mainFocus: "main"
    case Scope.satelliteFocus: "satellite"
    case Scope.clock: "\(label) o'clock"
    case Scope.roman...: SpecimenLabel.numeral(label - Scope.roman)
    default: String(UnicodeScalar(label))
    }
  }

  /// The index tumor first: invasive before in situ before metastatic, then the larger, then the first in the text.
  static func sorted(_ groups: [TumorGroup]) -> [TumorGroup] {
    groups.enumerated().sorted { a, b in
      let (left, right) = (a.element.rank, b.element.rank)
      if left != right { return left < right }
      let (leftSize, rightSize) = (a.element.greatest, b.element.greatest)
      return leftSize == rightSize ? a.offset < b.offset : leftSize > rightSize
    }.map(\.element)
  }

  private var rank: Int {
    switch component {
    case .invasive: 0
    case .unspecified: 1
    case .inSitu: 2
    case .metastatic: 3
    }
  }
}

/// Which kinds of tumor a text names without denying them.
struct TumorComponents {
  var hasInvasive = false
  var hasInSitu = false
  var hasMetastasis = false

  /// The terms that name one.
  private static let names: ConceptSet = [.invasive, .microinvasion, .inSitu, .metastasis]

  var isEmpty: Bool { !hasInvasive && !hasInSitu && !hasMetastasis }

  static func named(in document: ReportDocument, where isMeant: (Scope) -> Bool = { _ in true }) -> Self {
    var result = TumorComponents()
    var quoted = TumorComponents()
    guard !document.concepts.isDisjoint(with: names) else { return result }
    for index in document.terms.indices {
      let concept = document.terms[index].concept
      guard names.contains(concept), isMeant(document.scope(index)),
        !Denial.isDenied(index, in: document)
      else { continue }
      switch concept {
      case .inSitu: result.hasInSitu = true
      case _ where document.scope(index).section == .clinicalHistory: break
      case _ where isQuoted(index, document): quoted.note(concept)
      default: result.note(concept)
      }
    }
    // What only an earlier report says counts where this one says nothing.
    return result.isEmpty ? quoted : result
  }

  /// A form without colons is one long statement, so the cue must stand near.
  private static func isQuoted(_ index: Int, _ document: ReportDocument) -> Bool {
    document.clause(around: index, reach: 16).contains {
      [.priorMaterial, .outsideMaterial, .previouslyReported].contains(document.terms[$0].concept)
    }
  }

  private mutating func note(_ concept: Concept) {
    if concept == .metastasis { hasMetastasis = true } else { hasInvasive = true }
  }
}
