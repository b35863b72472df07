/// The vocabulary, compiled: words have numbers, phrases are runs of numbers, found from their first word.
final class Lexicon: Sendable {
  let words: WordTable
  private let phrases: [Phrase]
  /// For each word, the phrases that begin with it, longest first.
  private let phrasesOfWord: [Range<Int32>]

  /// A phrase as word numbers.
  struct Phrase: Sendable {
    let words: [UInt16]
    let concept: Concept
    let payload: UInt8
    let joinable: Bool
    /// Abbreviations that are common words in lower case: `AS` (Allred score), `US`.
    let upperOnly: Bool
  }

  private static let upperOnly: Set<String> = [
    "as", "ts", "ps", "us", "r", "cn", "fn", "ab", "hr", "av", "dish", "na", "ct", "pet", "ema",
  ]

  /// Compiles entries; where two claim a phrase, the first keeps it.
  init(entries: [VocabularyEntry]) {
    var numbers: [String: UInt16] = [:]
    var order: [String] = []
    func number(_ word: String) -> UInt16 {
      if let known = numbers[word] { return known }
      order.append(word)
      numbers[word] = UInt16(order.count)
      return UInt16(order.count)
    }
    for word in WordTable.lengthUnits + WordTable.wordsAfterNumber { _ = number(word) }
    var seen: Set<[UInt16]> = []
    var all: [Phrase] = []
    for entry in entries {
      for phrase in entry.phrases {
        let parts = phrase.split(separator: " ").map(String.init)
        for spelling in entry.joinable ? Self.joins(of: parts) : [parts] {
          let key = spelling.map(number)
          guard seen.insert(key).inserted else { continue }
          all.append(
            Phrase(
              words: key, concept: entry.concept, payload: entry.payload, joinable: entry.joinable,
              upperOnly: Self.upperOnly.contains(phrase)))
        }
      }
    }
    all.sort { ($0.words[0], -$0.words.count) < ($1.words[0], -$1.words.count) }
    var ranges = [Range<Int32>](repeating: 0..<0, count: order.count + 1)
    var start = 0
    while start < all.count {
      var end = start
      while end < all.count, all[end].words[0] == all[start].words[0] { end += 1 }
      ranges[Int(all[start].words[0])] = Int32(start)..<Int32(end)
      start = end
    }
    phrases = all
    phrasesOfWord = ranges
    words = WordTable(words: order, fuzzyWords: Vocabulary.forgiving)
  }

  /// The spellings of a marker name with any of its parts run together.
  private static func joins(of parts: [String]) -> [[String]] {
    guard parts.count > 1 else { return [parts] }
    return joins(of: Array(parts.dropFirst())).flatMap { rest in
      [[parts[0]] + rest, [parts[0] + rest[0]] + rest.dropFirst()]
    }
  }

  /// The longest phrase that begins at a token, and its last token.
  @inline(__always)
  func match(_ tokens: UnsafeBufferPointer<Token>, at start: Int) -> (phrase: Phrase, last: Int)? {
    let range = phrasesOfWord[Int(tokens[start].word)]
    for index in range {
      let phrase = phrases[Int(index)]
      if phrase.words.count == 1 {
        if phrase.upperOnly, tokens[start].casing != .upper,
          !(tokens[start].casing == .capitalized && tokens[start].end - tokens[start].start == 1)
        {
          continue
        }
        return (phrase, start)
      }
      if let last = Self.follow(phrase, tokens, start) { return (phrase, last) }
    }
    return nil
  }

  private static func follow(_ phrase: Phrase, _ tokens: UnsafeBufferPointer<Token>, _ start: Int) -> Int? {
    var place = start
    for word in phrase.words.dropFirst() {
      var next = place + 1
      var skipped = 0
      while next < tokens.count, isConnector(tokens[next].kind, phrase.joinable), skipped < 2 {
        next += 1
        skipped += 1
      }
      guard next < tokens.count, tokens[next].word == word else { return nil }
      // Cells of a table do not make a phrase together.
      if tokens[next].gap == .wide, skipped == 0, !phrase.joinable || tokens[next].kind == .number {
        return nil
      }
      place = next
    }
    return place
  }

  private static func isConnector(_ kind: TokenKind, _ joinable: Bool) -> Bool {
    switch kind {
    case .hyphen, .newline: true
    case .slash, .period, .quote: joinable
    default: false
    }
  }
}
