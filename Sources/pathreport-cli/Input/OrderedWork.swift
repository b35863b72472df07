/// What comes next of a run's inputs.
enum Supply<Input> {
  case next(Input)
  /// Nothing is there yet; it may come.
  case later
  case end
}

/// Does the same work on many things with several threads, and hands the results on in the things' order.
///
/// Only a window of things is under way or waiting for its turn at any time, so that memory does not grow
/// with their number.
struct OrderedWork {
  /// How many things are worked on at the same time.
  let jobs: Int

  /// A task is worth its cost for a handful of reports, not for one.
  private static let batchCount = 16
  /// A handful that is large enough in bytes.
  private static let batchSize = 1 << 17

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
    var rest = inputs.makeIterator()
    try await run(
      supply: { _ in rest.next().map(Supply.next) ?? .end }, size: { _ in 0 }, work: work, finish: finish)
  }

  /// Works on everything that comes.
  ///
  /// - Parameters:
  ///   - supply: Gives the next thing; it may wait for it only where it is told so, because nothing is under way.
  ///   - size: The bytes of a thing, so that large ones go alone.
  ///   - work: The work on one of them, on any thread.
  ///   - finish: Takes each result, in order, one at a time.
  ///   - isIdle: Told when all results were taken and nothing is there to go on with.
  func run<Input: Sendable, Output: Sendable>(
    supply: (_ mayWait: Bool) throws -> Supply<Input>, size: (Input) -> Int,
    work: @escaping @Sendable (Input) -> Output, finish: (Output) throws -> Void,
    isIdle: () throws -> Void = {}
  ) async throws {
    try await withThrowingTaskGroup(of: (number: Int, outputs: [Output]).self) { group in
      var (started, finished, underWay) = (0, 0, 0)
      var early: [Int: [Output]] = [:]
      var hasEnded = false
      repeat {
        while !hasEnded, underWay < jobs, started < finished + jobs * Self.window {
          if underWay == 0 { try isIdle() }
          let (batch, isLast) = try Self.batch(mayWait: underWay == 0, supply, size)
          hasEnded = isLast
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

  private static func batch<Input>(
    mayWait: Bool, _ supply: (Bool) throws -> Supply<Input>, _ size: (Input) -> Int
  ) throws -> (inputs: [Input], isLast: Bool) {
    var batch: [Input] = []
    var bytes = 0
    while batch.count < batchCount, bytes < batchSize {
      switch try supply(mayWait && batch.isEmpty) {
      case .next(let input):
        batch.append(input)
        bytes += size(input)
      case .later: return (batch, false)
      case .end: return (batch, true)
      }
    }
    return (batch, false)
  }
}
