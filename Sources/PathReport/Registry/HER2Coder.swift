/// Codes of HER2 (EOD 3.3, items 3850-3855).
enum HER2Coder {
  private static let ihc = CodingRule("her2.ihc", "EOD 3.3 (2025), item 3850")
  private static let ish = CodingRule("her2.ish", "EOD 3.3 (2025), item 3854")
  private static let ratio = CodingRule("her2.ratio", "EOD 3.3 (2025), item 3852: hundredths are dropped")
  private static let ratioBound = CodingRule("her2.ratio.bound", "EOD 3.3 (2025), item 3852: XX.2 and XX.3")
  private static let copies = CodingRule(
    "her2.copies", "EOD 3.3 (2025), items 3851 and 3853: hundredths are dropped")
  private static let overall = CodingRule("her2.overall", "EOD 3.3 (2025), item 3855")

  // MARK: - Immunohistochemistry

  /// Item 3850; HER2 that is pending without a named test is pending by both, and HER2 that is negative without one
  /// is negative without a score.
  static func immunohistochemistry(_ her2: HER2Result?) -> RegistryCode {
    switch unnamed(her2) {
    case .pending: RegistryCode("7", "ordered, result not in the report", ihc)
    case .negative: RegistryCode("4", "stated as negative, no score", ihc)
    default: immunohistochemistry(her2?.ihc)
    }
  }

  private static func immunohistochemistry(_ result: HER2IHC?) -> RegistryCode {
    switch result?.score {
    case "0": return RegistryCode("0", "negative, score 0", ihc)
    case "1+": return RegistryCode("1", "negative, score 1+", ihc)
    case "2+": return RegistryCode("2", "equivocal, score 2+", ihc)
    case "3+": return RegistryCode("3", "positive, score 3+", ihc)
    default: break
    }
    let review = result?.scoreRange == nil ? nil : "the report gives a range of scores"
    if let result, isUndecided(result) {
      return RegistryCode("9", "a range over several categories", ihc, review: review)
    }
    switch result?.status {
    case .positive, .lowPositive: return RegistryCode("3", "stated as positive", ihc, review: review)
    case .equivocal:
      return UndecidedResult(result?.evidence ?? []) == .indeterminate
        ? RegistryCode("9", "indeterminate", ihc)
        : RegistryCode("2", "stated as equivocal", ihc, review: review)
    case .negative: return RegistryCode("4", "stated as negative, no score", ihc, review: review)
    case .pending: return RegistryCode("7", "ordered, result not in the report", ihc)
    case .notPerformed: return RegistryCode("9", "not assessed", ihc)
    case nil: return RegistryCode("9", RegistryCode.notDocumented, ihc, review: review)
    }
  }

  /// `1-2+` without a word that says which of the two it means.
  static func isUndecided(_ result: HER2IHC) -> Bool {
    result.statusDerived && result.scoreRange.map { $0 != ["0", "1+"] } == true
  }

  // MARK: - In situ hybridization

  /// Item 3854.
  static func hybridization(_ her2: HER2Result?) -> RegistryCode {
    if unnamed(her2) == .pending { return RegistryCode("7", "ordered, result not in the report", ish) }
    return hybridization(her2?.ish)
  }

  /// What is said of HER2 where no test is named.
  private static func unnamed(_ her2: HER2Result?) -> ResultStatus? {
    her2?.ihc == nil && her2?.ish == nil ? her2?.overall?.status : nil
  }

  private static func hybridization(_ result: HER2ISH?) -> RegistryCode {
    switch result?.status {
    case .positive, .lowPositive: RegistryCode("3", "positive, amplified", ish, review: derivation(result))
    case .negative: RegistryCode("0", "negative, not amplified", ish, review: derivation(result))
    case .equivocal:
      UndecidedResult(result?.evidence ?? []) == .equivocal
        ? RegistryCode("2", "equivocal", ish) : RegistryCode("9", "indeterminate or borderline", ish)
    case .pending: RegistryCode("7", "ordered, result not in the report", ish)
    case .notPerformed: RegistryCode("9", "not assessed", ish)
    case nil: RegistryCode("9", RegistryCode.notDocumented, ish)
    }
  }

  /// The item asks for the pathologist's interpretation, which numbers alone are not.
  private static func derivation(_ result: HER2ISH?) -> String? {
    result?.statusDerived == true ? "derived from the numbers, without the pathologist's word" : nil
  }

  /// Item 3852; HER2 that is pending without a named test is pending in its numbers as well.
  static func dualProbeRatio(_ her2: HER2Result?) -> RegistryCode {
    unnamed(her2) == .pending ? orderedNumber(ratio) : dualProbeRatio(her2?.ish)
  }

