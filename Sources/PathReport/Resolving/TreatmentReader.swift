/// Tells whether the tumor was treated before it was removed: after that its size and its markers are not what they
/// were.
enum TreatmentReader {
  /// The words that say so in a report of an operation; `nil` where none do. A core biopsy only speaks of treatment
  /// that is to come.
  static func treatment(in document: ReportDocument, kind: ReportKind?) -> ClosedRange<Int>? {
    guard kind == .excision || kind == .mastectomy || kind == nil else { return nil }
    return document.terms.indices
      .first {
        document.terms[$0].concept == .treatmentEffect && isGiven($0, document) || isStage($0, document)
      }.map { $0...$0 }
  }

  /// `ypT1b`, `ypT0`, `ypTis`: the prefix of stages after treatment (AJCC, 8th edition).
  private static func isStage(_ index: Int, _ document: ReportDocument) -> Bool {
    let range = document.bytes(of: index...index)
    guard (4...8).contains(range.count), document.bytes[range.lowerBound] == UInt8(ascii: "y") else {
      return false
    }
    let text = document.bytes[range]
    return text.starts(with: "ypT".utf8)
      && (text.dropFirst(3).first.map { "01234i".utf8.contains($0) } ?? false)
      && !document.scope(index).isLegend && document.scope(index).section != .methods
  }

  private static func isGiven(_ index: Int, _ document: ReportDocument) -> Bool {
    let statement = document.statements[Int(document.statementOfTerm[index])]
    guard
      statement.cues.isDisjoint(with: [.recommendation, .hypothetical, .family, .guidelineProse, .legend]),
      !document.scope(index).isLegend, document.scope(index).section != .methods,
      !isDenied(index, statement.terms, document)
    else { return false }
    switch document.terms[index].payload {
    case 1: return isPast(index, statement.terms, document) || isAnswered(index, statement.terms, document)
    case 2: return true
    // `Treatment effect` and `RCB` are labels of forms that also print `no known therapy`.
    default: return false
    }
  }

  /// `Neoadjuvant therapy: no`, `no known presurgical therapy`, `not given`.
  private static func isDenied(_ index: Int, _ statement: Range<Int>, _ document: ReportDocument) -> Bool {
    let near = max(statement.lowerBound, index - 4)..<min(statement.upperBound, index + 7)
    return near.contains { place in
      switch document.terms[place].concept {
      case .negation, .not, .absent, .notPerformed, .exclusion, .noStaining, .negative: true
      case .word: ["none", "unknown", "without", "na"].contains { document.ends(place, in: $0) }
      default: false
      }
    }
  }

  private static let pastWords: [StaticString] = [
    "post", "after", "following", "completed", "received", "underwent", "given", "treated", "p", "p/s",
    "administered", "status", "yes", "had", "s/p",
  ]

  /// `status post neoadjuvant chemotherapy`, `received preoperative chemotherapy`.
  private static func isPast(_ index: Int, _ statement: Range<Int>, _ document: ReportDocument) -> Bool {
    (max(statement.lowerBound, index - 6)..<index).contains { place in
      document.terms[place].concept == .historyCue && !document.ends(place, in: "known")
        || pastWords.contains { document.ends(place, in: $0) }
    }
  }

  /// `Neoadjuvant therapy: yes`, `Presurgical therapy: administered`, `neoadjuvant chemotherapy was given`.
  private static func isAnswered(_ index: Int, _ statement: Range<Int>, _ document: ReportDocument) -> Bool {
    (index + 1..<max(index + 1, min(statement.upperBound, index + 7))).contains { place in
      [.positive, .present].contains(document.terms[place].concept)
        || pastWords.contains { document.ends(place, in: $0) }
    }
  }
}
