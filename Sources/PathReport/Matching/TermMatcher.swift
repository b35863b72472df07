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
        if phrase.concept == .breast { nameSide(isSideInParentheses ? terms.count - 2 : terms.count - 1) }
        if phrase.concept == .percentWord, addNumberInWords(to: last) { continue }
        // `seventy percent of nuclei`
        if phrase.concept == .percentLabel, addNumberInWords(to: place) { continue }
        add(phrase.concept, payload: phrase.payload, to: last)
      } else if token.kind == .number {
        QuantityParser.parse(at: place, tokens: tokens, bytes: bytes, into: &self)
      } else if token.kind == .plus, let score = scoreBehindPlus() {
        var quantity = Quantity(low: score, high: score)
        quantity.unit = .plus
        let last = place + 1
        joinScale(&quantity)
        add(quantity, to: last)
      } else if token.kind == .percent, addNumberInWords(to: place) {
        continue
      } else if token.kind == .percent, let last = percentHeadEnd() {
        add(.percentLabel, to: last)
      } else {
        add(isStarOfList ? .bullet : Self.concept(of: token.kind), to: place)
        if token.kind == .close, terms.count > 3, terms[terms.count - 3].concept == .open,
          terms[terms.count - 4].concept == .breast
        {
          nameSide(terms.count - 2)
        }
      }
      let last = terms.count - 1
      if isLetter(last), isSideBehindBreast(last) || isAnswerToSide(last) { nameSide(last) }
    }
  }

  /// `* Ki-67: 20%`: a star that begins a line, before a space.
  private var isStarOfList: Bool {
    tokens[place].kind == .asterisk && (place == 0 || tokens[place - 1].kind == .newline)
      && place + 1 < tokens.count && tokens[place + 1].gap != .none && tokens[place + 1].kind != .newline
  }

  /// `+3`, `(+2)`: the score, where the sign stands before it; not `5+3`, `ER+` or `+12`.
  private func scoreBehindPlus() -> Double? {
    guard place + 1 < tokens.count, tokens[place + 1].kind == .number, tokens[place + 1].gap == .none,
      tokens[place + 1].range.count == 1,
      place == 0 || tokens[place].gap != .none
        || ![.word, .number, .plus, .code].contains(tokens[place - 1].kind)
    else { return nil }
    if place + 2 < tokens.count, tokens[place + 2].gap == .none,
      [.plus, .number, .percent, .word].contains(tokens[place + 2].kind)
    {
      return nil
    }
    let digit = bytes[tokens[place + 1].range.lowerBound]
    return (0x30...0x33).contains(digit) ? Double(digit - 0x30) : nil
  }

  /// `0 to +3`, `+1 - +2`: the score before it, and what joins both, become a range with it.
  private mutating func joinScale(_ high: inout Quantity) {
    guard terms.count > 1, [.to, .hyphen].contains(terms[terms.count - 1].concept),
      terms[terms.count - 2].quantity >= 0
    else { return }
    let low = quantities[Int(terms[terms.count - 2].quantity)]
    guard low.unit == .plus || low.unit == .none, low.low == low.high, !low.isDecimal, low.low < high.high
    else { return }
    high.low = low.low
    place = Int(terms[terms.count - 2].first)
    terms.removeLast(2)
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
    if quantity.comparator == .equal, let (comparator, length) = comparatorBefore() {
      quantity.comparator = comparator
      let first = terms[terms.count - length]
      term.first = first.first
      term.gap = first.gap
      terms.removeLast(length)
    }
    quantities.append(quantity)
    terms.append(term)
    place = last + 1
  }

  /// Adds `ninety-five percent`, whose words were added before; returns whether there are any.
  private mutating func addNumberInWords(to last: Int) -> Bool {
    guard let (value, count) = NumberWords.last(of: terms, tokens: tokens, bytes: bytes) else { return false }
    place = Int(terms[terms.count - count].first)
    terms.removeLast(count)
    var quantity = Quantity(low: value, high: value)
    quantity.unit = .percent
    add(quantity, to: last)
    return true
  }

  /// The comparator at the end of the terms, and how many of them it takes: `>`, `> =`, `> or =`, `=/<`,
  /// `approx.`
  private func comparatorBefore() -> (Comparator, Int)? {
    func concept(_ back: Int) -> Concept? {
      terms.count > back ? terms[terms.count - 1 - back].concept : nil
    }
    guard let last = concept(0) else { return nil }
    let joined = concept(1) == .or || concept(1) == .slash ? 2 : 1
    if last == .equals, let strict = concept(joined).flatMap(Self.comparator) {
      return (strict == .less ? .lessOrEqual : .greaterOrEqual, joined + 1)
    }
    // `in over` at the end of a line, and the number on the next.
    let words: [Concept] = [.moreThan, .lessThan, .atLeast, .upTo, .approximately]
    if last == .newline, let word = concept(1), words.contains(word), let comparator = Self.comparator(word) {
      return (comparator, 2)
    }
    // `approx. 50 %`
    if last == .period, concept(1) == .approximately { return (.approximate, 2) }
    guard let comparator = Self.comparator(last) else { return nil }
    if joined == 2, concept(2) == .equals, comparator == .less || comparator == .greater {
      return (comparator == .less ? .lessOrEqual : .greaterOrEqual, 3)
    }
    return (comparator, 1)
  }

  /// `R breast`, `Breast (L)`: a capital that is a side only here.
  private mutating func nameSide(_ index: Int) {
    guard index >= 0, isLetter(index) else { return }
    switch bytes[Int(tokens[Int(terms[index].first)].start)] {
    case UInt8(ascii: "L"): terms[index].payload = 0
    case UInt8(ascii: "R"): terms[index].payload = 1
    default: return
    }
    terms[index].concept = .laterality
  }

  /// Whether a term is a single letter or sign.
  @inline(__always)
  private func isLetter(_ index: Int) -> Bool {
    let term = terms[index]
    return term.first == term.last
      && tokens[Int(term.first)].end - tokens[Int(term.first)].start == 1
  }

  /// `CORE BX BREAST L`, `Breast, R, WLE`, `Breast/L/UOQ`.
  private func isSideBehindBreast(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if terms[index - 1].concept == .breast { return terms[index].gap != .none }
    return index > 1 && terms[index - 2].concept == .breast
      && [.comma, .hyphen, .slash].contains(terms[index - 1].concept)
  }

  /// `(R) breast`, `L. breast`, `L-WLE`: the breast stands behind the last term.
  private var isSideInParentheses: Bool {
    guard terms.count > 1, let last = terms.last?.concept else { return false }
    return last == .period || last == .hyphen
      || last == .close && terms.count > 2 && terms[terms.count - 3].concept == .open
  }

  /// `Side: L`, `Laterality .... R`, `Side   L`, and behind options `Side   (R) (L)   L`.
  private func isAnswerToSide(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    switch terms[index - 1].concept {
    case .colon, .leader, .pipe: return isSideLabel(index - 2)
    default: break
    }
    guard terms[index].gap == .wide else { return false }
    var label = index - 1
    while label > 0, label > index - 9, isOptionOfSide(label) { label -= 1 }
    return isSideLabel(label)
  }

  private func isOptionOfSide(_ index: Int) -> Bool {
    switch terms[index].concept {
    case .open, .close, .slash, .comma, .laterality: true
    default: tokens[Int(terms[index].first)].range.count == 1
    }
  }

  private func isSideLabel(_ index: Int) -> Bool {
    guard index >= 0, terms[index].concept == .word || terms[index].concept == .noun else { return false }
    let label = UnsafeBufferPointer(rebasing: bytes[tokens[Int(terms[index].last)].range])
    return label.isWord("side") || label.isWord("laterality")
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

  /// `% positive`, `% of nuclei`: a percent sign without a number, which names the number to come.
  private func percentHeadEnd() -> Int? {
    guard place + 1 < tokens.count, terms.last?.concept != .blank, terms.last?.concept != .quantity,
      var (phrase, last) = lexicon.match(tokens, at: place + 1)
    else { return nil }
    // `% of nuclei: 85`
    if phrase.concept == .of, last + 1 < tokens.count, let noun = lexicon.match(tokens, at: last + 1) {
      (phrase, last) = noun
    }
    switch phrase.concept {
    case .positive, .cellWord, .stainingNoun: return last
    default: return nil
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
