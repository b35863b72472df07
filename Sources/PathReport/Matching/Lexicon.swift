/// The vocabulary, compiled: words have numbers, phrases are runs of numbers, found from their first word.
final class Lexicon: Sendable {
  let words: WordTable
  private let phrases: [Phrase]
  /// For each word, the phrases that begin with it, longest first.
  private let phrasesOfWord: [Range<Int32>]
  /// The words of all phrases, one phrase after the other, so that a phrase itself owns nothing.
  private let wordsOfPhrases: [UInt16]

  /// A phrase as a run of word numbers.
  struct Phrase: Sendable {
    /// Its place among the words of all phrases.
    let first: Int32
    let count: Int32
    /// The second word, or 0: it turns nearly every phrase away at once.
    let second: UInt16
    let concept: Concept
    let payload: UInt8
    let joinable: Bool
    /// Abbreviations that are common words in lower case: `AS` (Allred score), `US`.
    let upperOnly: Bool

    var range: Range<Int> { Int(first)..<Int(first + count) }
  }

  /// Compiles entries; where two claim a phrase, the first keeps it.
  init(entries: [VocabularyEntry]) {
    let compiler = LexiconCompiler(entries: entries)
    (phrases, phrasesOfWord) = compiler.sorted()
    wordsOfPhrases = compiler.wordsOfPhrases
    words = WordTable(words: compiler.words, fuzzyWords: Vocabulary.forgiving)
  }

  /// The spellings of a marker name with any of its parts run together.
  static func joins(of parts: [String]) -> [[String]] {
    guard parts.count > 1 else { return [parts] }
    return joins(of: Array(parts.dropFirst())).flatMap { rest in
      [[parts[0]] + rest, [parts[0] + rest[0]] + rest.dropFirst()]
    }
  }

  /// The longest phrase that begins at a token, and its last token.
  @inline(__always)
  func match(_ tokens: UnsafeBufferPointer<Token>, at start: Int) -> (phrase: Phrase, last: Int)? {
    let range = phrasesOfWord[Int(tokens[start].word)]
    if range.isEmpty { return nil }
    var phrase = phrases[Int(range.lowerBound)]
    if range.count == 1, phrase.second == 0 {
      return isWritten(phrase, tokens[start]) ? (phrase, start) : nil
    }
    let second = Self.next(after: start, tokens, joinable: false).map { tokens[$0].word } ?? 0
    let joined = Self.next(after: start, tokens, joinable: true).map { tokens[$0].word } ?? 0
    for index in range {
      phrase = phrases[Int(index)]
      if phrase.second == 0 {
        guard isWritten(phrase, tokens[start]) else { continue }
        return (phrase, start)
      }
      guard phrase.second == (phrase.joinable ? joined : second) else { continue }
      if let last = follow(phrase, tokens, start) { return (phrase, last) }
    }
    return nil
  }

  /// Whether a single word is written as the phrase demands it.
  private func isWritten(_ phrase: Phrase, _ token: Token) -> Bool {
    !phrase.upperOnly || token.casing == .upper
      || token.casing == .capitalized && token.end - token.start == 1
  }

  private func follow(_ phrase: Phrase, _ tokens: UnsafeBufferPointer<Token>, _ start: Int) -> Int? {
    var place = start
    for index in phrase.first + 1..<phrase.first + phrase.count {
      guard let next = Self.next(after: place, tokens, joinable: phrase.joinable),
        tokens[next].word == wordsOfPhrases[Int(index)]
      else { return nil }
      if Self.startsNextLine(tokens, place, next) { return nil }
      // Cells of a table do not make a phrase together.
      if tokens[next].gap == .wide, next == place + 1, !phrase.joinable || tokens[next].kind == .number {
        return nil
      }
      place = next
    }
    return place
  }

  /// `invasive carcinoma⏎Size: 12 mm`: a capital behind a line that ends in small letters begins something new.
  private static func startsNextLine(_ tokens: UnsafeBufferPointer<Token>, _ place: Int, _ next: Int) -> Bool
  {
    next == place + 2 && tokens[place + 1].kind == .newline && tokens[next].kind == .word
      && tokens[next].casing == .capitalized && tokens[place].kind == .word && tokens[place].casing == .lower
  }

  /// The token that may go on with a phrase, behind a hyphen or a line end.
  private static func next(after place: Int, _ tokens: UnsafeBufferPointer<Token>, joinable: Bool) -> Int? {
    var next = place + 1
    while next < tokens.count, next <= place + 2, isConnector(tokens[next].kind, joinable) { next += 1 }
    return next < tokens.count ? next : nil
  }

  private static func isConnector(_ kind: TokenKind, _ joinable: Bool) -> Bool {
    switch kind {
    case .hyphen, .newline: true
    case .slash, .period, .quote: joinable
    default: false
    }
  }
}
