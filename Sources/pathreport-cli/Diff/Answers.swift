import GRDB
import PathReport

/// What a report says, as a list of paths and values: what two versions of the rules may read differently.
struct Answers {
  /// What makes two reports the same one.
  struct Key: Hashable {
    let source: String
    let index: Int
  }

  let key: Key
  /// The values by their paths in the record: `tumors[0].her2.ihc.score`.
  private(set) var values: [String: String] = [:]

  /// The answers of a record in JSON; `nil` for what is none.
  init?(_ record: JSONValue) {
    guard let name = record.at("source.name").string else { return nil }
    key = Key(source: name, index: Int(record.at("source.index").text) ?? 0)
    add(record["report"], path: "report")
    add(record["tumors"], path: "tumors")
    values["report.text"] = nil
  }

  /// The answers of a report in a store, to which its tumors and results are added.
  init(source: String, index: Int) {
    key = Key(source: source, index: index)
  }

  /// Adds a value; one that is not given is left out.
  mutating func add(_ path: String, _ value: DatabaseValue) {
    switch value.storage {
    case .null, .blob: return
    case .int64(let number):
      values[path] = path.hasSuffix("Derived") ? (number == 0 ? "false" : "true") : String(number)
    case .double(let number): values[path] = number.plain
    case .string(let text): values[path] = text
    }
  }

  private mutating func add(_ value: JSONValue, path: String) {
    switch value {
    case .object(let members):
      for member in members where member.key != "evidence" {
        add(member.value, path: "\(path).\(member.key)")
      }
    case .array(let elements) where path.hasSuffix(".dimensions"):
      values[path] = elements.map(\.text).joined(separator: "x")
    case .array(let elements):
      for (place, element) in elements.enumerated() { add(element, path: "\(path)[\(place)]") }
    case .null: return
    default: values[path] = value.string ?? value.text
    }
  }

  /// The paths whose values differ, with both.
  func changes(to new: Answers) -> [(path: String, old: String?, new: String?)] {
    Set(values.keys).union(new.values.keys).sorted().compactMap { path in
      values[path] == new.values[path] ? nil : (path, values[path], new.values[path])
    }
  }
}
