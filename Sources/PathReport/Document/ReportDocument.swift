/// A report's text with everything that later stages ask about a place in it.
struct ReportDocument {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]
  private(set) var terms: Terms
  /// The kinds of its terms; where a term was taken out, its old kind may still be among them.
  private(set) var concepts: ConceptSet
  let quantities: [Quantity]
  /// The sentences, lines and cells, in order.
  var statements: [Statement] = []
  /// The statement of each term.
  var statementOfTerm: [Int32] = []
  /// What holds from a term on, in order.
  var scopes: [Scope] = []
  /// The scope of each term.
  var scopeOfTerm: [Int32] = []
  /// Whether line breaks were lost, so that periods are all the layout there is.
  var isFlattened = false

  init(
    bytes: UnsafeBufferPointer<UInt8>, tokens: [Token], terms: [Term], quantities: [Quantity]
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.terms = Terms(terms)
    self.quantities = quantities
    concepts = ConceptSet(of: terms)
  }

  /// Puts other terms in place of all.
  mutating func rewrite(_ terms: [Term]) {
    self.terms = Terms(terms)
    concepts = ConceptSet(of: terms)
  }

  /// Takes the meaning of a term away, so that it is a plain word.
  mutating func mask(_ term: Int) {
    terms[term].concept = .word
    concepts.insert(.word)
  }

  /// Takes a term out that may be a number.
  mutating func maskNumber(_ term: Int) {
    mask(term)
    terms[term].quantity = -1
  }

  /// The bytes that a run of terms covers.
  func bytes(of terms: ClosedRange<Int>) -> Range<Int> {
    var start = UInt32.max
    var end: UInt32 = 0
    // The terms of an unrolled table do not stand in the order of the text.
    for term in self.terms[terms] {
      start = min(start, tokens[Int(term.first)].start)
      end = max(end, tokens[Int(term.last)].end)
    }
    return Int(start)..<Int(end)
  }

  /// The text of one term; empty beyond the first and the last one.
  @inline(__always)
  func text(of term: Int) -> UnsafeBufferPointer<UInt8> {
    guard terms.indices.contains(term) else { return UnsafeBufferPointer(rebasing: bytes[..<0]) }
    let term = terms[term]
    return UnsafeBufferPointer(
      rebasing: bytes[Int(tokens[Int(term.first)].start)..<Int(tokens[Int(term.last)].end)])
  }

  /// The quantity that a term is; `nil` for other terms and beyond the first and the last one.
  @inline(__always)
  func quantity(_ term: Int) -> Quantity? {
    let index = terms[term].quantity
    return index < 0 ? nil : quantities[Int(index)]
  }

  /// Whether the last word of a term is spelled so, letter case aside.
  func ends(_ term: Int, in word: StaticString) -> Bool {
    UnsafeBufferPointer(rebasing: bytes[tokens[Int(terms[term].last)].range]).isWord(word)
  }

  /// Whether a term is one of some plain words, in small letters.
  func word(_ term: Int, isOneOf words: [StaticString]) -> Bool {
    let text = text(of: term)
    return words.contains { text.isWord($0) }
  }

  /// Whether a term's text has some letters in it, in small letters.
  func words(_ term: Int, contain part: StaticString) -> Bool {
    let text = text(of: term)
    let length = part.utf8CodeUnitCount
    guard text.count >= length else { return false }
    return (0...text.count - length).contains { start in
      UnsafeBufferPointer(rebasing: text[start..<start + length]).isWord(part)
    }
  }

  /// The part of a term's statement that is near enough to speak of it: where line breaks were lost, a statement can
  /// be half a report.
  func clause(around term: Int, reach: Int = 60) -> Range<Int> {
    let range = statements[Int(statementOfTerm[term])].terms
    return max(range.lowerBound, term - reach)..<min(range.upperBound, term + reach)
  }

  @inline(__always)
  func scope(_ term: Int) -> Scope { scopes[Int(scopeOfTerm[term])] }

  /// An `X` by itself, as it marks an answer of a form.
  func isCross(_ term: Int) -> Bool {
    text(of: term).isWord("x")
  }

  @inline(__always)
  func casing(_ term: Int) -> Token.Casing { tokens[Int(terms[term].first)].casing }

  /// The place of a term on its line, in characters from the line's start.
  func column(of term: Int) -> Int {
    let end = Int(tokens[Int(terms[term].first)].start)
    var start = end
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    return bytes[start..<end].count { $0 & 0xC0 != 0x80 }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether it is a word that is given in small letters, letter case aside.
  @inline(__always)
  func isWord(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    for place in 0..<count where self[place] | 0x20 != word.utf8Start[place] { return false }
    return true
  }
}

/// A sentence, a line of a form, or an item of a list.
struct Statement {
  var terms: Range<Int>
  /// The kinds of its terms.
  var concepts: ConceptSet
  /// Which kinds of context the statement speaks of.
  var cues: Cues = []

  /// Kinds of context, by presence.
  struct Cues: OptionSet {
    let rawValue: UInt32
    static let legend = Cues(rawValue: 1)
    static let control = Cues(rawValue: 2)
    static let benign = Cues(rawValue: 4)
    static let family = Cues(rawValue: 8)
    static let hypothetical = Cues(rawValue: 16)
    static let recommendation = Cues(rawValue: 32)
    static let prior = Cues(rawValue: 64)
    static let geneExpression = Cues(rawValue: 128)
    static let inSitu = Cues(rawValue: 256)
    static let invasive = Cues(rawValue: 512)
    static let metastasis = Cues(rawValue: 1024)
    static let lymphNode = Cues(rawValue: 2048)
    static let guidelineProse = Cues(rawValue: 4096)
    static let mistaken = Cues(rawValue: 8192)
    static let breast = Cues(rawValue: 16384)
    static let history = Cues(rawValue: 32768)
    /// The centromere or a ratio: numbers of in situ hybridization.
    static let counts = Cues(rawValue: 65536)
  }
}

/// What holds for a stretch of the report: its section, specimen, side, tumor.
struct Scope: Equatable {
  var section = ReportSection.header
  var isAddendum = false
  /// Counts the headings passed, so that two addenda are told apart.
  var order = 0
  /// How many later addenda were printed above this one: `ADDENDUM 2` over `ADDENDUM 1`.
  var newerAddenda = 0
  var specimen: UInt8 = 0
  var laterality: Laterality?
  /// A number or letter as printed, or one of the two below.
  var focus: UInt8 = 0
  var isLegend = false
  var isLymphNode = false
  var isPrior = false
  /// Whether an amended report prints here what it replaces.
  var isSuperseded = false
  var component = TumorComponent.unspecified
  /// Whether the section's heading says `immunohistochemistry`, where `Biomarkers` leaves the test open.
  var namesImmunostains = false

  /// Foci that are named by their place on the clock are 1 to 12.
  static let clock: ClosedRange<UInt8> = 1...12
  /// A specimen's Roman numeral is its number above this.
  static let roman: UInt8 = 0x80
  static let mainFocus = UInt8(ascii: "m")
  static let satelliteFocus = UInt8(ascii: "s")
}
