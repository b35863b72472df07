/// Something that a reader of the record should know about how it was read.
public struct Diagnostic: Sendable, Hashable {
  /// What kind of remark this is.
  public var code: Code
  /// How much it matters.
  public var severity: Severity
  /// The field that it is about, such as `estrogenReceptor.percent`.
  public var field: String?
  /// The remark in words, without any text of the report.
  public var message: String
  /// The places that it is about.
  public var evidence: [Evidence]

  /// The kinds of remark.
  public enum Code: String, Sendable, Hashable, Codable, CaseIterable {
    /// Two values of equal standing disagree.
    case conflict
    /// A value lost against a later, nearer or better one.
    case superseded
    /// A line names a marker but no value could be read from it.
    case unparsed
    /// The report holds no results of a breast tumor.
    case noFindings
    /// The report is about another organ.
    case notBreast
    /// A value that can't be right: a percentage over 100, an Allred score of 9.
    case implausible
    /// Two values contradict each other: a word and a number, a printed and a computed group.
    case inconsistent
    /// The value needs a person's eye: heterogeneity, an unnamed scale.
    case review
    /// Something that the record has no field for and a registry codes: the quadrant, treatment, a size in words;
    /// see ``RegistryRemark``.
    case noted
  }

  /// How much a remark matters.
  public enum Severity: String, Sendable, Hashable, Codable, CaseIterable {
    /// Worth knowing; the values stand.
    case info
    /// Worth checking: a value may be wrong or missing.
    case warning
  }

  /// Makes a remark.
  public init(
    code: Code, severity: Severity, field: String? = nil, message: String, evidence: [Evidence] = []
  ) {
    self.code = code
    self.severity = severity
    self.field = field
    self.message = message
    self.evidence = evidence
  }
}
