extension KeyedDecodingContainer {
  /// The value of a key, or `fallback` where the key is missing or null.
  func decode<Value: Decodable>(_ key: Key, or fallback: @autoclosure () -> Value) throws -> Value {
    try decodeIfPresent(Value.self, forKey: key) ?? fallback()
  }
}

extension KeyedEncodingContainer {
  /// Writes evidence, unless there is none: an empty list is absent, as every missing value is.
  mutating func encodeUnlessEmpty(_ evidence: [Evidence], forKey key: Key) throws {
    guard !evidence.isEmpty else { return }
    try encode(evidence, forKey: key)
  }
}
