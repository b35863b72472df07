/// Codes of the tumor's size (EOD 3.3, items 752, 754, 756; STORE for bounds and rounding).
enum TumorSizeCoder {
  private static let size = CodingRule("size", "EOD 3.3 (2025), items 752, 754 and 756")
  private static let rounded = CodingRule(
    "size.rounded", "STORE, tumor size: whole millimetres, half up (edition not confirmed)")
  private static let breast = CodingRule(
    "size.breast", "EOD 3.3 (2025), note on breast: above 1.0 and up to 2.4 mm is 002")
  private static let lessThan = CodingRule(
    "size.lessThan", "EOD 3.3 (2025), tumor size: one millimetre below the bound")
  private static let greaterThan = CodingRule(
    "size.greaterThan", "STORE, tumor size: one millimetre above the bound (edition not confirmed)")
  private static let notExcised = CodingRule(
    "size.notExcised", "EOD 3.3 (2025), item 754: only from an excision")
  private static let treated = CodingRule(
    "size.treated", "EOD 3.3 (2025), items 754 and 756: no size of a tumor that was treated before")
  private static let inWords = CodingRule("size.inWords", "EOD 3.3 (2025), codes 000, 990 and 998")
  private static let range = CodingRule(
    "size.range", "STORE, tumor size: the middle between two sizes (wording not confirmed)")
  private static let bound = CodingRule(
    "size.bound", "no rule for a size that is only bounded: the printed one")

  /// What decides the three items.
  struct Basis {
    var size: TumorSize?
    /// What the report says of the size in words.
    var words: RegistryRemark?
    /// Whether the tumor was treated before it was removed.
    var isTreated = false
    var kind: ReportKind?
  }

  /// The three items of a tumor.
  static func items(_ basis: Basis) -> [(NAACCRItem, RegistryCode)] {
    var code = basis.size == nil ? Self.code(basis.words) : Self.code(basis.size)
    if let size = basis.size, size.greatest.value >= TumorSize.implausible {
      code.review = "a size of 400 mm or more: the unit or the decimal point may be wrong"
    }
    if basis.isTreated { return afterTreatment(basis) }
    switch basis.kind {
    case .excision, .mastectomy:
      return [(.tumorSizeClinical, unknown), (.tumorSizePathologic, code), (.tumorSizeSummary, code)]
    default:
      let pathologic = RegistryCode("999", "no excision in this report", notExcised)
      guard code.isDocumented else {
        return [(.tumorSizeClinical, unknown), (.tumorSizePathologic, pathologic), (.tumorSizeSummary, code)]
      }
      var clinical = code
      clinical.review = "the size is that of a biopsy, or of a report that does not say what was excised"
      return [
        (.tumorSizeClinical, clinical), (.tumorSizePathologic, pathologic), (.tumorSizeSummary, clinical),
      ]
    }
  }

  /// What treatment left says nothing of the tumor's size, unless it left nothing.
  private static func afterTreatment(_ basis: Basis) -> [(NAACCRItem, RegistryCode)] {
    var pathologic = RegistryCode("999", "residual tumor after treatment", treated)
    if basis.size == nil, basis.words == .noResidual {
      pathologic = RegistryCode(
        "000", "no residual tumor after treatment", inWords,
        review: "000 where treatment left no tumor; 999 where it did")
    }
    let summary = RegistryCode(
      "999", "the size before treatment is not in the report", treated,
      review: "the size before treatment comes first, if it is known")
    return [(.tumorSizeClinical, unknown), (.tumorSizePathologic, pathologic), (.tumorSizeSummary, summary)]
  }

  /// A size in words.
  private static func code(_ words: RegistryRemark?) -> RegistryCode {
    switch words {
    case .microscopicFocus: RegistryCode("990", "microscopic focus or foci only", inWords)
    case .microinvasion:
      RegistryCode(
        "990", "microinvasion, no size", inWords, review: "001 if the report means a size of up to 1 mm")
    case .diffuse: RegistryCode("998", "diffuse", inWords)
    case .inflammatory:
      RegistryCode("999", "inflammatory carcinoma, no size", inWords, review: "998 if the tumor is diffuse")
    default: unknown
    }
  }

  private static let unknown = RegistryCode("999", RegistryCode.notDocumented, size)

  static func code(_ size: TumorSize?) -> RegistryCode {
    guard let greatest = size?.greatest else { return unknown }
    let value = greatest.value
    if let least = size?.leastOfRange {
      let code = millimetres((least + value) / 2)
      return RegistryCode(
        code.code, "between two sizes", range, review: "the middle of a range of sizes was taken")
    }
    switch greatest.comparator {
    case .equal, .approximate: return millimetres(value)
    case .lessOrEqual, .greaterOrEqual:
      let code = millimetres(value)
      return RegistryCode(code.code, code.meaning, bound, review: "the report gives only a bound")
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
