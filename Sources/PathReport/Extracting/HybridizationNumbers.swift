/// The numbers of in situ hybridization in a report, each bound to its label.
///
/// A number takes the label before it, else the words behind it; a label answers one number, or a row of them.
/// Criteria are told apart from results here, so that the reader of findings meets results only.
struct HybridizationNumbers {
  struct Number {
    var kind: HybridizationKind
    /// Where the label or the number begins.
    var first: Int
    /// Whether the label names HER2 or chromosome 17, so that no heading is needed.
    var namesGene: Bool
  }

  private(set) var numbers: [Int: Number] = [:]
  /// Terms of labels that were bound: names in them open nothing.
  private(set) var labelTerms: Set<Int> = []
  /// Names of HER2 in labels of numbers that a word answers: `HER2/CEP17 ratio: not amplified`.
  private(set) var wordLabels: Set<Int> = []

  private let document: ReportDocument
  private let her2: UInt8
  private var label = HybridizationLabel()
  /// The subject of the sum just read, for the average behind it: `HER2 copies 42, average 2.1`.
  private var subject: HybridizationLabel.Parts = []
  private var table = HybridizationTable()

  init(_ document: ReportDocument, her2: Int) {
    self.document = document
    self.her2 = UInt8(her2)
    read()
  }

  private var terms: [Term] { document.terms }

  func holdsNumber(_ range: Range<Int>) -> Bool {
    !numbers.isEmpty && range.contains { numbers[$0] != nil && numbers[$0]!.kind != .group }
  }

  private mutating func read() {
    var index = 0
    while index < terms.count {
      if index > 0, document.statementOfTerm[index] != document.statementOfTerm[index - 1] {
        cross(into: index)
      }
      index = step(index)
    }
  }

  /// A label at the end of a line is answered by a number that begins the next; a sentence ends it.
  private mutating func cross(into index: Int) {
    subject = []
    guard terms[index - 1].concept == .newline,
      [.quantity, .colon, .equals, .leader, .pipe, .approximately].contains(terms[index].concept)
    else { return clear() }
  }

  private mutating func clear() {
    if !label.isEmpty, label.kind == .ratio || label.kind == .her2Copies {
      wordLabels.formUnion(label.terms.filter { terms[$0].concept == .marker })
    }
    label = HybridizationLabel()
  }

  // MARK: - Labels

  private mutating func step(_ index: Int) -> Int {
    switch terms[index].concept {
    case .marker where terms[index].payload == her2: addSubject(.her2, index)
    case .cep17: addSubject(.cep17, index)
    case .ratioLabel where isRatio(index): add(.ratio, index)
    case .signalWord, .copyNumberLabel: add(.signal, index)
    case .averageWord: add(.average, index)
    case .cellWord: add(.cell, index)
    case .cellsCountedLabel:
      if label.kind != nil, label.kind != .cells { clear() }
      label.add(.counted, index)
    case .groupLabel:
      clear()
      label.add(.group, index)
    case .insituHybridization: label.parts.insert(.method)
    case .quantity: return readQuantity(index)
    case .newline: table.endLine(at: index, document)
    case .comma where isDecimal(index + 1) && label.kind != nil: break
    case .and where joinsSubject(index), .comma where joinsSubject(index): break
    case .word:
      if isTotal(index) {
        if label.kind != nil { clear() }
        label.add(.total, index)
      }
      countWord()
    case .colon, .equals, .leader, .hyphen, .open, .close, .pipe, .slash, .of, .to, .sign, .approximately,
      .tilde,
      .period:
      break
    case .statusLabel, .by, .inWord, .with, .noun, .forWord, .invasive, .tumorNoun, .present, .scoreLabel,
      .carcinoma:
      countWord()
    default: clear()
    }
    return index + 1
  }

  private mutating func countWord() {
    label.words += 1
    if label.words > 7 { clear() }
  }

  private mutating func add(_ part: HybridizationLabel.Parts, _ index: Int) {
    if label.parts.contains(.group) || part != .cell && label.kind == .cells { clear() }
    label.add(part, index)
  }

