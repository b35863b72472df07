import Foundation
import Testing

@Suite("Files that are no reports")
struct BadInputTests {
  private let workspace = Workspace()

  private func good(_ names: String...) {
    for name in names { workspace.write("ER: positive (95%)", to: name) }
  }

  @Test("empty files, blanks, NUL bytes and wrong encodings give records, and their neighbours all of theirs")
  func harmless() throws {
    good("in/0.txt", "in/z.txt")
    workspace.write("", to: "in/empty.txt")
    workspace.write(" \t\r\n \n", to: "in/blank.txt")
    workspace.write([0xFF, 0xFE, 0x45], to: "in/half.txt")
    workspace.write(Array("ER: positive, strongly (95".utf8) + [0] + Array("%)".utf8), to: "in/nul.txt")
    workspace.write([0x45, 0x52, 0x3A, 0x20, 0xC3], to: "in/cut.txt")
    let outcome = try Tool.run("extract", "in", in: workspace)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.lines.count == 7)
    #expect(outcome.lines.count { $0.contains(#""status":"positive""#) } == 3)
    #expect(outcome.lines.count { $0.contains(#""code":"noFindings""#) } == 4)
  }

  @Test("binary files are named with the reason, and the exit status says so")
  func binary() throws {
    good("in/a.txt", "in/z.txt")
    workspace.write((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 3) & 0x1F }, to: "in/b.bin")
    workspace.write([UInt8](repeating: 0, count: 5000), to: "in/c.bin")
    workspace.write("%PDF-1.7 and more", to: "in/d.pdf")
    let outcome = try Tool.run("extract", "in", in: workspace)
    #expect(outcome.status == 1)
    #expect(outcome.lines.count == 2)
    let errors = outcome.errors.split(separator: "\n")
    #expect(errors.count == 3)
    for (error, name) in zip(errors, ["b.bin", "c.bin", "d.pdf"]) {
      #expect(error.hasPrefix("pathreport: error: in/\(name): this is "))
    }
  }

  /// The superuser may read everything, so there the folder is read.
  @Test("a folder and a file without permission are named, and the rest is read")
  func permissions() throws {
    good("in/a.txt", "in/closed/b.txt", "in/secret.txt", "in/z.txt")
    let outcome = try Tool.shell(
      #"chmod 000 in/closed in/secret.txt; "$PATHREPORT" extract in; e=$?; chmod 755 in/closed; exit $e"#,
      in: workspace)
    if getuid() == 0 {
      #expect(outcome.status == 0)
      #expect(outcome.lines.count == 4)
    } else {
      #expect(outcome.status == 1)
      #expect(outcome.lines.count == 2)
      #expect(
        outcome.errors.split(separator: "\n") == [
          "pathreport: error: in/closed: Permission denied",
          "pathreport: error: in/secret.txt: Permission denied",
        ])
    }
  }

  /// The first file is a pipe, which lets the tool wait until the last one is gone.
  @Test("a file that vanishes while the run goes on is named, and the rest is read", .timeLimit(.minutes(1)))
  func vanishing() throws {
    for number in 0..<400 { good("in/\(1000 + number).txt") }
    let outcome = try Tool.shell(
      #"""
      mkfifo first
      "$PATHREPORT" extract --jobs 1 first in &
      tool=$!
      (sleep 0.3; rm in/1399.txt; echo 'ER: negative') > first
      wait $tool
      """#, in: workspace)
    // The folder may have been listed before or after the file went.
    #expect(outcome.status == 0 || outcome.status == 1)
    #expect(outcome.lines.count == 400)
    if outcome.status == 1 {
      #expect(outcome.errors == "pathreport: error: in/1399.txt: No such file or directory\n")
    }
  }

  @Test("a very long line and a million blank lines are read", .timeLimit(.minutes(2)))
  func long() throws {
    let outcome = try Tool.shell(
      #"""
      mkdir in; echo 'ER: positive' > in/a.txt
      yes '' | head -n 1000000 > in/blank.txt
      yes 'carcinoma of the breast, ' | head -n 10000 | tr -d '\n' > in/line.txt
      "$PATHREPORT" extract in
      """#, in: workspace)
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 3)
  }
}