  private static func dualProbeRatio(_ result: HER2ISH?) -> RegistryCode {
    guard let measure = result?.ratio else {
      return missing(result?.probe == .single ? nil : result, ratio)
    }
    let value = measure.value
    switch measure.comparator {
    case .equal, .approximate: return tenths(value, ratio) ?? RegistryCode("XX.9", "out of range", ratio)
    case .less, .lessOrEqual:
      guard measure.comparator == .less ? value <= 2 : value < 2 else {
        return RegistryCode("XX.9", "an upper bound", ratioBound, review: "a bound that no code covers")
      }
      let review = value == 2 ? nil : "the printed bound is not 2.0"
      return RegistryCode("XX.2", "less than 2.0", ratioBound, review: review)
    case .greater, .greaterOrEqual:
      guard value >= 2 else {
        return RegistryCode("XX.9", "a lower bound", ratioBound, review: "a bound that no code covers")
      }
      let review =
        value == 2 && measure.comparator == .greaterOrEqual ? nil : "the printed bound is not ≥ 2.0"
      return RegistryCode("XX.3", "2.0 or more", ratioBound, review: review)
    }
  }

  /// Items 3851 (dual probe) and 3853 (single probe).
  static func copyNumber(_ her2: HER2Result?, probe: HER2ISH.Probe) -> RegistryCode {
    unnamed(her2) == .pending && probe == .dual ? orderedNumber(copies) : copyNumber(her2?.ish, probe: probe)
  }

  private static func copyNumber(_ result: HER2ISH?, probe: HER2ISH.Probe) -> RegistryCode {
    // An order that names no probe is one for the ratio, so for two.
    let ordered = result?.probe ?? (result?.status == .pending ? .dual : nil)
    guard let measure = result?.her2CopyNumber, result?.probe == probe else {
      return missing(ordered == probe ? result : nil, copies)
    }
    switch measure.comparator {
    case .equal, .approximate:
      return tenths(measure.value, copies) ?? RegistryCode("XX.1", "100 copies or more", copies)
    case .greater where measure.value >= 100, .greaterOrEqual where measure.value >= 100:
      return RegistryCode("XX.1", "100 copies or more", copies)
    default:
      return RegistryCode("XX.9", "a bound", copies, review: "a bound that no code covers")
    }
  }

  private static func missing(_ result: HER2ISH?, _ rule: CodingRule) -> RegistryCode {
    switch result?.status {
    case .pending: orderedNumber(rule)
    default: RegistryCode("XX.9", RegistryCode.notDocumented, rule)
    }
  }

  private static func orderedNumber(_ rule: CodingRule) -> RegistryCode {
    RegistryCode("XX.7", "ordered, result not in the report", rule)
  }

  /// One decimal, the hundredths dropped: 1.99 is `1.9`. Through whole thousandths, so that 4.1 stays 4.1.
  private static func tenths(_ value: Double, _ rule: CodingRule) -> RegistryCode? {
    let tenths = Int((value * 1000).rounded()) / 100
    guard (0..<1000).contains(tenths) else { return nil }
    let code = "\(tenths / 10).\(tenths % 10)"
    return RegistryCode(code, code, rule)
  }

  // MARK: - Over all

  /// Item 3855: the pathologist's interpretation; equivocal counts as negative.
  static func overall(_ result: HER2Result?) -> RegistryCode {
    if result?.overall?.basis == .ihc, let immunostain = result?.ihc, isUndecided(immunostain) {
      return RegistryCode(
        "9", "a range over several categories", overall, review: "the report gives a range of scores")
    }
    return switch result?.overall?.status {
    case .positive, .lowPositive: RegistryCode("1", "positive", overall, review: derivation(basis(result)))
    case .negative: RegistryCode("0", "negative", overall, review: derivation(basis(result)))
    case .equivocal:
      // A borderline score of 2+ is equivocal; `borderline` alone has the code of what is not known.
      UndecidedResult(evidence(result), score: scoreBehind(result)) != .equivocal
        ? RegistryCode("9", "indeterminate or borderline", overall)
        : RegistryCode(
          "0", "equivocal", overall,
          review: result?.ish?.status == .pending
            ? "equivocal by IHC, ISH is to follow" : "equivocal, without a definite ISH result")
    case .pending: RegistryCode("7", "ordered, result not in the report", overall)
    case .notPerformed: RegistryCode("9", "not assessed", overall)
    case nil: RegistryCode("9", RegistryCode.notDocumented, overall)
    }
  }

  /// The evidence of the result over all: its own, or that of the test that it rests on.
  static func evidence(_ result: HER2Result?) -> [Evidence] {
    guard let result, let overall = result.overall else { return [] }
    switch overall.basis {
    case .ish: return result.ish?.evidence ?? []
    case .ihc: return result.ihc?.evidence ?? []
    case .stated: return overall.evidence
    }
  }

  /// The hybridization that a result over all rests on.
  private static func basis(_ result: HER2Result?) -> HER2ISH? {
    result?.overall?.basis == .ish ? result?.ish : nil
  }

  /// The score that an equivocal result over all rests on.
  private static func scoreBehind(_ result: HER2Result?) -> String? {
    result?.overall?.basis == .ihc ? result?.ihc?.score : nil
  }
}
