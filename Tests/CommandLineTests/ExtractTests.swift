import Foundation
import Testing

@Suite("What extract writes")
struct ExtractTests {
  private let workspace = Workspace()

  init() {
    workspace.write("ER: positive (95%, strong)", to: "in/a.txt")
    workspace.write("PR: negative", to: "in/b.txt")
  }

  @Test("a record a line where standard output is no terminal")
  func lines() throws {
    let outcome = try Tool.run("extract", "in", in: workspace)
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.lines.count == 2)
    #expect(outcome.lines.allSatisfy { $0.hasPrefix(#"{"schemaVersion":1,"#) && $0.hasSuffix("}") })
  }

  @Test("JSON is one object for one report, and an array for any other number", arguments: [0, 1, 2, 3])
  func json(count: Int) throws {
    workspace.write("", to: "reports/.keep")
    for number in 0..<count { workspace.write("ER: positive", to: "reports/\(number).txt") }
    let outcome = try Tool.run("extract", "reports", "--format", "json", in: workspace)
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    #expect((value as? [[String: Any]])?.count == (count == 1 ? nil : count))
    #expect((value is [String: Any]) == (count == 1))
    #expect(outcome.output.hasSuffix("\n"))
    #expect(count < 2 || outcome.output.hasPrefix("[\n  {\n    \"schemaVersion\": 1,\n"))
  }

  @Test("tables for spreadsheets begin with the columns' names", arguments: [("csv", ","), ("tsv", "\t")])
  func spreadsheet(format: String, separator: String) throws {
    let outcome = try Tool.run("extract", "in", "--format", format, in: workspace)
    #expect(outcome.lines.count == 3)
    #expect(outcome.lines.first?.hasPrefix("source\(separator)index\(separator)") == true)
    #expect(outcome.lines.last?.hasPrefix("b.txt\(separator)0\(separator)") == true)
    let empty = try Tool.run("extract", "-", "gone", "--format", format, in: workspace, input: "nothing")
    #expect(empty.lines.count == 2)
  }

  @Test("a table for people, with a line about the run on standard error")
  func table() throws {
    let outcome = try Tool.run("extract", "in/a.txt", "--format", "table", in: workspace)
    #expect(outcome.lines.first == "a.txt")
    #expect(outcome.lines.contains("    ER        positive      95 %, strong"))
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(outcome.errors.hasPrefix("1 report in 1 file, 1 tumor, "))
    #expect(outcome.errors.hasSuffix(", all read\n"))
  }

  @Test("colors where they are asked for")
  func colors() throws {
    let outcome = try Tool.run(
      "extract", "in/a.txt", "--format", "table", "--color", "always", in: workspace)
    #expect(outcome.output.contains("\u{1B}[32mpositive"))
  }

  @Test("evidence with words, with places only, or none")
  func evidence() throws {
    let text = try Tool.run("extract", "in/a.txt", in: workspace).output
    #expect(text.contains("\"evidence\":[") && text.contains("(95%, strong)"))
    let spans = try Tool.run("extract", "in/a.txt", "--evidence", "spans", in: workspace).output
    #expect(spans.contains("\"evidence\":[") && !spans.contains("(95%, strong)"))
    let none = try Tool.run("extract", "in/a.txt", "--evidence", "none", in: workspace).output
    #expect(!none.contains("\"evidence\""))
    let whole = try Tool.run(
      "extract", "in/a.txt", "--evidence", "none", "--include-text", in: workspace)
    #expect(whole.output.contains(#""text":"ER: positive (95%, strong)""#))
  }

  @Test("an output file has its whole content or does not exist, and its name says the format")
  func outputFile() throws {
    let outcome = try Tool.run("extract", "in", "--output", "in/out.csv", in: workspace)
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    let first = try #require(workspace.text("in/out.csv"))
    #expect(first.split(separator: "\n").count == 3)
    #expect(workspace.text("in/out.csv.partial") == nil)
    // The output of the run before is no report, though it stands among them.
    _ = try Tool.run("extract", "in", "--output", "in/out.csv", in: workspace)
    #expect(workspace.text("in/out.csv") == first)
  }

  @Test("an output file that can't be written is an error")
  func unwritable() throws {
    let outcome = try Tool.run("extract", "in", "-o", "gone/out.csv", in: workspace)
    #expect(outcome.status == 1)
    #expect(outcome.errors == "pathreport: error: gone/out.csv: No such file or directory\n")
  }

  @Test("a reader that goes away ends the run quietly")
  func closedPipe() throws {
    let outcome = try Tool.shell(
      """
      i=0; while [ $i -lt 2000 ]; do set -- "$@" in/a.txt; i=$((i + 1)); done
      { "$PATHREPORT" extract "$@"; echo $? > status; } | head -c 10
      """, in: workspace)
    #expect(outcome.output == #"{"schemaVe"#)
    #expect(outcome.errors.isEmpty)
    #expect(workspace.text("status") == "0\n")
  }
}
