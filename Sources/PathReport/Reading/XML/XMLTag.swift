import CLibXML2

/// The name of an element, without the prefix, which says nothing: documents choose their own.
///
/// The library keeps one copy of each name of a document, so that comparing pointers compares names. A tag holds only
/// as long as its parser does.
struct XMLTag {
  let pointer: UnsafePointer<xmlChar>
  /// The name's place among those that the handler knows, from 1; 0 for all others.
  let code: Int

  /// The name in words.
  var name: String { String(cString: pointer) }
}

/// An element as it begins; it holds only until the handler returns.
struct XMLElement {
  let tag: XMLTag
  let uri: UnsafePointer<xmlChar>?
  let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  let count: Int

  var name: String { tag.name }
  var namespace: String { uri.map { String(cString: $0) } ?? "" }

  /// An attribute by its name without its prefix.
  func attribute(_ name: StaticString) -> String? {
    for index in 0..<count {
      guard let own = attributes?[index * 5], xmlStrEqual(own, name.utf8Start) == 1 else { continue }
      return value(at: index)
    }
    return nil
  }

  /// All attributes, without those that are about the schema.
  var allAttributes: [(name: String, value: String)] {
    (0..<count).compactMap { index in
      guard let name = attributes?[index * 5], let value = value(at: index) else { return nil }
      return (String(cString: name), value)
    }
  }

  private func value(at index: Int) -> String? {
    guard let start = attributes?[index * 5 + 3], let end = attributes?[index * 5 + 4] else { return nil }
    let bytes = UnsafeBufferPointer(start: start, count: end - start)
    let value = String(decoding: bytes, as: UTF8.self)
    // libxml2 leaves this one as it is where it does not replace entities.
    return bytes.contains(UInt8(ascii: "&")) ? value.exchanging("&#38;", for: "&") : value
  }
}
