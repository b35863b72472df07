/// Deals a list of answers out to a list of markers: `ER, PR and HER2: 95%, 80% and 2+`, `ER/PR: +/-`.
///
/// A kind of answer is a list where there are as many of it as markers that can have it: HER2 has no percentage of
/// nuclei, Ki-67 no status. Else all markers share the one answer.
struct AnswerLists {
  private let frame: FindingReader.Frame
  private let withStatus: [Int]
  private let withPercent: [Int]
  private let receptors: [Int]

  init(_ frame: FindingReader.Frame, _ biomarkers: [Biomarker]) {
    self.frame = frame
    withStatus = frame.markers.filter { biomarkers[$0].grammar != .proliferationIndex }
    withPercent = frame.markers.filter { biomarkers[$0].grammar != .her2 }
    receptors = frame.markers.filter { biomarkers[$0].grammar == .nuclearReceptor }
  }

  func apply(to finding: inout Finding) {
    let marker = finding.marker
    if let status = Self.dealt(frame.statuses, to: marker, of: withStatus) { finding.status = status.status }
    if let percent = Self.dealt(frame.percents, to: marker, of: withPercent) {
      finding.percent = percent
    } else if withStatus.count > 1, frame.statuses.count == withStatus.count,
      let place = withStatus.firstIndex(of: marker), frame.statusesBefore.count == frame.percents.count,
      Set(frame.statusesBefore) != [frame.statuses.count]
    {
      // `Pos (90%) / neg / neg`: the percentage is of the status in front of it.
      finding.percent = frame.statusesBefore.firstIndex(of: place + 1).map { frame.percents[$0] }
    }
    if let intensity = Self.dealt(frame.intensities, to: marker, of: receptors) {
      finding.intensity = intensity
    }
    if let hScore = Self.dealt(frame.hScores, to: marker, of: receptors) { finding.hScore = hScore }
    if let allred = Self.dealt(frame.allreds, to: marker, of: receptors) { finding.allred = allred }
  }

  private static func dealt<Answer>(_ answers: [Answer], to marker: Int, of markers: [Int]) -> Answer? {
    guard markers.count > 1, answers.count == markers.count else { return nil }
    return markers.firstIndex(of: marker).map { answers[$0] }
  }
}
