import ArgumentParser
import PathReport

/// Compares what is read with what a person read.
struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure how well your reports are read.",
    discussion: """
      GOLD is a file of JSON Lines: for each report, by its id, the values that a careful person found in \
      it. A report belongs to the line whose id is the name of its file without folder and extension, or that \
      with #0, #1, … where a file holds several reports. The first tumor of a record is scored.

      EXAMPLES
        pathreport evaluate --gold gold.jsonl reports/
        pathreport evaluate --gold gold.jsonl --records records.jsonl --errors
        pathreport evaluate --gold gold.jsonl reports/ --json | jq .macroCore
      """
  )

  @Option(
    help: ArgumentHelp("What is right, one JSON object a line.", valueName: "GOLD"), completion: .file())
  var gold: String

  @Argument(help: "Reports: files and folders; - is standard input.", completion: .file())
  var paths: [String] = []

  @Option(
    help: ArgumentHelp("Score records that were written before, instead of reports.", valueName: "FILE"),
    completion: .file())
  var records: String?

  @Option(
    help: ArgumentHelp("Score only the lines of GOLD whose id begins with PREFIX.", valueName: "PREFIX"))
  var only = ""

  @Flag(help: "List every disagreement: id, field, want, got, with tabs between them.")
  var errors = false

  @Flag(help: "Print the figures as one JSON object.")
  var json = false

  @OptionGroup var siteRules: LexiconOption

  @OptionGroup var jobs: JobsOption

  func validate() throws {
    if paths.isEmpty == (records == nil) {
      throw ValidationError("Give reports to read, or --records with the records of an earlier run.")
    }
  }

  func run() async throws {
    let gold = try GoldFile(gold, prefix: only)
    let (found, failures) =
      if let records { (try JSONLines(records).values, 0) } else { try await extracted() }
    let sheet = ScoreSheet(scorer: Scorer(gold: gold, records: found))
    let sink = OutputSink.standardOutput()
    if errors { try sink.write(sheet.errors.utf8) }
    try sink.write((json ? sheet.json : sheet.table).utf8)
    try sink.finish()
    if failures > 0 { throw PathReportCommand.Status.failures }
  }

  /// The records of the reports, by way of their JSON: what is scored is what a reader of the output gets.
  private func extracted() async throws -> (records: [JSONValue], failures: Int) {
    var reader = ReportReader(extractor: try siteRules.extractor())
    reader.extractor.options.evidence = .none
    let worker = PieceWorker(
      reader: reader, renderer: RecordRenderer(format: .jsonl, style: Style(isColored: false)),
      keepsDigest: false)
    let source = PieceSource(
      InputWalk(paths), history: nil, options: reader.extractor.options, addsDigest: false, canRestart: false)
    var records: [JSONValue] = []
    var failures = 0
    try await Run(work: jobs.work, source: source, worker: worker).start { result in
      for record in result.rendered { records.append(try JSONParser.value(of: record[...])) }
      guard let failure = result.failure else { return }
      StandardError.report(failure)
      failures += 1
    }
    return (records, failures)
  }
}
