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

  @Argument(help: "Files and folders; - is standard input.", completion: .file())
  var paths: [String]

  @Option(
    name: [.short, .long],
    help: "Standard: what FILE's name ends with, else table on a terminal and jsonl elsewhere.")
  var format: OutputFormat?

  @OptionGroup var inputOptions: InputOptions

  @OptionGroup var siteRules: LexiconOption

  @Option(help: "How much of the report the evidence repeats: its words, only places, or nothing.")
  var evidence: ReportExtractor.EvidenceDetail = .text

  @Flag(help: "Add the text that places count in to each record, as report.text.")
  var includeText = false

  @Flag(name: .customLong("sha256"), help: "Add the SHA-256 of its file to each record, as source.sha256.")
  var addsDigest = false

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write to FILE, by way of FILE.partial: FILE is never half a run.", valueName: "FILE"),
    completion: .file())
  var output: String?

  @OptionGroup var registry: RegistryOptions

  @OptionGroup var jobs: JobsOption

  @Option(help: "Colors in the table.")
  var color: ColorChoice = .auto

  func run() async throws {
    let format = format ?? .standard(for: output)
    let extractor = try extractor(for: format)
    let sink = if let output { try OutputSink.file(output) } else { OutputSink.standardOutput() }
    let style = output == nil || color == .always ? color.style : Style(isColored: false)
    // The ids of FHIR resources come from the file's digest.
    let reader = ReportReader(
      extractor: extractor, addsDigest: addsDigest || format == .fhir)
    let renderer = RecordRenderer(format: format, style: style, coder: registry.coder)

    var stream = try RecordStream(format: format, sink: sink, coder: registry.coder)
    var tally = Tally()
    try await jobs.work.run(InputWalk(paths, excluding: sink.identities)) { input in
      RenderedFile(input, reader: reader, renderer: renderer)
    } finish: { file in
      for record in file.records { try stream.add(record) }
      // Records come out before the complaint about the file behind them, on a terminal at once.
      if file.failure != nil || format == .table { try sink.flush() }
      if let failure = file.failure { StandardError.report(failure) }
      tally.add(file)
    }
    try stream.end()
    try sink.finish()
    if format == .table { StandardError.write(tally.summary) }
    if tally.reviews > 0 {
      StandardError.write("\(tally.reviews) codes need a review: see pathreport explain --codes FILE")
    }
    if tally.failures > 0 { throw PathReportCommand.Status.failures }
  }

  private func extractor(for format: OutputFormat) throws -> ReportExtractor {
    var options = ReportExtractor.Options()
    // A registry's text items are quotations, and codes may depend on the report's words.
    options.evidence = format == .naaccr ? .text : evidence
    options.includeText = includeText
    inputOptions.apply(to: &options)
    return try siteRules.extractor(options: options)
  }
}

extension ReportExtractor.EvidenceDetail: ExpressibleByArgument {}
