/// The words behind a number that may be its label: `9.8 HER2 signals`, `2.1 chromosome 17 copies per nucleus`,
/// `60 nuclei counted`.
struct WordsBehind {
  private(set) var label = HybridizationLabel()
  /// The place behind the label.
  private(set) var end: Int
  /// The place behind a mere unit: `2.9 signals/cell`.
  private(set) var unitEnd: Int

  var terms: [Int] { label.terms }

  init(_ index: Int, document: ReportDocument, her2: UInt8) {
    let terms = document.terms
    var next = index + 1
    (end, unitEnd) = (next, next)
    let limit = min(document.statements[Int(document.statementOfTerm[index])].terms.upperBound, index + 9)
    while next < limit, terms[next].gap != .wide {
      switch terms[next].concept {
      case .marker where terms[next].payload == her2:
        if isComplete { return }
        label.add(.her2, next)
      case .cep17:
        if isComplete { return }
        label.add(.cep17, next)
      case .signalWord, .copyNumberLabel: label.add(.signal, next)
      case .cellsCountedLabel: label.add(.counted, next)
      case .cellWord: label.add(.cell, next)
      case .averageWord where label.isEmpty: label.add(.average, next)
      case .close where next == index + 1: break
      case .word, .statusLabel, .noun, .invasive, .tumorNoun, .carcinoma:
        label.words += 1
        if label.words > 3 { return }
      case .slash, .hyphen, .of, .newline, .inWord, .forWord: break
      default: return
      }
      next += 1
      if label.terms.last == next - 1 {
        end = next
        if isUnit { unitEnd = next }
      }
    }
  }

  private var isUnit: Bool { !label.namesGene }

  /// Another subject behind a complete label begins the next one.
  private var isComplete: Bool { label.kind != nil && label.namesGene || label.kind == .cells }
}
