/// Tells whether the tumor was treated before it was removed: after that its size and its markers are not what they
/// were.
struct TreatmentReader {
  private let document: ReportDocument

  /// The words that say so in a report of an operation; `nil` where none do. A core biopsy only speaks of treatment
  /// that is to come.
  static func treatment(in document: ReportDocument, kind: ReportKind?) -> ClosedRange<Int>? {
    guard kind == .excision || kind == .mastectomy || kind == nil else { return nil }
    let reader = TreatmentReader(document: document)
    return document.terms.indices
      .first { reader.isDescriptor($0) || reader.isSign($0) && reader.isMeant($0) }.map { $0...$0 }
  }

  private func isSign(_ index: Int) -> Bool {
    switch document.terms[index].concept {
    case .treatmentEffect: isGiven(index)
    case .priorMaterial: isSampleFromBefore(index)
    case .word: isStage(index) || isAbbreviated(index)
    default: isStage(index)
    }
  }

  /// Said of this patient, and not as a plan or a rule.
  private func isMeant(_ index: Int) -> Bool {
    let cues = document.statements[Int(document.statementOfTerm[index])].cues
    return cues.isDisjoint(with: [.recommendation, .hypothetical, .family, .guidelineProse, .legend])
      && !document.scope(index).isLegend && document.scope(index).section != .methods
      && !isOfOtherSide(index)
  }

  /// `History of right breast cancer treated with neoadjuvant chemotherapy` above a carcinoma of the left breast.
  private func isOfOtherSide(_ index: Int) -> Bool {
    let statement = document.statements[Int(document.statementOfTerm[index])].terms
    let sides = Set(
      statement.filter { document.terms[$0].concept == .laterality }.map { document.terms[$0].payload })
    guard sides.count == 1, let said = sides.first, said < 2,
      let own = SideReader.side(of: .invasive, in: document), own != .bilateral
    else { return false }
    return own != Laterality.allCases[Int(said)]
  }

  // MARK: - Treatment in words

  private func isGiven(_ index: Int) -> Bool {
    let statement = document.statements[Int(document.statementOfTerm[index])].terms
    switch document.terms[index].payload {
    case 1:
      // `No definite response to presurgical therapy`: there was one.
      if index > statement.lowerBound + 1, document.ends(index - 1, in: "to"),
        document.ends(index - 2, in: "response")
      {
        return true
      }
      return !isDenied(index, statement)
        && (isPast(index, statement) || isAnswered(index, statement) || isHistory(index, statement))
    case 2: return !isDenied(index, statement)
    // `Treatment effect` and `RCB` are labels of forms that also print `no known therapy`.
    default: return !isDenied(index, statement) && isClassed(index, statement)
    }
  }

  /// `Neoadjuvant therapy: no`, `no known presurgical therapy`, `not given`.
  private func isDenied(_ index: Int, _ statement: Range<Int>) -> Bool {
    let near = max(statement.lowerBound, index - 4)..<min(statement.upperBound, index + 7)
    return near.contains { place in
      switch document.terms[place].concept {
      case .negation, .not, .absent, .notPerformed, .exclusion, .noStaining, .negative: true
      case .word: ["none", "unknown", "without", "na"].contains { document.ends(place, in: $0) }
      default: false
      }
    }
  }

  private static let pastWords: [StaticString] = [
    "post", "after", "following", "completed", "received", "underwent", "given", "treated", "p", "p/s",
    "administered", "status", "yes", "had", "s/p",
  ]

  /// `status post neoadjuvant chemotherapy`, `received preoperative chemotherapy`.
  private func isPast(_ index: Int, _ statement: Range<Int>) -> Bool {
    (max(statement.lowerBound, index - 6)..<index).contains { place in
      document.terms[place].concept == .historyCue && !document.ends(place, in: "known")
        || Self.pastWords.contains { document.ends(place, in: $0) }
    }
  }

  /// `Neoadjuvant therapy: yes`, `Presurgical therapy: administered`, `neoadjuvant chemotherapy was given`.
  private func isAnswered(_ index: Int, _ statement: Range<Int>) -> Bool {
    (index + 1..<max(index + 1, min(statement.upperBound, index + 7))).contains { place in
      [.positive, .present].contains(document.terms[place].concept)
        || Self.pastWords.contains { document.ends(place, in: $0) }
    }
  }

  private static let planWords: [StaticString] = [
    "planned", "plan", "planning", "candidate", "considered", "considering", "consider", "will", "before",
    "prior", "declined", "declines", "refused", "upcoming", "possible",
  ]

  /// What the history of an operation tells of treatment is over: `Clinical history: preoperative chemotherapy.`
  private func isHistory(_ index: Int, _ statement: Range<Int>) -> Bool {
    guard document.scope(index).section == .clinicalHistory else { return false }
    let near = max(statement.lowerBound, index - 6)..<min(statement.upperBound, index + 4)
    return !near.contains { place in Self.planWords.contains { document.ends(place, in: $0) } }
  }

  /// `RCB class II`, `RCB-III`, `residual cancer burden index 2.1`: only treated tumors get one.
  private func isClassed(_ index: Int, _ statement: Range<Int>) -> Bool {
    guard document.words(index, contain: "rcb") || document.words(index, contain: "residual cancer") else {
      return false
    }
    return (index + 1..<max(index + 1, min(statement.upperBound, index + 6))).contains { place in
      document.quantity(place) != nil || document.word(place, isOneOf: ["i", "ii", "iii"])
    }
  }

  /// `s/p NAC`, `post NACT`; alone, `NAC` is the nipple with its areola.
  private func isAbbreviated(_ index: Int) -> Bool {
    guard document.word(index, isOneOf: ["nac", "nact", "nast"]), index > 0 else { return false }
    return ["post", "after", "following", "completed", "received", "p", "s/p", "p/s"]
      .contains { document.ends(index - 1, in: $0) }
  }

  /// `Pre-treatment core biopsy: ER positive`.
  private func isSampleFromBefore(_ index: Int) -> Bool {
    ["treatment", "pretreatment", "neoadjuvant", "preneoadjuvant"].contains {
      document.words(index, contain: $0)
    }
  }

  // MARK: - Stages

  /// `ypT1b`, `YPT0`, `ypTis`: the prefix of stages after treatment (AJCC, 8th edition).
  private func isStage(_ index: Int) -> Bool {
    let text = document.text(of: index)
    guard (4...8).contains(text.count), text[0] | 0x20 == UInt8(ascii: "y"),
      text[1] | 0x20 == UInt8(ascii: "p"),
      text[2] | 0x20 == UInt8(ascii: "t")
    else { return false }
    return "01234i".utf8.contains(text[3] | 0x20)
  }

  /// `TNM descriptors: y`, `TNM Descriptors (required only if applicable): y (post-treatment)`.
  private func isDescriptor(_ index: Int) -> Bool {
    // `y` is another language's `and`.
    guard document.terms[index].concept == .and, document.word(index, isOneOf: ["y"]) else { return false }
    return (max(0, index - 10)..<index).contains { document.words($0, contain: "descriptor") }
  }
}
