/// Turns a closed frame into findings, one for each of its markers.
enum FrameCloser {
  static func findings(
    of frame: FindingReader.Frame, biomarkers: [Biomarker], document: ReportDocument
  ) -> [Finding] {
    if isReached(frame, by: .hypothetical, document) { return [] }
    if frame.values.status == nil || frame.values.status == .pending,
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
        if frame.markers.count > 1, finding.method == .insituHybridization, !finding.statusIsAmplification {
          finding.method = .unknown
        }
        if finding.statusIsAmplification, finding.method == .unknown { finding.method = .insituHybridization }
      }
      let isGraded = finding.intensity != nil && biomarkers[marker].grammar == .nuclearReceptor
      if finding.hasResult || isGraded { findings.append(finding) }
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
}
