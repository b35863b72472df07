/// Finds where a sentence about earlier material turns to the specimen of this report:
/// `On the prior core ER was 90%; in this specimen it is 85%`.
enum PresentMaterial {
  /// Whether what a term says is of this specimen, in a statement that names earlier material too.
  static func holds(at index: Int, in document: ReportDocument) -> Bool {
    let clause = document.clause(around: index)
    let isEnd: (Int) -> Bool = { document.terms[$0].concept == .semicolon }
    let start = (clause.lowerBound..<index).last(where: isEnd) ?? clause.lowerBound
    let end = (index..<clause.upperBound).first(where: isEnd) ?? clause.upperBound
    let prior = (start..<end).last { isPrior($0, document) }
    if prior == nil { return (start..<end).contains { isNamed($0, document) } }
    let named = (start..<index).last { isNamed($0, document) }
    return named.map { place in !(place..<end).contains { isPrior($0, document) } } ?? false
  }

  private static func isPrior(_ index: Int, _ document: ReportDocument) -> Bool {
    [.priorMaterial, .outsideMaterial, .previouslyReported].contains(document.terms[index].concept)
  }

  /// `this specimen`, `the current excision`, `the present material`.
  private static func isNamed(_ index: Int, _ document: ReportDocument) -> Bool {
    guard ["this", "current", "present"].contains(where: { document.ends(index, in: $0) }) else {
      return false
    }
    let nouns: [StaticString] = [
      "specimen", "biopsy", "excision", "resection", "lumpectomy", "mastectomy", "material", "tumor",
      "tumour",
      "tissue", "sample", "core", "case",
    ]
    return (index..<min(document.terms.count, index + 3)).contains { place in
      nouns.contains { document.ends(place, in: $0) }
    }
  }
}
