/// Everything that one pathology report says about its breast tumors, in one normalized form.
///
/// The JSON form of a record is a contract (version 1): the keys, the words and the units below are what
/// readers may rely on. A value that the report does not give is `nil`, and absent in JSON.
///
/// ```swift
/// let record = ReportExtractor().extract("ER: positive (95%, strong)")
/// record.tumors.first?.estrogenReceptor?.percent?.low  // 95
/// ```
public struct ReportRecord: Sendable, Hashable, Codable {
  /// The version of the contract that this record obeys.
  public var schemaVersion: Int = currentSchemaVersion
  /// The program that made the record, with its version: `pathreport 0.1.0`.
  public var producer: String
  /// Where the report came from.
  public var source: ReportSource
  /// What the report says about itself.
  public var report: ReportHeader
  /// One entry for each distinct tumor with results; the first is the index tumor: the largest invasive
  /// carcinoma of the breast, else in situ, else metastatic.
  public var tumors: [Tumor]
  /// What a reader should know about how the values were read: conflicts, superseded values, lines that
  /// name a marker but could not be read.
  public var diagnostics: [Diagnostic]

  /// Makes a record from its parts.
  public init(
    producer: String, source: ReportSource, report: ReportHeader = ReportHeader(), tumors: [Tumor] = [],
    diagnostics: [Diagnostic] = []
  ) {
    self.producer = producer
    self.source = source
    self.report = report
    self.tumors = tumors
    self.diagnostics = diagnostics
  }

  /// The version of the contract that this library writes.
  public static let currentSchemaVersion = 1

  /// Reads a record; missing lists are empty, a missing version is 1.
  ///
  /// Throws for a newer version: its keys may mean something else.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let version = try container.decode(.schemaVersion, or: 1)
    guard version <= ReportRecord.currentSchemaVersion else {
      throw DecodingError.dataCorruptedError(
        forKey: .schemaVersion, in: container,
        debugDescription: "This program reads records up to version \(ReportRecord.currentSchemaVersion).")
    }
    self.init(
      producer: try container.decode(.producer, or: ""),
      source: try container.decode(ReportSource.self, forKey: .source),
      report: try container.decode(.report, or: ReportHeader()),
      tumors: try container.decode(.tumors, or: []),
      diagnostics: try container.decode(.diagnostics, or: []))
    schemaVersion = version
  }
}
