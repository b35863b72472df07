import Foundation
import PathReport

/// JSON as a value, to compare and to break on purpose.
indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(parsing data: Data) throws {
    self.init(try JSONParser.value(of: Array(data)[...]))
  }

  init(parsing text: String) throws {
    try self.init(parsing: Data(text.utf8))
  }

  private init(_ value: PathReport.JSONValue) {
    self =
      switch value {
      case .null: .null
      case .bool(let value): .bool(value)
      case .integer(let value): .number(Double(value))
      case .number(let value): .number(value)
      case .string(let value): .string(value)
      case .array(let elements): .array(elements.map(JSONValue.init))
      case .object(let members):
        .object(Dictionary(members.map { ($0.key, JSONValue($0.value)) }, uniquingKeysWith: { $1 }))
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
