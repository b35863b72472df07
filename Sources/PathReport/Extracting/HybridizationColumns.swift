/// Tables whose columns are counts: `Cells   HER2/cell   CEP17/cell   Ratio` over `20   12.4   2.3   5.39`.
struct HybridizationColumns {
  private let document: ReportDocument
  private let her2: UInt8
  /// What the columns of the last head hold.
  private var kinds: [HybridizationKind?] = []
  private var headTerms: [Int] = []
  private(set) var numbers: [Int: HybridizationKind] = [:]
  /// The names in heads whose columns were read.
  private(set) var labelTerms: Set<Int> = []

  init(_ document: ReportDocument, her2: UInt8) {
    self.document = document
    self.her2 = her2
    var start = 0
    for index in document.terms.indices where document.terms[index].concept == .newline {
      if index > start { readLine(start..<index) }
      start = index + 1
    }
    if start < document.terms.count { readLine(start..<document.terms.count) }
  }

  private mutating func readLine(_ line: Range<Int>) {
    guard line.count >= 3, line.count <= 60 else { return kinds = [] }
    let cells = cells(line)
    if cells.count == kinds.count, cells.count > 1 {
      bind(cells)
      return
    }
    guard cells.count > 1, !line.contains(where: { document.terms[$0].concept == .quantity }) else {
      return kinds = []
    }
    let heads = cells.map { kind(of: $0) }
    let isOfCounts = heads.contains { $0 == .ratio || $0 == .her2Copies || $0 == .cep17Copies }
    kinds = isOfCounts && heads.count(where: { $0 != nil }) >= 2 ? heads : []
    headTerms = line.filter { [.marker, .cep17].contains(document.terms[$0].concept) }
  }

  private mutating func bind(_ cells: [Range<Int>]) {
    for (cell, kind) in zip(cells, kinds) {
      guard let kind, let number = cell.first(where: { document.terms[$0].concept == .quantity }),
        let quantity = document.quantity(number), quantity.unit == .none, numbers[number] == nil
      else { continue }
      numbers[number] = kind.checked(quantity)
      labelTerms.formUnion(headTerms)
    }
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

  private func kind(of cell: Range<Int>) -> HybridizationKind? {
    var label = HybridizationLabel()
    for index in cell {
      switch document.terms[index].concept {
      case .marker where document.terms[index].payload == her2: label.add(.her2, index)
      case .cep17: label.add(.cep17, index)
      case .ratioLabel: label.add(.ratio, index)
      case .signalWord, .copyNumberLabel: label.add(.signal, index)
      case .averageWord: label.add(.average, index)
      case .cellWord: label.add(label.namesGene ? .average : .cell, index)
      case .cellsCountedLabel: label.add(.counted, index)
      case .slash where label.namesGene: label.add(.quotient, index)
      case .insituHybridization: return nil
      case .word where document.word(index, isOneOf: ["total", "sum"]): label.add(.total, index)
      default: break
      }
    }
    // A stroke stands before the cell as well: `HER2/cell`.
    if !label.parts.isSuperset(of: .subjects) { label.parts.remove(.quotient) }
    return label.kind
  }
}
