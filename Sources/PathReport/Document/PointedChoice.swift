/// Takes out the options beside one that a star, an arrow, a cross or brackets point at: `*Positive   Negative`,
/// `>> Positive` over `Negative`, `Weak   [Moderate]   Strong`.
struct PointedChoice {
  private var document: ReportDocument
  private var isChanged = false

  static func mask(_ document: inout ReportDocument) {
    guard !document.concepts.isDisjoint(with: options), hasPointer(document) else { return }
    var choice = PointedChoice(document: document)
    choice.run()
    if choice.isChanged { document = choice.document }
  }

  /// What can be chosen.
  private static let options: ConceptSet = [
    .positive, .negative, .equivocal, .lowPositive, .amplified, .notAmplified, .pending, .notPerformed,
    .intensity,
  ]

  private static func hasPointer(_ document: ReportDocument) -> Bool {
    for option in document.terms.indices.dropFirst() where options.contains(document.terms[option].concept) {
      if pointerStart(option - 1, document) != nil { return true }
    }
    return false
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
      for group in groups(of: options) where group.count >= 2 { choose(group) }
      if let first = options.first, isAlone(first.option, line),
        options.count == 1 || !isSameQuestion(first.option, options[1].option)
      {
        list.append(first)
      } else {
        choose(list)
        list = []
      }
    }
    choose(list)
  }

  private func options(_ line: Range<Int>) -> [(option: Int, isPointed: Bool)] {
    line.filter { Self.isOption($0, document) && standsApart($0, line) }.map { index in
      (index, index > line.lowerBound && Self.pointerStart(index - 1, document) != nil)
    }
  }

  private func groups(of options: [(option: Int, isPointed: Bool)]) -> [[(option: Int, isPointed: Bool)]] {
    var groups: [[(option: Int, isPointed: Bool)]] = []
    for option in options {
      if let last = groups.last?.last, isSameQuestion(last.option, option.option) {
        groups[groups.count - 1].append(option)
      } else {
        groups.append([option])
      }
    }
    return groups
  }

  /// Two results or two intensities without a label between them.
  private func isSameQuestion(_ option: Int, _ other: Int) -> Bool {
    let isIntensity = document.terms[option].concept == .intensity
    return isIntensity == (document.terms[other].concept == .intensity)
      && !(option..<other).contains { [.marker, .colon].contains(document.terms[$0].concept) }
  }

  /// A word that is an option by itself: after a gap, a colon, a slash or a pointer, and before another.
  private func standsApart(_ index: Int, _ line: Range<Int>) -> Bool {
    let next = end(of: index, line)
    let ends =
      next >= line.upperBound || document.terms[next].gap == .wide
      || [.newline, .slash, .pipe].contains(document.terms[next].concept)
    guard ends, index > line.lowerBound else { return ends }
    return document.terms[index].gap == .wide
      || [.colon, .slash, .pipe].contains(document.terms[index - 1].concept)
      || Self.pointerStart(index - 1, document) != nil
  }

  /// Behind an option's bracket or its score: `[Strong]`, `Equivocal (2+)`.
  private func end(of option: Int, _ line: Range<Int>) -> Int {
    let next = option + 1
    guard next < line.upperBound else { return next }
    switch document.terms[next].concept {
    case .closeBracket: return next + 1
    case .open:
      let close = (next..<min(line.upperBound, next + 6)).first { document.terms[$0].concept == .close }
      return close.map { $0 + 1 } ?? next
    default: return next
    }
  }

  private func isAlone(_ option: Int, _ line: Range<Int>) -> Bool {
    let start = option > line.lowerBound ? Self.pointerStart(option - 1, document) ?? option : option
    return start == line.lowerBound
  }

  /// Of two options and more exactly one is pointed at; the others were not chosen.
  private mutating func choose(_ options: [(option: Int, isPointed: Bool)]) {
    guard options.count >= 2, options.count(where: \.isPointed) == 1 else { return }
    for (option, isPointed) in options where !isPointed {
      for place in option..<end(of: option, option..<document.terms.count) {
        document.maskNumber(place)
      }
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
    case .openBracket:
      return index + 2 < document.terms.count && document.terms[index + 2].concept == .closeBracket
        ? index : nil
    case .word, .boxChecked: return isCross(index, document) ? index : nil
    default: return nil
    }
  }

  /// An `X` that begins a line or stands after a gap.
  private static func isCross(_ index: Int, _ document: ReportDocument) -> Bool {
    guard document.isCross(index) else { return false }
    return index == 0 || document.terms[index].gap == .wide || document.terms[index - 1].concept == .newline
  }

  private static func isOption(_ index: Int, _ document: ReportDocument) -> Bool {
    options.contains(document.terms[index].concept)
  }
}
