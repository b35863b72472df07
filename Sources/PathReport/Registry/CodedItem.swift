/// A code for one item, with its meaning, the rule that gave it, and the words of the report behind it.
public struct CodedItem: Sendable, Hashable {
  /// The item.
  public let item: NAACCRItem
  /// The code, in the form that the dictionary asks for: `R90`, `1.9`, `023`.
  public let code: String
  /// What the code means, in a few words.
  public let meaning: String
  /// The rule that chose the code, with its source and year.
  public let rule: CodingRule
  /// The rule that chose the specimen or the component, where the report tests several; `nil` elsewhere.
  public let selection: CodingRule?
  /// Why a person should look at the code; `nil` where the rules cover the case.
  public let review: String?
  /// Where the report says it.
  public let evidence: [Evidence]

  /// Ties a code to its item.
  init(
    _ item: NAACCRItem, _ code: RegistryCode, evidence: [Evidence] = [], selection: CodingRule? = nil
  ) {
    self.item = item
    self.code = code.code
    meaning = code.meaning
    rule = code.rule
    review = code.review
    self.selection = selection
    self.evidence = code.isDocumented ? evidence : []
  }

  /// The item as an edition allows it: a code that its table does not hold, made from a value that can't be, is never
  /// written, and the item gets its code for what is not known.
  func allowed(by version: NAACCRVersion) -> CodedItem {
    guard let table = version.table(of: item), !table.allows(code) else { return self }
    let unknown = RegistryCode(
      table.unknown, "not a value of this item", rule,
      review: "the table of the item has no code for the value")
    return CodedItem(item, unknown, evidence: evidence, selection: selection)
  }
}

/// A rule of coding and where it is written.
public struct CodingRule: Sendable, Hashable {
  /// A short name: `percent.range`.
  public let name: String
  /// The document and its year, such as `EOD 3.3 (2025), item 3826`.
  public let source: String

  init(_ name: String, _ source: String) {
    self.name = name
    self.source = source
  }
}

/// A code before it is tied to an item: ER and PR share their rules, and so do the two copy numbers.
struct RegistryCode: Hashable {
  let code: String
  let meaning: String
  let rule: CodingRule
  var review: String?

  init(_ code: String, _ meaning: String, _ rule: CodingRule, review: String? = nil) {
    self.code = code
    self.meaning = meaning
    self.rule = rule
    self.review = review
  }

  /// The meaning of codes for what the report does not mention at all.
  static let notDocumented = "not documented"

  /// Whether the report says something that the code rests on.
  var isDocumented: Bool { meaning != Self.notDocumented }
}