  /// A second subject makes a quotient where a sign joins it to the first; elsewhere it begins a label.
  private mutating func addSubject(_ part: HybridizationLabel.Parts, _ index: Int) {
    let known = label.parts.intersection(.subjects)
    if known.isEmpty {
      if label.kind == .cells || label.parts.contains(.group) { clear() }
      if label.parts.contains(.signal), !label.parts.contains(.ratio), !followsOf(index) { clear() }
    } else if known == part {
      // `HER2 (ERBB2) copies`: the same gene again.
      if label.kind != nil { clear() }
    } else if joins(index - 1) {
      label.parts.insert(.quotient)
    } else if !(label.parts.contains(.ratio) || [.and, .comma].contains(terms[index - 1].concept)) {
      clear()
    }
    label.add(part, index)
  }

  private func followsOf(_ index: Int) -> Bool {
    (max(0, index - 3)..<index).contains { [.of, .open, .forWord].contains(terms[$0].concept) }
  }

  private func joins(_ index: Int) -> Bool {
    var place = index
    while place > 0,
      [.statusLabel, .close, .signalWord, .copyNumberLabel, .open].contains(terms[place].concept)
    {
      place -= 1
    }
    return [.slash, .colon, .to, .hyphen].contains(terms[place].concept)
  }

  private func joinsSubject(_ index: Int) -> Bool {
    guard index + 1 < terms.count, label.namesGene else { return false }
    return terms[index + 1].concept == .cep17
      || terms[index + 1].concept == .marker && terms[index + 1].payload == her2
  }

  /// `R = 1.2`: a single letter is a ratio before a sign only.
  private func isRatio(_ index: Int) -> Bool {
    let isLetter = document.bytes(of: index...index).count == 1
    return !isLetter || index + 1 < terms.count && terms[index + 1].concept == .equals
  }

  private func isTotal(_ index: Int) -> Bool {
    document.word(index, isOneOf: ["total", "sum", "totals"])
  }

  private func isDecimal(_ index: Int) -> Bool {
    index < terms.count && document.quantity(index)?.isDecimal == true
  }

  // MARK: - Numbers

  private mutating func readQuantity(_ index: Int) -> Int {
    let quantity = document.quantity(index)!
    guard quantity.unit == .none, quantity.dimensions == 1, quantity.denominator == 0 else {
      if quantity.unit != .percent { clear() }
      return index + 1
    }
    // `17q11.2`: a part of a name.
    if terms[index].gap == .none, index > 0, terms[index - 1].concept == .word { return index + 1 }
    if let end = readQuotient(index) { return end }
    let behind = WordsBehind(index, document: document, her2: her2)
    guard let (kind, takesBehind) = kind(quantity, index, behind) else {
      // A number of its own between label and answer: `block 2`, `observer 1`.
      if quantity.isWhole, label.kind != nil, !label.parts.contains(.group) { clear() }
      return index + 1
    }
    let isResult = HybridizationCriterion.allows(quantity, kind, index, document)
    let isBoundInPassing = !isResult && quantity.comparator != .equal && !takesBehind
    bind(isResult ? kind : .foreign, index, behind: takesBehind ? behind.terms : [])
    if isBoundInPassing, closesParenthesis(index) { return index + 1 }
    subject = numbers[index]!.kind == .foreign ? label.parts.intersection(.subjects) : []
    if !takesBehind, let last = readRow(index, kind) {
      label = HybridizationLabel()
      return last + 1
    }
    label = HybridizationLabel()
    return takesBehind
      ? behind.end : max(index + 1, numbers[index]!.kind == .cells ? index + 1 : behind.unitEnd)
  }

  /// The kind of a number, and whether the words behind it decided.
  private func kind(
    _ quantity: Quantity, _ index: Int, _ behind: WordsBehind
  ) -> (HybridizationKind, Bool)? {
    let named = behind.label.kind
    if named == .cells, quantity.isWhole, quantity.low >= 10, label.kind != .cells { return (.cells, true) }
    if let kind = label.kind {
      // `HER2/CEP17 = 1.3`, but a table's head is followed by numbers of other columns.
      if label.parts.isDisjoint(with: [.ratio, .signal]), kind == .ratio, !quantity.isDecimal { return nil }
      return (kind, false)
    }
    if let named, named != .cells, label.isEmpty || behind.label.namesGene { return (named, true) }
    var both = label
    both.parts.formUnion(behind.label.parts)
    if let kind = both.kind, kind != .cells { return (kind, !behind.terms.isEmpty) }
    if label.parts == [.average] || label.parts == [.average, .cell], !subject.isEmpty {
      return (subject.contains(.cep17) ? .cep17Copies : .her2Copies, false)
    }
    if quantity.isDecimal, let kind = label.bareKind, isAboutCounts(index) { return (kind, false) }
    return nil
  }

