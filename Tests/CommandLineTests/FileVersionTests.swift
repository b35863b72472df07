import Foundation
import Testing

@testable import pathreport_cli

/// What tells a later run that a file is the one that was read.
@Suite("Versions of files")
struct FileVersionTests {
  private let workspace = Workspace()

  private func status(of path: String) throws -> FileStatus {
    try FileStatus(of: FilePath(path), followsLinks: true)
  }

  @Test(
    "a file that was written just now may be written again within the same tick, so its times prove nothing")
  func fresh() throws {
    workspace.write("ER: positive", to: "report.txt")
    let status = try status(of: workspace.folder.appendingPathComponent("report.txt").path)
    #expect(status.lastingVersion != status.version)
    #expect(status.lastingVersion.size == status.version.size)
  }

  @Test("a file that nobody wrote lately is known by its times")
  func settled() throws {
    let status = try status(of: "/bin/sh")
    #expect(status.lastingVersion == status.version)
  }
}
