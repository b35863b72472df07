/// What the head of a column, or the label of a row, says of the cells under or behind it.
struct TableHead {
  var role = Role.other
  /// The label that a bare number of its cells takes.
  var label: Concept?
  /// Whether a marker is named: `ER %` heads a marker and says what its numbers are.
  var isMarker = false
  /// Whether it names a marker's gene or protein, and not only a method.
  var namesMarker = false
  /// Whether it heads what a correction says, or what was reported before it.
  var isAmended = false, isSuperseded = false
  /// Whether a tumor, a side, a specimen or a material is named.
  var isEntity = false
  /// Whether cells, signals or their average are meant, of whatever gene: `nuclei`, `mean`.
  var countsWithoutGene = false
  /// Whether it holds a result, and so is no head.
  var isValue = false
  /// Whether a word of result or a number with its unit stands in it.
  var holdsResult = false

  enum Role {
    case marker, attribute, result, entity, size, other
    /// One of several counts, of which another column has the outcome.
    case observer
    case conclusion
    /// Reference values, controls, blocks: nothing in the column is a result.
    case aside
  }

  init() {}

  init(_ terms: some BidirectionalCollection<Int>, _ document: ReportDocument) {
    var isSize = false, isResult = false, isAside = false, sawResult = false, isCounted = false
    for index in terms {
      let term = document.terms[index]
      if term.first == term.last { readWord(index, document) }
      isCounted = isCounted || Self.counts.contains(term.concept)
      switch term.concept {
      case .legendCue, .legendHeading, .controlLabel: isAside = true
      case .unrelatedLabel where role == .observer: break
      case .unrelatedLabel: isAside = isAside || index == terms.first
      case .percentLabel, .percentWord: set(term.payload == 1 ? .proportionLabel : .percentLabel)
      case .proportionLabel, .intensityLabel, .allredLabel, .hScoreLabel, .irsLabel, .cellsCountedLabel,
        .groupLabel, .cloneLabel, .scoreLabel, .signalWord, .copyNumberLabel:
        set(term.concept)
      // `HER2/CEP17`
      case .cep17 where isMarker && document.terms[index - 1].concept == .slash: label = .ratioLabel
      case .ratioLabel, .cep17: label = label == .ratioLabel ? .ratioLabel : term.concept
      case .marker:
        isMarker = true
        namesMarker = true
      case .insituHybridization: isMarker = true
      case .amendment: isAmended = true
      case .originalHeading, .previouslyReported: isSuperseded = true
      case .sizeWord, .greatest: isSize = true
      case .statusLabel: isResult = true
      case .positive, .negative, .equivocal, .lowPositive, .amplified, .notAmplified, .dimensions, .pending,
        .notPerformed, .intensity, .noStaining:
        sawResult = true
      case .quantity:
        let unit = document.quantity(index)?.unit
        if unit != Quantity.Unit.none { sawResult = true }
      case .sign where Self.isPercentSign(index, document):
        label = label == .proportionLabel ? .percentLabel : label ?? .percentLabel
      case .cellWord where isMarker && label == nil: label = .copyNumberLabel
      case .averageWord: if role == .other { role = .conclusion }
      case .word where Self.isTumorCode(index, document): isEntity = true
      case .word where Self.isSpecimenLetter(index, document): isEntity = isEntity || terms.count == 1
      case .section where Self.namesSpecimen(index, document): isEntity = true
      case .greatest where Self.reads(["overall"], index, document): break
      case let concept where Self.entities.contains(concept): isEntity = true
      default: break
      }
    }
    countsWithoutGene =
      isCounted && !isMarker && (label == nil || label == .signalWord || label == .cellsCountedLabel)
    holdsResult = sawResult
    isValue =
      sawResult && label == nil || !isEntity && role != .observer && Self.endsInNumber(terms, document)
    if isAside || role == .aside {
      role = .aside
    } else if label != nil, !isMarker || isCount {
      isMarker = false
      role = .attribute
    } else if isMarker {
      role = .marker
    } else if role == .other || role == .conclusion {
      role = isSize ? .size : isEntity ? .entity : isResult && role == .other ? .result : role
    }
  }

  /// Whether it is a count or ratio of a hybridization.
  var isCount: Bool { [.ratioLabel, .cep17, .signalWord, .copyNumberLabel].contains(label) }

  private mutating func set(_ concept: Concept) { label = label ?? concept }

  private mutating func readWord(_ index: Int, _ document: ReportDocument) {
    if Self.reads(["observer", "observers", "reader", "pathologist", "recount", "count"], index, document) {
      role = .observer
    } else if Self.reads(["final", "combined", "consensus", "overall"], index, document) {
      role = .conclusion
    } else if Self.reads(["original", "reported", "initial", "previous"], index, document) {
      isSuperseded = true
    } else if Self.reads(["total"], index, document) {
      role = isMarker || label == .cep17 ? .aside : role == .other ? .conclusion : role
    }
  }

  private static func reads(_ words: [StaticString], _ index: Int, _ document: ReportDocument) -> Bool {
    let word = document.bytes[document.bytes(of: index...index)]
    return words.contains { other in
      word.count == other.utf8CodeUnitCount
        && zip(word, UnsafeBufferPointer(start: other.utf8Start, count: word.count)).allSatisfy {
          $0 | 0x20 == $1
        }
    }
  }

  /// `CEP17 copies 2.1`: label and value in one; `Allred /8` is a label.
  private static func endsInNumber(_ terms: some BidirectionalCollection<Int>, _ document: ReportDocument)
    -> Bool
  {
    guard let last = terms.last, document.terms[last].concept == .quantity else { return false }
    guard let before = terms.dropLast().last else { return true }
    return ![.slash, .hyphen, .sign].contains(document.terms[before].concept)
  }

  /// `T1`, `L2`, `F3`.
  private static func isTumorCode(_ index: Int, _ document: ReportDocument) -> Bool {
    let range = document.bytes(of: index...index)
    guard range.count == 2 else { return false }
    let letter = document.bytes[range.lowerBound] | 0x20, digit = document.bytes[range.lowerBound + 1]
    return "tlf".utf8.contains(letter) && (0x31...0x39).contains(digit)
  }

  /// `A`, as a column's whole head.
  private static func isSpecimenLetter(_ index: Int, _ document: ReportDocument) -> Bool {
    let text = document.text(of: index)
    return text.count == 1 && (UInt8(ascii: "A")...UInt8(ascii: "H")).contains(text[0])
  }

  /// `Specimen A`, `Sample 2`.
  private static func namesSpecimen(_ index: Int, _ document: ReportDocument) -> Bool {
    let isSpecimen = ReportSection.allCases[Int(document.terms[index].payload)] == .specimen
    return isSpecimen && document.text(of: index + 1).count == 1
  }

  private static func isPercentSign(_ index: Int, _ document: ReportDocument) -> Bool {
    document.bytes[document.bytes(of: index...index).lowerBound] == UInt8(ascii: "%")
  }

  private static let counts: ConceptSet = [.cellWord, .averageWord, .cellsCountedLabel, .signalWord]

  private static let entities: ConceptSet = [
    .laterality, .tumorNoun, .lesionNoun, .specimenLabel, .priorMaterial, .outsideMaterial, .inSitu,
    .invasive,
    .metastasis, .lymphNode, .main, .satellite, .focusLabel, .core, .procedure, .treatmentEffect, .breast,
    .carcinoma, .biopsyWord, .specimenNoun,
  ]
}
