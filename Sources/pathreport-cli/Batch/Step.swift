/// Says when it is time to make safe what was done.
struct Step {
  private static let shortest = Duration.milliseconds(200)
  /// A slow disk shall not take more of the time than this part.
  private static let part = 20

  private let duration: Duration
  private let start = ContinuousClock.now

  /// Begins a step.
  ///
  /// - Parameter cost: How long it took to end the one before.
  init(cost: Duration = .zero) {
    duration = max(Self.shortest, cost * Self.part)
  }

  /// Whether the step is over.
  var isDue: Bool { start.duration(to: .now) >= duration }
}
