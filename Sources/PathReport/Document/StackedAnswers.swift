/// Reads a form whose answers a scanner wrote below all its labels: `ER STATUS:`, `ER % POSITIVE:`, `HER2 SCORE:`, and
/// then `Positive`, `90%`, `1+`. Where there are as many answers as labels, each is set behind its own.
struct StackedAnswers {
  private let document: ReportDocument
  private let lines: [Range<Int>]
  private static let fewestLabels = 3

  static func run(_ document: inout ReportDocument) {
    guard !document.isFlattened else { return }
    let reader = StackedAnswers(document: document)
    var terms: [Term] = []
    var written = 0
    var line = 0
    while line < reader.lines.count {
      let labels = reader.run(from: line) { reader.isLabel($0) }
      if labels.count >= fewestLabels, labels.contains(where: { reader.namesMarker(reader.lines[$0]) }) {
        let answers = reader.run(from: labels.upperBound) { reader.isAnswer($0) }
        if answers.count == labels.count {
          terms += document.terms[written..<reader.lines[labels.lowerBound].lowerBound]
          for (label, answer) in zip(labels, answers) {
            terms += document.terms[reader.lines[label]].dropLast()
            terms += document.terms[reader.lines[answer]]
          }
          written = reader.lines[answers.upperBound - 1].upperBound
        }
      }
      line = max(line + 1, labels.upperBound)
    }
    guard written > 0 else { return }
    document.rewrite(terms + document.terms[written...])
  }

  private init(document: ReportDocument) {
    self.document = document
    lines = document.lines
  }

  private func run(from start: Int, where belongs: (Range<Int>) -> Bool) -> Range<Int> {
    var end = start
    while end < lines.count, belongs(lines[end]) { end += 1 }
    return start..<end
  }

  /// A few words and a colon at the end.
  private func isLabel(_ line: Range<Int>) -> Bool {
    guard (3...10).contains(line.count), document.terms[line.upperBound - 2].concept == .colon else {
      return false
    }
    return line.dropLast(2).allSatisfy { document.terms[$0].concept != .colon }
  }

  private func namesMarker(_ line: Range<Int>) -> Bool {
    line.contains { document.terms[$0].concept == .marker }
  }

  private func isAnswer(_ line: Range<Int>) -> Bool {
    (2...9).contains(line.count)
      && !line.contains { [.colon, .marker, .section].contains(document.terms[$0].concept) }
  }
}
