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
    /// The value where it is spelled out: `sixty cells`.
    var spelledOut: Int?
  }

  var numbers: [Int: Number] = [:]
  /// Whether one of the numbers is a word.
  var hasSpelledOut = false
  /// Terms of labels that were bound: names in them open nothing.
  var labelTerms: Set<Int> = []
  /// Names of HER2 in labels of numbers that a word answers: `HER2/CEP17 ratio: not amplified`.
  private(set) var wordLabels: Set<Int> = []

  let document: ReportDocument
  let her2: UInt8
  var label = HybridizationLabel()
  /// The subject of the sum just read, for the average behind it: `HER2 copies 42, average 2.1`.
  var subject: HybridizationLabel.Parts = []
  /// The ratio just read, which tells what the quotient behind it is made of.
  var lastRatio: (place: Int, value: Double)?
  var table = HybridizationTable()

  init(_ document: ReportDocument, her2: Int) {
    self.document = document
    self.her2 = UInt8(her2)
    let columns = HybridizationColumns(document, her2: UInt8(her2))
    for (term, kind) in columns.numbers {
      numbers[term] = Number(kind: kind, first: term, namesGene: true)
    }
    labelTerms = columns.labelTerms
    read()
    wordLabels.subtract(columns.labelTerms)
  }

  var terms: Terms {
    @inline(__always) get { document.terms }
  }

  /// The number that a term is, or the words behind it.
  @inline(__always)
  func number(at index: Int) -> Number? {
    guard !numbers.isEmpty, terms[index].quantity >= 0 || hasSpelledOut else { return nil }
    return numbers[index]
  }

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

  mutating func clear() {
    if label.isClear { return }
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
    case .averageWord:
      if beginsLabel(index) { clear() }
      add(.average, index)
    case .cellWord: add(.cell, index)
    case .cellsCountedLabel:
      if label.kind != nil, label.kind != .cells { clear() }
      label.add(.counted, index)
    case .groupLabel:
      clear()
      label.add(.group, index)
    case .insituHybridization: label.parts.insert(.method)
    case .quantity: return readQuantity(index)
    case .newline:
      table.endLine(at: index, document)
      // The head of a column of totals is no part of the label below.
      if label.parts == .total { clear() }
    case .comma where isDecimal(index + 1) && label.kind != nil: break
    case .comma where label.kind == .ratio: label.words += 2
    // `HER2 signals per cell, mean: 4.8`
    case .comma where !label.isEmpty && index + 1 < terms.count && terms[index + 1].concept == .averageWord:
      break
    case .and where joinsSubject(index), .comma where joinsSubject(index): break
    case .word:
      if isTotal(index) {
        if label.kind != nil, !endsLabel(index) { clear() }
        label.add(.total, index)
      }
      readSpelledOut(index)
      countWord()
    case .scoreLabel where !label.parts.isDisjoint(with: [.cell, .counted]): break
    case .colon, .equals, .leader, .hyphen, .open, .close, .pipe, .slash, .of, .to, .sign, .approximately,
      .tilde,
      .period:
      break
    case .statusLabel, .by, .inWord, .with, .noun, .forWord, .invasive, .tumorNoun, .present,
      .carcinoma:
      countWord()
    default: clear()
    }
    return index + 1
  }

  mutating func countWord() {
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
      if label.parts.contains(.signal), !label.parts.contains(.ratio), !followsOf(index), !isMean(index) {
        clear()
      }
    } else if known == part {
      // `HER2 (ERBB2) copies`: the same gene again.
      if label.kind != nil || label.parts.contains(.method) { clear() }
    } else if joins(index - 1) {
      label.parts.insert(.quotient)
    } else if !label.parts.contains(.ratio) {
      // `HER2 FISH, CEP17/cell 2.1`: the name of the test, and then the label.
      let isListed = [.and, .comma].contains(terms[index - 1].concept)
      if !isListed || label.parts.contains(.method) { clear() }
    }
    label.add(part, index)
  }

  /// `Mean copies HER2 per nucleus`: the gene behind what is counted of it.
  private func isMean(_ index: Int) -> Bool {
    label.parts.contains(.average) && [.signalWord, .copyNumberLabel].contains(terms[index - 1].concept)
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

  /// `HER2 FISH` over `Average HER2/cell 4.7`: behind the name of the test a label that names its own gene.
  private func beginsLabel(_ average: Int) -> Bool {
    guard label.parts.contains(.method), label.kind == nil, average + 1 < terms.count else { return false }
    return [.marker, .cep17].contains(terms[average + 1].concept)
  }

  /// `R = 1.2`: a single letter is a ratio before a sign only.
  private func isRatio(_ index: Int) -> Bool {
    let isLetter = document.bytes(of: index...index).count == 1
    return !isLetter || index + 1 < terms.count && terms[index + 1].concept == .equals
  }

  private func isTotal(_ index: Int) -> Bool {
    document.word(index, isOneOf: ["total", "sum", "totals"])
  }

  /// `HER2 signals total: 58`
  private func endsLabel(_ index: Int) -> Bool {
    index + 1 < terms.count && [.colon, .leader, .equals, .quantity].contains(terms[index + 1].concept)
  }

  func isDecimal(_ index: Int) -> Bool {
    index < terms.count && document.quantity(index)?.isDecimal == true
  }
}
