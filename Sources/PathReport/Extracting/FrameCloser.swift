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
        if frame.markers.count > 1, finding.method == .insituHybridization, !finding.statusIsAmplification {
          finding.method = .unknown
        }
        if finding.statusIsAmplification, finding.method == .unknown { finding.method = .insituHybridization }
      }
      if finding.hasResult || finding.status != nil { findings.append(finding) }
    }
    return findings
  }
}
