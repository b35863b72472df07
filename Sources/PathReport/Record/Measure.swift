/// How a printed number bounds the value.
public enum Comparator: String, Sendable, Hashable, Codable, CaseIterable {
  /// The number itself.
  case equal = "="
  /// Below the number.
  case less = "<"
  /// At most the number.
  case lessOrEqual = "<="
  /// Above the number.
  case greater = ">"
  /// At least the number.
  case greaterOrEqual = ">="
  /// About the number.
  case approximate = "~"
}

/// A number with the comparator that was printed before it.
public struct Measure: Sendable, Hashable, Codable {
  /// The number, with the digits of the report: 1.30 reads as 1.3.
  public var value: Double
  /// How the number bounds the value.
  public var comparator: Comparator

  /// Makes a measure.
  public init(value: Double, comparator: Comparator = .equal) {
    self.value = value
    self.comparator = comparator
  }

  /// Reads a measure; a missing comparator is `=`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      value: try container.decode(Double.self, forKey: .value),
      comparator: try container.decode(.comparator, or: .equal))
  }
}

/// A percentage or a range of percentages, 0 to 100.
///
/// One number has `low` equal to `high`; `>90%` has `low` 90, `high` 100 and comparator `>`; `<1%` has
/// `low` 0, `high` 1 and comparator `<`; `60-70%` has both ends and comparator `=`.
public struct Percentage: Sendable, Hashable, Codable {
  /// The lower end, 0 to 100.
  public var low: Double
  /// The upper end, 0 to 100.
  public var high: Double
  /// The comparator as printed.
  public var comparator: Comparator

  /// Makes a percentage from its two ends.
  public init(low: Double, high: Double, comparator: Comparator = .equal) {
    self.low = low
    self.high = high
    self.comparator = comparator
  }

  /// Reads a percentage; a missing comparator is `=`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      low: try container.decode(Double.self, forKey: .low),
      high: try container.decode(Double.self, forKey: .high),
      comparator: try container.decode(.comparator, or: .equal))
  }
}
