/// The columns of a table of counts: `Observer 1   Observer 2   Combined`.
struct HybridizationTable {
  private var lineStart = 0
  /// The line up to which a head with a column of totals holds.
  private var linesLeft = 0

  /// Looks at a finished line: a head names several readers, and their total in its last column.
  mutating func endLine(at index: Int, _ document: ReportDocument) {
    defer { lineStart = index + 1 }
    linesLeft = max(0, linesLeft - 1)
    guard index - lineStart >= 3, index - lineStart <= 14 else { return }
    let terms = document.terms
    var readers = 0
    for term in lineStart..<index {
      switch terms[term].concept {
      case .cep17, .ratioLabel, .signalWord, .marker, .copyNumberLabel: return
      case .unrelatedLabel: readers += 1
      default:
        let isReader = document.word(
          term,
          isOneOf: [
            "observer", "reader", "counter", "count", "pathologist", "scorer", "area", "field", "tech",
            "technologist", "technician", "scientist", "analyst", "evaluator", "person", "slide", "block",
            "run",
            "first", "second",
          ])
        if isReader { readers += 1 }
      }
    }
    let isTotal =
      [.averageWord, .recount].contains(terms[index - 1].concept)
      || document.word(
        index - 1, isOneOf: ["total", "combined", "overall", "both", "final", "sum", "pooled"])
    if readers >= 2, isTotal { linesLeft = 14 }
  }

  func endsInTotal(at index: Int) -> Bool { linesLeft > 0 }

  /// The numbers that stand in further columns of the same line, up to the next words.
  func columns(behind index: Int, _ document: ReportDocument) -> [Int] {
    var columns: [Int] = []
    var next = index + 1
    var isApart = false
    while next < document.terms.count {
      switch document.terms[next].concept {
      case .quantity:
        guard isApart || document.terms[next].gap == .wide || linesLeft > 0 else { return columns }
        columns.append(next)
        isApart = false
      case .pipe: isApart = true
      case .hyphen: break
      default: return columns
      }
      next += 1
    }
    return columns
  }
}
