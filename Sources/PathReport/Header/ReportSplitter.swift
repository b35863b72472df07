/// Finds where a second report begins in a text that holds several, one after the other.
///
/// Results of two patients in one record are the worst mistake there is, but so is half a report. So everything
/// must come together: a number of a case at the beginning of a line, another than before; a patient or a date
/// beside it; a diagnosis above it and a diagnosis below; and no word of prior or outside material near it.
struct ReportSplitter {
  private let document: ReportDocument
  private let identifiers: IdentifierReader

  /// The first bytes of the second and further reports.
  static func starts(in document: ReportDocument) -> [Int] {
    guard !document.isFlattened else { return [] }
    let splitter = ReportSplitter(
      document: document, identifiers: IdentifierReader(places: HeaderPlaces(document: document)))
    return splitter.starts()
  }

  private func starts() -> [Int] {
    var starts: [Int] = []
    var current: (number: String, label: Int)?
    for index in document.terms.indices where isLabel(index) {
      guard let number = identifiers.accession(at: index) else { continue }
      guard let before = current else {
        current = (number, index)
        continue
      }
      guard number != before.number, identifiers.places.startsLine(Int(document.terms[index].first)),
        hasDiagnosis(before.label..<index), hasDiagnosis(index..<nextLabel(after: index, than: number)),
        hasCompany(index), !isQuoted(index)
      else { continue }
      starts.append(blockStart(index))
      current = (number, index)
    }
    return starts
  }

  private func isLabel(_ index: Int) -> Bool {
    let term = document.terms[index]
    guard term.concept == .accessionLabel || term.concept == .unrelatedLabel else { return false }
    let word = identifiers.places.word(Int(term.first))
    return term.concept == .accessionLabel || word == "accession" || word == "case"
  }

  private func nextLabel(after index: Int, than number: String) -> Int {
    (index + 1..<document.terms.count).first {
      isLabel($0) && identifiers.places.startsLine(Int(document.terms[$0].first))
        && identifiers.accession(at: $0).map { $0 != number } ?? false
    } ?? document.terms.count
  }

  private func hasDiagnosis(_ terms: Range<Int>) -> Bool {
    terms.contains {
      document.terms[$0].concept == .section
        && ReportSection.allCases[Int(document.terms[$0].payload)] == .diagnosis
        && document.scope($0).section == .diagnosis && !document.scope($0).isAddendum
        && identifiers.places.startsLine(Int(document.terms[$0].first))
    }
  }

  /// The terms of some lines above and below a place.
  private func neighbors(_ index: Int, above: Int, below: Int) -> Range<Int> {
    var first = index, last = index
    var lines = 0
    while first > 0 {
      if document.terms[first - 1].concept == .newline { lines += 1 }
      guard lines <= above else { break }
      first -= 1
    }
    lines = 0
    while last < document.terms.count, lines <= below {
      if document.terms[last].concept == .newline { lines += 1 }
      last += 1
    }
    return first..<last
  }

  /// A patient or a day of collection or report beside the number, as only a header has them.
  private func hasCompany(_ index: Int) -> Bool {
    neighbors(index, above: 3, below: 4).contains {
      let term = document.terms[$0]
      let isLabel = term.concept == .patientLabel || term.concept == .dateLabel && term.payload == 0
      return isLabel && $0 != index && document.casing($0) != .lower
        && identifiers.places.startsCell(Int(term.first))
    }
  }

  /// A heading or remark that says whose report is quoted.
  private func isQuoted(_ index: Int) -> Bool {
    let quoting: Set<Concept> = [
      .priorMaterial, .outsideMaterial, .historyCue, .previouslyReported, .changedFrom,
    ]
    let words: Set<String> = [
      "prior", "previous", "outside", "related", "original", "earlier", "history", "addendum", "amended",
      "addended", "referred", "consultation", "quoted", "copy",
    ]
    return neighbors(index, above: 6, below: 3).contains {
      let term = document.terms[$0]
      return quoting.contains(term.concept)
        || (Int(term.first)...Int(term.last)).contains { words.contains(identifiers.places.word($0)) }
    }
  }

  /// The lines without a blank one between them and the number belong to the header too, up to a signature.
  private func blockStart(_ index: Int) -> Int {
    var line = index
    for _ in 0..<4 {
      guard line > 1, document.terms[line - 1].concept == .newline,
        document.terms[line - 2].concept != .newline
      else { break }
      var first = line - 1
      while first > 0, document.terms[first - 1].concept != .newline { first -= 1 }
      let isOfReportAbove = document.terms[first..<line].contains {
        $0.concept == .marker || $0.concept == .dateLabel && $0.payload == 1 || $0.concept == .quantity
      }
      if isOfReportAbove { break }
      line = first
    }
    return Int(document.tokens[Int(document.terms[line].first)].start)
  }
}
