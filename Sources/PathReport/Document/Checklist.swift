/// Takes the options that were not chosen out of a checklist, so that only the answer is read.
enum Checklist {
  static func mask(_ document: inout ReportDocument) {
    removeItemCodes(&document)
    markBoxes(&document)
    // Without a single mark, `( )` is where a name or a number was taken out.
    let isChecklist = document.terms.contains { $0.concept == .boxChecked }
    var index = 0
    var maskedEnd = -1
    // The last mark and the last line end before the place.
    var lastChecked = -1, lastNewline = -1
    while index < document.terms.count {
      switch document.terms[index].concept {
      case .newline: lastNewline = index
      case .boxChecked: lastChecked = index
      case .boxEmpty, .blank:
        let isListed = index == maskedEnd
        let isAnswered = lastChecked > lastNewline
        guard isEmptyChoice(index, document, isChecklist, isListed: isListed, isAnswered: isAnswered) else {
          break
        }
        let end = choiceEnd(index, document)
        for place in index..<end { document.terms[place].concept = .word }
        maskedEnd = end
        index = end
        continue
      default: break
      }
      index += 1
    }
  }

  /// `[ ] negative`, and `___ 11-20%` where it begins a line or follows another choice: `_X_ 1-10%  ___ 11-20%`.
  private static func isEmptyChoice(
    _ index: Int, _ document: ReportDocument, _ isChecklist: Bool, isListed: Bool, isAnswered: Bool
  ) -> Bool {
    switch document.terms[index].concept {
    case .boxEmpty: return isChecklist
    case .blank:
      if isListed || isLineStart(document, index) { return true }
      return isAnswered && document.terms[index].gap == .wide
    default: return false
    }
  }

  /// A choice ends with its line, its cell or the next choice: `[ ] negative    PERCENT: 45%`.
  private static func choiceEnd(_ index: Int, _ document: ReportDocument) -> Int {
    var end = index + 1
    while end < document.terms.count {
      let term = document.terms[end]
      switch term.concept {
      case .newline, .boxEmpty, .boxChecked, .pipe: return end
      default: break
      }
      if term.concept == .blank, term.gap == .wide || document.isFlattened && end > index + 6 { break }
      if term.gap == .wide, end > index + 1 { break }
      end += 1
    }
    return end
  }

  /// `[48890]  Positive`: the key of an item in front of it.
  private static func removeItemCodes(_ document: inout ReportDocument) {
    let terms = document.terms
    var kept: [Term] = []
    var place = 0
    for (index, term) in terms.enumerated() where term.concept == .openBracket && index >= place {
      // Behind a key that was removed the line still starts.
      let startsLine = index == place || terms[index - 1].concept == .newline
      guard startsLine, let end = itemCodeEnd(index, terms, document.tokens) else { continue }
      kept += terms[place..<index]
      place = end
    }
    if place > 0 { document.terms = kept + terms[place...] }
  }

  private static func itemCodeEnd(_ index: Int, _ terms: [Term], _ tokens: [Token]) -> Int? {
    guard index + 2 < terms.count, terms[index + 1].last == terms[index + 1].first,
      tokens[Int(terms[index + 1].first)].range.count > 1
    else { return nil }
    let close = (index + 1..<min(index + 6, terms.count)).first { terms[$0].concept == .closeBracket }
    return close.flatMap { $0 > index + 1 ? $0 + 1 : nil }
  }

  private static func isLineStart(_ document: ReportDocument, _ index: Int) -> Bool {
    index == 0 || document.terms[index - 1].concept == .newline
  }

  /// `[X]`, `(x)`, `[ ]`, `( )`, `[_]`, `_X_` become boxes.
  private static func markBoxes(_ document: inout ReportDocument) {
    let terms = document.terms
    var kept: [Term] = []
    var place = 0
    for (index, term) in terms.enumerated() {
      guard term.concept == .blank || term.concept == .open || term.concept == .openBracket, index >= place,
        let (concept, last) = box(at: index, document)
      else { continue }
      kept += terms[place..<index]
      var box = term
      box.concept = concept
      box.last = terms[last].last
      kept.append(box)
      place = last + 1
    }
    if place > 0 { document.terms = kept + terms[place...] }
  }

  /// The box that begins at a term, and its last term.
  private static func box(at index: Int, _ document: ReportDocument) -> (Concept, last: Int)? {
    let terms = document.terms
    let concept = terms[index].concept
    if concept == .blank { return isMarkedBlank(document, index) ? (.boxChecked, index + 2) : nil }
    guard concept == .open || concept == .openBracket, index + 1 < terms.count else { return nil }
    let closing: Concept = concept == .open ? .close : .closeBracket
    if terms[index + 1].concept == closing { return (.boxEmpty, index + 1) }
    guard index + 2 < terms.count, terms[index + 2].concept == closing else { return nil }
    if terms[index + 1].concept == .blank { return (.boxEmpty, index + 2) }
    return isMark(document, index + 1) ? (.boxChecked, index + 2) : nil
  }

  private static func isMarkedBlank(_ document: ReportDocument, _ index: Int) -> Bool {
    index + 2 < document.terms.count && document.terms[index + 2].concept == .blank
      && document.terms[index + 1].gap == .none && document.terms[index + 2].gap == .none
      && isMark(document, index + 1)
  }

  private static func isMark(_ document: ReportDocument, _ index: Int) -> Bool {
    let term = document.terms[index]
    if term.concept == .boxChecked { return true }
    let range = document.tokens[Int(term.first)].range
    guard term.first == term.last, range.count == 1 else { return false }
    let byte = document.bytes[range.lowerBound]
    return byte == UInt8(ascii: "*") || byte | 0x20 == UInt8(ascii: "x")
  }
}
