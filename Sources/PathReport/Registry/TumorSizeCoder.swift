/// Codes of the tumor's size (EOD 3.3, items 752, 754, 756; STORE for bounds and rounding).
enum TumorSizeCoder {
  private static let size = CodingRule("size", "EOD 3.3 (2025), items 752, 754 and 756")
  private static let rounded = CodingRule("size.rounded", "STORE: whole millimetres, half up")
  private static let breast = CodingRule(
    "size.breast", "EOD 3.3 (2025), note on breast: above 1.0 and up to 2.4 mm is 002")
  private static let lessThan = CodingRule("size.lessThan", "SEER: one millimetre below the bound")
  private static let greaterThan = CodingRule("size.greaterThan", "STORE: one millimetre above the bound")
  private static let notExcised = CodingRule(
    "size.notExcised", "EOD 3.3 (2025), item 754: only from an excision")

  /// The three items of a tumor in a report of a kind.
  static func items(_ size: TumorSize?, kind: ReportKind?) -> [(NAACCRItem, RegistryCode)] {
    let code = code(size)
    switch kind {
    case .excision, .mastectomy:
      return [(.tumorSizeClinical, unknown), (.tumorSizePathologic, code), (.tumorSizeSummary, code)]
    default:
      let pathologic = RegistryCode("999", "no excision in this report", notExcised)
      guard size != nil else {
        return [(.tumorSizeClinical, unknown), (.tumorSizePathologic, pathologic), (.tumorSizeSummary, code)]
      }
      var clinical = code
      clinical.review = "the size is that of a biopsy, or of a report that does not say what was excised"
      return [
        (.tumorSizeClinical, clinical), (.tumorSizePathologic, pathologic), (.tumorSizeSummary, clinical),
      ]
    }
  }

  private static let unknown = RegistryCode("999", RegistryCode.notDocumented, size)

  static func code(_ size: TumorSize?) -> RegistryCode {
    guard let greatest = size?.greatest else { return unknown }
    let value = greatest.value
    switch greatest.comparator {
    case .equal, .approximate, .lessOrEqual, .greaterOrEqual: return millimetres(value)
    case .less:
      if value <= 1 { return RegistryCode("001", "less than 1 mm", Self.size) }
      let whole = Int(value.rounded(.up)) - 1
      return RegistryCode(digits(max(whole, 1)), "less than \(whole + 1) mm", lessThan)
    case .greater:
      return RegistryCode(digits(Int(value.rounded(.down)) + 1), "more than the printed size", greaterThan)
    }
  }

  private static func millimetres(_ value: Double) -> RegistryCode {
    guard value > 0 else { return unknown }
    if value <= 1 { return RegistryCode("001", "1 mm or less", size) }
    if value <= 2.4 { return RegistryCode("002", "2 mm", value == 2 ? size : breast) }
    let whole = Int(value.rounded(.toNearestOrAwayFromZero))
    if whole >= 989 { return RegistryCode("989", "989 mm or more", size) }
    return RegistryCode(digits(whole), "\(whole) mm", Double(whole) == value ? size : rounded)
  }

  private static func digits(_ value: Int) -> String { ReceptorCoder.threeDigits(min(value, 989)) }
}
