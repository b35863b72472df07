@testable import PathReport

/// What was read of HER2, in words: `ihc equivocal 2+; fish negative 1.3 her2 2.9 cep17 2.2 cells 40; negative`.
enum HER2Reading {
  static func of(_ text: String) -> String {
    ofReport("DIAGNOSIS: Right breast, core biopsy: Invasive ductal carcinoma, grade 2.\n\n" + text)
  }

  static func ofReport(_ report: String) -> String {
    guard let her2 = TestExtractor.shared.extract(report).tumors.first?.her2 else { return "" }
    var parts: [String] = []
    if let ihc = her2.ihc {
      let score = ihc.score ?? ihc.scoreRange?.joined(separator: "-")
      parts.append(["ihc", ihc.status?.rawValue, score].compactMap { $0 }.joined(separator: " "))
    }
    if let ish = her2.ish { parts.append(words(of: ish)) }
    if let overall = her2.overall { parts.append(overall.status.rawValue) }
    return parts.joined(separator: "; ")
  }

  private static func words(of ish: HER2ISH) -> String {
    var words = [ish.method?.rawValue.lowercased() ?? "ish"]
    if let status = ish.status { words.append(status.rawValue) }
    if let ratio = ish.ratio { words.append(number(ratio)) }
    if let copies = ish.her2CopyNumber { words.append("her2 " + number(copies)) }
    if let copies = ish.cep17CopyNumber { words.append("cep17 " + number(copies)) }
    if let cells = ish.cells { words.append("cells \(cells)") }
    if let group = ish.group, !ish.groupDerived { words.append("group \(group)") }
    return words.joined(separator: " ")
  }

  private static func number(_ measure: Measure) -> String {
    let sign =
      switch measure.comparator {
      case .less: "<"
      case .lessOrEqual: "<="
      case .greater: ">"
      case .greaterOrEqual: ">="
      default: ""
      }
    return sign + "\(measure.value)"
  }
}
