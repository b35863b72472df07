/// Tables of counts: `Cells   HER2/cell   CEP17/cell   Ratio` over `20   12.4   2.3   5.39`, and those that have the
/// genes in the head and the kinds of number down the side, or the other way round.
///
/// A number is what the names of its row and its column make together.
struct HybridizationColumns {
  private typealias Parts = HybridizationLabel.Parts

  private let document: ReportDocument
  private let her2: UInt8
  /// What the columns of the last head say.
  private var heads: [Parts] = []
  private var headTerms: [Int] = []
  private(set) var numbers: [Int: HybridizationKind] = [:]
  /// The names in heads whose columns were read.
  private(set) var labelTerms: Set<Int> = []

  init(_ document: ReportDocument, her2: UInt8) {
    self.document = document
    self.her2 = her2
    guard !document.concepts.isDisjoint(with: Self.counted) else { return }
    var start = 0
    for index in document.terms.indices where document.terms[index].concept == .newline {
      if index > start { readLine(start..<index) }
      start = index + 1
    }
    if start < document.terms.count { readLine(start..<document.terms.count) }
  }

  /// One of these is in every head that says what is counted.
  private static let counted: ConceptSet = [
    .cep17, .ratioLabel, .signalWord, .copyNumberLabel, .cellsCountedLabel, .cellWord,
  ]

  private mutating func readLine(_ line: Range<Int>) {
    guard line.count >= 2, line.count <= 60 else { return heads = [] }
    guard line.contains(where: { document.terms[$0].concept == .quantity }) else {
      return readHead(line)
    }
    guard !heads.isEmpty else { return }
    let cells = cells(line)
    guard cells.count > 1 else { return heads = [] }
    let hasStub = !cells[0].contains { document.terms[$0].concept == .quantity }
    // `Ratio   1.04` below `HER2   CEP17`: one number, and it answers its own label.
    if cells.count == heads.count, hasStub, !heads[0].isEmpty { return }
    if cells.count == heads.count {
      bind(cells, heads, stub: hasStub ? cells[0] : nil)
    } else if hasStub, cells.count == heads.count + 1 {
      bind(Array(cells.dropFirst()), heads, stub: cells[0])
    } else if !hasStub {
      heads = []
    }
  }

  /// A head names two things at least: `HER2 FISH   (HER2 IQFISH pharmDx)` is one.
  private mutating func readHead(_ line: Range<Int>) {
    let cells = cells(line)
    guard cells.count > 1 else { return heads = [] }
    let parts = cells.map { self.parts(of: $0) }
    let named = parts.filter { !$0.isEmpty }
    guard named.contains(where: { $0 != named[0] }) else { return heads = [] }
    heads = parts
    headTerms = line.filter { [.marker, .cep17].contains(document.terms[$0].concept) }
  }

  private mutating func bind(_ cells: [Range<Int>], _ heads: [Parts], stub: Range<Int>?) {
    // The row of another marker is another table's.
    let names = (stub ?? 0..<0).filter { [.marker, .cep17].contains(document.terms[$0].concept) }
    guard names.allSatisfy({ document.terms[$0].concept == .cep17 || document.terms[$0].payload == her2 })
    else { return }
    let row = stub.map { parts(of: $0) } ?? []
    for (cell, head) in zip(cells, heads) {
      guard let number = cell.first(where: { document.terms[$0].concept == .quantity }),
        let quantity = document.quantity(number), quantity.unit == .none, numbers[number] == nil,
        let kind = kind(row, head, quantity)
      else { continue }
      numbers[number] = kind.checked(quantity)
      labelTerms.formUnion(headTerms + names)
    }
  }

  private func kind(_ row: Parts, _ head: Parts, _ quantity: Quantity) -> HybridizationKind? {
    var label = HybridizationLabel()
    label.parts = row.union(head)
    if row.isEmpty || head.isEmpty || row == head { return label.kind }
    // `Cells` beside `HER2` were counted.
    if row == .cell || head == .cell { return .cells }
    // `HER2` beside `signals` is a sum where it is whole.
    if !label.parts.contains(.average), label.parts.contains(.signal), quantity.isWhole { return .foreign }
    return label.kind
  }

  /// Apart by wide gaps or pipes.
  private func cells(_ line: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    for index in line.dropFirst() {
      let isPipe = document.terms[index].concept == .pipe
      guard isPipe || document.terms[index].gap == .wide else { continue }
      if start < index { cells.append(start..<index) }
      start = isPipe ? index + 1 : index
    }
    if start < line.upperBound { cells.append(start..<line.upperBound) }
    return cells
  }

  private func parts(of cell: Range<Int>) -> Parts {
    var label = HybridizationLabel()
    for index in cell {
      switch document.terms[index].concept {
      case .marker where document.terms[index].payload == her2: label.add(.her2, index)
      case .cep17: label.add(.cep17, index)
      case .ratioLabel: label.add(.ratio, index)
      case .signalWord, .copyNumberLabel: label.add(.signal, index)
      case .averageWord: label.add(.average, index)
      case .cellWord: label.add(label.namesGene ? .average : .cell, index)
      case .cellsCountedLabel: label.add(.cell, index)
      case .slash where label.namesGene: label.add(.quotient, index)
      case .word where document.word(index, isOneOf: ["total", "sum", "count", "counts"]):
        label.add(.total, index)
      default: break
      }
    }
    // A stroke stands before the cell as well: `HER2/cell`.
    if !label.parts.isSuperset(of: .subjects) { label.parts.remove(.quotient) }
    return label.parts
  }
}
