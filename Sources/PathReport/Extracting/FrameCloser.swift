/// Turns a closed frame into findings, one for each of its markers.
enum FrameCloser {
  static func findings(
    of frame: FindingReader.Frame, biomarkers: [Biomarker], document: ReportDocument
  ) -> [Finding] {
    if !isBeforeCondition(frame, document), isReached(frame, by: .hypothetical, document) { return [] }
    if !frame.values.isDefinite, !isBeforeCondition(frame, document),
      isReached(frame, by: .recommendation, document)
    {
      return []
    }
    if isOfControl(frame, document) { return [] }
    let lists = AnswerLists(frame, biomarkers)
    var findings: [Finding] = []
    for marker in frame.markers {
      var finding = frame.values
      finding.marker = marker
      lists.apply(to: &finding)
      if finding.allred == nil, let proportion = finding.proportion, let intensity = finding.allredIntensity {
        finding.allred = proportion + intensity
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
        if finding.method == .insituHybridization, finding.ratio == nil, finding.cep17Copies == nil,
          finding.her2Copies != nil || finding.status == .pending
        {
          finding.probe = HybridizationProbe.named(in: document)
        }
        finding.isConclusion = HER2Conclusion.isOne(finding, labelEnd: frame.labelEnd, document)
      }
      if let conclusion = conclusion(&finding, document) { findings.append(conclusion) }
      if contradictsItself(finding) { continue }
      let isGraded = finding.intensity != nil && biomarkers[marker].grammar == .nuclearReceptor
      let isCounted = finding.cells != nil || finding.cep17Copies != nil
      if finding.hasResult || isGraded || isCounted { findings.append(finding) }
    }
    return findings
  }

  /// `ER and PR display appropriate staining on control tissue`: no word of result, and the control right behind.
  private static func isOfControl(_ frame: FindingReader.Frame, _ document: ReportDocument) -> Bool {
    let read = frame.values.terms
    let results: [Concept] = [
      .positive, .negative, .lowPositive, .equivocal, .quantity, .pending, .notPerformed, .absent, .negation,
    ]
    guard !read.contains(where: { results.contains(document.terms[$0].concept) }) else { return false }
    let end = document.statements[Int(document.statementOfTerm[read.upperBound])].terms.upperBound
    return (read.upperBound + 1..<max(read.upperBound + 1, min(end, read.upperBound + 6))).contains {
      [.controlLabel, .controlTissue, .benignTissue].contains(document.terms[$0].concept)
    }
  }

  /// Whether a cue of the statement speaks of this mention: before it without a colon between, or close behind it.
  private static func isReached(
    _ frame: FindingReader.Frame, by cue: Concept, _ document: ReportDocument
  ) -> Bool {
    let range = document.clause(around: frame.labelEnd)
    let read = frame.values.terms
    func isFree(_ terms: Range<Int>, _ ends: [Concept]) -> Bool {
      !terms.contains { ends.contains(document.terms[$0].concept) }
    }
    for term in range where document.terms[term].concept == cue {
      if term <= read.upperBound {
        if term >= read.lowerBound || isFree(term..<read.lowerBound, [.colon]) { return true }
      } else if isFree(read.upperBound + 1..<term, [.colon, .otherTest, .section]) {
        return true
      }
    }
    return false
  }

  /// `HER2: pending; FISH if the score is 2+`: the condition is about the next test.
  private static func isBeforeCondition(_ frame: FindingReader.Frame, _ document: ReportDocument) -> Bool {
    // `sent for ER, PR and HER2, with reflex to FISH if 2+`: what stood before the names.
    guard let last = frame.lastValue ?? (frame.wasStatedBefore ? frame.labelEnd : nil) else { return false }
    let cue = document.clause(around: frame.labelEnd).first {
      document.terms[$0].concept == .hypothetical || document.terms[$0].concept == .recommendation
    }
    guard let cue, cue > last else { return false }
    // `will be performed only if requested`
    if frame.values.status == .pending,
      (last + 1..<cue).allSatisfy({ document.terms[$0].concept == .word })
    {
      return false
    }
    // `Patients with ...` on a line of its own is another sentence, also where no period ended the result's.
    let isOnLineBelow = document.terms[cue - 1].concept == .newline && document.casing(cue) != .lower
    return isOnLineBelow || frame.values.status == .pending || frame.values.status == .notPerformed
  }

  /// A word and a score that exclude each other, far apart: one of them is of something else, and which cannot be told.
  private static func contradictsItself(_ finding: Finding) -> Bool {
    guard finding.method == .immunohistochemistry, let score = finding.score, finding.scoreHigh == nil,
      finding.terms.count > longestAnswer
    else { return false }
    return finding.status == .positive && score < 2 || finding.status == .negative && score == 3
  }

  /// Terms of a name with its answer, where both stand close together.
  private static let longestAnswer = 9

  /// `HER2 NEGATIVE (IHC 2+, not amplified by FISH)`: a score of 2+ beside in situ hybridization is equivocal, and
  /// the word is the conclusion from both.
  private static func conclusion(_ finding: inout Finding, _ document: ReportDocument) -> Finding? {
    guard finding.method == .immunohistochemistry, finding.score == 2, !finding.statusIsAmplification,
      finding.status == .positive && finding.intensity != .weak || finding.status == .negative
    else { return nil }
    let statement = document.statements[Int(document.statementOfTerm[finding.terms.upperBound])].terms
    // A score of 2+ is never negative by itself.
    let isTestedAgain =
      finding.status == .negative
      || (finding.terms.upperBound..<statement.upperBound).contains {
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
