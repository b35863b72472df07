/// Which part of a report a text observation is, from its code or its label.
enum PartNames {
  /// A part's heading; nothing for text that holds a whole report with headings of its own.
  struct Kind: Hashable {
    var heading: String?
  }

  static let addendum = Kind(heading: "ADDENDUM")
  static let specimen = Kind(heading: "SPECIMEN")
  static let staging = Kind(heading: "STAGING")
  private static let whole = Kind(heading: nil)

  /// LOINC, and the local codes that laboratories use for the same parts.
  private static let codes: [String: Kind] = [
    "22633-2": specimen, "22634-0": Kind(heading: "GROSS DESCRIPTION"),
    "22635-7": Kind(heading: "MICROSCOPIC DESCRIPTION"), "22636-5": Kind(heading: "CLINICAL HISTORY"),
    "22637-3": Kind(heading: "FINAL DIAGNOSIS"), "22638-1": Kind(heading: "COMMENT"), "22639-9": addendum,
    "33746-9": whole, "21865-1": whole, "11526-1": whole, "11529-5": whole, "33747-7": whole,
    "60567-5": whole,
    "34574-4": whole, "60570-9": whole, "60568-3": Kind(heading: "SYNOPTIC REPORT"),
    "60571-7": Kind(heading: "SYNOPTIC REPORT"),
    "10219-4": Kind(heading: "CLINICAL HISTORY"), "10215-2": Kind(heading: "CLINICAL HISTORY"),
    "10218-6": Kind(heading: "CLINICAL HISTORY"), "35265-8": addendum, "60569-1": addendum,
    "83321-0": Kind(heading: "INTRAOPERATIVE CONSULTATION"), "46059-2": Kind(heading: "OTHER PROCEDURES"),
    "29554-3": Kind(heading: "PROCEDURE"),
    "FD": Kind(heading: "FINAL DIAGNOSIS"), "GP": Kind(heading: "GROSS DESCRIPTION"),
    "MP": Kind(heading: "MICROSCOPIC DESCRIPTION"), "CH": Kind(heading: "CLINICAL HISTORY"),
    "CM": Kind(heading: "COMMENT"), "SR": addendum, "NS": specimen, "FP": whole, "FT": whole,
    "PR": staging,
    // The suffixes of HL7 itself: `88305&GDT`.
    "GDT": Kind(heading: "GROSS DESCRIPTION"), "MDT": Kind(heading: "MICROSCOPIC DESCRIPTION"),
    "IMP": Kind(heading: "FINAL DIAGNOSIS"), "ADT": addendum,
  ]

  /// Words that name a part, the more telling ones first.
  private static let words: [(word: String, kind: Kind)] = [
    ("addend", addendum), ("supplement", addendum), ("amendment", addendum),
    ("relevant hx", Kind(heading: "CLINICAL HISTORY")), ("history", Kind(heading: "CLINICAL HISTORY")),
    ("clinical", Kind(heading: "CLINICAL HISTORY")), ("pre-op", Kind(heading: "CLINICAL HISTORY")),
    ("preop", Kind(heading: "CLINICAL HISTORY")), ("postop", Kind(heading: "CLINICAL HISTORY")),
    ("frozen", Kind(heading: "INTRAOPERATIVE CONSULTATION")),
    ("intraop", Kind(heading: "INTRAOPERATIVE CONSULTATION")),
    ("synoptic", Kind(heading: "SYNOPTIC REPORT")), ("checklist", Kind(heading: "SYNOPTIC REPORT")),
    ("gross", Kind(heading: "GROSS DESCRIPTION")), ("macro", Kind(heading: "GROSS DESCRIPTION")),
    ("microsc", Kind(heading: "MICROSCOPIC DESCRIPTION")),
    ("immunohisto", Kind(heading: "IMMUNOHISTOCHEMISTRY")),
    ("biomarker", Kind(heading: "IMMUNOHISTOCHEMISTRY")),
    ("diagnos", Kind(heading: "FINAL DIAGNOSIS")), ("conclusion", Kind(heading: "FINAL DIAGNOSIS")),
    ("final dx", Kind(heading: "FINAL DIAGNOSIS")), ("path dx", Kind(heading: "FINAL DIAGNOSIS")),
    ("comment", Kind(heading: "COMMENT")), ("nature of specimen", specimen),
    ("site of origin", specimen), ("specimen", specimen),
    ("report.final", whole), ("full text", whole), ("report text", whole), ("full report", whole),
    ("pathologic findings", whole), ("pathology report", whole), ("path report", whole), ("narrative", whole),
    ("surgical pathology", whole),
  ]

  /// The part that a question's codes name, or else its words; nothing where it is no part of a report's text.
  static func kind(codes own: [String], label: String) -> Kind? {
    let label = label.lowercased()
    let byCode = own.lazy.compactMap { codes[$0.split(separator: "&").last.map(String.init) ?? $0] }.first
    guard byCode == nil || label.hasSuffix("report.final") else { return byCode }
    return words.first { label.holds($0.word) }?.kind ?? byCode
  }

  /// Whether an order is for a report on top of another one.
  static func isAddendum(codes own: [String], label: String) -> Bool {
    if own.contains(where: { $0 == "35265-8" || $0 == "60569-1" }) { return true }
    let label = label.lowercased()
    return label.holds("addend") || label.holds("supplement")
  }
}
