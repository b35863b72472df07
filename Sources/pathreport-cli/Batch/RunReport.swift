import PathReport

/// What a run says about itself: a line for each file that could not be read, a list of them, and sums at the end.
final class RunReport {
  /// The sums of the run, and of what earlier runs did of it.
  private(set) var tally = Tally()
  /// What earlier runs did of it.
  private var earlier = Tally()
  private var reasons: [String: Int] = [:]
  private let progress: Progress?
  private let list: OutputSink?
  private let start = ContinuousClock.now

  /// Reasons name no file, so there are few; a table of them must not grow for all that.
  private static let mostReasons = 1000

  /// - Parameters:
  ///   - list: The file that names what could not be read.
  ///   - progress: What shows how far the run is.
  init(list: String?, progress: Progress?) throws {
    self.list = try list.map(OutputSink.file)
    self.progress = progress
  }

  /// The files that this report is made of.
  var identities: Set<FileStatus.Identity> { list?.identities ?? [] }

  /// Takes the result of a piece.
  func add(_ result: PieceResult) throws {
    if result.isReused { earlier += result.tally }
    tally += result.tally
    if let failure = result.failure {
      progress?.hide()
      StandardError.report(failure)
      if reasons.count < Self.mostReasons || reasons[failure.reason] != nil {
        reasons[failure.reason, default: 0] += 1
      }
      try list?.write(Self.line(failure).utf8)
    }
    progress?.add(result)
  }

  /// Ends the list and the progress.
  func finish() throws {
    progress?.hide()
    try list?.finish()
  }

  private static func line(_ failure: FileFailure) -> String {
    JSONValue.object([("file", .string(failure.file)), ("reason", .string(failure.reason))]).text + "\n"
  }

  /// One line about the run.
  var summary: String {
    [
      "\(tally[.reports].counted("report")) in \(tally[.files].counted("file"))",
      tally[.tumors].counted("tumor"),
      tally[.warnings].counted("warning"),
      tally[.failures] == 0 ? "all read" : "\(tally[.failures].grouped) not read",
    ].joined(separator: ", ")
  }

  /// The lines about a long run.
  var details: [String] {
    var lines = [summary]
    func add(_ title: String, _ counts: [(name: String, count: Int)]) {
      guard !counts.isEmpty else { return }
      let parts = counts.map { "\($0.name) \($0.count.grouped)" }
      lines.append("  " + title.padded(to: 13) + parts.joined(separator: ", "))
    }
    add("formats", tally.formats)
    add("findings", tally.fields)
    add("diagnostics", tally.codes)
    for (reason, count) in reasons.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      lines.append("  " + "not read".padded(to: 13) + "\(count.grouped): \(reason)")
    }
    let seconds = start.duration(to: .now).inSeconds
    let done = tally[.reports] - earlier[.reports]
    var time = "\(Progress.time(seconds)), \((Double(done) / max(seconds, 0.001)).rounded().plain) reports/s"
    if earlier[.files] > 0 { time += "; \(earlier[.files].counted("file")) done by earlier runs" }
    lines.append("  " + "time".padded(to: 13) + time)
    return lines
  }
}

extension Int {
  /// The number with a comma between each three digits: 1,234,567.
  var grouped: String {
    var digits = Array(String(magnitude))
    for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
    return (self < 0 ? "-" : "") + String(digits)
  }

  /// The number with its noun: 1 report, 2 reports.
  func counted(_ noun: String) -> String {
    self == 1 ? "1 \(noun)" : "\(grouped) \(noun)s"
  }
}

extension Duration {
  /// The duration in seconds.
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
