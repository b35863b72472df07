import ArgumentParser
import PathReport

/// Reads reports and writes their records.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read reports and write their records.",
    discussion: """
      Folders are read with all the folders in them, in the order of the paths' bytes, whatever the files \
      are called. Formats are told by content: free text, HL7 v2, CDA, FHIR, other XML, RTF, HTML, CSV, \
      TSV, JSON Lines, NAACCR XML. Hidden files and symbolic links in folders are passed over. A file that is no report gives \
      a line on standard error, and the run goes on. A record's source.name is the path relative to the \
      folder that was given.

      EXAMPLES
        pathreport extract report.txt
        pathreport extract reports/ -o tumors.csv --evidence none
        pathreport extract reports/ -o records.sqlite
        pathreport extract reports/ -o breast.xml --naaccr-version 26
        pathreport extract export.csv --text-column report_text --id-column accession
        pathreport extract reports/ | jq -c '.tumors[0].her2.overall'
        pdftotext -layout report.pdf - | pathreport extract -

      EXIT STATUS
        0   everything was read
        1   something could not be read or written; the rest was
        2   the command line was wrong
      """
  )

  @OptionGroup var selection: SelectionOptions

  @OptionGroup var inputOptions: InputOptions

  @OptionGroup var siteRules: LexiconOption

  @OptionGroup var outputOptions: OutputOptions

  @Option(
    help: ArgumentHelp(
      "Name the files that could not be read in LIST, with the reason, one JSON object a line.",
      valueName: "LIST"),
    completion: .file())
  var failures: String?

  @Flag(help: "No progress and no sums at the end; what could not be read is still named.")
  var quiet = false

  @OptionGroup var jobs: JobsOption

  func validate() throws {
    if let output = outputOptions.output, StoreOutput.isStore(output), selection.paths.contains("-") {
      throw ValidationError("Standard input has no path under which a store could find it again.")
    }
    if let output = outputOptions.output, FolderOutput.isFolder(output), !selection.hasOneRoot {
      throw ValidationError(
        "Into a folder, read one folder or one list: files of the same name would meet there.")
    }
  }

  func run() async throws {
    // Rules that are wrong end the run before anything is written.
    let reader = try outputOptions.reader(inputOptions, siteRules)
    let output = try outputOptions.open(inputOptions, producer: reader.extractor.producer)
    let total = Progress.Total()
    let report = try RunReport(list: failures, progress: showsProgress ? Progress(total: total) : nil)
    let excluded = output.identities.union(report.identities)
    if showsProgress, selection.canBeCounted { total.count(try selection.walk(excluding: excluded)) }

    let source = PieceSource(
      try selection.walk(excluding: excluded), history: output.history, options: reader.extractor.options,
      addsDigest: reader.addsDigest, canRestart: output.canRestart)
    let worker = PieceWorker(
      reader: reader, renderer: outputOptions.renderer, keepsDigest: output.canRestart)
    let run = Run(work: jobs.work, source: source, worker: worker)
    // Records come out before the complaint about the file behind them.
    try await run.start { result in
      try output.add(result)
      try report.add(result)
    } isIdle: {
      try output.flush()
    }
    try output.finish()
    try report.finish()
    show(report)
    if report.tally[.failures] > 0 { throw PathReportCommand.Status.failures }
  }

  /// A bar belongs beside a file that is being written, not between records on a terminal.
  private var showsProgress: Bool {
    guard !quiet else { return false }
    return outputOptions.output != nil || Terminal.isStandardError && Terminal.isStandardOutputAFile
  }

  private func show(_ report: RunReport) {
    if outputOptions.output != nil {
      if !quiet { report.details.forEach { StandardError.write($0) } }
    } else if outputOptions.resolvedFormat == .table {
      StandardError.write(report.summary)
    }
    let reviews = report.tally[.reviews]
    if reviews > 0 {
      StandardError.write("\(reviews) codes need a review: see pathreport explain --codes FILE")
    }
  }
}
