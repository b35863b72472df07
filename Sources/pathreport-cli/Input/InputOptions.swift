import ArgumentParser
import PathReport

/// What is known of the input beforehand.
struct InputOptions: ParsableArguments {
  @Option(help: "The files' format; by default it is told by their content.")
  var inputFormat: ReportFormat?

  @Option(
    help: ArgumentHelp(
      "In a table or in JSON Lines, take the report's text from this column; may be given several times.",
      valueName: "name"))
  var textColumn: [String] = []

  @Option(
    help: ArgumentHelp("Take a record's name from this column of a table or JSON Lines.", valueName: "name"))
  var idColumn: String?

  /// Tells an extractor.
  func apply(to options: inout ReportExtractor.Options) {
    options.inputFormat = inputFormat
    options.textColumns = textColumn
    options.idColumn = idColumn
  }
}

extension ReportFormat: ExpressibleByArgument {}
