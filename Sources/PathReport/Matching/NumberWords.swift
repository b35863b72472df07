/// Numbers in words before a percent sign or word: `ninety percent`, `thirty-five per cent`, `one %`.
enum NumberWords {
  private static let small: [StaticString] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens: [StaticString] = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  /// The number that the last terms spell, and how many of them it takes.
  static func last(
    of terms: [Term], tokens: UnsafeBufferPointer<Token>, bytes: UnsafeBufferPointer<UInt8>
  ) -> (value: Double, count: Int)? {
    func index(of back: Int, in words: [StaticString]) -> Int? {
      guard terms.count > back else { return nil }
      let term = terms[terms.count - 1 - back]
      guard term.first == term.last else { return nil }
      let text = bytes[tokens[Int(term.first)].range]
      return words.firstIndex { word in
        text.count == word.utf8CodeUnitCount
          && zip(text, UnsafeBufferPointer(start: word.utf8Start, count: text.count)).allSatisfy {
            $0 | 0x20 == $1
          }
      }
    }
    if index(of: 0, in: ["hundred"]) != nil { return (100, index(of: 1, in: ["one", "a"]) == nil ? 1 : 2) }
    if let value = index(of: 0, in: tens) { return (Double(value + 2) * 10, 1) }
    guard let unit = index(of: 0, in: small) else { return nil }
    let back = terms.count > 1 && terms[terms.count - 2].concept == .hyphen ? 2 : 1
    guard (1...9).contains(unit), let ten = index(of: back, in: tens) else { return (Double(unit), 1) }
    return (Double(ten + 2) * 10 + Double(unit), back + 1)
  }
}
