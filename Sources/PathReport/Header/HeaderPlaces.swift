/// What the readers of the header ask about a label's surroundings.
struct HeaderPlaces {
  let document: ReportDocument

  func token(_ index: Int) -> Token? {
    document.tokens.indices.contains(index) ? document.tokens[index] : nil
  }

  /// A word in lower case; empty for signs and beyond the ends.
  func word(_ index: Int) -> String {
    guard let token = token(index), token.kind == .word || token.kind == .code, token.range.count <= 24 else {
      return ""
    }
    return String(
      decoding: document.bytes[token.range].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 },
      as: UTF8.self)
  }

  /// Whether a token is this word, which is given in lower case, as ``word(_:)`` would have it.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    guard document.tokens.indices.contains(index) else { return false }
    let token = document.tokens[index]
    let count = word.utf8CodeUnitCount
    guard Int(token.end - token.start) == count, token.kind == .word || token.kind == .code else {
      return false
    }
    let bytes = document.bytes[token.range], start = bytes.startIndex
    return (0..<count).allSatisfy {
      let byte = bytes[start + $0]
      return ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) == word.utf8Start[$0]
    }
  }

  func startsLine(_ index: Int) -> Bool {
    index == 0 || token(index - 1)?.kind == .newline
  }

  /// The beginning of a line, a cell or a column.
  func startsCell(_ index: Int) -> Bool {
    guard !startsLine(index), let own = token(index), let before = token(index - 1) else { return true }
    return own.gap == .wide || [.pipe, .semicolon, .bullet, .open].contains(before.kind)
  }

  /// Behind a label: its colon, the sign or word for `number`, what leads to the answer. A label alone on its
  /// line has its answer on the next.
  func answer(after label: Term) -> Int? {
    var place = Int(label.last) + 1
    let words: Set<String> = ["no", "number", "num", "nr", "on", "id", "date", "time"]
    var sawColon = false
    while let token = token(place) {
      switch token.kind {
      case .colon:
        // `Accession: : S21-1` is a scanner's; `Collected: Received:` is another label, and has no colon first.
        sawColon = true
      case .hash, .leader, .period, .equals: break
      case .hyphen where token.gap != .none: break
      case .word where !sawColon && words.contains(word(place)): break
      case .newline:
        guard startsLine(Int(label.first)), let next = self.token(place + 1), next.kind != .newline else {
          return nil
        }
        return place + 1
      default: return place
      }
      place += 1
    }
    return nil
  }

  /// Words in front of a label that make it another's: `client case`, `previous accession`.
  private static let foreign: Set<String> = [
    "client", "prior", "previous", "previously", "outside", "submitting", "referring", "original",
    "originally",
    "accredited", "on", "their", "your", "see", "from", "of", "in", "clia", "related", "linked", "external",
    "earlier", "was", "were", "been", "be", "is", "as", "and", "to", "per", "other", "old", "biopsy",
  ]

  func isForeign(_ label: Term) -> Bool {
    let first = Int(label.first)
    guard !startsLine(first), token(first)?.gap != .wide else { return false }
    return Self.foreign.contains(word(first - 1))
  }

  /// Whether the statement of a term, or the section that it stands in, is about other material than this
  /// report's.
  func isPrior(_ index: Int) -> Bool {
    let scope = document.scope(index)
    guard !scope.isPrior, scope.section != .clinicalHistory else { return true }
    return document.statements[Int(document.statementOfTerm[index])].cues.contains(.prior)
  }
}
