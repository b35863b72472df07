/// One report: an order, or several with the same number.
struct HL7Case {
  var orders: [HL7Order]

  /// What tells reports apart over messages: the case's number and the patient's.
  var key: String? {
    guard let first = orders.first, !first.accession.isEmpty else { return nil }
    return first.accession + "\u{1F}" + (patientID ?? "")
  }

  var reportedAt: String { orders.map { $0.segment?.component(1, of: 22) ?? "" }.max() ?? "" }
  var isCorrected: Bool { orders.contains { $0.status == "C" } }

  private var patientID: String? { orders.lazy.compactMap { $0.patient.flatMap(Self.patientID) }.first }

  /// The medical record number among a patient's identifiers, else the first that is no social security number.
  private static func patientID(_ patient: HL7Segment) -> String? {
    let delimiters = patient.delimiters
    let identifiers = patient.repetitions(3).map { repetition in
      repetition.split(separator: delimiters.component, omittingEmptySubsequences: false).map(delimiters.text)
    }.filter { !($0.first ?? "").isEmpty }
    func type(_ parts: [String]) -> String { parts.count > 4 ? parts[4] : "" }
    let chosen = identifiers.first { type($0) == "MR" } ?? identifiers.first { type($0) != "SS" }
    if let chosen { return chosen[0] }
    let alternate = patient.component(1, of: 4)
    if !alternate.isEmpty { return alternate }
    let old = patient.component(1, of: 2)
    return old.isEmpty ? nil : old
  }

  /// Whether an order belongs to this report: the same number, an addendum, or no number of its own.
  func isContinued(by order: HL7Order) -> Bool {
    guard let last = orders.last else { return false }
    if last.message != order.message {
      // An addendum that comes in a message of its own joins its report.
      return order.isAddendum && !order.accession.isEmpty && order.accession == last.accession
        && !last.isAddendum && HL7Case(orders: [order]).key == key
    }
    if order.accession.isEmpty || last.accession.isEmpty || order.accession == last.accession { return true }
    let isPart = order.isAddendum || order.codes.contains { ["60568-3", "60571-7", "60569-1"].contains($0) }
    return isPart && order.patient?.bytes == last.patient?.bytes
  }

  /// The report's text and what the structure says of it.
  func report() -> SourceReport {
    var writer = HL7ReportWriter()
    for (index, order) in orders.enumerated() { writer.write(order, isFirst: index == 0) }
    var report = writer.report
    report.header = header()
    return report
  }

  private func header() -> HeaderFacts {
    var facts = HeaderFacts()
    facts.accession = orders.lazy.map(\.accession).first { !$0.isEmpty }
    facts.patientID = patientID
    let statuses = orders.map(\.status)
    facts.status =
      statuses.contains("C")
      ? .corrected
      : statuses.contains { ["P", "A", "R", "S", "I", "O", "M"].contains($0) }
        ? .preliminary
        : statuses.contains("F") ? .final : nil
    if facts.status == .final, orders.allSatisfy(\.isAddendum) { facts.status = .addendum }
    for order in orders {
      guard let segment = order.segment else { continue }
      facts.collectedOn = facts.collectedOn ?? HeaderFacts.day(segment.component(1, of: 7))
      // The report is as old as its newest part.
      if let day = HeaderFacts.day(segment.component(1, of: 22)) {
        facts.reportedOn = max(facts.reportedOn ?? "", day)
      }
    }
    facts.collectedOn =
      facts.collectedOn
      ?? orders.lazy.flatMap(\.specimens).compactMap { HeaderFacts.day($0.component(1, of: 17)) }.first
    return facts
  }
}
