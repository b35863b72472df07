/// Binds numbers to labels: the label before, the words behind, or the place in a quotient.
extension HybridizationNumbers {
  /// `Sixty cells were counted`, `twenty nuclei`.
  mutating func readSpelledOut(_ index: Int) {
    guard
      (index + 1..<min(index + 4, terms.count)).contains(where: {
        terms[$0].concept == .cellWord || terms[$0].concept == .cellsCountedLabel
      }), let value = Self.tens.first(where: { document.text(of: index).isWord($0.0) })?.1
    else { return }
    numbers[index] = Number(kind: .cells, first: index, namesGene: false, spelledOut: value)
    hasSpelledOut = true
  }

  private static let tens: [(StaticString, Int)] = [
    ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("eighty", 80),
    ("hundred", 100),
  ]

  mutating func readQuantity(_ index: Int) -> Int {
    if numbers[index] != nil {
      clear()
      return index + 1
    }
    let quantity = document.quantity(index)!
    guard quantity.unit == .none, quantity.dimensions == 1, quantity.denominator == 0 else {
      if quantity.unit != .percent { clear() }
      return index + 1
    }
    // `17q11.2`: a part of a name.
    if terms[index].gap == .none, index > 0, terms[index - 1].concept == .word { return index + 1 }
    if let end = readQuotient(index) { return end }
    let behind = WordsBehind(index, document: document, her2: her2)
    guard let (kind, takesBehind) = kind(quantity, index, behind),
      kind != .cells || kind.checked(quantity) == .cells
    else {
      // A number of its own between label and answer: `block 2`, `observer 1`.
      if quantity.isWhole, label.kind != nil, !label.parts.contains(.group) { clear() }
      return index + 1
    }
    let isResult = HybridizationCriterion.allows(quantity, kind, index, document)
    let isBoundInPassing = !isResult && quantity.comparator != .equal && !takesBehind
    bind(isResult ? kind : .foreign, index, behind: takesBehind ? behind.terms : [])
    if isBoundInPassing, closesParenthesis(index) { return index + 1 }
    if kind == .ratio, isResult { lastRatio = (index, quantity.low) }
    subject = numbers[index]!.kind == .foreign ? label.parts.intersection(.subjects) : []
    if !takesBehind, let last = readRow(index, kind) {
      label = HybridizationLabel()
      return last + 1
    }
    // `ratio, determined in 20 nuclei, is 1.05`: the cells are said in passing.
    let isInPassing = takesBehind && kind == .cells
    if isInPassing { label.words = 0 } else { label = HybridizationLabel() }
    if takesBehind { return behind.end }
    return numbers[index]!.kind == .cells || behind.isFollowedByNumber ? index + 1 : behind.unitEnd
  }

  /// The kind of a number, and whether the words behind it decided.
  private func kind(
    _ quantity: Quantity, _ index: Int, _ behind: WordsBehind
  ) -> (HybridizationKind, Bool)? {
    let named = behind.label.kind
    if named == .cells, quantity.isWhole, quantity.low >= 10, label.kind != .cells { return (.cells, true) }
    if let kind = label.kind {
      // `HER2/CEP17 = 1.3`, but a table's head is followed by numbers of other columns.
      if label.parts.isDisjoint(with: [.ratio, .signal]), kind == .ratio, !quantity.isDecimal,
        ![.colon, .equals].contains(terms[index - 1].concept)
      {
        return nil
      }
      return (kind, false)
    }
    if let named, named != .cells, label.isEmpty || behind.label.namesGene {
      return behind.areNextLabel ? nil : (named, true)
    }
    var both = label
    both.parts.formUnion(behind.label.parts)
    if let kind = both.kind, kind != .cells, !behind.isFollowedByNumber {
      return (kind, !behind.terms.isEmpty)
    }
    if label.parts == [.average] || label.parts == [.average, .cell], !subject.isEmpty {
      return (subject.contains(.cep17) ? .cep17Copies : .her2Copies, false)
    }
    if quantity.isDecimal, let kind = label.bareKind, isAboutCounts(index) { return (kind, false) }
    // `12 copies of HER2, 2.2 of chromosome 17`, `7.2 against 2.0 centromeres`
    if quantity.isDecimal, label.isEmpty, !behind.isFollowedByNumber, behind.label.parts == .cep17 {
      return (.cep17Copies, true)
    }
    return nil
  }

