/// An edition of the NAACCR data dictionary.
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

  /// What an edition lays down for the file, apart from the items and their codes.
  private struct Rules {
    let specification: String
    let day: DayForm
  }

  /// How the day of a specimen's collection is written.
  enum DayForm {
    /// `20250304`.
    case date
    /// `2025-03-04`, the beginning of a date with time.
    case dateTime
  }

  /// The editions. Next year's is a case above and a line here; ``NAACCRItem`` has the years of each item, and
  /// ``CodeTable`` the codes.
  private var rules: Rules {
    switch self {
    case .v24: Rules(specification: "1.7", day: .date)
    case .v25: Rules(specification: "1.8", day: .dateTime)
    case .v26: Rules(specification: "1.8", day: .dateTime)
    }
  }

  /// The name by which a file refers to the base dictionary; it is never fetched.
  public var dictionaryURI: String { "http://naaccr.org/naaccrxml/naaccr-dictionary-\(rawValue).xml" }

  /// The version of the NAACCR XML specification that goes with the dictionary.
  public var specificationVersion: String { rules.specification }

  /// How the day of a specimen's collection is written.
  var dayForm: DayForm { rules.day }
}
