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

  /// How the day of a specimen's collection is written.
  enum DayForm {
    /// `20250304`.
    case date
    /// `2025-03-04`, the beginning of a date with time.
    case dateTime
  }

  /// What an edition lays down, as far as it is not what the one before did.
  private struct Edition {
    let specification: String
    let day: DayForm
    /// Tables that the edition changes, by the item's number.
    var tables: [Int: CodeTable] = [:]
    /// The last year of diagnosis of items that the edition retires, by number.
    var retired: [Int: Int] = [:]
  }

  /// The editions. Next year's dictionary is a case above and a line here, with what it changes; what has been so since
  /// edition 24 stands with the items and their tables.
  private var edition: Edition {
    switch self {
    case .v24: Edition(specification: "1.7", day: .date)
    case .v25: Edition(specification: "1.8", day: .dateTime)
    case .v26: Edition(specification: "1.8", day: .dateTime)
    }
  }

  /// This edition and those before it, the newest first.
  private var history: [Edition] {
    Self.allCases.filter { $0.rawValue <= rawValue }.sorted { $0.rawValue > $1.rawValue }.map(\.edition)
  }

  /// The codes that an item may have; `nil` for items that hold text or numbers of the report.
  func table(of item: NAACCRItem) -> CodeTable? {
    history.lazy.compactMap { $0.tables[item.number] }.first ?? item.table
  }

  /// Whether a standard setter asks for an item in a year of diagnosis; an unknown year is taken for a recent one.
  public func requires(_ item: NAACCRItem, in year: Int?) -> Bool {
    let last = history.lazy.compactMap { $0.retired[item.number] }.first ?? item.requiredThrough
    guard let last else { return true }
    return year.map { $0 <= last } ?? false
  }

  /// The name by which a file refers to the base dictionary; it is never fetched.
  public var dictionaryURI: String { "http://naaccr.org/naaccrxml/naaccr-dictionary-\(rawValue).xml" }

  /// The version of the NAACCR XML specification that goes with the dictionary.
  public var specificationVersion: String { edition.specification }

  /// How the day of a specimen's collection is written.
  var dayForm: DayForm { edition.day }
}
