import PathReport

/// One of the fields that are scored: its name in the gold file, and its place in a tumor of a record.
struct ScoredField: Sendable, Hashable {
  /// How two values of a field are compared.
  enum Kind {
    /// Words, of which several mean the same: amplified is positive.
    case status
    /// Words.
    case word
    /// The HER2 score, with or without its plus.
    case score
    /// Numbers, equal within 0.005.
    case number
    /// Percentages or ranges of them, both ends equal within 0.51.
    case percent
  }

  /// The path in a line of the gold file.
  let name: String
  /// The path in a tumor.
  let path: String
  /// The key of the number, where the record says more about a value than a number.
  let inner: String?
  /// How values are compared.
  let kind: Kind

  private init(_ name: String, _ path: String, _ kind: Kind, inner: String? = nil) {
    self.name = name
    self.path = path
    self.inner = inner
    self.kind = kind
  }

  /// The fields that a registry can't do without: a whole report is right when all of these are.
  static let core = [
    ScoredField("er.status", "estrogenReceptor.status", .status),
    ScoredField("er.percent", "estrogenReceptor.percent", .percent),
    ScoredField("pr.status", "progesteroneReceptor.status", .status),
    ScoredField("pr.percent", "progesteroneReceptor.percent", .percent),
    ScoredField("her2_ihc.status", "her2.ihc.status", .status),
    ScoredField("her2_ihc.score", "her2.ihc.score", .score),
    ScoredField("her2_ish.status", "her2.ish.status", .status),
    ScoredField("her2_ish.ratio", "her2.ish.ratio", .number, inner: "value"),
    ScoredField("her2_overall", "her2.overall.status", .status),
    ScoredField("tumor_size_mm", "size.greatest", .number, inner: "value"),
  ]

  /// The other fields.
  static let more = [
    ScoredField("er.intensity", "estrogenReceptor.intensity", .word),
    ScoredField("er.allred", "estrogenReceptor.allred", .number, inner: "total"),
    ScoredField("er.h_score", "estrogenReceptor.hScore", .number),
    ScoredField("pr.intensity", "progesteroneReceptor.intensity", .word),
    ScoredField("pr.allred", "progesteroneReceptor.allred", .number, inner: "total"),
    ScoredField("pr.h_score", "progesteroneReceptor.hScore", .number),
    ScoredField("her2_ish.method", "her2.ish.method", .word),
    ScoredField("her2_ish.her2_copies", "her2.ish.her2CopyNumber", .number, inner: "value"),
    ScoredField("her2_ish.cep17_copies", "her2.ish.cep17CopyNumber", .number, inner: "value"),
    ScoredField("her2_ish.cells", "her2.ish.cells", .number),
    ScoredField("ki67.percent", "ki67.percent", .percent),
    ScoredField("laterality", "laterality", .word),
  ]

  /// What a record says: the value of its first tumor.
  func value(in record: JSONValue) -> JSONValue {
    let value = (record["tumors"].elements.first ?? .null).at(path)
    guard let inner, case .object = value else { return value }
    return value[inner]
  }
}
