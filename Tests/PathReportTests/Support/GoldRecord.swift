@testable import PathReport

/// What a sample's line in `gold.jsonl` says, field by field, against a record.
struct GoldRecord {
  let id: String
  private let gold: PathReport.JSONValue

  init(_ gold: PathReport.JSONValue) {
    self.gold = gold
    id = gold["id"].string ?? ""
  }

  /// The name of the file, and the report's place in it.
  var place: (stem: String, index: Int) {
    let parts = id.split(separator: "#")
    return (String(parts[0]), parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
  }

  /// The fields that a record has otherwise.
  func disagreements(with record: ReportRecord) -> [String] {
    let tumor = record.tumors.first
    let found: [(field: String, value: String?)] = [
      ("er.status", Self.word(tumor?.estrogenReceptor?.status)),
      ("er.percent", Self.percent(tumor?.estrogenReceptor?.percent)),
      ("er.intensity", tumor?.estrogenReceptor?.intensity?.rawValue),
      ("er.allred", tumor?.estrogenReceptor?.allred.map { String($0.total) }),
      ("pr.status", Self.word(tumor?.progesteroneReceptor?.status)),
      ("pr.percent", Self.percent(tumor?.progesteroneReceptor?.percent)),
      ("her2_ihc.status", Self.word(tumor?.her2?.ihc?.status)), ("her2_ihc.score", tumor?.her2?.ihc?.score),
      ("her2_ish.status", Self.word(tumor?.her2?.ish?.status)),
      ("her2_ish.method", tumor?.her2?.ish?.method?.rawValue),
      ("her2_ish.ratio", tumor?.her2?.ish?.ratio.map { Self.number($0.value) }),
      ("her2_overall", Self.word(tumor?.her2?.overall?.status)),
      ("ki67.percent", Self.percent(tumor?.ki67?.percent)),
      ("tumor_size_mm", tumor?.size.map { Self.number($0.greatest.value) }),
      ("laterality", tumor?.laterality?.rawValue),
    ]
    return found.compactMap { field, value in
      let words = ([gold.at(field)] + gold["accept"][field].elements).map(Self.word)
      return words.contains(value) ? nil : "\(field): \(value ?? "none"), not \(words[0] ?? "none")"
    }
  }

  private static func word(_ value: PathReport.JSONValue) -> String? {
    switch value {
    case .null, .bool, .object: nil
    case .integer(let number): String(number)
    case .number(let number): Self.number(number)
    case .string(let text): text
    case .array(let elements): elements.map { word($0) ?? "" }.joined(separator: "-")
    }
  }

  /// In the gold a low positive receptor is positive.
  private static func word(_ status: ResultStatus?) -> String? {
    switch status {
    case .lowPositive: "positive"
    case .notPerformed: "not_performed"
    default: status?.rawValue
    }
  }

  private static func percent(_ percent: Percentage?) -> String? {
    percent.map { $0.low == $0.high ? number($0.low) : "\(number($0.low))-\(number($0.high))" }
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }
}
