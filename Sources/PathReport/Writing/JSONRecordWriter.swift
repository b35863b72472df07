/// Writes records as JSON, much faster than a general encoder.
///
/// `JSONEncoder` says the same of a record; this writer appends the bytes of known keys and checked values
/// straight to an array. Keys stand in the order of the contract, so the same record always gives the same
/// bytes.
///
/// ```swift
/// let writer = JSONRecordWriter()
/// var lines: [UInt8] = []
/// for record in records {
///   writer.write(record, into: &lines)
///   lines.append(UInt8(ascii: "\n"))
/// }
/// ```
public struct JSONRecordWriter: Sendable {
  /// Whether lines are broken and indented by two spaces.
  public var pretty: Bool

  /// Makes a writer of single lines, or of indented ones.
  public init(pretty: Bool = false) {
    self.pretty = pretty
  }

  /// Appends a record in UTF-8, without a line break at its end.
  ///
  /// - Complexity: O(*n*) in the length of the record's texts.
  public func write(_ record: ReportRecord, into bytes: inout [UInt8]) {
    var buffer = JSONBuffer(pretty: pretty)
    // The buffer takes the array over, so that appending never copies what is there already.
    swap(&buffer.bytes, &bytes)
    buffer.object { $0.members(of: record) }
    swap(&buffer.bytes, &bytes)
  }

  /// The JSON text of a record, without a line break at its end.
  public func string(_ record: ReportRecord) -> String {
    var bytes: [UInt8] = []
    write(record, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

// Each function writes the members of one type, in the order of the contract.
extension JSONBuffer {
  fileprivate mutating func members(of record: ReportRecord) {
    member("schemaVersion", record.schemaVersion)
    member("producer", record.producer)
    member("source") { $0.members(of: record.source) }
    member("report") { $0.members(of: record.report) }
    member("tumors", list: record.tumors) { buffer, tumor in buffer.object { $0.members(of: tumor) } }
    member("diagnostics", list: record.diagnostics) { buffer, diagnostic in
      buffer.object { $0.members(of: diagnostic) }
    }
  }

  private mutating func members(of source: ReportSource) {
    member("name", source.name)
    member("format", source.format)
    member("index", source.index)
    member("sha256", source.sha256)
    member("bytes", source.bytes)
  }

  private mutating func members(of header: ReportHeader) {
    member("accession", header.accession)
    member("patientID", header.patientID)
    member("status", header.status)
    member("kind", header.kind)
    member("collectedOn", header.collectedOn)
    member("reportedOn", header.reportedOn)
    member("organ", header.organ)
    member("text", header.text)
  }

  private mutating func members(of diagnostic: Diagnostic) {
    member("code", diagnostic.code)
    member("severity", diagnostic.severity)
    member("field", diagnostic.field)
    member("message", diagnostic.message)
    evidence(diagnostic.evidence)
  }

  private mutating func members(of tumor: Tumor) {
    member("component", tumor.component)
    member("laterality", tumor.laterality)
    member("specimen", tumor.specimen)
    member("focus", tumor.focus)
    member("size", tumor.size) { $0.members(of: $1) }
    member("estrogenReceptor", tumor.estrogenReceptor) { $0.members(of: $1) }
    member("progesteroneReceptor", tumor.progesteroneReceptor) { $0.members(of: $1) }
    member("her2", tumor.her2) { $0.members(of: $1) }
    member("ki67", tumor.ki67) { $0.members(of: $1) }
    for other in tumor.otherReceptors {
      member(named: other.name) { $0.members(of: other.result) }
    }
  }

  private mutating func members(of size: TumorSize) {
    member("greatest", size.greatest) { $0.members(of: $1) }
    member("dimensions", list: size.dimensions) { $0.number($1) }
    member("basis", size.basis)
    evidence(size.evidence)
  }

  private mutating func members(of result: ReceptorResult) {
    status(result.status, derived: result.statusDerived)
    member("percent", result.percent) { $0.members(of: $1) }
    member("intensity", result.intensity)
    member("allred", result.allred) { $0.members(of: $1) }
    member("hScore", result.hScore)
    member("irs", result.irs)
    member("clone", result.clone)
    member("origin", result.origin)
    evidence(result.evidence)
  }

  private mutating func members(of result: Ki67Result) {
    member("status", result.status)
    member("percent", result.percent) { $0.members(of: $1) }
    member("clone", result.clone)
    member("origin", result.origin)
    evidence(result.evidence)
  }

  private mutating func members(of result: HER2Result) {
    member("overall", result.overall) { $0.members(of: $1) }
    member("ihc", result.ihc) { $0.members(of: $1) }
    member("ish", result.ish) { $0.members(of: $1) }
  }

  private mutating func members(of overall: HER2Overall) {
    member("status", overall.status)
    member("basis", overall.basis)
    member("expression", overall.expression)
    evidence(overall.evidence)
  }

  private mutating func members(of ihc: HER2IHC) {
    status(ihc.status, derived: ihc.statusDerived)
    member("score", ihc.score)
    if let range = ihc.scoreRange {
      member("scoreRange", list: range) { $0.string($1) }
    }
    member("percent", ihc.percent) { $0.members(of: $1) }
    member("clone", ihc.clone)
    member("origin", ihc.origin)
    evidence(ihc.evidence)
  }

  private mutating func members(of ish: HER2ISH) {
    status(ish.status, derived: ish.statusDerived)
    member("method", ish.method)
    member("probe", ish.probe)
    member("ratio", ish.ratio) { $0.members(of: $1) }
    member("her2CopyNumber", ish.her2CopyNumber) { $0.members(of: $1) }
    member("cep17CopyNumber", ish.cep17CopyNumber) { $0.members(of: $1) }
    member("cells", ish.cells)
    if let group = ish.group {
      member("group", group)
      member("groupDerived", ish.groupDerived)
    }
    member("origin", ish.origin)
    evidence(ish.evidence)
  }

  private mutating func members(of score: AllredScore) {
    member("total", score.total)
    member("proportion", score.proportion)
    member("intensity", score.intensity)
  }

  private mutating func members(of measure: Measure) {
    member("value", measure.value)
    member("comparator", measure.comparator)
  }

  private mutating func members(of percent: Percentage) {
    member("low", percent.low)
    member("high", percent.high)
    member("comparator", percent.comparator)
  }

  private mutating func members(of evidence: Evidence) {
    member("start", evidence.start)
    member("end", evidence.end)
    member("text", evidence.text)
    member("section", evidence.section)
    member("rule", evidence.rule)
    member("path", evidence.path)
  }

  /// A status is never without the word on whether the report or the guideline gives it.
  private mutating func status(_ status: ResultStatus?, derived: Bool) {
    guard let status else { return }
    member("status", status)
    member("statusDerived", derived)
  }

  private mutating func evidence(_ evidence: [Evidence]) {
    guard !evidence.isEmpty else { return }
    member("evidence", list: evidence) { buffer, evidence in buffer.object { $0.members(of: evidence) } }
  }
}
