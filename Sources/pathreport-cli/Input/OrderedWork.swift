/// Does the same work on many things with several threads, and hands the results on in the things' order.
///
/// Only a window of things is under way or waiting for its turn at any time, so that memory does not grow
/// with their number.
struct OrderedWork {
  /// How many things are worked on at the same time.
  let jobs: Int

  /// A task is worth its cost for a handful of reports, not for one.
  private static let batchSize = 16

  /// How many batches a slow one may hold up, for each job.
  private static let window = 4

  /// Works on everything that a sequence gives.
  ///
  /// - Parameters:
  ///   - inputs: The things to work on; they are taken as they are needed.
  ///   - work: The work on one of them, on any thread.
  ///   - finish: Takes each result, in order, one at a time.
  func run<Input: Sendable, Output: Sendable>(
    _ inputs: some Sequence<Input>, work: @escaping @Sendable (Input) -> Output,
    finish: (Output) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (number: Int, outputs: [Output]).self) { group in
      var rest = inputs.makeIterator()
      var (started, finished, underWay) = (0, 0, 0)
      var early: [Int: [Output]] = [:]
      repeat {
        while underWay < jobs, started < finished + jobs * Self.window {
          let batch = Self.batch(from: &rest)
          if batch.isEmpty { break }
          group.addTask { [number = started] in (number, batch.map(work)) }
          started += 1
          underWay += 1
        }
        guard let done = try await group.next() else { return }
        underWay -= 1
        early[done.number] = done.outputs
        while let outputs = early.removeValue(forKey: finished) {
          try outputs.forEach(finish)
          finished += 1
        }
      } while true
    }
  }

  private static func batch<Inputs: IteratorProtocol>(from rest: inout Inputs) -> [Inputs.Element] {
    var batch: [Inputs.Element] = []
    while batch.count < batchSize, let input = rest.next() { batch.append(input) }
    return batch
  }
}
