/// Reads HL7 v2 messages with results: one report for each message, or for each accession number in it.
struct HL7Reader: ReportReader {
  func read(_ bytes: [UInt8], emit: (SourceReport) -> Void) throws(ReadingError) {
    let cases = try Self.cases(of: bytes)
    guard !cases.isEmpty else {
      throw .malformed(format: "HL7 v2", reason: "it holds no results (OBR and OBX segments)")
    }
    for report in cases.reports() { emit(report) }
  }

  /// The reports in messages.
  static func cases(of bytes: [UInt8]) throws(ReadingError) -> HL7Cases {
    let text = try TextDecoding.decode(bytes).bytes(of: bytes)
    var cases = HL7Cases()
    HL7Splitter(text).messages { cases.add($0) }
    return cases
  }
}

/// The reports of a file, each put together from the orders and messages that belong to it.
struct HL7Cases {
  private var cases: [HL7Case] = []

  var isEmpty: Bool { cases.isEmpty }

  /// Takes the orders of a message into the reports that they belong to.
  mutating func add(_ message: [HL7Segment]) {
    for order in HL7Order.orders(of: message) {
      if let last = cases.indices.last, cases[last].isContinued(by: order) {
        cases[last].orders.append(order)
      } else {
        cases.append(HL7Case(orders: [order]))
      }
    }
  }

  /// The reports, without those that a later message of the same number replaces.
  func reports() -> [SourceReport] {
    var newest: [String: Int] = [:]
    var replaced: [Int: Int] = [:]
    for (index, entry) in cases.enumerated() {
      guard let key = entry.key else { continue }
      if let before = newest[key] {
        let isNewer = !(entry.reportedAt < cases[before].reportedAt)
        replaced[isNewer ? before : index] = isNewer ? index : before
        if !isNewer { continue }
      }
      newest[key] = index
    }
    let replacing = Set(replaced.values)
    return cases.enumerated().compactMap { index, entry in
      guard replaced[index] == nil else { return nil }
      var report = entry.report()
      if replacing.contains(index) {
        report.diagnostics.append(
          Diagnostic(
            code: .superseded, severity: .info,
            message: "an earlier message with this report's number was replaced by this one"))
      } else if entry.isCorrected {
        report.note("this corrects a report that is not in the file", severity: .info)
      }
      return report
    }
  }
}
