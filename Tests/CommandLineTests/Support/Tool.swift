import Foundation

/// The built binary, run as people run it.
enum Tool {
  /// What a run came to.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String

    /// The lines of standard output.
    var lines: [Substring] { output.split(separator: "\n") }
  }

  /// Where the binary is: beside the tests, where the package manager builds both.
  static let path: String = {
    #if os(macOS)
      let folder = Bundle(for: Workspace.self).bundleURL.deletingLastPathComponent()
    #else
      let folder = Bundle.main.bundleURL
    #endif
    return folder.appendingPathComponent("pathreport").path
  }()

  /// Runs the binary in a folder, without a terminal.
  static func run(
    _ arguments: String..., in workspace: Workspace, input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(path, arguments, in: workspace, input: input, environment: environment)
  }

  /// Runs a line of shell in a folder; `$PATHREPORT` is the binary.
  static func shell(_ line: String, in workspace: Workspace) throws -> Outcome {
    try run("/bin/sh", ["-c", line], in: workspace, input: "", environment: ["PATHREPORT": path])
  }

  private static func run(
    _ executable: String, _ arguments: [String], in workspace: Workspace, input: String,
    environment: [String: String]
  ) throws -> Outcome {
    // Files rather than pipes: nobody has to read them while the tool runs.
    let streams = Workspace()
    streams.write(input, to: "in")
    streams.write("", to: "out")
    streams.write("", to: "err")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = workspace.folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: streams.folder.appendingPathComponent("in"))
    process.standardOutput = try FileHandle(forWritingTo: streams.folder.appendingPathComponent("out"))
    process.standardError = try FileHandle(forWritingTo: streams.folder.appendingPathComponent("err"))
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: streams.text("out") ?? "", errors: streams.text("err") ?? "")
  }
}
