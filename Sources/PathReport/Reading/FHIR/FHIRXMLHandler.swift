/// Makes of a FHIR resource in XML what it would be in JSON.
final class FHIRXMLHandler: XMLHandler {
  private struct Element {
    var name: String
    var value: String?
    var members: [(key: String, values: [JSONValue])] = []
  }

  private var stack: [Element] = []
  /// The markup of a narrative, which stays text.
  private var markup: String?
  private var markupDepth = 0
  private(set) var value = JSONValue.null

  func start(_ element: XMLElement) {
    if markup != nil || element.namespace == "http://www.w3.org/1999/xhtml" {
      markup = (markup ?? "") + "<\(element.name)>"
      markupDepth += 1
      return
    }
    var frame = Element(name: element.name, value: element.attribute("value"))
    for name: StaticString in ["id", "url"] {
      if let value = element.attribute(name) { frame.members.append(("\(name)", [.string(value)])) }
    }
    stack.append(frame)
  }

  func end(_ tag: XMLTag) {
    if markup != nil {
      markup! += "</\(tag.name)>"
      markupDepth -= 1
      if markupDepth == 0 {
        add("div", .string(markup ?? ""))
        markup = nil
      }
      return
    }
    guard let frame = stack.popLast() else { return }
    var members = frame.members
    let isResource = frame.name.first?.isUppercase == true
    if isResource { members.insert(("resourceType", [.string(frame.name)]), at: 0) }
    let value: JSONValue = frame.value.map { .string($0) } ?? .object(members.map(Self.member))
    if stack.isEmpty {
      self.value = value
    } else if isResource {
      // `<resource><Observation>…` is the value of `resource` itself.
      stack[stack.count - 1].members = members
    } else {
      add(frame.name, value)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard markup != nil else { return }
    for byte in String(decoding: bytes, as: UTF8.self) { markup! += byte == "<" ? "&lt;" : String(byte) }
  }

  /// A member that came once is a value; in XML nothing else tells it from a list.
  private static func member(_ member: (key: String, values: [JSONValue])) -> (key: String, value: JSONValue)
  {
    (member.key, member.values.count == 1 ? member.values[0] : .array(member.values))
  }

  private func add(_ key: String, _ value: JSONValue) {
    guard let last = stack.indices.last else { return }
    if let place = stack[last].members.lastIndex(where: { $0.key == key }) {
      stack[last].members[place].values.append(value)
    } else {
      stack[last].members.append((key, [value]))
    }
  }
}
