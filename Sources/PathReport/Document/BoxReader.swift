/// Makes one term of each box of a checklist: `[X]`, `(x)`, `[ ]`, `( )`, `[_]`, `_X_`, `●` beside `○`.
struct BoxReader {
  private let document: ReportDocument
  private var terms: [Term] = []
  private let hasCircles: Bool

  /// The terms with boxes joined and the keys of items, `[48890]  Positive`, left out; `nil` where there are neither.
  static func joined(_ document: ReportDocument) -> [Term]? {
    var full = false, empty = false, isNeeded = false
    for term in document.terms {
      switch term.concept {
      case .open, .openBracket, .blank: isNeeded = true
      case .bullet:
        let sign = document.bytes[document.tokens[Int(term.first)].range]
        full = full || sign.elementsEqual("●".utf8)
        empty = empty || sign.elementsEqual("○".utf8)
      default: break
      }
    }
    guard isNeeded || full && empty else { return nil }
    var reader = BoxReader(document: document, hasCircles: full && empty)
    reader.run()
    return reader.terms
  }

  private init(document: ReportDocument, hasCircles: Bool) {
    self.document = document
    self.hasCircles = hasCircles
    terms.reserveCapacity(document.terms.count)
  }

  private mutating func run() {
    var index = 0
    while index < document.terms.count {
      var term = document.terms[index]
      if let end = itemCodeEnd(index) {
        index = end
        continue
      }
      if let last = filledBlankEnd(index) {
        index = last + 1
        continue
      }
      if let (last, isChecked) = box(index) {
        term.concept = isChecked ? .boxChecked : .boxEmpty
        term.last = document.terms[last].last
        index = last
      }
      terms.append(term)
      index += 1
    }
  }

  /// The end of `_20_`, a blank that was filled in, of which the number is kept.
  private mutating func filledBlankEnd(_ index: Int) -> Int? {
    guard concept(index) == .blank, concept(index + 1) == .quantity, document.terms[index + 1].gap == .none
    else { return nil }
    let hasBlankBehind = concept(index + 2) == .blank && document.terms[index + 2].gap == .none
    // `_20_ %` was read as one number.
    guard
      hasBlankBehind || document.bytes[document.bytes(of: index + 1...index + 1)].contains(UInt8(ascii: "_"))
    else { return nil }
    var number = document.terms[index + 1]
    number.gap = document.terms[index].gap
    terms.append(number)
    return hasBlankBehind ? index + 2 : index + 1
  }

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
