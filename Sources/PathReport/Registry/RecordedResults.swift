/// Which of a tumor's results a registry records, marker by marker.
///
/// A sample from before treatment comes first (EOD 3.3, note on neoadjuvant therapy); what was tested on another
/// component alone is not recorded (notes on in situ and on metastatic tissue).
struct RecordedResults {
  /// A marker's result, and why it is this one.
  struct Choice<Result> {
    let result: Result?
    /// The rule that chose it, where there was a choice.
    var selection: CodingRule?
    /// Why a person should look at its codes.
    var review: String?
    /// The words that keep the result from being recorded.
    var barred: [Evidence]?
  }

  private static let beforeTreatment = CodingRule(
    "sample.beforeTreatment", "EOD 3.3 (2025), note on neoadjuvant therapy: the sample from before it")
  private static let ofComponent = CodingRule(
    "sample.component", "EOD 3.3 (2025), notes on in situ and on nodal or metastatic tissue")

  let estrogenReceptor: Choice<ReceptorResult>
  let progesteroneReceptor: Choice<ReceptorResult>
  let her2: Choice<HER2Result>
  let ki67: Choice<Ki67Result>

  /// - Parameter rivals: Other tumors of the same component and side, of which nothing says that they are smaller.
  init(_ tumor: Tumor, _ remarks: RegistryRemarks, rivals: [Tumor]) {
    let isTreated = remarks[.therapy]?.remark == .treated
    let before = tumor.beforeTreatment
    func choose<Result>(
      _ own: Result?, _ before: Result?, _ subject: RegistryRemark.Subject, isQuoted: Bool, differs: Bool
    ) -> Choice<Result> {
      if let before { return Choice(result: before, selection: Self.beforeTreatment) }
      guard let own else { return Choice(result: nil) }
      if let note = remarks[subject] {
        return Choice(
          result: nil, selection: Self.ofComponent, review: note.remark.rawValue, barred: note.evidence)
      }
      if isTreated, !isQuoted {
        return Choice(
          result: own, selection: Self.beforeTreatment,
          review: "measured after treatment; a sample from before it comes first, if there is one")
      }
      return Choice(
        result: own,
        review: differs ? "another tumor of this side has another result, and no sizes tell them apart" : nil)
    }
    let er = tumor.estrogenReceptor, pr = tumor.progesteroneReceptor
    estrogenReceptor = choose(
      er, before?.estrogenReceptor, .estrogenReceptor, isQuoted: er?.origin == .priorReport,
      differs: rivals.contains { Self.differs($0.estrogenReceptor, er) })
    progesteroneReceptor = choose(
      pr, before?.progesteroneReceptor, .progesteroneReceptor, isQuoted: pr?.origin == .priorReport,
      differs: rivals.contains { Self.differs($0.progesteroneReceptor, pr) })
    let own = HER2Coder.overall(tumor.her2).code
    her2 = choose(
      tumor.her2, before?.her2, .her2, isQuoted: Self.isQuoted(tumor.her2),
      differs: rivals.contains { $0.her2 != nil && HER2Coder.overall($0.her2).code != own })
    ki67 = choose(tumor.ki67, before?.ki67, .ki67, isQuoted: false, differs: false)
  }

  private static func differs(_ one: ReceptorResult?, _ other: ReceptorResult?) -> Bool {
    one != nil && other != nil && ReceptorCoder.summary(one).code != ReceptorCoder.summary(other).code
  }

  private static func isQuoted(_ her2: HER2Result?) -> Bool {
    [her2?.ihc?.origin, her2?.ish?.origin].contains(.priorReport)
  }
}
