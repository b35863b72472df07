/// Turns a closed frame into findings, one for each of its markers.
enum FrameCloser {
  static func findings(
    of frame: FindingReader.Frame, biomarkers: [Biomarker], document: ReportDocument
  ) -> [Finding] {
    let cues = document.statements[Int(document.statementOfTerm[frame.labelEnd])].cues
    if !cues.isDisjoint(with: [.hypothetical, .recommendation]),
      frame.values.status == nil || frame.values.status == .pending || cues.contains(.hypothetical)
    {
      return []
    }
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
}
