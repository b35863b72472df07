import Foundation

/// JSON as a value, to compare and to break on purpose.
indirect enum JSONValue: Hashable, Sendable, Decodable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(parsing data: Data) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: data)
  }

  init(parsing text: String) throws {
    try self.init(parsing: Data(text.utf8))
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// The value at a path such as `tumors/0/component`; setting `nil` removes a member.
  subscript(path: String) -> JSONValue? {
    get { value(at: path.split(separator: "/")) }
    set { set(newValue, at: path.split(separator: "/")) }
  }

  private func value(at path: [Substring]) -> JSONValue? {
    guard let step = path.first else { return self }
    let rest = Array(path.dropFirst())
    switch self {
    case .object(let members): return members[String(step)]?.value(at: rest)
    case .array(let elements):
      guard let index = Int(step), elements.indices.contains(index) else { return nil }
      return elements[index].value(at: rest)
    default: return nil
    }
  }

  private mutating func set(_ new: JSONValue?, at path: [Substring]) {
    guard let step = path.first else {
      self = new ?? .null
      return
    }
    let rest = Array(path.dropFirst())
    switch self {
    case .object(var members):
      if rest.isEmpty {
        members[String(step)] = new
      } else {
        members[String(step), default: .object([:])].set(new, at: rest)
      }
      self = .object(members)
    case .array(var elements):
      guard let index = Int(step), elements.indices.contains(index) else { return }
      elements[index].set(new, at: rest)
      self = .array(elements)
    default: break
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  init(stringLiteral value: String) { self = .string(value) }
  init(floatLiteral value: Double) { self = .number(value) }
  init(integerLiteral value: Int) { self = .number(Double(value)) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(nilLiteral: ()) { self = .null }
  init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(uniqueKeysWithValues: elements))
  }
}