  /// Whether the statement or the next line speaks of the centromere, or of a ratio.
  private func isAboutCounts(_ index: Int) -> Bool {
    let statement = Int(document.statementOfTerm[index])
    let last = min(statement + 1, document.statements.count - 1)
    return (max(0, statement - 1)...last).contains { document.statements[$0].cues.contains(.counts) }
  }

  private func closesParenthesis(_ index: Int) -> Bool {
    index + 1 < terms.count && [.close, .closeBracket].contains(terms[index + 1].concept)
  }

  private mutating func bind(_ kind: HybridizationKind, _ index: Int, behind: [Int]) {
    let labels = label.terms + behind
    numbers[index] = Number(
      kind: kind.checked(
        document.quantity(index)!, isAverage: !label.parts.isDisjoint(with: [.average, .cell])),
      first: min(label.terms.first ?? index, index),
      namesGene: label.namesGene || behind.contains { [.marker, .cep17].contains(terms[$0].concept) })
    // `HER2 FISH: 2.1 HER2 signals`: the name of the test opens its mention all the same.
    labelTerms.formUnion(label.parts.contains(.method) ? behind : labels)
  }

  /// `4.26 / 3.13 = 1.36`, `HER2/CEP17 12.4/2.3`: counts by the place in the quotient.
  private mutating func readQuotient(_ index: Int) -> Int? {
    guard index + 2 < terms.count, [.slash, .and].contains(terms[index + 1].concept),
      let second = document.quantity(index + 2), second.unit == .none, second.low > 0
    else { return nil }
    let first = document.quantity(index)!
    if index + 4 < terms.count, [.equals, .colon].contains(terms[index + 3].concept),
      let third = document.quantity(index + 4), third.isDecimal || third.isWhole,
      isQuotient(first, second, third.low)
    {
      bind(.her2Copies, index, behind: [])
      bind(.cep17Copies, index + 2, behind: [])
      bind(.ratio, index + 4, behind: [])
      label = HybridizationLabel()
      return index + 5
    }
    // `ratio 1.6 (3.9/2.4)`
    if let ratio = lastRatio, index - ratio.place <= 3, isQuotient(first, second, ratio.value) {
      bind(.her2Copies, index, behind: [])
      bind(.cep17Copies, index + 2, behind: [])
      return index + 3
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

  private func isQuotient(_ first: Quantity, _ second: Quantity, _ ratio: Double) -> Bool {
    abs(first.low / second.low - ratio) <= 0.03 * max(1, ratio)
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
  /// Sums of signals are no averages: `HER2 248, chromosome 17 46 in 20 cells`; but `average HER2 copy number 50` says
  /// that it is one.
  func checked(_ quantity: Quantity, isAverage: Bool = false) -> HybridizationKind {
    switch self {
    case .ratio: quantity.high < 100 && !quantity.isRange ? self : .foreign
    // `>100`: too many to count, and no sum.
    case .her2Copies:
      quantity.isWhole && quantity.high >= 30 && quantity.comparator == .equal && !isAverage
        || quantity.high >= 200
        ? .foreign : self
    case .cep17Copies: quantity.isWhole && quantity.high >= 10 || quantity.high >= 30 ? .foreign : self
    case .cells: quantity.isWhole && quantity.low >= 3 && quantity.low <= 3000 ? self : .foreign
    case .group: quantity.isWhole && (1...5).contains(quantity.low) ? self : .foreign
    case .foreign: self
    }
  }
}
