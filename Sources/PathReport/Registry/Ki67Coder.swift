/// Codes of Ki-67 (EOD 3.3, item 3863).
enum Ki67Coder {
  private static let exact = CodingRule("ki67.exact", "EOD 3.3 (2025), item 3863: one decimal always")
  private static let notStated = CodingRule("ki67.notStated", "EOD 3.3 (2025), item 3863")
  private static let uncovered = CodingRule(
    "ki67.uncovered", "EOD 3.3 (2025), item 3863, has no code for ranges and bounds of breast")

  /// A result in words: stained, but not counted.
  static let inWords = RegistryCode("XXX.7", "done, percentage not stated", notStated)

  static func code(_ result: Ki67Result?) -> RegistryCode {
    guard let percent = result?.percent else {
      switch result?.status {
      case .pending: return RegistryCode("XXX.7", "ordered, percentage not in the report", notStated)
      case nil where result != nil: return RegistryCode("XXX.7", "done, percentage not stated", notStated)
      default: return RegistryCode("XXX.9", RegistryCode.notDocumented, notStated)
      }
    }
    guard percent.low == percent.high else {
      return RegistryCode(
        "XXX.7", "done, no single percentage", uncovered, review: "the report gives a range or a bound")
    }
    let tenths = Int((percent.low * 10).rounded(.toNearestOrAwayFromZero))
    let review = Double(tenths) / 10 == percent.low ? nil : "more than one decimal; it was rounded"
    let code = "\(tenths / 10).\(tenths % 10)"
    return RegistryCode(code, "\(code) %", exact, review: review)
  }
}
