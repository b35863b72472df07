/// Takes the options that were not chosen out of a checklist, so that only the answer is read.
enum Checklist {
  static func mask(_ document: inout ReportDocument) {
    removeItemCodes(&document)
    markBoxes(&document)
    // Without a single mark, `( )` is where a name or a number was taken out.
    let isChecklist = document.terms.contains { $0.concept == .boxChecked }
    var index = 0
    var maskedEnd = -1
    while index < document.terms.count {
      guard isEmptyChoice(index, document, isChecklist, isListed: index == maskedEnd) else {
        index += 1
        continue
      }
      let end = choiceEnd(index, document)
      for place in index..<end { document.terms[place].concept = .word }
      maskedEnd = end
      index = end
    }
  }

  /// `[ ] negative`, and `___ 11-20%` where it begins a line or follows another choice: `_X_ 1-10%  ___ 11-20%`.
  private static func isEmptyChoice(
    _ index: Int, _ document: ReportDocument, _ isChecklist: Bool, isListed: Bool
  ) -> Bool {
    switch document.terms[index].concept {
    case .boxEmpty: return isChecklist
    case .blank:
      if isListed || isLineStart(document, index) { return true }
      guard isChecklist, document.terms[index].gap == .wide else { return false }
      return lineTerms(before: index, document).contains { document.terms[$0].concept == .boxChecked }
    default: return false
    }
  }

  private static func lineTerms(before index: Int, _ document: ReportDocument) -> Range<Int> {
    var start = index
    while start > 0, document.terms[start - 1].concept != .newline { start -= 1 }
    return start..<index
  }

  /// A choice ends with its line, its cell or the next choice: `[ ] negative    PERCENT: 45%`.
  private static func choiceEnd(_ index: Int, _ document: ReportDocument) -> Int {
    var end = index + 1
    while end < document.terms.count {
      let term = document.terms[end]
      if [.newline, .boxEmpty, .boxChecked, .pipe].contains(term.concept) { break }
      if term.concept == .blank, term.gap == .wide || document.isFlattened && end > index + 6 { break }
      if term.gap == .wide, end > index + 1 { break }
      end += 1
    }
    return end
  }

  /// `[48890]  Positive`: the key of an item in front of it.
  private static func removeItemCodes(_ document: inout ReportDocument) {
    var index = 0
    while index + 2 < document.terms.count {
      defer { index += 1 }
      guard document.terms[index].concept == .openBracket, isLineStart(document, index) else { continue }
      guard
        let close = (index + 1..<min(index + 6, document.terms.count)).first(where: {
          document.terms[$0].concept == .closeBracket
        }),
        document.terms[index + 1].last == document.terms[index + 1].first, close > index + 1,
        document.tokens[Int(document.terms[index + 1].first)].range.count > 1
      else { continue }
      document.terms.removeSubrange(index...close)
      index -= 1
    }
  }

  private static func isLineStart(_ document: ReportDocument, _ index: Int) -> Bool {
    index == 0 || document.terms[index - 1].concept == .newline
  }

  /// `[X]`, `(x)`, `[ ]`, `( )`, `[_]`, `_X_` become boxes.
  private static func markBoxes(_ document: inout ReportDocument) {
    var index = 0
    while index + 1 < document.terms.count {
      let concept = document.terms[index].concept
      if concept == .blank, isMarkedBlank(document, index) { join(&document, index, index + 2, .boxChecked) }
      guard concept == .open || concept == .openBracket else {
        index += 1
        continue
      }
      let closing: Concept = concept == .open ? .close : .closeBracket
      if document.terms[index + 1].concept == closing {
        join(&document, index, index + 1, .boxEmpty)
      } else if index + 2 < document.terms.count, document.terms[index + 2].concept == closing {
        if document.terms[index + 1].concept == .blank { join(&document, index, index + 2, .boxEmpty) }
        if isMark(document, index + 1) { join(&document, index, index + 2, .boxChecked) }
      }
      index += 1
    }
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
    return [UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "*")].contains(
      document.bytes[range.lowerBound])
  }

  private static func join(_ document: inout ReportDocument, _ first: Int, _ last: Int, _ concept: Concept) {
    document.terms[first].concept = concept
    document.terms[first].last = document.terms[last].last
    document.terms.removeSubrange(first + 1...last)
  }
}
