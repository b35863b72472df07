extension String {
  /// Whether a phrase stands in the text, byte for byte.
  ///
  /// The standard library's search for strings prepares tables first, which takes longer than looking through a label.
  func holds(_ phrase: String) -> Bool {
    var (text, phrase) = (self, phrase)
    return text.withUTF8 { text in
      phrase.withUTF8 { phrase in Self.offset(of: phrase, in: text) != nil }
    }
  }

  /// The text with each occurrence of a phrase replaced.
  func exchanging(_ phrase: String, for other: String) -> String {
    guard holds(phrase) else { return self }
    return split(separator: phrase, omittingEmptySubsequences: false).joined(separator: other)
  }

  /// Where a phrase begins in a text.
  static func offset(
    of phrase: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard let first = phrase.first else { return 0 }
    var place = 0
    while place + phrase.count <= text.count {
      if text[place] == first, (1..<phrase.count).allSatisfy({ text[place + $0] == phrase[$0] }) {
        return place
      }
      place += 1
    }
    return nil
  }
}
