/// The markers' items as lines of a synoptic report.
extension NAACCRTumor {
  func writeReceptors(to report: inout SourceReport) {
    line(
      "Estrogen receptor",
      [
        (status(.estrogenReceptorSummary), .estrogenReceptorSummary),
        (percent(.estrogenReceptorPercent), .estrogenReceptorPercent),
        (allred(.estrogenReceptorAllred), .estrogenReceptorAllred),
      ], &report)
    line(
      "Progesterone receptor",
      [
        (status(.progesteroneReceptorSummary), .progesteroneReceptorSummary),
        (percent(.progesteroneReceptorPercent), .progesteroneReceptorPercent),
        (allred(.progesteroneReceptorAllred), .progesteroneReceptorAllred),
      ], &report)
  }

  func writeHER2(to report: inout SourceReport) {
    let scores = [
      "0": "Negative (Score 0)", "1": "Negative (Score 1+)", "2": "Equivocal (Score 2+)",
      "3": "Positive (Score 3+)", "4": "Negative", "7": "Pending",
    ]
    let ihc = code(.her2IhcSummary).flatMap { scores[$0] }
    line("HER2 by immunohistochemistry", [(ihc, .her2IhcSummary)], &report)
    writeHybridization(to: &report)
    line("HER2 overall interpretation", [(overall, .her2OverallSummary)], &report)
  }

  private func writeHybridization(to report: inout SourceReport) {
    let bounds = ["XX.2": "<2.0", "XX.3": ">=2.0"]
    let ratio = number(.her2IshDualProbeRatio) ?? code(.her2IshDualProbeRatio).flatMap { bounds[$0] }
    let probes: [(NAACCRItem, String)] = [
      (.her2IshDualProbeCopyNumber, "dual probe"), (.her2IshSingleProbeCopyNumber, "single probe"),
    ]
    let counted = probes.first { copies($0.0) != nil }
    let ordered = probes.first { code($0.0) == "XX.7" }
    // Numbers without a word are what the report left undetermined.
    let hasNumbers = ratio != nil || counted != nil
    let statuses = [
      "0": "Not amplified", "2": "Equivocal", "3": "Amplified", "7": "Pending",
      "9": hasNumbers ? "Indeterminate" : nil,
    ]
    let probe = counted ?? ordered
    line(
      "HER2 by in situ hybridization",
      [
        (code(.her2IshSummary).flatMap { statuses[$0] ?? nil }, .her2IshSummary),
        (probe?.1, probe?.0 ?? .her2IshSummary),
        (ratio.map { "HER2/CEP17 ratio \($0)" }, .her2IshDualProbeRatio),
        (
          counted.flatMap { copies($0.0) }.map { "average HER2 copy number \($0)" },
          counted?.0 ?? .her2IshSummary
        ),
      ], &report)
  }

  private func copies(_ item: NAACCRItem) -> String? {
    number(item) ?? (code(item) == "XX.1" ? ">=100" : nil)
  }

  /// The interpretation, where it says more than the tests: 0 is negative as well as equivocal, and a test's own code
  /// tells which.
  private var overall: String? {
    let ihc = code(.her2IhcSummary) ?? "9", ish = code(.her2IshSummary) ?? "9"
    switch code(.her2OverallSummary) {
    case "0": return ish == "2" || ihc == "2" && ish != "0" ? nil : "Negative"
    case "1": return "Positive"
    case "7": return ["7", "9"].contains(ihc) && ["7", "9"].contains(ish) ? "Pending" : nil
    case "9": return ["0", "1", "3", "4"].contains(ihc) || ["0", "3"].contains(ish) ? "Indeterminate" : nil
    default: return nil
    }
  }

  private func status(_ item: NAACCRItem) -> String? {
    code(item).flatMap { ["0": "Negative", "1": "Positive", "7": "Pending"][$0] }
  }

  /// `001` to `100`, and `R10` for 1-10 % to `R99` for 91-100 %.
  private func percent(_ item: NAACCRItem) -> String? {
    guard let code = code(item) else { return nil }
    if let value = Int(code), (1...100).contains(value) { return "\(value)%" }
    guard code.hasPrefix("R"), let end = Int(code.dropFirst()) else { return nil }
    return end == 99 ? "91-100%" : "\(end - 9)-\(end)%"
  }

  private func allred(_ item: NAACCRItem) -> String? {
    code(item).flatMap(Int.init).map { "Allred score \($0)" }
  }
}
