/// Finds long words that a scanner or a typist got wrong by one letter: `Estregen`, `Postive`, `PROGESTERONIE`.
///
/// One wrong letter leaves either the first or the last four letters whole, so a word is compared in full only
/// when four letters at one end are known; nearly every word of a report is turned away by two lookups.
struct FuzzyWords: Sendable {
  /// Words shorter than this are never guessed: too many others are one letter away.
  static let shortest = 7

  private let words: [(bytes: [UInt8], number: UInt16)]
  private var ends: [Bool]

  init(_ words: [(String, UInt16)]) {
    self.words = words.map { (Array($0.0.utf8), $0.1) }
    ends = Array(repeating: false, count: 4096)
    for (word, _) in self.words {
      ends[Self.key(word[0..<4])] = true
      ends[Self.key(word[(word.count - 4)...]) | 2048] = true
    }
  }

  private static func key(_ letters: some Sequence<UInt8>) -> Int {
    letters.reduce(0) { ($0 &* 31 &+ Int($1 | 0x20)) & 2047 }
  }

  /// The number of the word that differs by one letter, or 0.
  func find(_ word: UnsafeBufferPointer<UInt8>) -> UInt16 {
    guard
      ends[Self.key(word[0..<4])] || ends[Self.key(word[(word.count - 4)...]) | 2048]
    else { return 0 }
    for (known, number) in words where abs(known.count - word.count) <= 1 {
      if Self.differsByOne(known, word) { return number }
    }
    return 0
  }

  private static func differsByOne(_ known: [UInt8], _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let shorter = min(known.count, word.count)
    var head = 0
    while head < shorter, known[head] == word[head] | 0x20 { head += 1 }
    var tail = 0
    while tail < shorter - head, known[known.count - 1 - tail] == word[word.count - 1 - tail] | 0x20 {
      tail += 1
    }
    let left = max(known.count, word.count) - head - tail
    if left <= 1 { return true }
    // Two neighbours in the wrong order.
    return left == 2 && known.count == word.count && known[head] == word[head + 1] | 0x20
      && known[head + 1] == word[head] | 0x20
  }
}
