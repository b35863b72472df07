import PathReport

/// The sums over a run or a part of one: a fixed row of counters, so that sums are quick and a line of a journal holds
/// them.
struct Tally: Sendable, Hashable {
  /// What is counted once.
  enum Counter: Int, CaseIterable {
    case files, reports, tumors, warnings, reviews, failures
  }

  /// The results that are counted field by field.
  static let fields = [
    "estrogenReceptor", "progesteroneReceptor", "her2.ihc", "her2.ish", "her2.overall", "ki67", "size",
    "other",
  ]
  private static let formats = ReportFormat.allCases.map(\.rawValue)
  private static let codes = Diagnostic.Code.allCases.map(\.rawValue)
  private static let width = Counter.allCases.count + fields.count + codes.count + formats.count

  private var counts = [Int](repeating: 0, count: Tally.width)

  init() {}

  /// How often something was counted.
  subscript(counter: Counter) -> Int {
    get { counts[counter.rawValue] }
    set { counts[counter.rawValue] = newValue }
  }

  /// Counts a record.
  mutating func add(_ record: ReportRecord) {
    self[.reports] += 1
    self[.tumors] += record.tumors.count
    for tumor in record.tumors {
      let present = [
        tumor.estrogenReceptor != nil, tumor.progesteroneReceptor != nil, tumor.her2?.ihc != nil,
        tumor.her2?.ish != nil, tumor.her2?.overall != nil, tumor.ki67 != nil, tumor.size != nil,
        !tumor.otherReceptors.isEmpty,
      ]
      for (place, isPresent) in present.enumerated() where isPresent { counts[Self.firstField + place] += 1 }
    }
    for diagnostic in record.diagnostics {
      if diagnostic.severity == .warning { self[.warnings] += 1 }
      if let place = Diagnostic.Code.allCases.firstIndex(of: diagnostic.code) {
        counts[Self.firstCode + place] += 1
      }
    }
    if let place = Self.formats.firstIndex(of: record.source.format) {
      counts[Self.firstFormat + place] += 1
    }
  }

  /// Adds the sums of another part.
  static func += (a: inout Tally, b: Tally) {
    for place in a.counts.indices { a.counts[place] += b.counts[place] }
  }

  /// The reports by format, with those formats that came up.
  var formats: [(name: String, count: Int)] { named(Self.formats, from: Self.firstFormat) }
  /// The results by field.
  var fields: [(name: String, count: Int)] { named(Self.fields, from: Self.firstField) }
  /// The diagnostics by code.
  var codes: [(name: String, count: Int)] { named(Self.codes, from: Self.firstCode) }

  private static let firstField = Counter.allCases.count
  private static let firstCode = firstField + fields.count
  private static let firstFormat = firstCode + codes.count

  private func named(_ names: [String], from start: Int) -> [(name: String, count: Int)] {
    names.enumerated().map { ($1, counts[start + $0]) }.filter { $0.count > 0 }
  }

  /// The counters as text: `1,1,2,0,…`.
  var text: String { counts.map(String.init).joined(separator: ",") }

  /// Reads what `text` gave; `nil` where another version of this tool wrote it.
  init?(text: some StringProtocol) {
    counts = text.split(separator: ",").compactMap { Int($0) }
    if counts.count != Self.width { return nil }
  }
}
