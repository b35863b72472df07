import Synchronization

/// Shows how far a run is: a line that changes on a terminal, now and then a line elsewhere.
final class Progress {
  /// How much there is to do, counted while the run goes on already.
  final class Total: Sendable {
    private let bytes = Mutex<Int?>(nil)

    /// The bytes of all files; `nil` until they were counted.
    var value: Int? { bytes.withLock { $0 } }

    /// Counts the files of a walk on another thread.
    func count(_ walk: sending InputWalk) {
      Task.detached(priority: .utility) {
        var walk = walk
        var sum = 0
        while let found = walk.next() {
          // Nobody knows how much will come through a pipe.
          if found.failure == nil, found.version == nil { return }
          sum += found.version?.size ?? 0
          if Task.isCancelled { return }
        }
        self.bytes.withLock { [sum] in $0 = sum }
      }
    }
  }

  private let total: Total
  private let isTerminal: Bool
  private let start = ContinuousClock.now
  private var shown = ContinuousClock.now
  private var isVisible = false
  private var reports = 0
  private var bytes = 0
  /// The bytes that earlier runs had read.
  private var earlierBytes = 0

  /// - Parameter total: How much there is to do.
  init(total: Total) {
    self.total = total
    isTerminal = Terminal.isStandardError
  }

  /// Counts a result, and shows the progress when it is time.
  func add(_ result: PieceResult) {
    bytes += result.piece.size
    if result.isReused {
      earlierBytes += result.piece.size
    } else {
      reports += result.tally[.reports]
    }
    let now = ContinuousClock.now
    guard shown.duration(to: now) >= (isTerminal ? .milliseconds(100) : .seconds(10)) else { return }
    shown = now
    show(seconds: start.duration(to: now).inSeconds)
  }

  /// Takes the line away, so that something else can be written.
  func hide() {
    if isVisible { StandardError.write("\r\u{1B}[2K", terminator: "") }
    isVisible = false
  }

  private func show(seconds: Double) {
    let line = Self.line(
      reports: reports, bytes: bytes, earlierBytes: earlierBytes, total: total.value, seconds: seconds)
    guard isTerminal else { return StandardError.write(line) }
    StandardError.write("\r\u{1B}[2K" + line.shortened(to: Terminal.columns - 1), terminator: "")
    isVisible = true
  }

  /// How far a run is, in a line.
  static func line(reports: Int, bytes: Int, earlierBytes: Int, total: Int?, seconds: Double) -> String {
    let rate = Double(bytes - earlierBytes) / max(seconds, 0.001)
    var line = ""
    if let total, total > 0 {
      let part = min(1, Double(bytes) / Double(total))
      let width = 20
      let filled = Int(part * Double(width))
      line +=
        "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: width - filled) + "] "
      line += "\((part * 100).fixed(0).leftPadded(to: 3)) %  "
    }
    line += "\(reports.counted("report"))  \(Int(Double(reports) / max(seconds, 0.001)).grouped)/s  "
    line += "\((rate / 1e6).fixed(1)) MB/s"
    if let total, rate > 0 { line += "  \(time(Double(max(0, total - bytes)) / rate)) left" }
    return line
  }

  /// A duration for people: 12.3 s, 3 min 20 s, 2 h 5 min.
  static func time(_ seconds: Double) -> String {
    if seconds < 60 { return "\(seconds.fixed(1)) s" }
    let whole = Int(seconds.rounded())
    return whole < 3600
      ? "\(whole / 60) min \(whole % 60) s" : "\(whole / 3600) h \(whole % 3600 / 60) min"
  }
}
