/// Tells a carcinoma that a report names only to say that it is not there, or that it is a relative's.
enum Denial {
  static func isDenied(_ index: Int, in document: ReportDocument) -> Bool {
    let statement = document.statements[Int(document.statementOfTerm[index])]
    return statement.cues.contains(.family) || isDeniedBefore(index, statement.terms.lowerBound, document)
      || isDeniedBehind(index, statement.terms.upperBound, document)
  }

  /// `no in situ or invasive carcinoma`, `negative for malignancy`, `no atypia, in situ or invasive carcinoma`.
  private static func isDeniedBefore(_ index: Int, _ start: Int, _ document: ReportDocument) -> Bool {
    let terms = document.terms
    var isList = index + 1 < terms.count && terms[index + 1].concept == .or
    for place in (max(start, index - 9)..<index).reversed() {
      switch terms[place].concept {
      case .newline where document.casing(place + 1) == .lower: break
      case .semicolon, .colon, .newline, .quantity, .dimensions: return false
      case .or: isList = true
      case .hypothetical where document.ends(place, in: "out") || document.ends(place, in: "exclude"):
        return true
      case .comma where !isList: return false
      case .negation, .not, .noResidual, .absent, .exclusion: return true
      // `supports usual hyperplasia over low grade DCIS`.
      case .moreThan where terms[place + 1].quantity < 0: return true
      case .negative: return terms[place + 1].concept == .forWord
      // `falls short of DCIS`, `insufficient for a diagnosis of DCIS`
      case .word where document.word(place, isOneOf: ["short", "insufficient", "inadequate"]): return true
      // `suspicious for microinvasion`, `evaluated for invasion`, but `positive for carcinoma`.
      case .forWord where place == index - 1 && place > start && terms[place - 1].concept == .word:
        return true
      default: break
      }
    }
    return false
  }

  /// `Invasive carcinoma: absent`, `INVASIVE CARCINOMA ...... NOT IDENTIFIED`, `invasive component: none`; but not
  /// `Invasive carcinoma: no special type`.
  private static func isDeniedBehind(_ index: Int, _ end: Int, _ document: ReportDocument) -> Bool {
    let terms = document.terms
    for place in index + 1..<max(index + 1, min(end, index + 6)) {
      switch terms[place].concept {
      case .colon, .leader, .hyphen, .carcinoma, .tumorNoun, .word, .statusLabel, .pipe, .equals: continue
      case .exclusion where document.ends(place, in: "excluded") || document.ends(place, in: "out"):
        return true
      case .absent where isSaidOfAll(place, end, document),
        .negative where document.words(place, contain: "not") && isSaidOfAll(place, end, document):
        return true
      case .negation, .not, .negative, .absent, .notPerformed, .noStaining:
        return place + 1 >= end
          || [.newline, .period, .semicolon, .close, .comma, .pipe, .open].contains(terms[place + 1].concept)
      default: return false
      }
    }
    return false
  }

  /// `is not identified on multiple levels`, `is not seen in any block`; but `is not seen at the margin`.
  private static func isSaidOfAll(_ absent: Int, _ end: Int, _ document: ReportDocument) -> Bool {
    guard absent + 1 < end, [.inWord, .by].contains(document.terms[absent + 1].concept) else { return false }
    return !(absent + 2..<min(end, absent + 9)).contains {
      [.margin, .depthWord, .lymphNode, .skin, .breast, .specimenNoun].contains(document.terms[$0].concept)
    }
  }
}
