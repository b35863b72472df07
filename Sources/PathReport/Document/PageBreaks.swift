/// Takes out what a printer put between two pages: `Page 2 of 3` with the patient's name and numbers around it. A form, a
/// table or a sentence that goes on behind it is then whole again.
struct PageBreaks {
  /// The first page's head names the report, and stays.
  private static let fewestLinesAbove = 10
  private static let longestLine = 24

  private static let identity: [StaticString] = [
    "patient", "name", "mrn", "dob", "accession", "acc", "case", "printed", "continued", "cont", "visit",
    "account", "acct", "encounter", "med", "medical", "birth", "unit", "fin", "csn",
  ]

  /// What no head of a page has: the line is the report's own.
  private static let findings: [StaticString] = [
    "estrogen", "progesterone", "er", "pr", "her2", "tumor", "tumour", "carcinoma", "diagnosis", "specimen",
  ]
  /// The number of a case stands in the head of another report as well.
  private static let numbers: [StaticString] = ["accession", "acc", "case"]

  private let tokens: [Token]
  private let bytes: UnsafeBufferPointer<UInt8>
  private var lines: [Range<Int>] = []

  static func removed(from tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
    guard tokens.contains(where: { isWord("page", $0, bytes) || isWord("pg", $0, bytes) }) else {
      return tokens
    }
    return PageBreaks(tokens: tokens, bytes: bytes).run()
  }

  private init(tokens: [Token], bytes: UnsafeBufferPointer<UInt8>) {
    self.tokens = tokens
    self.bytes = bytes
    var start = 0
    for index in tokens.indices where tokens[index].kind == .newline {
      lines.append(start..<index)
      start = index + 1
    }
    lines.append(start..<tokens.count)
  }

  private func run() -> [Token] {
    var removed = [Bool](repeating: false, count: lines.count)
    for line in lines.indices.dropFirst(Self.fewestLinesAbove) {
      guard let number = pageNumber(lines[line]) else { continue }
      let block = block(around: line)
      // A first page may begin another report of the file.
      if number == 1, block.contains(where: { holds(Self.numbers, lines[$0]) }) { continue }
      for place in block { removed[place] = true }
    }
    guard removed.contains(true) else { return tokens }
    var kept: [Token] = []
    kept.reserveCapacity(tokens.count)
    for line in lines.indices where !removed[line] {
      kept += tokens[lines[line].lowerBound..<min(lines[line].upperBound + 1, tokens.count)]
    }
    return kept
  }

  /// The lines of the break: names and numbers beside the page's number, and the empty lines around them.
  private func block(around line: Int) -> ClosedRange<Int> {
    var first = line, last = line
    while first > 0, lines[first - 1].isEmpty || isIdentity(lines[first - 1]) { first -= 1 }
    while last + 1 < lines.count, lines[last + 1].isEmpty || isIdentity(lines[last + 1]) { last += 1 }
    return first...last
  }

  /// `Page 2 of 3`, `- Pg. 2 -`, with a name or a number beside it.
  private func pageNumber(_ line: Range<Int>) -> Int? {
    guard line.count <= Self.longestLine,
      let page = line.first(where: {
        Self.isWord("page", tokens[$0], bytes) || Self.isWord("pg", tokens[$0], bytes)
      })
    else { return nil }
    let number = (page + 1..<min(line.upperBound, page + 4)).first {
      ![.colon, .period].contains(tokens[$0].kind)
    }
    return number.flatMap { Int(String(decoding: bytes[tokens[$0].range], as: UTF8.self)) }
  }

  private func isIdentity(_ line: Range<Int>) -> Bool {
    line.count <= Self.longestLine && holds(Self.identity, line) && !holds(Self.findings, line)
      && !line.contains { tokens[$0].kind == .percent || tokens[$0].kind == .plus }
  }

  private func holds(_ words: [StaticString], _ line: Range<Int>) -> Bool {
    line.contains { index in words.contains { Self.isWord($0, tokens[index], bytes) } }
  }

  private static func isWord(
    _ word: StaticString, _ token: Token, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    token.kind == .word && Int(token.end - token.start) == word.utf8CodeUnitCount
      && UnsafeBufferPointer(rebasing: bytes[token.range]).isWord(word)
  }
}
