/// Gives words numbers and puts phrases in the order in which they are tried.
///
/// Every start of the program pays for this, so a word is known by its hash, as it is in the ``WordTable``, and no
/// string is made for one that was met before.
struct LexiconCompiler {
  /// The words, of which the first has the number 1.
  private(set) var words: [String] = []
  /// The words of all phrases, one phrase after the other.
  private(set) var wordsOfPhrases: [UInt16] = []
  private var numbers: [UInt64: UInt16] = [:]
  private var phrases: [Lexicon.Phrase] = []

  /// Abbreviations that are common words in lower case.
  private static let upperOnly: Set<String> = [
    "as", "ts", "ps", "us", "r", "cn", "fn", "ab", "hr", "av", "dish", "na", "ct", "pet", "ema",
  ]
  private static let longestUpperOnly = 4

  init(entries: [VocabularyEntry]) {
    numbers.reserveCapacity(8192)
    for word in WordTable.lengthUnits + WordTable.wordsAfterNumber {
      _ = number(Array(word.utf8)[...], WordTable.hash(word))
    }
    for entry in entries {
      for phrase in entry.phrases {
        if entry.joinable {
          for spelling in Lexicon.joins(of: phrase.split(separator: " ").map(String.init)) {
            add(spelling.joined(separator: " "), of: entry)
          }
        } else {
          add(phrase, of: entry)
        }
      }
    }
  }

  private mutating func add(_ phrase: String, of entry: VocabularyEntry) {
    let first = wordsOfPhrases.count
    var text = phrase
    text.withUTF8 { bytes in
      for word in bytes.split(separator: UInt8(ascii: " ")) {
        wordsOfPhrases.append(number(word, word.reduce(WordTable.seed) { WordTable.step($0, $1) }))
      }
    }
    let count = wordsOfPhrases.count - first
    phrases.append(
      Lexicon.Phrase(
        first: Int32(first), count: Int32(count), second: count > 1 ? wordsOfPhrases[first + 1] : 0,
        concept: entry.concept, payload: entry.payload, joinable: entry.joinable,
        upperOnly: phrase.utf8.count <= Self.longestUpperOnly && Self.upperOnly.contains(phrase)))
  }

  private mutating func number(_ word: some Collection<UInt8>, _ hash: UInt64) -> UInt16 {
    if let known = numbers[hash] { return known }
    words.append(String(decoding: word, as: UTF8.self))
    numbers[hash] = UInt16(words.count)
    return UInt16(words.count)
  }

  /// The phrases by their first word, the longest first, and where those of each word stand; of two that are spelled
  /// alike only the one that came first.
  func sorted() -> (phrases: [Lexicon.Phrase], ofWord: [Range<Int32>]) {
    let keys = phrases.indices.map { index in
      UInt64(wordsOfPhrases[Int(phrases[index].first)]) << 48 | UInt64(0xFFFF - phrases[index].count) << 32
        | UInt64(index)
    }.sorted()
    var sorted: [Lexicon.Phrase] = []
    sorted.reserveCapacity(keys.count)
    var ranges = [Range<Int32>](repeating: 0..<0, count: words.count + 1)
    var start = 0
    for (place, key) in keys.enumerated() {
      if place > 0, keys[place - 1] >> 48 != key >> 48 { start = sorted.count }
      let phrase = phrases[Int(key & 0xFFFF_FFFF)]
      guard !sorted[start...].contains(where: { isSpelled($0, like: phrase) }) else { continue }
      sorted.append(phrase)
      ranges[Int(key >> 48)] = Int32(start)..<Int32(sorted.count)
    }
    return (sorted, ranges)
  }

  private func isSpelled(_ phrase: Lexicon.Phrase, like other: Lexicon.Phrase) -> Bool {
    phrase.count == other.count && phrase.second == other.second
      && wordsOfPhrases[phrase.range].elementsEqual(wordsOfPhrases[other.range])
  }
}
