import Testing

@Suite("The command line itself")
struct CommandTests {
  private let workspace = Workspace()

  @Test(
    "a wrong command line ends with 2 and says what is right",
    arguments: [
      ["extract"], ["extract", "--format", "xml", "a"], ["extract", "--jobs", "0", "a"], ["bogus"],
      ["explain"], ["evaluate", "a"], ["evaluate", "--gold", "g"],
      ["evaluate", "--gold", "g", "--records", "r", "a"],
    ])
  func usage(arguments: [String]) throws {
    let quoted = arguments.map { "'\($0)'" }.joined(separator: " ")
    let outcome = try Tool.shell("\"$PATHREPORT\" \(quoted)", in: workspace)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("Error: "))
    #expect(outcome.errors.contains("Usage: pathreport"))
  }

  @Test("help has examples and fits 80 columns", arguments: ["extract", "explain", "evaluate"])
  func help(subcommand: String) throws {
    let outcome = try Tool.run(subcommand, "--help", in: workspace, environment: ["COLUMNS": "80"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\nEXAMPLES\n  pathreport \(subcommand) "))
    #expect(outcome.lines.filter { !$0.hasPrefix("USAGE:") }.allSatisfy { $0.count <= 80 })
  }

  @Test("the version is that of the records")
  func version() throws {
    let version = try Tool.run("--version", in: workspace).output
    workspace.write("ER: positive", to: "a.txt")
    let record = try Tool.run("extract", "a.txt", in: workspace).output
    #expect(version.hasPrefix("pathreport "))
    #expect(record.contains("\"producer\":\"\(version.dropLast())\""))
  }

  @Test("completions for shells", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let outcome = try Tool.run("--generate-completion-script", shell, in: workspace)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("include-text"))
  }
}
