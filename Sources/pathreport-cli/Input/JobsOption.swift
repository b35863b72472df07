import ArgumentParser

/// How many reports are read at the same time.
struct JobsOption: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Read N files at the same time (default: one for each processor).", valueName: "N"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1.") }
  }

  /// The work with this many jobs.
  var work: OrderedWork { OrderedWork(jobs: jobs ?? Terminal.processors) }
}
