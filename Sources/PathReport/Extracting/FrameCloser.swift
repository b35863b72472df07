/// Turns a closed frame into findings, one for each of its markers.
enum FrameCloser {
  static func findings(
    of frame: FindingReader.Frame, biomarkers: [Biomarker], document: ReportDocument
  ) -> [Finding] {
    let cues = document.statements[Int(document.statementOfTerm[frame.labelEnd])].cues
    if !cues.isDisjoint(with: [.hypothetical, .recommendation]), !isBeforeCondition(frame, document),
      !frame.values.isDefinite || cues.contains(.hypothetical)
    {
      return []
    }
    let respectively = frame.markers.count > 1 && frame.statuses.count == frame.markers.count
    var findings: [Finding] = []
    for (place, marker) in frame.markers.enumerated() {
      var finding = frame.values
      finding.marker = marker
      if respectively {
        finding.status = frame.statuses[place].status
        if frame.percents.count == frame.markers.count { finding.percent = frame.percents[place] }
      }
      switch biomarkers[marker].grammar {
      case .nuclearReceptor:
        finding.method = .immunohistochemistry
        finding.score = nil
      case .proliferationIndex:
        finding.status = finding.status == .pending || finding.status == .notPerformed ? finding.status : nil
      case .her2:
        // `was referred for FISH. The ratio was 1.94`: what was announced is there.
        if finding.status == .pending, finding.ratio?.comparator == .equal { finding.status = nil }
        if frame.markers.count > 1, finding.method == .insituHybridization, !finding.statusIsAmplification {
          finding.method = .unknown
        }
        if finding.statusIsAmplification, finding.method == .unknown { finding.method = .insituHybridization }
      }
      if let conclusion = conclusion(&finding, document) { findings.append(conclusion) }
      if finding.hasResult || finding.cells != nil || finding.cep17Copies != nil { findings.append(finding) }
    }
    return findings
  }

  /// `HER2: pending; FISH if the score is 2+`: the condition is about the next test.
  private static func isBeforeCondition(_ frame: FindingReader.Frame, _ document: ReportDocument) -> Bool {
    guard let last = frame.lastValue else { return false }
    let statement = document.statements[Int(document.statementOfTerm[frame.labelEnd])].terms
    let cue = statement.first {
      [.hypothetical, .recommendation].contains(document.terms[$0].concept)
    }
    guard let cue, cue > last else { return false }
    // `Patients with ...` on a line of its own is another sentence, also where no period ended the result's.
    let isOnLineBelow = document.terms[cue - 1].concept == .newline && document.casing(cue) != .lower
    return isOnLineBelow || frame.values.status == .pending || frame.values.status == .notPerformed
  }

  /// `HER2 NEGATIVE (IHC 2+, not amplified by FISH)`: a score of 2+ beside in situ hybridization is equivocal, and
  /// the word is the conclusion from both.
  private static func conclusion(_ finding: inout Finding, _ document: ReportDocument) -> Finding? {
    guard finding.method == .immunohistochemistry, finding.score == 2, !finding.statusIsAmplification,
      finding.status == .positive && finding.intensity != .weak || finding.status == .negative
    else { return nil }
    let statement = document.statements[Int(document.statementOfTerm[finding.terms.upperBound])].terms
    let isTestedAgain = (finding.terms.upperBound..<statement.upperBound).contains {
      [.insituHybridization, .amplified, .notAmplified, .amplificationNoun].contains(
        document.terms[$0].concept)
    }
    guard isTestedAgain else { return nil }
    var conclusion = finding
    conclusion.method = .unknown
    conclusion.score = nil
    conclusion.percent = nil
    finding.status = nil
    return conclusion
  }
}
