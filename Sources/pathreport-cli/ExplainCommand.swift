import ArgumentParser
import PathReport

/// Shows which words of a report gave which values.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show which words of a report gave which values.",
    discussion: """
      First the report's text with everything that was read: on a colored background for each field, or \
      without colors in marks like ⟦ER positive⟧ under the line. Then each value of each tumor with its \
      quotation, its line, its section, the rule that read it, and what lost against it.

      EXAMPLES
        pathreport explain report.txt
        pathreport explain report.txt --color always | less -R
        pathreport explain report.txt --codes
        pbpaste | pathreport explain -
      """
  )

  @Argument(help: "A file; - is standard input.", completion: .file())
  var file: String

  @Flag(help: "Instead, the codes for a registry: item, code, meaning, rule, and the words behind it.")
  var codes = false

  @OptionGroup var registry: RegistryOptions

  @OptionGroup var inputOptions: InputOptions

  @OptionGroup var siteRules: LexiconOption

  @Option(help: "Colors instead of marks.")
  var color: ColorChoice = .auto

  func run() throws {
    var reader = ReportReader(extractor: try siteRules.extractor())
    reader.extractor.options.includeText = true
    inputOptions.apply(to: &reader.extractor.options)
    let sink = OutputSink.standardOutput()
    let records = try reader.records(in: InputFile(argument: file))
    for (index, record) in records.enumerated() {
      if index > 0 { try sink.write("\n".utf8) }
      let text =
        codes
        ? ExplainedCodes(record: record, coder: registry.coder, style: color.style).text
        : Explanation(record: record, style: color.style, columns: Terminal.columns).text
      try sink.write(text.utf8)
    }
    try sink.finish()
  }
}
