/// Takes a table's column of reference values out, so that the bounds in it are not read as results.
enum ReferenceColumn {
  static func mask(_ document: inout ReportDocument) {
    guard document.terms.contains(where: { $0.concept == .legendHeading || $0.concept == .legendCue }) else {
      return
    }
    var lineStart = 0
    var column: Int?
    var blankLines = 0
    for index in document.terms.indices {
      let term = document.terms[index]
      if term.concept == .newline {
        blankLines += 1
        if blankLines > 2 { column = nil }
        lineStart = Int(document.tokens[Int(term.last)].end)
        continue
      }
      blankLines = 0
      let place = Int(document.tokens[Int(term.first)].start) - lineStart
      if term.concept == .legendHeading || term.concept == .legendCue, term.gap == .wide, place > 20 {
        column = place
      } else if let column, place >= column - 4, place > 20 {
        document.terms[index].concept = .word
      }
    }
  }
}
