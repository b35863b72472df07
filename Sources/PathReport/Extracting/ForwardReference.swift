/// Tells the values that name their marker later: `positive for ER`, `strong expression of PR`, `no HER2 staining`.
enum ForwardReference {
  static func points(at index: Int, in document: ReportDocument) -> Bool {
    switch document.terms[index].concept {
    case .positive, .negative, .lowPositive, .equivocal, .intensity, .stainingNoun, .amplificationNoun,
      .overexpressed, .pending,
      .notPerformed, .negation, .absent:
      break
    case .quantity:
      guard document.quantity(index)?.unit == .percent else { return false }
    default:
      return false
    }
    return reachesMarker(from: index, in: document)
  }

  private static func reachesMarker(from index: Int, in document: ReportDocument) -> Bool {
    let terms = document.terms
    let end = document.statements[Int(document.statementOfTerm[index])].terms.upperBound
    let isNegation = terms[index].concept == .negation || terms[index].concept == .absent
    // `submitted for ER/PR studies`
    if terms[index].concept == .pending, endsInFor(index, document) { return names(index + 1, end, terms) }
    var next = index + 1
    while next < end, next < index + 12 {
      switch terms[next].concept {
      case .forWord:
        return names(next + 1, end, terms)
      case .of, .with:
        let before = terms[next - 1].concept
        if [.stainingNoun, .amplificationNoun, .absent, .overexpressed, .negation, .present, .word].contains(
          before), names(next + 1, end, terms)
        {
          return true
        }
      case .marker:
        return isNegation && next - index <= 3
      case .comma, .semicolon, .period, .colon, .otherTest, .and, .equals, .pipe, .insituHybridization:
        return false
      case .cellWord, .inWord, .word, .positive, .negative, .intensity, .stainingNoun, .amplificationNoun,
        .present, .statusLabel, .negation,
        .hyphen, .to, .quantity, .newline, .carcinoma, .tumorNoun, .invasive, .open, .close, .absent,
        .lowPositive, .equivocal, .approximately, .by, .noun:
        break
      default: return false
      }
      next += 1
    }
    return false
  }

  private static func endsInFor(_ index: Int, _ document: ReportDocument) -> Bool {
    let word = document.bytes[document.tokens[Int(document.terms[index].last)].range]
    return word.map { $0 | 0x20 } == Array("for".utf8)
  }

  /// Whether a marker is the next thing named.
  private static func names(_ start: Int, _ end: Int, _ terms: [Term]) -> Bool {
    var next = start
    while next < end, next < start + 4 {
      switch terms[next].concept {
      case .marker, .hormoneReceptors, .insituHybridization: return true
      case .word, .both, .statusLabel, .newline, .quantity: next += 1
      default: return false
      }
    }
    return false
  }
}
