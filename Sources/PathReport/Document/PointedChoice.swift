/// Takes out the options beside one that a star or an arrow points at, or that stands in brackets: `*Positive   Negative`,
/// `>> Positive` over `Negative`, `Weak   Moderate   [Strong]`.
struct PointedChoice {
  private var document: ReportDocument
  private var isChanged = false

  static func mask(_ document: inout ReportDocument) {
    let hasPointer = document.terms.indices.dropLast().contains { index in
      let option = document.terms[index + 1].concept
      return isResult(option) && pointerStart(index, document) != nil
        || document.terms[index].concept == .openBracket && (isResult(option) || option == .intensity)
    }
    guard hasPointer else { return }
    var choice = PointedChoice(document: document)
    choice.run()
    if choice.isChanged { document.terms = choice.document.terms }
  }

  private init(document: ReportDocument) { self.document = document }

  /// The options of the lines so far that stand one below the other, and whether each is pointed at.
  private mutating func run() {
    var list: [(option: Int, isPointed: Bool)] = []
    var start = 0
    for index in document.terms.indices
    where document.terms[index].concept == .newline || index == document.terms.count - 1 {
      let line = start..<index + 1
      start = index + 1
      let options = options(line)
      if options.count >= 2 { choose(options) }
      choose(bracketed(line) { $0 == .intensity })
      choose(bracketed(line, Self.isResult))
      if options.count == 1, isAlone(options[0].option, line) {
        list.append(options[0])
      } else {
        choose(list)
        list = []
      }
    }
    choose(list)
  }

  private func options(_ line: Range<Int>) -> [(option: Int, isPointed: Bool)] {
    line.filter { Self.isResult(document.terms[$0].concept) && standsApart($0, line) }.map { index in
      (index, index > line.lowerBound && Self.pointerStart(index - 1, document) != nil)
    }
  }

  /// The options of a kind that stand one beside the other, and whether each is in brackets.
  private func bracketed(
    _ line: Range<Int>, _ isOption: (Concept) -> Bool
  ) -> [(option: Int, isPointed: Bool)] {
    line.compactMap { index in
      guard isOption(document.terms[index].concept) else { return nil }
      let isBracketed =
        index > line.lowerBound && index + 1 < line.upperBound
        && document.terms[index - 1].concept == .openBracket
        && document.terms[index + 1].concept == .closeBracket
      return isBracketed || standsApart(index, line) ? (index, isBracketed) : nil
    }
  }

  /// A word that is an option by itself: after a gap, a colon, a slash or a pointer, and before another.
  private func standsApart(_ index: Int, _ line: Range<Int>) -> Bool {
    let next = index + 1
    let ends =
      next >= line.upperBound || document.terms[next].gap == .wide
      || [.newline, .slash, .pipe].contains(document.terms[next].concept)
    guard ends, index > line.lowerBound else { return ends }
    return document.terms[index].gap == .wide
      || [.colon, .slash, .pipe].contains(document.terms[index - 1].concept)
      || Self.pointerStart(index - 1, document) != nil
  }

  private func isAlone(_ option: Int, _ line: Range<Int>) -> Bool {
    let start = option > line.lowerBound ? Self.pointerStart(option - 1, document) ?? option : option
    return start == line.lowerBound
  }

  /// Of two options and more exactly one is pointed at; the others were not chosen.
  private mutating func choose(_ options: [(option: Int, isPointed: Bool)]) {
    guard options.count >= 2, options.count(where: \.isPointed) == 1 else { return }
    for (option, isPointed) in options where !isPointed {
      document.terms[option].concept = .word
      isChanged = true
    }
  }

  /// The start of a pointer that ends at a term: `*`, `->`, `=>`, `>>`.
  private static func pointerStart(_ index: Int, _ document: ReportDocument) -> Int? {
    switch document.terms[index].concept {
    case .sign:
      return document.bytes[document.bytes(of: index...index).lowerBound] == UInt8(ascii: "*") ? index : nil
    // An arrow is one sign, as it is between a label and its answer.
    case .leader:
      return document.bytes[document.bytes(of: index...index).upperBound - 1] == UInt8(ascii: ">")
        ? index : nil
    case .greater:
      guard index > 0, document.terms[index].gap == .none else { return nil }
      return [.hyphen, .equals, .greater].contains(document.terms[index - 1].concept) ? index - 1 : nil
    default: return nil
    }
  }

  private static func isResult(_ concept: Concept) -> Bool {
    [.positive, .negative, .equivocal, .lowPositive, .amplified, .notAmplified, .pending, .notPerformed]
      .contains(
        concept)
  }
}
