/// A validator for as much of JSON Schema (draft 2020-12) as our schema uses.
///
/// It refuses a schema with any other keyword: what it does not know, it would silently let pass.
struct JSONSchema {
  /// A schema that this validator can't do justice to.
  struct Unsupported: Error, CustomStringConvertible {
    let description: String
  }

  private let root: JSONValue

  init(_ root: JSONValue) throws {
    self.root = root
    try check(root, at: "#")
  }

  /// What is wrong with a value, one line a fault, each with its place; nothing where it is valid.
  func faults(in value: JSONValue) throws -> [String] {
    var faults: [String] = []
    try validate(value, against: root, at: "", into: &faults)
    return faults
  }
}

// MARK: - The schema itself

extension JSONSchema {
  private static let annotations: Set = ["$schema", "$id", "title", "description"]
  private static let assertions: Set = [
    "$ref", "type", "const", "enum", "minimum", "maximum", "minLength", "pattern", "minItems", "maxItems",
    "required", "dependentRequired",
  ]
  private static let subschemas: Set = ["items", "additionalProperties", "propertyNames"]
  private static let namedSubschemas: Set = ["properties", "$defs"]

  private func check(_ schema: JSONValue, at place: String) throws {
    if case .bool = schema { return }
    guard case .object(let members) = schema else { throw Unsupported(description: "\(place): not a schema") }
    for (keyword, value) in members {
      let place = "\(place)/\(keyword)"
      if JSONSchema.subschemas.contains(keyword) {
        try check(value, at: place)
      } else if JSONSchema.namedSubschemas.contains(keyword) {
        guard case .object(let named) = value else {
          throw Unsupported(description: "\(place): not an object")
        }
        for (name, schema) in named { try check(schema, at: "\(place)/\(name)") }
      } else if keyword == "$ref" {
        _ = try resolve(value, at: place)
      } else if !JSONSchema.annotations.contains(keyword), !JSONSchema.assertions.contains(keyword) {
        throw Unsupported(description: "\(place): unknown keyword")
      }
    }
  }

  private func resolve(_ reference: JSONValue, at place: String) throws -> JSONValue {
    guard case .string(let text) = reference, text.hasPrefix("#/"),
      let schema = root[String(text.dropFirst(2))]
    else { throw Unsupported(description: "\(place): leads nowhere") }
    return schema
  }
}

// MARK: - Values

extension JSONSchema {
  private func validate(
    _ value: JSONValue, against schema: JSONValue, at place: String, into faults: inout [String]
  ) throws {
    if case .bool(let allowed) = schema {
      if !allowed { faults.append("\(place): not allowed") }
      return
    }
    guard case .object(let keywords) = schema else { return }
    if let reference = keywords["$ref"] {
      try validate(value, against: resolve(reference, at: place), at: place, into: &faults)
    }
    if let type = keywords["type"], !value.isOfType(type) { faults.append("\(place): type") }
    if let constant = keywords["const"], value != constant { faults.append("\(place): const") }
    if case .array(let allowed)? = keywords["enum"], !allowed.contains(value) {
      faults.append("\(place): enum")
    }
    switch value {
    case .number(let number):
      if case .number(let bound)? = keywords["minimum"], number < bound { faults.append("\(place): minimum") }
      if case .number(let bound)? = keywords["maximum"], number > bound { faults.append("\(place): maximum") }
    case .string(let text):
      try validate(text, against: keywords, at: place, into: &faults)
    case .array(let elements):
      try validate(elements, against: keywords, at: place, into: &faults)
    case .object(let members):
      try validate(members, against: keywords, at: place, into: &faults)
    case .null, .bool: break
    }
  }

  private func validate(
    _ text: String, against keywords: [String: JSONValue], at place: String, into faults: inout [String]
  ) throws {
    if case .number(let bound)? = keywords["minLength"], Double(text.unicodeScalars.count) < bound {
      faults.append("\(place): minLength")
    }
    if case .string(let pattern)? = keywords["pattern"], try Regex(pattern).firstMatch(in: text) == nil {
      faults.append("\(place): pattern")
    }
  }

  private func validate(
    _ elements: [JSONValue], against keywords: [String: JSONValue], at place: String,
    into faults: inout [String]
  ) throws {
    let count = Double(elements.count)
    if case .number(let bound)? = keywords["minItems"], count < bound { faults.append("\(place): minItems") }
    if case .number(let bound)? = keywords["maxItems"], count > bound { faults.append("\(place): maxItems") }
    guard let items = keywords["items"] else { return }
    for (index, element) in elements.enumerated() {
      try validate(element, against: items, at: "\(place)/\(index)", into: &faults)
    }
  }

  private func validate(
    _ members: [String: JSONValue], against keywords: [String: JSONValue], at place: String,
    into faults: inout [String]
  ) throws {
    for name in strings(keywords["required"]) where members[name] == nil {
      faults.append("\(place)/\(name): required")
    }
    if case .object(let dependent)? = keywords["dependentRequired"] {
      for (name, others) in dependent where members[name] != nil {
        for other in strings(others) where members[other] == nil {
          faults.append("\(place)/\(other): dependentRequired")
        }
      }
    }
    var properties: [String: JSONValue] = [:]
    if case .object(let declared)? = keywords["properties"] { properties = declared }
    for (name, member) in members.sorted(by: { $0.key < $1.key }) {
      let place = "\(place)/\(name)"
      if let names = keywords["propertyNames"] {
        try validate(.string(name), against: names, at: place, into: &faults)
      }
      if let schema = properties[name] ?? keywords["additionalProperties"] {
        try validate(member, against: schema, at: place, into: &faults)
      }
    }
  }

  private func strings(_ list: JSONValue?) -> [String] {
    guard case .array(let elements)? = list else { return [] }
    return elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }
}

extension JSONValue {
  fileprivate func isOfType(_ type: JSONValue) -> Bool {
    switch (self, type) {
    case (.null, "null"), (.bool, "boolean"), (.number, "number"), (.string, "string"), (.array, "array"),
      (.object, "object"):
      true
    case (.number(let number), "integer"): number.rounded() == number
    default: false
    }
  }
}
