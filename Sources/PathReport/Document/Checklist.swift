/// Takes the options that were not chosen out of a checklist, so that only the answer is read.
enum Checklist {
  static func mask(_ document: inout ReportDocument) {
    removeItemCodes(&document)
    markBoxes(&document)
    // Without a single mark, `( )` is where a name or a number was taken out.
    let isChecklist = document.terms.contains { $0.concept == .boxChecked }
    var index = 0
    while index < document.terms.count {
      let term = document.terms[index]
      let isEmptyChoice =
        term.concept == .boxEmpty && isChecklist || term.concept == .blank && isLineStart(document, index)
      guard isEmptyChoice else {
        index += 1
        continue
      }
      var end = index + 1
      while end < document.terms.count,
        ![.newline, .boxEmpty, .boxChecked].contains(document.terms[end].concept)
      {
        if document.terms[end].concept == .blank || document.isFlattened && end > index + 6 { break }
        end += 1
      }
      for place in index..<end { document.terms[place].concept = .word }
      index = max(end, index + 1)
    }
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

  /// `[X]`, `(x)`, `[ ]`, `( )`, `[_]` become boxes.
  private static func markBoxes(_ document: inout ReportDocument) {
    var index = 0
    while index + 1 < document.terms.count {
      let concept = document.terms[index].concept
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
