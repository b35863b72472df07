/// An edition of the NAACCR data dictionary.
///
/// Next year's edition is one case here; where an item changes its type or its years, ``NAACCRItem`` says so.
///
/// ```swift
/// NAACCRVersion.v25.dictionaryURI  // "http://naaccr.org/naaccrxml/naaccr-dictionary-250.xml"
/// ```
public enum NAACCRVersion: Int, Sendable, Hashable, CaseIterable {
  /// NAACCR 24.
  case v24 = 240
  /// NAACCR 25.
  case v25 = 250
  /// NAACCR 26.
  case v26 = 260

  /// The name by which a file refers to the base dictionary; it is never fetched.
  public var dictionaryURI: String { "http://naaccr.org/naaccrxml/naaccr-dictionary-\(rawValue).xml" }

  /// The version of the NAACCR XML specification that goes with the dictionary.
  public var specificationVersion: String { self == .v24 ? "1.7" : "1.8" }

  /// Whether days of specimens are dates with time, `2025-03-04`, rather than plain ones, `20250304`.
  public var hasDateTimes: Bool { self != .v24 }
}
