/// A piece of a FHIR resource before it is written: FHIR's JSON, and nothing that is empty.
indirect enum FHIRElement {
  case object([(key: String, value: FHIRElement?)])
  case array([FHIRElement])
  case string(String)
  case number(Double)

  /// Appends the JSON text.
  func write(into buffer: inout JSONBuffer) {
    switch self {
    case .string(let text): buffer.string(text)
    case .number(let value): buffer.number(value)
    case .array(let elements):
      buffer.bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { buffer.bytes.append(UInt8(ascii: ",")) }
        element.write(into: &buffer)
      }
      buffer.bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      buffer.bytes.append(UInt8(ascii: "{"))
      var isFirst = true
      for (key, value) in members {
        guard let value else { continue }
        if !isFirst { buffer.bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        buffer.string(key)
        buffer.bytes.append(UInt8(ascii: ":"))
        value.write(into: &buffer)
      }
      buffer.bytes.append(UInt8(ascii: "}"))
    }
  }
}

extension FHIRElement: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  init(stringLiteral value: String) { self = .string(value) }
  init(arrayLiteral elements: FHIRElement...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, FHIRElement?)...) {
    self = .object(elements.map { (key: $0, value: $1) })
  }
}

extension FHIRElement {
  static func coding(_ code: FHIRCode) -> FHIRElement {
    ["system": .string(code.system), "code": .string(code.code), "display": code.display.map { .string($0) }]
  }

  /// A CodeableConcept; a text is always there, so that a receiver without the code system can still read it.
  static func concept(_ codes: [FHIRCode], text: String) -> FHIRElement {
    ["coding": codes.isEmpty ? nil : .array(codes.map(coding)), "text": .string(text)]
  }

  static func quantity(_ value: Double, _ comparator: Comparator = .equal, unit: FHIRCode) -> FHIRElement {
    let sign: String? =
      switch comparator {
      case .equal, .approximate: nil
      case .less, .lessOrEqual, .greater, .greaterOrEqual: comparator.rawValue
      }
    return [
      "value": .number(value), "comparator": sign.map { .string($0) },
      "unit": .string(unit.display ?? unit.code), "system": .string(unit.system), "code": .string(unit.code),
    ]
  }

  static func reference(_ id: FHIRIdentity) -> FHIRElement { ["reference": .string(id.urn)] }

  static func profile(_ name: String) -> FHIRElement {
    ["profile": [.string("http://hl7.org/fhir/us/mcode/StructureDefinition/" + name)]]
  }
}
