/// Tells where the printed word and the printed number of one result exclude each other. The word is kept, and a person
/// should look: one of the two was typed wrong, or read wrong.
///
/// The thresholds are those of ASCO/CAP: receptors 2020 (1 %), HER2 2018 (score, ratio 2.0, copies 4.0 and 6.0). Reports
/// from before them may be right by the rules of their day.
enum Contradictions {
  /// Remarks on all results of a tumor.
  static func diagnostics(_ tumor: Tumor) -> [Diagnostic] {
    let results: [(field: String, reason: String?, evidence: [Evidence]?)] = [
      (
        "estrogenReceptor", tumor.estrogenReceptor.flatMap(receptor), tumor.estrogenReceptor?.evidence
      ),
      (
        "progesteroneReceptor", tumor.progesteroneReceptor.flatMap(receptor),
        tumor.progesteroneReceptor?.evidence
      ),
      ("her2.ihc", tumor.her2?.ihc.flatMap(immunostain), tumor.her2?.ihc?.evidence),
      ("her2.ish", tumor.her2?.ish.flatMap(hybridization), tumor.her2?.ish?.evidence),
    ]
    return results.compactMap { field, reason, evidence in
      reason.map {
        Diagnostic(
          code: .inconsistent, severity: .warning, field: field, message: "\($0); the word was kept",
          evidence: evidence ?? [])
      }
    }
  }

  /// `positive, <1 %`, `negative, 5 %`.
  static func receptor(_ result: ReceptorResult) -> String? {
    guard !result.statusDerived, let percent = result.percent else { return nil }
    let isBelow = percent.high < 1 || percent.comparator == .less && percent.high <= 1
    let isAbove = percent.low >= 1 && percent.comparator != .less && percent.comparator != .lessOrEqual
    switch result.status {
    case .positive where isBelow, .lowPositive where isBelow: return "positive, with less than 1 %"
    case .negative where isAbove: return "negative, with 1 % or more"
    default: return nil
    }
  }

  /// HER2 by either test.
  static func her2(_ result: HER2Result) -> String? {
    result.ihc.flatMap(immunostain) ?? result.ish.flatMap(hybridization)
  }

  /// `positive (2+)`, `negative (3+)`.
  private static func immunostain(_ result: HER2IHC) -> String? {
    guard !result.statusDerived, let status = result.status, let score = result.score else { return nil }
    let meant: ResultStatus = score == "3+" ? .positive : score == "2+" ? .equivocal : .negative
    let isResult = [.positive, .lowPositive, .negative, .equivocal].contains(status)
    return isResult && status != meant ? "the word and the score of \(score) disagree" : nil
  }

  /// `amplified, ratio 0.98`, `not amplified, ratio 3.1`.
  private static func hybridization(_ result: HER2ISH) -> String? {
    guard !result.statusDerived, let ratio = result.ratio, ratio.comparator == .equal else { return nil }
    let copies = result.her2CopyNumber?.value
    switch result.status {
    // Group 3 is positive with a ratio below 2.0, group 2 may be negative with one above.
    case .positive where ratio.value < 2 && copies ?? 0 < 6: return "amplified, with a ratio below 2.0"
    case .negative where ratio.value >= 2 && copies ?? 4 >= 4:
      return "not amplified, with a ratio of 2.0 or more"
    default: return nil
    }
  }
}
