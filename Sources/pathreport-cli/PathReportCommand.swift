import ArgumentParser
import PathReport

/// The command-line tool: one subcommand for each thing that it does.
@main
struct PathReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pathreport",
    abstract: "Reads breast pathology reports into normalized records.",
    discussion: """
      Everything stays on this machine: no network, no configuration, no temporary files.

      EXAMPLES
        pathreport extract report.txt                what the report says, for you
        pathreport extract reports/ > records.jsonl  the same, for programs
        pathreport extract reports/ -o all.sqlite    a store for a million of them
        pathreport query all.sqlite triple-negative  what a store knows
        pathreport explain report.txt                which words gave which values
        pathreport evaluate --gold gold.jsonl reports/
                                                     how well your reports are read
        pathreport fields                            which fields there are, by which names

      EXIT STATUS
        0   everything was read
        1   something could not be read or written; a line on standard error names it
        2   the command line was wrong
        When the reader of the output goes away (`| head`), a run ends with 0.
      """,
    version: ReportExtractor.producer,
    subcommands: [
      ExtractCommand.self, QueryCommand.self, DiffCommand.self, ExplainCommand.self, EvaluateCommand.self,
      FieldsCommand.self,
    ]
  )

  /// The exit statuses that this tool chose itself.
  enum Status {
    /// Something could not be read or written.
    static let failures = ExitCode(1)
    /// The command line was wrong. The argument parser's own choice is 64.
    static let usage = ExitCode(2)
  }

  /// Runs the subcommand that the command line names.
  static func main() async {
    OutputSink.ignoreBrokenPipeSignal()
    do {
      var command = try await asyncParseAsRoot()
      if var asyncCommand = command as? AsyncParsableCommand {
        try await asyncCommand.run()
      } else {
        try command.run()
      }
    } catch is OutputSink.Closed {
      exit()
    } catch let failure as FileFailure {
      StandardError.report(failure)
      exit(withError: Status.failures)
    } catch let error where exitCode(for: error) == .validationFailure {
      StandardError.write(fullMessage(for: error))
      exit(withError: Status.usage)
    } catch {
      exit(withError: error)
    }
  }
}
