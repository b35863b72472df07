/// Reads one format: makes text and header of each report in a file.
protocol ReportReader {
  /// Reads a file's reports, in order, and hands on one at a time.
  ///
  /// - Throws: What keeps the rest of the file from being read; the reports handed on before are good.
  func read(_ bytes: [UInt8], emit: (SourceReport) -> Void) throws(ReadingError)
}

/// A report as its reader hands it on: text that the extractor can read, and what the structure said about it.
struct SourceReport: Sendable {
  var text = RenderedText()
  var header = HeaderFacts()
  /// What the report goes by inside its file: the id of a row.
  var name: String?
  /// What was met on the way and could not be read.
  var diagnostics: [Diagnostic] = []

  /// Notes something for the reader of the record.
  mutating func note(_ message: String, severity: Diagnostic.Severity = .warning) {
    let remark = Diagnostic(code: .review, severity: severity, message: message)
    if !diagnostics.contains(remark) { diagnostics.append(remark) }
  }
}

/// What the structure says of a report; where it says something, this stands before what the text says.
struct HeaderFacts: Sendable {
  var accession: String?
  var patientID: String?
  var status: ReportStatus?
  var collectedOn: String?
  var reportedOn: String?
  /// The kind of specimen, where the structure tells it.
  var kind: ReportKind?

  /// Writes what is known into a header.
  func write(to header: inout ReportHeader) {
    header.accession = accession ?? header.accession
    header.patientID = patientID ?? header.patientID
    header.status = status ?? header.status
    header.kind = kind ?? header.kind
    header.collectedOn = collectedOn ?? header.collectedOn
    header.reportedOn = reportedOn ?? header.reportedOn
    // A report that would be older than its specimen keeps the structure's date alone.
    if let collected = header.collectedOn, let reported = header.reportedOn, collected > reported {
      if collectedOn == nil { header.collectedOn = nil } else if reportedOn == nil { header.reportedOn = nil }
    }
  }

  /// A number that people use; a UUID only tells documents apart.
  static func readable(_ id: String) -> String? {
    let dashes = id.utf8.count { $0 == UInt8(ascii: "-") }
    return id.isEmpty || id.hasPrefix("urn:") || id.utf8.count == 36 && dashes == 4 ? nil : id
  }

  /// The day of a timestamp such as `20240312101500-0500` or `2024-03-12T10:15:00Z`; nothing where no day is given.
  static func day(_ timestamp: String) -> String? {
    let digits = timestamp.utf8.prefix(10).filter { $0 != UInt8(ascii: "-") }.prefix(8)
    guard digits.count == 8, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let text = String(decoding: Array(digits), as: UTF8.self)
    guard let year = Int(text.prefix(4)), let month = Int(text.dropFirst(4).prefix(2)),
      let day = Int(text.suffix(2)),
      (1850...2200).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"
  }
}
