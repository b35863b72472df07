import ArgumentParser
import PathReport

/// Says which answers differ between two runs.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say which answers changed between two runs.",
    discussion: """
      OLD and NEW are JSON Lines or stores that extract wrote, of the same reports: before and after new rules, \
      options, or terms of a site. Each changed value is a line: the report, its number in the file, the path of the \
      value in the record, the old and the new value, with tabs between them. Evidence, diagnostics and what the \
      source says of itself are not compared.

      EXAMPLES
        pathreport diff old.jsonl new.jsonl
        pathreport diff before.sqlite after.sqlite --summary
      """)

  @Argument(help: "The records of the earlier run.", completion: .file())
  var old: String

  @Argument(help: "The records of the later run.", completion: .file())
  var new: String

  @Flag(help: "Only count the changes, by their paths.")
  var summary = false

  func run() throws {
    let sink = OutputSink.standardOutput()
    var comparison = Comparison { [summary] line in
      if !summary { try sink.write((line + "\n").utf8) }
    }
    try comparison.run(try AnswerSource(old), try AnswerSource(new))
    if summary {
      for line in comparison.sums { try sink.write((line + "\n").utf8) }
    }
    try sink.finish()
    StandardError.write(comparison.words)
  }
}
