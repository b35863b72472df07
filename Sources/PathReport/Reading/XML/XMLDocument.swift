/// Reads whole XML files: gives libxml2 the bytes as they are, and where the encoding lies, as the text that they are.
enum XMLDocument {
  /// Reads a file; the handler is made anew where a second try is needed.
  static func parse<Handler: XMLHandler>(
    _ bytes: [UInt8], format: String, handler make: () -> Handler
  ) throws(ReadingError) -> Handler {
    let start = bytes.firstIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } ?? 0
    let first = make()
    do throws(XMLFailure) {
      try run(start == 0 ? bytes : Array(bytes[start...]), first)
      return first
    } catch {
      guard error.isEncoding || claimsOtherEncoding(bytes[start...]) else { throw failure(error, format) }
    }
    let text = try TextDecoding.decode(bytes).bytes(of: bytes)
    let second = make()
    do throws(XMLFailure) {
      try run(withoutDeclaration(text), second)
      return second
    } catch {
      throw failure(error, format)
    }
  }

  private static func run(_ bytes: [UInt8], _ handler: any XMLHandler) throws(XMLFailure) {
    var failure: XMLFailure?
    bytes.withUnsafeBufferPointer { buffer in
      do throws(XMLFailure) {
        try XMLEvents(handler: handler).add(buffer, isLast: true)
      } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// What a failure says to people.
  static func failure(_ failure: XMLFailure, _ format: String) -> ReadingError {
    .malformed(
      format: format, reason: failure.line > 0 ? "line \(failure.line): \(failure.reason)" : failure.reason)
  }

  /// Whether the declaration names another encoding than UTF-8, which may be why the rest made no sense.
  private static func claimsOtherEncoding(_ bytes: ArraySlice<UInt8>) -> Bool {
    let head = String(decoding: bytes.prefix(200).filter { $0 != 0 }, as: UTF8.self).lowercased()
    guard head.hasPrefix("<?xml"), let end = head.firstRange(of: "?>") else { return false }
    return head[..<end.lowerBound].contains("encoding") && !head[..<end.lowerBound].contains("utf-8")
  }

  /// The text behind `<?xml … ?>`, whose encoding no longer holds.
  private static func withoutDeclaration(_ text: [UInt8]) -> [UInt8] {
    let start = text.firstIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } ?? 0
    guard text[start...].starts(with: "<?xml".utf8),
      let end = text[start...].prefix(300).firstIndex(of: UInt8(ascii: ">"))
    else { return Array(text[start...]) }
    return Array(text[(end + 1)...])
  }
}
