/// Reads the number of a case or of a patient behind its label.
struct IdentifierReader {
  let places: HeaderPlaces

  private var document: ReportDocument { places.document }

  /// The number behind a label, as printed.
  func number(after label: Int, fewestDigits: Int) -> String? {
    let term = document.terms[label]
    guard !places.isForeign(term), let start = places.answer(after: term) else { return nil }
    return run(from: start, fewestDigits: fewestDigits).map(text)
  }

  /// Case numbers begin a line or a cell, stand in the header, or have a colon; a sentence about a case does not
  /// give this report its number.
  func accession(at label: Int) -> String? {
    let term = document.terms[label]
    let section = document.scope(label).section
    guard !places.isPrior(label) else { return nil }
    let hasSign = [.colon, .hash].contains(places.token(Int(term.last) + 1)?.kind)
    guard section == .header || section == .other || section == .specimen || section == .addendum || hasSign,
      section == .header || places.startsCell(Int(term.first)),
      document.casing(label) != .lower || places.startsCell(Int(term.first))
    else { return nil }
    return number(after: label, fewestDigits: 3)
  }

  /// `TS17-08832` alone in a cell of the first lines, where no number of the case has a label.
  func unlabelledAccession() -> String? {
    guard !document.isFlattened else { return nil }
    var lines = 0
    var found: String?
    for index in document.tokens.indices {
      let token = document.tokens[index]
      if token.kind == .newline { lines += 1 }
      guard lines < 7 else { break }
      guard token.kind == .code || token.kind == .word, token.casing != .lower, places.startsCell(index),
        let range = run(from: index, fewestDigits: 5), isCaseNumber(range), endsCell(range.upperBound)
      else { continue }
      let number = text(range)
      if let found, found != number { return nil }
      found = number
    }
    return found
  }

  private func endsCell(_ last: Int) -> Bool {
    guard let next = places.token(last + 1) else { return true }
    return next.kind == .newline || next.kind == .pipe || next.gap == .wide
  }

  /// Letters, the year in two digits, a hyphen or another letter or two, and the number.
  private func isCaseNumber(_ range: ClosedRange<Int>) -> Bool {
    var bytes = document.bytes[byteRange(range)][...]
    func drop(_ limit: Int, _ test: (UInt8) -> Bool) -> Int {
      let part = bytes.prefix(limit).prefix(while: test)
      bytes = bytes.dropFirst(part.count)
      return part.count
    }
    guard drop(4, { (0x41...0x5A).contains($0) }) >= 1 else { return false }
    let hyphenated = drop(1, { $0 == UInt8(ascii: "-") }) == 1
    let year = drop(hyphenated ? 2 : 2, { (0x30...0x39).contains($0) })
    guard year == 2, drop(1, { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }) == 1 else {
      return false
    }
    if drop(2, { (0x41...0x5A).contains($0) }) > 0 { _ = drop(1, { $0 == UInt8(ascii: "-") }) }
    return drop(7, { (0x30...0x39).contains($0) }) >= 3 && bytes.isEmpty
  }

  // MARK: - Runs of tokens

  /// Letters, digits, hyphens and slashes without white space between them, that look like a number of
  /// something: not a date, not `XXXX`, not zeros only.
  private func run(from start: Int, fewestDigits: Int) -> ClosedRange<Int>? {
    guard let first = places.token(start), [.word, .code, .number].contains(first.kind) else { return nil }
    var last = start
    while let next = places.token(last + 1), next.gap == .none, isPart(last + 1) { last += 1 }
    while let next = places.token(last + 1), next.kind == .number, next.gap == .space, isGroup(last, next) {
      last += 1
    }
    while last > start, [.hyphen, .slash, .period].contains(document.tokens[last].kind) { last -= 1 }
    let bytes = document.bytes[byteRange(start...last)]
    let digits = bytes.filter { (0x30...0x39).contains($0) }
    guard digits.count >= fewestDigits, digits.contains(where: { $0 != 0x30 }), bytes.count <= 24 else {
      return nil
    }
    guard !bytes.lowercasedContains("xx"), !bytes.allSatisfy({ $0 == digits[0] }) else { return nil }
    var parser = DateParser(document.bytes)
    let isDate = parser.date(at: bytes.startIndex) != nil && parser.end >= bytes.endIndex
    return isDate || isTime(last) ? nil : start...last
  }

  private func isPart(_ index: Int) -> Bool {
    switch document.tokens[index].kind {
    case .word, .code, .number, .hyphen, .slash: true
    // A period inside a number, not the one that ends a sentence.
    case .period: places.token(index + 1).map { $0.gap == .none && $0.kind == .number } ?? false
    default: false
    }
  }

  /// `943 476 5919`, `AP05 67114`.
  private func isGroup(_ last: Int, _ next: Token) -> Bool {
    let before = document.tokens[last]
    if before.kind == .number { return before.range.count == 3 && (3...4).contains(next.range.count) }
    return before.kind == .code && before.range.count <= 5 && next.range.count >= 4
      && (places.token(last + 2).map { $0.kind == .newline || $0.gap != .none } ?? true)
  }

  private func isTime(_ last: Int) -> Bool {
    places.token(last + 1)?.kind == .colon && places.token(last + 1)?.gap == Token.Gap.none
      && places.token(last + 2)?.kind == .number && places.token(last + 2)?.gap == Token.Gap.none
  }

  private func byteRange(_ tokens: ClosedRange<Int>) -> Range<Int> {
    Int(document.tokens[tokens.lowerBound].start)..<Int(document.tokens[tokens.upperBound].end)
  }

  private func text(_ tokens: ClosedRange<Int>) -> String {
    String(decoding: document.bytes[byteRange(tokens)], as: UTF8.self)
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether two letters stand in it, in either case.
  fileprivate func lowercasedContains(_ pair: StaticString) -> Bool {
    zip(self, dropFirst()).contains { $0 | 0x20 == pair.utf8Start[0] && $1 | 0x20 == pair.utf8Start[1] }
  }
}
