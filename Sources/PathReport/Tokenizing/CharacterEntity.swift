/// HTML entities that reach reports through interfaces: `&lt;`, `&ge;`, `&#x2265;`.
enum CharacterEntity {
  private static let named: [(StaticString, TokenKind)] = [
    ("&lt;", .less), ("&gt;", .greater), ("&le;", .lessOrEqual), ("&ge;", .greaterOrEqual),
    ("&times;", .times), ("&ndash;", .hyphen), ("&mdash;", .hyphen), ("&minus;", .hyphen), ("&plus;", .plus),
    ("&percnt;", .percent), ("&#60;", .less), ("&#62;", .greater), ("&#8804;", .lessOrEqual),
    ("&#8805;", .greaterOrEqual), ("&#x2264;", .lessOrEqual), ("&#x2265;", .greaterOrEqual),
    ("&#215;", .times), ("&#8211;", .hyphen), ("&#8212;", .hyphen), ("&quot;", .quote), ("&nbsp;", .other),
    ("&amp;", .other),
  ]

  static func match(
    _ bytes: UnsafePointer<UInt8>, _ place: Int, _ count: Int
  ) -> (kind: TokenKind, length: Int)? {
    for (name, kind) in named where place + name.utf8CodeUnitCount <= count {
      if (0..<name.utf8CodeUnitCount).allSatisfy({ bytes[place + $0] == name.utf8Start[$0] }) {
        return (kind, name.utf8CodeUnitCount)
      }
    }
    return nil
  }
}
