/// Turns tokens into terms: phrases of the vocabulary, quantities, signs.
struct TermMatcher {
  private let tokens: UnsafeBufferPointer<Token>
  private let bytes: UnsafeBufferPointer<UInt8>
  private let lexicon: Lexicon
  private(set) var terms: [Term] = []
  private(set) var quantities: [Quantity] = []
  private var place = 0

  init(tokens: UnsafeBufferPointer<Token>, bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) {
    self.tokens = tokens
    self.bytes = bytes
    self.lexicon = lexicon
    terms.reserveCapacity(tokens.count)
  }

  mutating func run() {
    while place < tokens.count {
      let token = tokens[place]
      if token.word != 0, let (phrase, last) = lexicon.match(tokens, at: place),
        !isPronoun(phrase, place, last)
      {
        add(phrase.concept, payload: phrase.payload, to: last)
      } else if token.kind == .number {
        QuantityParser.parse(at: place, tokens: tokens, bytes: bytes, into: &self)
      } else {
        add(Self.concept(of: token.kind), to: place)
      }
    }
  }

  mutating func add(_ concept: Concept, payload: UInt8 = 0, to last: Int) {
    terms.append(
      Term(concept: concept, payload: payload, gap: tokens[place].gap, first: Int32(place), last: Int32(last))
    )
    place = last + 1
  }

  /// Adds a quantity; a comparator in words that stands before it becomes part of it.
  mutating func add(_ quantity: Quantity, to last: Int) {
    var quantity = quantity
    var term = Term(
      concept: quantity.dimensions > 1 ? .dimensions : .quantity, payload: 0, gap: tokens[place].gap,
      first: Int32(place), last: Int32(last), quantity: Int32(quantities.count))
    // `approx. 2.3 cm`
    if terms.count > 1, terms[terms.count - 1].concept == .period,
      terms[terms.count - 2].concept == .approximately,
      terms[terms.count - 1].gap == .none
    {
      terms.removeLast()
    }
    while quantity.comparator == .equal, let before = terms.last,
      let comparator = Self.comparator(before.concept)
    {
      quantity.comparator = comparator
      term.first = before.first
      term.gap = before.gap
      terms.removeLast()
      // `greater than or equal to`, `> = 2`.
      if before.concept == .equals, let sign = terms.last, let strict = Self.comparator(sign.concept) {
        quantity.comparator = strict == .less ? .lessOrEqual : .greaterOrEqual
        term.first = sign.first
        terms.removeLast()
      }
    }
    quantities.append(quantity)
    terms.append(term)
    place = last + 1
  }

  private static func comparator(_ concept: Concept) -> Comparator? {
    switch concept {
    case .less, .lessThan: .less
    case .greater, .moreThan: .greater
    case .lessOrEqual, .upTo: .lessOrEqual
    case .greaterOrEqual, .atLeast: .greaterOrEqual
    case .tilde, .approximately: .approximate
    default: nil
    }
  }

  /// `her 2 sisters`, `her 2 cm mass`: the pronoun and a number, not the marker.
  private func isPronoun(_ phrase: Lexicon.Phrase, _ first: Int, _ last: Int) -> Bool {
    guard phrase.concept == .marker, phrase.joinable, last == first + 1, tokens[last].kind == .number,
      tokens[first].casing != .upper, last + 1 < tokens.count
    else { return false }
    let next = tokens[last + 1]
    return next.kind == .word && (next.word == 0 || lexicon.words.isLengthUnit(next.word))
      && next.casing == .lower
  }

  private static func concept(of kind: TokenKind) -> Concept {
    switch kind {
    case .word, .code: .word
    case .number: .number
    case .newline: .newline
    case .colon: .colon
    case .comma: .comma
    case .period: .period
    case .semicolon: .semicolon
    case .slash: .slash
    case .hyphen: .hyphen
    case .plus: .plus
    case .equals: .equals
    case .open: .open
    case .close: .close
    case .openBracket: .openBracket
    case .closeBracket: .closeBracket
    case .less: .less
    case .greater: .greater
    case .lessOrEqual: .lessOrEqual
    case .greaterOrEqual: .greaterOrEqual
    case .tilde: .tilde
    case .pipe: .pipe
    case .leader: .leader
    case .blank: .blank
    case .bullet: .bullet
    case .boxEmpty: .boxEmpty
    case .boxChecked: .boxChecked
    case .percent, .times, .asterisk, .hash, .quote, .other: .sign
    }
  }
}
