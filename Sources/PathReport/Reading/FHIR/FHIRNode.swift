/// A place in a FHIR resource, with its FHIRPath.
struct FHIRNode: Sendable {
  let value: JSONValue
  let path: String

  /// A member; of a list, the first element's.
  subscript(key: String) -> FHIRNode {
    if case .array = value { return first[key] }
    return FHIRNode(value: value[key], path: "\(path).\(key)")
  }

  /// The elements of a member that may be a list, and in XML does not look like one where there is only one.
  func list(_ key: String) -> [FHIRNode] { self[key].elements }

  var elements: [FHIRNode] {
    switch value {
    case .array(let elements):
      elements.enumerated().map { FHIRNode(value: $0.element, path: "\(path)[\($0.offset)]") }
    case .null: []
    default: [self]
    }
  }

  var first: FHIRNode { elements.first ?? FHIRNode(value: .null, path: path) }
  var exists: Bool { !value.isNull }

  /// A primitive as text: a string, or a number as it is printed.
  var text: String? {
    switch value {
    case .string(let text): text
    case .integer(let number): String(number)
    case .number(let number): String(number)
    case .bool(let value): value ? "true" : "false"
    case .array: first.text
    case .null, .object: nil
    }
  }

  var resourceType: String { self["resourceType"].text ?? "" }
  var status: String { self["status"].text ?? "" }

  // MARK: - Data types

  /// The codings of a CodeableConcept.
  var codes: [CodedObservation.Code] {
    list("coding").compactMap { coding in
      coding["code"].text.map { .init(system: coding["system"].text ?? "", code: $0) }
    }
  }

  /// A CodeableConcept in words: its text, else what its codings display.
  var words: String? {
    self["text"].text ?? list("coding").lazy.compactMap { $0["display"].text }.first
  }

  /// A CodeableConcept in words, also where only a known code was sent.
  var knownWords: String? { words ?? AnswerCodes.words(for: codes) }

  /// A Quantity: number, comparator, unit.
  var quantity: CodedValue? {
    guard let number = self["value"].text else { return nil }
    return .quantity(
      number, comparator: self["comparator"].text ?? "", unit: self["unit"].text ?? self["code"].text ?? "")
  }
}
