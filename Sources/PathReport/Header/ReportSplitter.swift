/// Finds where a second report begins in a text that holds several, one after the other.
///
/// Results of two patients in one record are the worst mistake there is, but so is half a report. So everything
/// must come together: a number of a case at the beginning of a line, another than before; a patient or a date
/// beside it; a diagnosis above it and a diagnosis below; and no word of prior or outside material near it.
struct ReportSplitter {
  private let document: ReportDocument
  private let identifiers: IdentifierReader

  /// A number of a case, and the term of its label.
  private struct Label {
    let number: String
    let term: Int
    /// The next label at the beginning of a line with another number.
    var next: Int
  }

  /// The first bytes of the second and further reports.
  static func starts(in document: ReportDocument) -> [Int] {
    guard !document.isFlattened else { return [] }
    let splitter = ReportSplitter(
      document: document, identifiers: IdentifierReader(places: HeaderPlaces(document: document)))
    let labels = splitter.labels()
    guard let first = labels.first, labels.contains(where: { $0.number != first.number }) else { return [] }
    return splitter.starts(labels)
  }

  private func starts(_ labels: [Label]) -> [Int] {
    let diagnoses = document.terms.indices.filter(isDiagnosis)
    var starts: [Int] = []
    var before = labels[0]
    // The diagnoses above the label that is looked at.
    var above = 0
    for label in labels.dropFirst() {
      while above < diagnoses.count, diagnoses[above] < label.term { above += 1 }
      let hasDiagnoses =
        above > 0 && diagnoses[above - 1] >= before.term
        && above < diagnoses.count && diagnoses[above] < label.next
      guard label.number != before.number, startsLine(label.term), hasDiagnoses, hasCompany(label.term),
        !isQuoted(label.term)
      else { continue }
      starts.append(blockStart(label.term))
      before = label
    }
    return starts
  }

  private func labels() -> [Label] {
    var labels: [Label] = []
    for index in document.terms.indices where isLabel(index) {
      guard let number = identifiers.accession(at: index) else { continue }
      labels.append(Label(number: number, term: index, next: document.terms.count))
    }
    // Backwards, so that each label needs only the one behind it.
    var following: Label?
    for index in labels.indices.reversed() {
      if let following {
        let isOther = following.number != labels[index].number
        labels[index].next = isOther ? following.term : following.next
      }
      if startsLine(labels[index].term) { following = labels[index] }
    }
    return labels
  }

  private func isLabel(_ index: Int) -> Bool {
    let term = document.terms[index]
    switch term.concept {
    case .accessionLabel: return true
    case .unrelatedLabel:
      let first = Int(term.first)
      return identifiers.places.isWord(first, "accession") || identifiers.places.isWord(first, "case")
    default: return false
    }
  }

  private func startsLine(_ index: Int) -> Bool {
    identifiers.places.startsLine(Int(document.terms[index].first))
  }

  private func isDiagnosis(_ index: Int) -> Bool {
    document.terms[index].concept == .section
      && ReportSection.allCases[Int(document.terms[index].payload)] == .diagnosis
      && document.scope(index).section == .diagnosis && !document.scope(index).isAddendum
      && startsLine(index)
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
