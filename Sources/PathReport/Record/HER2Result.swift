/// HER2: by immunohistochemistry, by in situ hybridization, and over all.
public struct HER2Result: Sendable, Hashable, Codable {
  /// The result over all.
  public var overall: HER2Overall?
  /// Immunohistochemistry.
  public var ihc: HER2IHC?
  /// In situ hybridization.
  public var ish: HER2ISH?

  /// Makes a result without values.
  public init() {}
}

/// HER2 over all: ISH where it is definite, else IHC, else what the report states without a method.
public struct HER2Overall: Sendable, Hashable {
  /// The result.
  public var status: ResultStatus
  /// What it rests on.
  public var basis: Basis
  /// HER2-low or ultralow, printed or derived (IHC 1+, or 2+ and ISH not amplified).
  public var expression: Expression?
  /// Where it was read, where the report states it without naming a method.
  public var evidence: [Evidence]

  /// What an overall result rests on.
  public enum Basis: String, Sendable, Hashable, Codable, CaseIterable {
    /// In situ hybridization.
    case ish
    /// Immunohistochemistry.
    case ihc
    /// What the report says without naming a method.
    case stated
  }

  /// The wording since 2022 for expression below positive.
  public enum Expression: String, Sendable, Hashable, Codable, CaseIterable {
    /// IHC 1+, or 2+ and ISH not amplified.
    case low
    /// IHC 0 with faint, incomplete staining in at most a tenth of the cells.
    case ultralow
    /// No staining at all, as the report says.
    case none
  }

  /// Makes an overall result.
  public init(status: ResultStatus, basis: Basis, expression: Expression? = nil, evidence: [Evidence] = []) {
    self.status = status
    self.basis = basis
    self.expression = expression
    self.evidence = evidence
  }
}

/// HER2 by immunohistochemistry.
public struct HER2IHC: Sendable, Hashable {
  /// The result in a word; the printed word wins over the one that the score implies.
  public var status: ResultStatus?
  /// True where only a score was printed: 0 and 1+ negative, 2+ equivocal, 3+ positive.
  public var statusDerived: Bool = false
  /// The score as printed: `0`, `1+`, `2+`, `3+`.
  public var score: String?
  /// Both ends of a printed range of scores, lowest first.
  public var scoreRange: [String]?
  /// The percentage of stained cells.
  public var percent: Percentage?
  /// The antibody clone, as printed.
  public var clone: String?
  /// Where the result comes from.
  public var origin: ResultOrigin = .thisReport
  /// Where it was read.
  public var evidence: [Evidence] = []

  /// Makes a result without values.
  public init() {}
}

/// HER2 by in situ hybridization.
public struct HER2ISH: Sendable, Hashable {
  /// The result in a word; the printed word wins over a derived one.
  public var status: ResultStatus?
  /// True where only numbers were printed and ASCO/CAP 2018 gives the word.
  public var statusDerived: Bool = false
  /// The method; `ISH` where the report does not name one, and none where that was not done.
  public var method: Method?
  /// Whether one or two probes were counted.
  public var probe: Probe?
  /// The HER2/CEP17 ratio.
  public var ratio: Measure?
  /// The mean number of HER2 copies per cell.
  public var her2CopyNumber: Measure?
  /// The mean number of chromosome 17 copies per cell.
  public var cep17CopyNumber: Measure?
  /// The number of cells counted.
  public var cells: Int?
  /// The ASCO/CAP 2018 group, 1 to 5.
  public var group: Int?
  /// True where the group was computed from ratio and copy number, false where it was printed.
  public var groupDerived: Bool = false
  /// Where the result comes from.
  public var origin: ResultOrigin = .thisReport
  /// Where it was read.
  public var evidence: [Evidence] = []

  /// The methods of in situ hybridization.
  public enum Method: String, Sendable, Hashable, Codable, CaseIterable {
    /// Fluorescence.
    case fish = "FISH"
    /// Chromogen.
    case cish = "CISH"
    /// Silver.
    case sish = "SISH"
    /// Two chromogens at once.
    case dish = "DISH"
    /// A method without a name.
    case ish = "ISH"
  }

  /// The number of probes.
  public enum Probe: String, Sendable, Hashable, Codable, CaseIterable {
    /// HER2 and chromosome 17.
    case dual
    /// HER2 alone.
    case single
  }

  /// Makes a result without values.
  public init() {}
}
