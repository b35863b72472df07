/// Reads the days of collection and of signing out behind their labels.
struct HeaderDateReader {
  let places: HeaderPlaces

  private var document: ReportDocument { places.document }

  /// A date with its label.
  struct Candidate {
    let label: Int
    let printed: DateParser.Printed
  }

  /// The date of a label. A name may stand between `Signed` and its date; `Collected` has it at once.
  func date(at label: Int) -> Candidate? {
    let term = document.terms[label]
    guard !places.isPrior(label), !places.isForeign(term), isLabel(label) else { return nil }
    guard let start = places.answer(after: term) else { return nil }
    var parser = DateParser(document.bytes)
    let reach = term.payload == 0 ? 1 : document.isFlattened ? 12 : 20
    for place in start..<min(start + reach, document.tokens.count) {
      let token = document.tokens[place]
      switch token.kind {
      case .newline, .pipe, .openBracket, .less: return nil
      case .colon where place > start + 1 && document.tokens[place - 1].kind == .word: return nil
      default: break
      }
      if place > start, Self.otherLabels.contains(places.word(place)) { return nil }
      guard token.kind == .number || token.kind == .word || token.kind == .code,
        place == start || token.gap != .none || token.kind == .number
      else { continue }
      if let printed = parser.date(at: Int(token.start)) { return Candidate(label: label, printed: printed) }
    }
    return nil
  }

  /// What stands between a signature and a date that is not the signature's.
  private static let otherLabels: Set<String> = [
    "dob", "born", "birth", "received", "rec", "recd", "collected", "taken", "amended", "addendum", "printed",
    "biopsy", "ordered", "requested", "operation", "procedure", "dictated", "transcribed", "reviewed",
  ]

  /// Labels begin a cell or have a colon; in the header they may stand anywhere if they are capitalized.
  private func isLabel(_ label: Int) -> Bool {
    let term = document.terms[label]
    let first = Int(term.first)
    if places.startsCell(first) { return true }
    guard document.casing(label) != .lower else {
      return places.token(Int(term.last) + 1)?.kind == .colon && document.scope(label).section == .header
    }
    return document.scope(label).section == .header
      || places.token(Int(term.last) + 1)?.kind == .colon
      || places.word(first) == "electronically"
  }

  /// The order of day and month that the unmistakable dates of the report have in common.
  func order() -> DateParser.Order? {
    var parser = DateParser(document.bytes)
    var order: DateParser.Order?
    for token in document.tokens where token.kind == .number {
      guard token.range.count <= 5, parser.date(at: Int(token.start)) != nil, let own = parser.order else {
        continue
      }
      if let order, order != own { return nil }
      order = own
    }
    return order
  }
}
