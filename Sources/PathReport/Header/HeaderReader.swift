/// Fills in what a report says about itself: numbers, dates, kind and status.
///
/// A value is taken only where its label leaves no doubt. A missing date is a gap; a wrong one puts the result in
/// another year of a registry.
struct HeaderReader {
  private let document: ReportDocument
  private let evidence: EvidenceMaker
  private let dates: HeaderDateReader
  private let identifiers: IdentifierReader
  private(set) var header: ReportHeader
  private(set) var diagnostics: [Diagnostic] = []

  static func read(_ document: ReportDocument, into record: inout ReportRecord, evidence: EvidenceMaker) {
    let places = HeaderPlaces(document: document)
    var reader = HeaderReader(
      document: document, evidence: evidence, dates: HeaderDateReader(places: places),
      identifiers: IdentifierReader(places: places), header: record.report)
    reader.run()
    record.report = reader.header
    record.diagnostics += reader.diagnostics
  }

  private mutating func run() {
    var collected: [HeaderDateReader.Candidate] = []
    var reported: [HeaderDateReader.Candidate] = []
    var isSigned = false
    for index in document.terms.indices {
      let term = document.terms[index]
      switch term.concept {
      case .accessionLabel: readAccession(index)
      case .unrelatedLabel:
        // The vocabulary of measures has these two first: a case number is none.
        let first = Int(term.first)
        if dates.places.isWord(first, "accession") || dates.places.isWord(first, "case") {
          readAccession(index)
        }
      case .section, .specimenLabel:
        // `Specimen #: NC-19-012207`; without the sign it is a heading.
        let next = Int(term.last) + 1
        if document.tokens.indices.contains(next), document.tokens[next].kind == .hash,
          document.scope(index).section == .header || document.scope(index).section == .specimen
        {
          readAccession(index)
        }
      case .patientLabel where header.patientID == nil && !dates.places.isPrior(index):
        header.patientID = identifiers.number(after: index, fewestDigits: 4)
      case .dateLabel where term.payload == 0:
        if let date = dates.date(at: index) { collected.append(date) }
      case .dateLabel:
        isSigned = isSigned || isSignature(index)
        // What was added later has a day of its own, which is not the report's.
        if !document.scope(index).isAddendum, let date = dates.date(at: index) { reported.append(date) }
      default: break
      }
    }
    if header.accession == nil { header.accession = identifiers.unlabelledAccession() }
    header.status = ReportStatusReader.status(of: document, isSigned: isSigned)
    header.kind = ReportKindReader.kind(of: document)
    readDates(collected.first, reported.first)
  }

  private mutating func readAccession(_ index: Int) {
    guard header.accession == nil else { return }
    header.accession = identifiers.accession(at: index)
  }

  private func isSignature(_ index: Int) -> Bool {
    let term = document.terms[index]
    let places = dates.places
    let first = Int(term.first), last = Int(term.last)
    let isOut = places.isWord(last, "out") || places.isWord(last + 1, "out")
    guard !places.isPrior(index), document.casing(index) != .lower || places.startsCell(first) else {
      return false
    }
    return places.isWord(first, "electronically") || places.isWord(first, "signed") && isOut
  }

  // MARK: - Dates

  private mutating func readDates(
    _ collected: HeaderDateReader.Candidate?, _ reported: HeaderDateReader.Candidate?
  ) {
    let isOpen = [collected, reported].contains {
      if case .open = $0?.printed { true } else { false }
    }
    let order = isOpen ? dates.order() : nil
    let first = settled(collected, order, "report.collectedOn")
    let last = settled(reported, order, "report.reportedOn")
    if let first, let last, let collected, let reported, first > last {
      diagnostics.append(
        Diagnostic(
          code: .inconsistent, severity: .warning, field: "report.reportedOn",
          message: "the report would be older than its specimen; both dates were left out",
          evidence: evidence.evidence(collected.label...collected.label, rule: "header.date")
            + evidence.evidence(reported.label...reported.label, rule: "header.date")))
      return
    }
    header.collectedOn = first?.iso
    header.reportedOn = last?.iso
  }

  private mutating func settled(
    _ candidate: HeaderDateReader.Candidate?, _ order: DateParser.Order?, _ field: String
  ) -> CalendarDate? {
    guard let candidate else { return nil }
    if let date = DateParser.settle(candidate.printed, order) { return date }
    diagnostics.append(
      Diagnostic(
        code: .review, severity: .info, field: field,
        message: "day and month of this date cannot be told apart; it was left out",
        evidence: evidence.evidence(candidate.label...candidate.label, rule: "header.date")))
    return nil
  }
}
