import ArgumentParser
import GRDB

/// Asks a store.
struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Ask a store of records that extract --output records.sqlite made.",
    discussion: """
      QUESTIONS
      \(Question.allCases.map { "  " + $0.rawValue.padded(to: 28) + $0.title }.joined(separator: "\n"))

      EXAMPLES
        pathreport query records.sqlite triple-negative
        pathreport query records.sqlite needs-review --format csv > review.csv
        pathreport query records.sqlite --sql 'SELECT count(*) FROM reports'
        pathreport query records.sqlite triple-negative --show-sql

      A run that writes to the store at the same time does no harm. Docs/Store.md explains the tables.
      """)

  @Argument(help: "A store.", completion: .file())
  var store: String

  @Argument(help: "What is asked: one of the questions above.")
  var question: Question?

  @Option(
    help: ArgumentHelp("Ask in your own words; the store can only be read.", valueName: "SQL"))
  var sql: String?

  @Option(name: [.short, .long], help: "Standard: table on a terminal, csv elsewhere.")
  var format: RowFormat?

  @Flag(help: "Print the question in SQL instead of asking it.")
  var showSQL = false

  func validate() throws {
    if (question == nil) == (sql == nil) {
      throw ValidationError("Give one question, or --sql with one of your own.")
    }
  }

  func run() throws {
    let text = question?.sql ?? sql ?? ""
    let sink = OutputSink.standardOutput()
    if showSQL {
      try sink.write((text + "\n").utf8)
      return try sink.finish()
    }
    var printer = RowPrinter(format: format ?? (Terminal.isStandardOutput ? .table : .csv), sink: sink)
    try StoreFile(store).rows(text) { row in try printer.add(row) }
    try printer.end()
    try sink.finish()
  }
}
