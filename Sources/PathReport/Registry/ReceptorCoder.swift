/// Codes of the estrogen and progesterone receptors, which share their tables (EOD 3.3, items 3826-3828, 3914-3916).
enum ReceptorCoder {
  private static let status = CodingRule("receptor.status", "EOD 3.3 (2025), items 3827 and 3915")
  private static let exact = CodingRule("receptor.percent.exact", "EOD 3.3 (2025), items 3826 and 3914")
  private static let range = CodingRule(
    "receptor.percent.range", "EOD 3.3 (2025), items 3826 and 3914, notes")
  private static let bound = CodingRule(
    "receptor.percent.bound", "EOD 3.3 (2025) has no rule for bounds: a bound inside one printed range")
  private static let notStated = CodingRule(
    "receptor.percent.notStated", "EOD 3.3 (2025), items 3826 and 3914")
  private static let allredTotal = CodingRule("receptor.allred", "EOD 3.3 (2025), items 3828 and 3916")

  /// Items 3827 and 3915.
  static func summary(_ result: ReceptorResult?) -> RegistryCode {
    if let result, holdsBothSides(result) {
      return RegistryCode(
        "9", "undetermined", status, review: "the percentage lies on both sides of what counts as positive")
    }
    return switch result?.status {
    case .positive: RegistryCode("1", "positive", status)
    case .lowPositive: RegistryCode("1", "positive (low positive)", status)
    case .negative: RegistryCode("0", "negative", status)
    case .pending: RegistryCode("7", "ordered, result not in the report", status)
    case .equivocal: RegistryCode("9", "indeterminate", status)
    case .notPerformed: RegistryCode("9", "not assessed", status)
    case nil: RegistryCode("9", RegistryCode.notDocumented, status)
    }
  }

  /// `0-5 %` without a word: below 1 %, or not.
  private static func holdsBothSides(_ result: ReceptorResult) -> Bool {
    guard let percent = result.percent, result.status == nil || result.statusDerived else { return false }
    return result.status == nil || percent.comparator == .equal && percent.low < 1 && percent.high > 1
  }

  /// Items 3826 and 3914.
  static func percent(_ result: ReceptorResult?) -> RegistryCode {
    guard let result else { return RegistryCode("XX9", RegistryCode.notDocumented, notStated) }
    if let percent = result.percent { return code(percent, result.status) }
    switch result.status {
    case .negative: return RegistryCode("000", "negative", notStated)
    case .positive, .lowPositive: return RegistryCode("XX7", "positive, percentage not stated", notStated)
    case .pending: return RegistryCode("XX7", "ordered, result not in the report", notStated)
    case .equivocal, .notPerformed, nil: return RegistryCode("XX9", "not assessed", notStated)
    }
  }

  private static func code(_ percent: Percentage, _ status: ResultStatus?) -> RegistryCode {
    switch percent.comparator {
    case .equal, .approximate:
      return percent.low == percent.high ? exactly(percent.low) : between(percent.low, percent.high)
    case .less where percent.high <= 1: return RegistryCode("000", "less than 1 %", exact)
    case .less, .lessOrEqual: return below(percent, status)
    case .greater, .greaterOrEqual: return above(percent)
    }
  }

  private static func exactly(_ value: Double) -> RegistryCode {
    if value < 1 { return RegistryCode("000", value == 0 ? "0 %" : "less than 1 %", exact) }
    let whole = Int(value.rounded(.toNearestOrAwayFromZero))
    let review = Double(whole) == value ? nil : "the percentage has a fraction; it was rounded, half up"
    return RegistryCode(threeDigits(whole), "\(whole) %", exact, review: review)
  }

  /// The ranges of the table, and others of up to ten percent by their lower end.
  private static func between(_ low: Double, _ high: Double) -> RegistryCode {
    if high - low > 10 {
      return RegistryCode("XX9", "a range of more than ten percent", range)
    }
    guard low >= 1 else { return straddling(range) }
    return RegistryCode(decade(low), "range, by its lower end", range)
  }

  /// `0-1 %`, `≤ 1 %`.
  private static func straddling(_ rule: CodingRule) -> RegistryCode {
    RegistryCode(
      "XX9", "below 1 % or 1 %", rule, review: "the range holds negative and positive percentages")
  }

  private static func below(_ percent: Percentage, _ status: ResultStatus?) -> RegistryCode {
    // `<10 %` of a positive result is 1-9 %.
    if percent.high <= 1 { return straddling(bound) }
    if percent.high <= 10, status == .positive || status == .lowPositive {
      return RegistryCode("R10", "1-10 %", bound, review: "the report gives an upper bound only")
    }
    return RegistryCode("XX9", "an upper bound", bound, review: "the report gives an upper bound only")
  }

  private static func above(_ percent: Percentage) -> RegistryCode {
    let lowest = percent.comparator == .greater ? percent.low + 1 : percent.low
    let review = "the report gives a lower bound only"
    return lowest >= 91
      ? RegistryCode("R99", "91-100 %", bound, review: review)
      : RegistryCode("XX9", "a lower bound", bound, review: review)
  }

  /// `R10` for 1-10, `R20` for 11-20, … `R99` for 91-100.
  private static func decade(_ value: Double) -> String {
    let ten = Int(((value - 1) / 10).rounded(.down))
    return ten >= 9 ? "R99" : "R\((ten + 1) * 10)"
  }

  /// Items 3828 and 3916.
  static func allred(_ result: ReceptorResult?) -> RegistryCode {
    guard let total = result?.allred?.total else {
      return RegistryCode("X9", RegistryCode.notDocumented, allredTotal)
    }
    return RegistryCode("0\(total)", "Allred score \(total)", allredTotal)
  }

  static func threeDigits(_ value: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }
}
