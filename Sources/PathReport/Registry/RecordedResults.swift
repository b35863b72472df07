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

  private static let highest = CodingRule(
    "sample.highest", "EOD 3.3 (2025), note on several samples of one tumor: the highest result")

  /// - Parameter rivals: Other tumors of the same component and side, of which nothing says that they are smaller.
  init(_ tumor: Tumor, _ remarks: RegistryRemarks, rivals: [Tumor]) {
    let chooser = Chooser(
      remarks: remarks, isTreated: remarks[.therapy]?.remark == .treated,
      isInSitu: tumor.component == .inSitu)
    let earlier = tumor.earlierSample
    estrogenReceptor = chooser.choose(
      tumor.estrogenReceptor, earlier?.estrogenReceptor, .estrogenReceptor,
      rivals: rivals.map(\.estrogenReceptor), isQuoted: { $0.origin == .priorReport },
      category: { ReceptorCoder.summary($0).code }, contradiction: Contradictions.receptor)
    progesteroneReceptor = chooser.choose(
      tumor.progesteroneReceptor, earlier?.progesteroneReceptor, .progesteroneReceptor,
      rivals: rivals.map(\.progesteroneReceptor), isQuoted: { $0.origin == .priorReport },
      category: { ReceptorCoder.summary($0).code }, contradiction: Contradictions.receptor)
    her2 = chooser.choose(
      tumor.her2, earlier?.her2, .her2, rivals: rivals.map(\.her2),
      isQuoted: { [$0.ihc?.origin, $0.ish?.origin].contains(.priorReport) },
      category: { HER2Coder.overall($0).code }, contradiction: Contradictions.her2)
    // A percentage has no category in which one sample could be the higher one.
    ki67 = chooser.choose(
      tumor.ki67, earlier?.ki67, .ki67, rivals: [], isQuoted: { _ in false }, category: { _ in "" },
      contradiction: { _ in nil })
  }

  /// Chooses between the results of this specimen and of an earlier one.
  private struct Chooser {
    let remarks: RegistryRemarks
    let isTreated: Bool
    let isInSitu: Bool

    func choose<Result>(
      _ own: Result?, _ earlier: Result?, _ subject: RegistryRemark.Subject, rivals: [Result?],
      isQuoted: (Result) -> Bool, category: (Result) -> String, contradiction: (Result) -> String?
    ) -> Choice<Result> {
      if isTreated, let earlier { return Choice(result: earlier, selection: beforeTreatment) }
      guard let own else { return Choice(result: nil) }
      if let note = remarks[subject] {
        return Choice(
          result: nil, selection: ofComponent, review: note.remark.rawValue, barred: note.evidence)
      }
      if isTreated, !isQuoted(own) {
        return Choice(
          result: own, selection: beforeTreatment,
          review: "measured after treatment; a sample from before it comes first, if there is one")
      }
      // What is left is in situ; the biopsy before may have shown more.
      if isInSitu, isQuoted(own) {
        return Choice(
          result: own, review: "quoted from an earlier sample, which may have been of an invasive carcinoma")
      }
      if let earlier, category(earlier) == "1", category(own) == "0" {
        return Choice(
          result: earlier, selection: highest,
          review: "the sample of this report is negative, an earlier one of the tumor positive")
      }
      let differs = rivals.contains { $0.map { category($0) != category(own) } ?? false }
      return Choice(
        result: own,
        review: differs
          ? "another tumor of this side has another result, and no sizes tell them apart" : contradiction(own)
      )
    }
  }
}
