/// Reads an observation's `value`, whatever its type is.
struct CDAValue {
  private let type: String
  private var value: String?
  private var unit: String
  private var codes: [CodedObservation.Code] = []
  private var displayName: String
  private var nullFlavor: String?
  private var low: Bound?
  private var high: Bound?
  private var numerator: String?
  private var denominator: String?
  private var words: [UInt8] = []
  private var pointed: String?
  private(set) var depth = 0

  private struct Bound {
    var value: String?
    var isInclusive: Bool
  }

  init(_ element: XMLElement, _ label: String) {
    // The prefix of a type is the document's own choice, like every other.
    type = (element.attribute("type") ?? "").split(separator: ":").last.map(String.init) ?? ""
    value = element.attribute("value")
    unit = element.attribute("unit") ?? ""
    codes = CDAEntries.codes(element)
    displayName = element.attribute("displayName") ?? ""
    nullFlavor = element.attribute("nullFlavor")
  }

  mutating func start(_ element: XMLElement, _ name: CDAName?, _ texts: [String: String]) {
    depth += 1
    switch name {
    case .low:
      low = Self.bound(element)
      unit = element.attribute("unit") ?? unit
    case .high:
      high = Self.bound(element)
      unit = element.attribute("unit") ?? unit
    case .numerator: numerator = element.attribute("value")
    case .denominator: denominator = element.attribute("value")
    case .translation:
      codes += CDAEntries.codes(element)
      if displayName.isEmpty { displayName = element.attribute("displayName") ?? "" }
    case .reference:
      pointed = element.attribute("value").flatMap { texts[String($0.drop { $0 == "#" })] }
    default: break
    }
  }

  private static func bound(_ element: XMLElement) -> Bound {
    Bound(value: element.attribute("value"), isInclusive: element.attribute("inclusive") != "false")
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) { words += bytes }
  mutating func end() { depth -= 1 }

  /// What the value says.
  var result: CodedValue {
    let text = pointed ?? String(decoding: words, as: UTF8.self).trimmed
    if let numerator, let denominator { return .ratio(numerator, denominator) }
    if low?.value != nil || high?.value != nil { return interval }
    if let value, !value.isEmpty {
      return type == "BL"
        ? .text(value == "true" ? "Positive" : "Negative") : .quantity(value, comparator: "", unit: unit)
    }
    if !codes.isEmpty || !displayName.isEmpty {
      return .answer(codes: codes, text: displayName.isEmpty ? text : displayName)
    }
    if !text.isEmpty { return .text(text) }
    return nullFlavor == "NAV" ? .pending : .none
  }

  /// `<low value="500" inclusive="false"/><high nullFlavor="PINF"/>` is more than 500; from 0 to 5 is 5 at most.
  private var interval: CodedValue {
    guard let low = low?.value, low != "0" || high?.value == nil else {
      let bound = high?.value ?? "0"
      return .quantity(bound, comparator: high?.isInclusive == false ? "<" : "<=", unit: unit)
    }
    guard let top = high?.value else {
      return .quantity(low, comparator: self.low?.isInclusive == false ? ">" : ">=", unit: unit)
    }
    return .range(low: low, high: top, unit: unit)
  }
}
