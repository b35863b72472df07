/// What a test came to.
public enum ResultStatus: String, Sendable, Hashable, Codable, CaseIterable {
  /// Positive, reactive, amplified.
  case positive
  /// ER of 1 to 10 % as ASCO/CAP 2020 names it, or printed as low positive.
  case lowPositive
  /// Negative, not amplified.
  case negative
  /// Equivocal, borderline, indeterminate.
  case equivocal
  /// Ordered or under way, without a result in this report.
  case pending
  /// Said not to have been done, or not possible.
  case notPerformed
}

/// Where a result comes from.
public enum ResultOrigin: String, Sendable, Hashable, Codable, CaseIterable {
  /// The report itself.
  case thisReport
  /// An addendum to the report.
  case addendum
  /// An earlier report that this one cites.
  case priorReport
  /// The patient's history.
  case history
}

/// How strongly nuclei stain.
public enum StainingIntensity: String, Sendable, Hashable, Codable, CaseIterable {
  /// Weak, 1+.
  case weak
  /// Weak to moderate.
  case weakModerate
  /// Moderate, intermediate, 2+.
  case moderate
  /// Moderate to strong.
  case moderateStrong
  /// Strong, 3+.
  case strong
}

/// An Allred score: proportion 0-5 and intensity 0-3, total 0 or 2-8 (Allred 1998).
public struct AllredScore: Sendable, Hashable, Codable {
  /// The total, 0 or 2 to 8.
  public var total: Int
  /// The proportion score, 0 to 5.
  public var proportion: Int?
  /// The intensity score, 0 to 3.
  public var intensity: Int?

  /// Makes a score.
  public init(total: Int, proportion: Int? = nil, intensity: Int? = nil) {
    self.total = total
    self.proportion = proportion
    self.intensity = intensity
  }
}

/// The result of a nuclear receptor by immunohistochemistry: estrogen, progesterone.
public struct ReceptorResult: Sendable, Hashable {
  /// The result in a word; the printed word wins over a derived one.
  public var status: ResultStatus?
  /// True where only a number was printed and the guideline gives the word (ASCO/CAP 2020: 1 % and more).
  public var statusDerived: Bool = false
  /// The percentage of stained nuclei.
  public var percent: Percentage?
  /// The average intensity of staining.
  public var intensity: StainingIntensity?
  /// The Allred score.
  public var allred: AllredScore?
  /// The H-score, 0 to 300.
  public var hScore: Int?
  /// The immunoreactive score of Remmele and Stegner, 0 to 12.
  public var irs: Int?
  /// The antibody clone, as printed.
  public var clone: String?
  /// Where the result comes from.
  public var origin: ResultOrigin = .thisReport
  /// Where it was read.
  public var evidence: [Evidence] = []

  /// Makes a result without values.
  public init() {}
}

/// The Ki-67 proliferation index.
public struct Ki67Result: Sendable, Hashable {
  /// `pending` or `notPerformed` where the report says so instead of giving a number.
  public var status: ResultStatus?
  /// The percentage of stained nuclei.
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
