import ArgumentParser
import PathReport

/// Where a run's records go, and in which form.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: "Standard: what FILE's name ends with, else table on a terminal and jsonl elsewhere.")
  var format: OutputFormat?

  @Option(help: "How much of the report the evidence repeats: its words, only places, or nothing.")
  var evidence: ReportExtractor.EvidenceDetail = .text

  @Flag(help: "Add the text that places count in to each record, as report.text.")
  var includeText = false

  @Flag(name: .customLong("sha256"), help: "Add the SHA-256 of its file to each record, as source.sha256.")
  var addsDigest = false

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write to FILE, by way of FILE.partial: FILE is never half a run. FILE.sqlite is a store, FOLDER/ gets a file for each file.",
      valueName: "FILE"),
    completion: .file())
  var output: String?

  @Flag(help: "Read again what earlier runs, versions or options have read.")
  var reprocess = false

  @OptionGroup var registry: RegistryOptions

  @Option(help: "Colors in the table.")
  var color: ColorChoice = .auto

  func validate() throws {
    if let output, StoreOutput.isStore(output), format != nil {
      throw ValidationError("A store has a form of its own: leave --format out.")
    }
  }

  /// The format of what is written.
  var resolvedFormat: OutputFormat { format ?? .standard(for: output) }

  /// What turns records into bytes; `nil` where a store takes the records themselves.
  var renderer: RecordRenderer? {
    if let output, StoreOutput.isStore(output) { return nil }
    let style = output == nil || color == .always ? color.style : Style(isColored: false)
    return RecordRenderer(
      format: resolvedFormat, style: style, coder: registry.coder, patientSystem: registry.patientSystem)
  }

  /// What reads reports for this output.
  func reader(_ input: InputOptions, _ siteRules: LexiconOption) throws -> ReportReader {
    var options = ReportExtractor.Options()
    // A registry's text items are quotations, and codes may depend on the report's words.
    options.evidence = resolvedFormat == .naaccr ? .text : evidence
    options.includeText = includeText
    input.apply(to: &options)
    // The ids of FHIR resources come from the file's digest.
    return ReportReader(
      extractor: try siteRules.extractor(options: options), addsDigest: addsDigest || resolvedFormat == .fhir)
  }

  /// Opens the output of what names itself as its records' producer.
  func open(_ input: InputOptions, producer: String) throws -> any RunOutput {
    let stream = RecordStream(format: resolvedFormat, coder: registry.coder)
    guard let output else {
      return try PlainOutput(.standardOutput(), stream: stream, isShownAtOnce: resolvedFormat == .table)
    }
    let path = FilePath(output)
    let settings = settings(input, producer)
    if StoreOutput.isStore(output) {
      return try StoreOutput(path, producer: producer, settings: settings, reprocesses: reprocess)
    }
    if FolderOutput.isFolder(output) {
      return try FolderOutput(
        path, format: resolvedFormat, settings: settings, beginsAnew: reprocess,
        stream: { [format = resolvedFormat, coder = registry.coder] in
          RecordStream(format: format, coder: coder)
        })
    }
    if ResumableOutput.canContinue(path, format: resolvedFormat) {
      return try ResumableOutput(path, settings: settings, stream: stream, beginsAnew: reprocess)
    }
    let lock = path.isRegularOrFree ? try RunLock(for: path) : nil
    return try PlainOutput(.file(output), stream: stream, isShownAtOnce: false, lock: lock)
  }

  /// Everything that decides what a report's record looks like: records of other settings don't belong into one output.
  private func settings(_ input: InputOptions, _ producer: String) -> String {
    var words = [producer, "evidence \(evidence.rawValue)"]
    if includeText { words.append("text") }
    if addsDigest { words.append("sha256") }
    if let format = input.inputFormat { words.append("input \(format.rawValue)") }
    words += input.textColumn.map { "text column \($0)" }
    if let column = input.idColumn { words.append("id column \(column)") }
    guard output.map(StoreOutput.isStore) != true else { return words.joined(separator: "; ") }
    words.append("format \(resolvedFormat.rawValue)")
    if resolvedFormat == .naaccr {
      words.append("dictionary \(registry.naaccrVersion.rawValue)")
      if let year = registry.diagnosisYear { words.append("diagnosis \(year)") }
      if registry.retiredItems { words.append("retired items") }
    }
    if resolvedFormat == .fhir, let system = registry.patientSystem { words.append("patients of \(system)") }
    return words.joined(separator: "; ")
  }
}

extension ReportExtractor.EvidenceDetail: ExpressibleByArgument {}
