import Foundation
import Testing

@Suite("Runs over many files")
struct BatchTests {
  private let workspace = Workspace()

  init() {
    workspace.write("ER: positive (95%, strong)", to: "in/2023/a.txt")
    workspace.write("PR: negative", to: "in/2023/b.rtf.txt")
    workspace.write("HER2 (IHC): 3+", to: "in/2024/a.txt")
    workspace.write("Ki-67: 20%", to: "in/notes.md")
  }

  private func names(_ outcome: Tool.Outcome) throws -> [String] {
    try outcome.lines.map { line in
      let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return (record?["source"] as? [String: Any])?["name"] as? String ?? "?"
    }
  }

  @Test(
    "globs choose among the files of folders, by their names or by their paths",
    arguments: [
      (["--include", "*.txt"], ["2023/a.txt", "2023/b.rtf.txt", "2024/a.txt"]),
      (["--include", "2023/*", "--include", "*.md"], ["2023/a.txt", "2023/b.rtf.txt", "notes.md"]),
      (["--exclude", "2023"], ["2024/a.txt", "notes.md"]),
      (["--exclude", "*.rtf.txt", "--exclude", "notes.*"], ["2023/a.txt", "2024/a.txt"]),
      (["--include", "a.txt", "--exclude", "2024/a*"], ["2023/a.txt"]),
      (["--include", "[n]*"], ["notes.md"]),
    ])
  func globs(arguments: [String], expected: [String]) throws {
    let quoted = arguments.map { "'\($0)'" }.joined(separator: " ")
    let outcome = try Tool.shell("\"$PATHREPORT\" extract in \(quoted)", in: workspace)
    #expect(outcome.status == 0)
    #expect(try names(outcome) == expected)
  }

  @Test("a list names files in an order of its own; what it names wrongly is an error of that file")
  func manifest() throws {
    workspace.write("in/notes.md\n\nin/2024/a.txt\r\ngone.txt\nin/2023/a.txt", to: "list")
    let outcome = try Tool.run("extract", "--manifest", "list", in: workspace)
    #expect(outcome.status == 1)
    #expect(try names(outcome) == ["in/notes.md", "in/2024/a.txt", "in/2023/a.txt"])
    #expect(outcome.errors == "pathreport: error: gone.txt: No such file or directory\n")
    let piped = try Tool.run(
      "extract", "in/notes.md", "--manifest", "-", in: workspace, input: "in/2023/a.txt\n")
    #expect(try names(piped) == ["notes.md", "in/2023/a.txt"])
    let missing = try Tool.run("extract", "--manifest", "nothing", in: workspace)
    #expect(missing.status == 1)
    #expect(missing.errors == "pathreport: error: nothing: No such file or directory\n")
  }

  @Test("failures are listed in a file of their own, which is there also when it is empty")
  func failures() throws {
    workspace.write("%PDF-1.7", to: "in/scan \"1\".pdf")
    let outcome = try Tool.run(
      "extract", "in", "gone", "--failures", "in/failed.jsonl", "-o", "out.jsonl", in: workspace)
    #expect(outcome.status == 1)
    let listed = try #require(workspace.text("in/failed.jsonl")).split(separator: "\n").map { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String]
    }
    #expect(listed.map { $0?["file"] } == ["in/scan \"1\".pdf", "gone"])
    #expect(listed.last??["reason"] == "No such file or directory")
    #expect(workspace.text("out.jsonl")?.split(separator: "\n").count == 4)
    _ = try Tool.run("extract", "in/2023", "--failures", "failed", in: workspace)
    #expect(workspace.text("failed")?.isEmpty == true)
  }

  @Test("the sums at the end: what was read, in which formats, which findings, what was not read")
  func summary() throws {
    workspace.write("%PDF-1.7", to: "in/scan.pdf")
    let outcome = try Tool.run("extract", "in", "-o", "out.jsonl", in: workspace)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.first?.hasPrefix("pathreport: error: in/scan.pdf: this is a PDF") == true)
    #expect(lines.dropFirst().first == "4 reports in 5 files, 4 tumors, 0 warnings, 1 not read")
    #expect(lines.contains("  formats      text 4"))
    #expect(
      lines.contains(
        "  findings     estrogenReceptor 1, progesteroneReceptor 1, her2.ihc 1, her2.overall 1, ki67 1"))
    #expect(lines.contains { $0.hasPrefix("  not read     1: this is a PDF") })
    let quiet = try Tool.run("extract", "in/2023", "-o", "out.jsonl", "--quiet", in: workspace)
    #expect(quiet.errors.isEmpty)
  }

  @Test("into a folder, each file's records go to a file of their own, and an index says where they are")
  func folder() throws {
    workspace.write("%PDF-1.7", to: "in/2024/scan.pdf")
    let outcome = try Tool.run("extract", "in", "-o", "in/out/", "--format", "csv", in: workspace)
    #expect(outcome.status == 1)
    #expect(workspace.text("in/out/2023/a.txt.csv")?.split(separator: "\n").count == 2)
    #expect(workspace.text("in/out/2024/scan.pdf.csv") == nil)
    let index = try #require(workspace.text("in/out/_index.jsonl")).split(separator: "\n")
    #expect(index.count == 5)
    #expect(index.first == #"{"file":"2023/a.txt","output":"2023/a.txt.csv","reports":1}"#)
    #expect(index[3].hasPrefix(#"{"file":"2024/scan.pdf","reports":0,"failure":"this is a PDF"#))
    // The outputs stand in the folder that is read, but are no reports.
    let again = try Tool.run("extract", "in", "-o", "in/out/", "--format", "csv", in: workspace)
    #expect(again.errors.contains("4 reports in 5 files"))
    let two = try Tool.run("extract", "in", "in", "-o", "in/out/", in: workspace)
    #expect(two.status == 2)
  }

  @Test(
    "a large file of rows gives the same records as its rows in small files, whatever the jobs",
    arguments: [1, 3])
  func largeFile(jobs: Int) throws {
    let filler = String(repeating: "The rest of the breast shows nothing worth a remark. ", count: 20)
    var (lines, table) = ("", "report_id,report_text\n")
    for number in 0..<1500 {
      lines += "{\"id\":\"R\(number)\",\"text\":\"ER: positive (\(number % 101)%). \(filler)\"}\n"
      table += "R\(number),\"ER: positive (\(number % 101)%).\n\(filler)\"\n"
    }
    workspace.write(lines, to: "rows.jsonl")
    workspace.write(table, to: "rows.csv")
    for name in ["rows.jsonl", "rows.csv"] {
      let outcome = try Tool.run("extract", name, "--jobs", "\(jobs)", in: workspace)
      #expect(outcome.status == 0)
      #expect(try names(outcome) == (0..<1500).map { "R\($0)" })
      let size = try #require(workspace.text(name)).utf8.count
      for (number, line) in outcome.lines.enumerated() {
        #expect(line.contains("\"index\":\(number),\"bytes\":\(size)}"))
        #expect(line.contains("\"percent\":{\"low\":\(number % 101),"))
      }
    }
  }
}
