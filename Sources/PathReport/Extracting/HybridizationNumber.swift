/// What the words behind a number make of it: `9.8 HER2 signals`, `2.1 chromosome 17 copies`, `60 nuclei counted`.
enum HybridizationNumber {
  /// A number that its own label names already takes no words from the next line or column: they label the next
  /// number, `Average HER2 signals: 2.9` over `Average CEP17 signals: 2.1`.
  static func attributeBehind(
    _ index: Int, labelled: Bool, _ document: ReportDocument
  ) -> FindingReader.Attribute? {
    let terms = document.terms
    guard let quantity = document.quantity(index) else { return nil }
    var sawCEP17 = false
    var sawHER2 = false
    var next = index + 1
    let end = document.statements[Int(document.statementOfTerm[index])].terms.upperBound
    while next < end, next < index + 7 {
      if labelled, terms[next].gap == .wide { return nil }
      switch terms[next].concept {
      case .newline where labelled: return nil
      case .cellsCountedLabel: return quantity.isWhole ? .cells : nil
      case .cellWord
      where next <= index + 3 && quantity.isWhole && quantity.low >= 10 && !sawHER2 && !sawCEP17:
        return .cells
      case .marker: sawHER2 = true
      case .cep17: sawCEP17 = true
      case .signalWord, .copyNumberLabel:
        return sawCEP17 ? .cep17Copies : .her2Copies
      case .statusLabel, .word, .hyphen, .slash, .newline, .averageWord: break
      case .close where next == index + 1: break
      default: return nil
      }
      next += 1
    }
    return nil
  }
}
