/// Makes one term of each box of a checklist: `[X]`, `(x)`, `[ ]`, `( )`, `[_]`, `_X_`, `●` beside `○`.
struct BoxReader {
  private let document: ReportDocument
  private var terms: [Term] = []
  private let hasCircles: Bool

  /// The signs that boxes and the keys of items begin with, unless a blank follows a mark: `X__`.
  private static let signs: ConceptSet = [.open, .openBracket, .blank, .bullet]

  /// The terms with boxes joined and the keys of items, `[48890]  Positive`, left out; `nil` where there are neither.
  static func joined(_ document: ReportDocument) -> [Term]? {
    guard !document.concepts.isDisjoint(with: signs) else { return nil }
    var reader = BoxReader(document: document, hasCircles: hasCircles(document))
    return reader.run() ? reader.terms : nil
  }

  /// Whether full circles stand beside empty ones.
  private static func hasCircles(_ document: ReportDocument) -> Bool {
    guard document.concepts.contains(.bullet) else { return false }
    var full = false, empty = false
    for index in document.terms.indices where document.terms[index].concept == .bullet {
      let sign = document.text(of: index)
      full = full || sign.elementsEqual("●".utf8)
      empty = empty || sign.elementsEqual("○".utf8)
    }
    return full && empty
  }

  private init(document: ReportDocument, hasCircles: Bool) {
    self.document = document
    self.hasCircles = hasCircles
  }

  /// Writes the terms, if there is anything to join or to leave out.
  private mutating func run() -> Bool {
    var written = 0
    var index = 0
    while index < document.terms.count {
      guard Self.signs.contains(document.terms[index].concept) || concept(index + 1) == .blank else {
        index += 1
        continue
      }
      let start = index
      if let end = itemCodeEnd(index) {
        index = end
        terms += document.terms[written..<start]
      } else if let (number, last) = filledBlank(index) {
        index = last + 1
        terms += document.terms[written..<start]
        terms.append(number)
      } else if let (last, isChecked) = box(index) {
        var term = document.terms[index]
        term.concept = isChecked ? .boxChecked : .boxEmpty
        term.last = document.terms[last].last
        index = last + 1
        terms += document.terms[written..<start]
        terms.append(term)
      } else {
        index += 1
        continue
      }
      written = index
    }
    guard written > 0 else { return false }
    terms += document.terms[written...]
    return true
  }

  /// The number of `_20_`, a blank that was filled in, and where it ends.
  private func filledBlank(_ index: Int) -> (number: Term, last: Int)? {
    guard concept(index) == .blank, concept(index + 1) == .quantity, document.terms[index + 1].gap == .none
    else { return nil }
    let hasBlankBehind = concept(index + 2) == .blank && document.terms[index + 2].gap == .none
    // `_20_ %` was read as one number.
    guard
      hasBlankBehind || document.bytes[document.bytes(of: index + 1...index + 1)].contains(UInt8(ascii: "_"))
    else { return nil }
    var number = document.terms[index + 1]
    number.gap = document.terms[index].gap
    return (number, hasBlankBehind ? index + 2 : index + 1)
  }

  @inline(__always)
  private func concept(_ index: Int) -> Concept? {
    index < document.terms.count ? document.terms[index].concept : nil
  }

  /// The last term of the box that begins here, and whether it is marked.
  private func box(_ index: Int) -> (last: Int, isChecked: Bool)? {
    switch concept(index) {
    case .open, .openBracket:
      let closing: Concept = concept(index) == .open ? .close : .closeBracket
      if concept(index + 1) == closing { return (index + 1, false) }
      guard concept(index + 2) == closing else { return nil }
      if concept(index + 1) == .blank { return (index + 2, false) }
      return isMark(index + 1) ? (index + 2, true) : nil
    case .blank:
      let isTight =
        concept(index + 2) == .blank && [1, 2].allSatisfy { document.terms[index + $0].gap == .none }
      if isTight, isMark(index + 1) { return (index + 2, true) }
      // `X__`, `__X`
      if concept(index + 1) != nil, document.terms[index + 1].gap == .none, isMark(index + 1) {
        return (index + 1, true)
      }
      return nil
    case .bullet where hasCircles:
      let sign = document.bytes[document.bytes(of: index...index)]
      if sign.elementsEqual("●".utf8) { return (index, true) }
      return sign.elementsEqual("○".utf8) ? (index, false) : nil
    default:
      let isTight = concept(index + 1) == .blank && document.terms[index + 1].gap == .none
      return isTight && isMark(index) ? (index + 1, true) : nil
    }
  }

  private func isMark(_ index: Int) -> Bool {
    let term = document.terms[index]
    if term.concept == .boxChecked { return true }
    let range = document.tokens[Int(term.first)].range
    guard term.first == term.last, range.count == 1 else { return false }
    return [UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "*")].contains(
      document.bytes[range.lowerBound])
  }

  private func itemCodeEnd(_ index: Int) -> Int? {
    guard concept(index) == .openBracket, index == 0 || concept(index - 1) == .newline,
      index + 2 < document.terms.count
    else { return nil }
    let first = document.terms[index + 1]
    guard first.first == first.last, document.tokens[Int(first.first)].range.count > 1 else { return nil }
    let close = (index + 2..<min(index + 6, document.terms.count)).first { concept($0) == .closeBracket }
    return close.map { $0 + 1 }
  }
}
