import PathReport

/// A run over many reports: pieces in, results out, in order.
struct Run {
  /// How many pieces are worked on at the same time.
  let work: OrderedWork
  /// Where the pieces come from.
  var source: PieceSource
  /// What is done with each.
  let worker: PieceWorker

  /// Goes through all pieces.
  ///
  /// - Parameters:
  ///   - take: Takes each result, in order.
  ///   - isIdle: Told when nothing is left to do until more comes through a pipe.
  func start(take: (PieceResult) throws -> Void, isIdle: () throws -> Void = {}) async throws {
    var source = source
    var numbering = RowNumbering()
    try await work.run(
      supply: { try source.next(mayWait: $0) }, size: \.size, work: { [worker] in worker.result(of: $0) },
      finish: { result in
        var result = result
        numbering.number(&result, renderer: worker.renderer)
        try take(result)
      }, isIdle: isIdle)
  }
}

/// Numbers the reports of a stream whose pieces hold any number of them, when all before them are known.
private struct RowNumbering {
  private var index = 0

  mutating func number(_ result: inout PieceResult, renderer: RecordRenderer?) {
    if result.piece.part == 0 { index = 0 }
    guard !result.isNumbered else { return }
    for place in result.records.indices {
      result.records[place].source.index = index
      index += 1
    }
    guard let renderer else { return }
    result.rendered = result.records.map(renderer.render)
    result.records = []
  }
}