  /// Whether the statement or the next line speaks of the centromere, or of a ratio.
  private func isAboutCounts(_ index: Int) -> Bool {
    let statement = Int(document.statementOfTerm[index])
    let last = min(statement + 1, document.statements.count - 1)
    return (max(0, statement - 1)...last).contains {
      document.statements[$0].terms.contains {
        terms[$0].concept == .cep17 || terms[$0].concept == .ratioLabel
      }
    }
  }

  private func closesParenthesis(_ index: Int) -> Bool {
    index + 1 < terms.count && [.close, .closeBracket].contains(terms[index + 1].concept)
  }

  private mutating func bind(_ kind: HybridizationKind, _ index: Int, behind: [Int]) {
    let labels = label.terms + behind
    numbers[index] = Number(
      kind: kind.checked(document.quantity(index)!), first: min(label.terms.first ?? index, index),
      namesGene: label.namesGene || behind.contains { [.marker, .cep17].contains(terms[$0].concept) })
    if !label.parts.contains(.method) { labelTerms.formUnion(labels) }
  }

  /// `4.26 / 3.13 = 1.36`, `HER2/CEP17 12.4/2.3`: counts by the place in the quotient.
  private mutating func readQuotient(_ index: Int) -> Int? {
    guard index + 2 < terms.count, [.slash, .and].contains(terms[index + 1].concept),
      let second = document.quantity(index + 2), second.unit == .none, second.low > 0
    else { return nil }
    let first = document.quantity(index)!
    if index + 4 < terms.count, [.equals, .colon].contains(terms[index + 3].concept),
      let third = document.quantity(index + 4), third.isDecimal || third.isWhole,
      abs(first.low / second.low - third.low) <= 0.03 * max(1, third.low)
    {
      bind(.her2Copies, index, behind: [])
      bind(.cep17Copies, index + 2, behind: [])
      bind(.ratio, index + 4, behind: [])
      label = HybridizationLabel()
      return index + 5
    }
    let subjects = label.parts.intersection(.subjects)
    guard subjects == .subjects, first.isDecimal || second.isDecimal, second.low != 1,
      label.parts.contains(.signal) || terms[index + 1].concept == .slash || !label.parts.contains(.ratio)
    else { return nil }
    bind(.her2Copies, index, behind: [])
    bind(.cep17Copies, index + 2, behind: [])
    label = HybridizationLabel()
    return index + 3
  }

  /// Several columns behind one label: two readers and their total, or a result and its reference.
  private mutating func readRow(_ index: Int, _ kind: HybridizationKind) -> Int? {
    let columns = table.columns(behind: index, document)
    guard let last = columns.last else { return nil }
    for column in columns { bind(.foreign, column, behind: []) }
    if table.endsInTotal(at: index), numbers[index]?.kind != .foreign {
      bind(kind, last, behind: [])
      numbers[index]?.kind = .foreign
    }
    return last
  }
}

extension HybridizationKind {
  /// Sums of signals are no averages: `HER2 248, chromosome 17 46 in 20 cells`.
  fileprivate func checked(_ quantity: Quantity) -> HybridizationKind {
    switch self {
    case .ratio: quantity.high < 100 && !quantity.isRange ? self : .foreign
    case .her2Copies: quantity.isWhole && quantity.high >= 30 || quantity.high >= 200 ? .foreign : self
    case .cep17Copies: quantity.isWhole && quantity.high >= 10 || quantity.high >= 30 ? .foreign : self
    case .cells: quantity.isWhole && quantity.low >= 3 && quantity.low <= 3000 ? self : .foreign
    case .group: quantity.isWhole && (1...5).contains(quantity.low) ? self : .foreign
    case .foreign: self
    }
  }
}
