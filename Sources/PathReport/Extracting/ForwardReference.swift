/// Tells the values that name their marker later: `positive for ER`, `strong expression of PR`, `no HER2 staining`.
enum ForwardReference {
  static func points(at index: Int, in document: ReportDocument) -> Bool {
    switch document.terms[index].concept {
    case .positive, .negative, .lowPositive, .equivocal, .intensity, .stainingNoun, .amplificationNoun,
      .overexpressed, .pending,
      .notPerformed, .negation, .absent, .notAmplified:
      break
    case .present:
      guard isAssertion(index, document) else { return false }
    // `positive for ER but not PR`
    case .not:
      guard index > 0, document.ends(index - 1, in: "but") else { return false }
      return names(index + 1, min(document.terms.count, index + 4), document.terms)
    case .allredLabel, .hScoreLabel, .irsLabel:
      // `The Allred score for ER is 7.`
      return index + 1 < document.terms.count && [.forWord, .of].contains(document.terms[index + 1].concept)
        && names(index + 2, document.terms.count, document.terms)
    case .quantity:
      // `positive (3+) for HER2`
      if document.quantity(index)?.unit == .plus { break }
      guard document.quantity(index)?.unit == .percent else { return false }
      if isListedFirst(index, document) { return true }
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
    if terms[index].concept == .pending, document.ends(index, in: "for") {
      return names(index + 1, end, terms)
    }
    let takesObject = isNegation || terms[index].concept == .negative && terms[index].payload == 1
    var next = index + 1
    while next < end, next < index + 12 {
      switch terms[next].concept {
      case .forWord:
        return names(next + 1, end, terms)
      // `will be issued once HER2 FISH results are available`
      case .word
      where terms[index].concept == .pending
        && document.word(next, isOneOf: ["once", "when", "upon", "after", "on"]):
        return names(next + 1, end, terms)
      // `and in about 50% with antibody to progesterone receptor`
      case .with
      where next == index + 1 && document.word(next + 1, isOneOf: ["antibody", "antibodies", "antiserum"]):
        return names(next + 1, end, terms)
      case .of, .with:
        let before = terms[next - 1].concept
        let nouns: [Concept] = [
          .stainingNoun, .amplificationNoun, .absent, .overexpressed, .negation, .present, .word,
          .notAmplified,
        ]
        if nouns.contains(before) || before == .cellWord && terms[next].concept == .with,
          names(next + 1, end, terms)
        {
          return true
        }
      // `90% of the nuclei are labelled by the estrogen receptor antibody`
      case .by where terms[index].concept == .quantity && names(next + 1, end, terms):
        return true
      // `strongly ER+ and weakly PR+`
      case .marker where next == index + 1 && terms[index].concept == .intensity && isAdverb(index, document):
        return true
      case .marker:
        return takesObject && next - index <= 3 || isAssertion(index, document) && next - index <= 2
          || terms[index].concept == .quantity && isVerb(next - 1, document)
          || isAttribute(index, of: next, document)
      // `strongly and diffusely positive for ER`
      case .and
      where terms[index].concept == .intensity && next + 2 < end && terms[next + 2].concept == .positive:
        break
      // `HER2 positive (3+) - see the report for FISH`: a dash ends the clause.
      case .hyphen where terms[next].gap != .none && next + 1 < end && terms[next + 1].gap != .none:
        return false
      case .specimenNoun where document.ends(next, in: "labelled") || document.ends(next, in: "labeled"):
        break
      // `60 % of nuclei` at the end of a line of a form, and `Tumor 2 stained with HER2` below.
      case .newline
      where terms[index].concept == .quantity && next + 1 < end && terms[next + 1].concept != .marker
        && document.casing(next + 1) == .capitalized:
        return false
      // `is being forwarded to Acme Reference Laboratory for HER2 FISH`
      case .legendCue, .legendHeading: guard terms[index].concept == .pending else { return false }
      // `insufficient tumor in the block for PR`
      case .unrelatedLabel where terms[index].concept == .notPerformed: break
      case .comma, .semicolon, .period, .colon, .otherTest, .and, .equals, .pipe, .insituHybridization:
        return false
      case .cellWord, .inWord, .word, .positive, .negative, .intensity, .stainingNoun, .amplificationNoun,
        .present, .statusLabel, .negation,
        .hyphen, .to, .quantity, .newline, .carcinoma, .tumorNoun, .invasive, .open, .close, .absent,
        .lowPositive, .equivocal, .approximately, .by, .noun, .intensityLabel:
        break
      default: return false
      }
      next += 1
    }
    return false
  }

  /// `with an equivocal (2+) HER2 immunostain`, `a 2+ HER2 IHC`: an article, the result, and the name of the stain, with no
  /// answer of its own behind it.
  private static func isAttribute(_ index: Int, of marker: Int, _ document: ReportDocument) -> Bool {
    let terms = document.terms
    let inside: ConceptSet = [.open, .close, .quantity, .positive, .negative, .equivocal]
    guard marker - index <= 5, (index..<marker).allSatisfy({ inside.contains(terms[$0].concept) }) else {
      return false
    }
    var start = index
    while start > 0, inside.contains(terms[start - 1].concept) { start -= 1 }
    guard start > 0, marker + 2 < terms.count,
      document.word(start - 1, isOneOf: ["a", "an", "the"])
        || [.with, .colon].contains(terms[start - 1].concept),
      [.immunohistochemistry, .stainingNoun].contains(terms[marker + 1].concept)
        || document.word(marker + 1, isOneOf: ["immunostain", "stain"])
    else { return false }
    let answers: ConceptSet = [.quantity, .colon, .equals, .positive, .negative, .equivocal, .hyphen, .open]
    return !answers.contains(terms[marker + 2].concept)
  }

  private static func isAdverb(_ index: Int, _ document: ReportDocument) -> Bool {
    let word = document.bytes[document.bytes(of: index...index)]
    return word.suffix(2).map { $0 | 0x20 } == Array("ly".utf8)
  }

  /// `The tumor expresses ER`, `the tumor cells express ER`: said of the whole tumor, without a number that could make
  /// little of it.
  static func isAssertion(_ index: Int, _ document: ReportDocument) -> Bool {
    let isSingular = document.ends(index, in: "expresses")
    guard document.terms[index].concept == .present, isSingular || document.ends(index, in: "express") else {
      return false
    }
    let statement = document.statements[Int(document.statementOfTerm[index])].terms
    var subject = index - 1
    while subject > statement.lowerBound, document.word(subject, isOneOf: ["also", "both"]) { subject -= 1 }
    let nouns: [Concept] = isSingular ? [.tumorNoun, .carcinoma, .lesionNoun] : [.cellWord]
    guard subject >= statement.lowerBound, nouns.contains(document.terms[subject].concept) else {
      return false
    }
    let little: [Concept] = [.quantity, .negation, .not, .absent]
    return !statement.prefix(while: { $0 < index + 10 }).contains { place in
      little.contains(document.terms[place].concept) && (place < index || document.quantity(place) != nil)
        || document.word(place, isOneOf: ["few", "rare", "some", "scattered", "occasional", "isolated"])
    }
  }

  /// `70% of the cells express estrogen receptor`
  private static func isVerb(_ index: Int, _ document: ReportDocument) -> Bool {
    document.ends(index, in: "express") || document.ends(index, in: "expresses")
      || document.ends(index, in: "expressing")
  }

  /// `90% ER, 70% PR, 15% Ki-67`, `0%: estrogen receptor`: each number stands right before its name, and the
  /// statement begins with one, so none of them belongs to the name before.
  private static func isListedFirst(_ index: Int, _ document: ReportDocument) -> Bool {
    let range = document.statements[Int(document.statementOfTerm[index])].terms
    let signs: [Concept] = [.newline, .bullet, .hyphen, .pipe, .approximately]
    guard let first = range.first(where: { !signs.contains(document.terms[$0].concept) }),
      document.quantity(first)?.unit == .percent
    else { return false }
    return precedesMarker(first, range, document) && precedesMarker(index, range, document)
  }

  private static func precedesMarker(_ index: Int, _ range: Range<Int>, _ document: ReportDocument) -> Bool {
    let between: [Concept] = [.colon, .cellWord, .of, .hyphen, .tumorNoun, .carcinoma, .invasive, .word]
    let next = (index + 1..<min(range.upperBound, index + 7)).first {
      !between.contains(document.terms[$0].concept)
    }
    return next.map { $0 - index <= 5 && document.terms[$0].concept == .marker } ?? false
  }

  /// Whether a marker is the next thing named.
  private static func names(_ start: Int, _ end: Int, _ terms: Terms) -> Bool {
    var next = start
    while next < end, next < start + 4 {
      switch terms[next].concept {
      case .marker, .hormoneReceptors, .insituHybridization: return true
      case .word, .both, .statusLabel, .newline, .quantity, .forWord, .with, .cloneLabel, .to: next += 1
      default: return false
      }
    }
    return false
  }
}
