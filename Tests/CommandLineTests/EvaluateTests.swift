import Foundation
import Testing

/// The expected figures are what the reference scorer, a script in Python, says of the same two files. They
/// hold a bit of everything: accepted values, ambiguous fields, both tolerances, several messages in one file,
/// a report without a record and a record without a report.
@Suite("What evaluate figures")
struct EvaluateTests {
  private let workspace = Workspace()

  @Test("the same as the reference scorer")
  func table() throws {
    #expect(try evaluate().output == Fixture.text("score.txt"))
  }

  @Test("the same as JSON, to the last digit")
  func json() throws {
    #expect(try evaluate("--json").output == Fixture.text("score.json"))
  }

  @Test("the same disagreements, before the figures")
  func errors() throws {
    #expect(try evaluate("--errors").output == Fixture.text("score-errors.txt"))
  }

  @Test("only some of the reports")
  func only() throws {
    let outcome = try evaluate("--only", "T26")
    #expect(outcome.lines.first == "1 reports, 1 answered")
    #expect(outcome.lines.last == "whole report right       1.0000  (every core field)")
  }

  @Test("reports are read on the way, in folders too")
  func reports() throws {
    workspace.write("ER: positive (95%, strong)", to: "in/deep/one.txt")
    workspace.write(#"{"id": "one", "er": {"status": "positive", "percent": 95}}"# + "\n", to: "gold.jsonl")
    let outcome = try Tool.run("evaluate", "--gold", "gold.jsonl", "in", in: workspace)
    #expect(outcome.status == 0)
    #expect(outcome.lines.first == "1 reports, 1 answered")
    #expect(outcome.lines.contains("er.percent                1.0000  1.0000  1.0000     1"))
    let failing = try Tool.run("evaluate", "--gold", "gold.jsonl", "in", "gone", in: workspace)
    #expect(failing.status == 1)
    #expect(failing.output == outcome.output)
  }

  @Test(
    "a file that is no JSON Lines is an error that names the line and quotes nothing",
    arguments: [
      "{\"id\": \"a\"}\n\n{\"id\": ", "{\"id\": \"a\"}\n\n{\"id\": \"b\"} x", "{}\n\n[1, 2,]", "{}\n\n-inf",
      "{}\n\n\"\\ud8\"", "{}\n\n\"\\", "{}\n\n\"\u{1}\"", "{}\n\n" + String(repeating: "[", count: 100_000),
    ])
  func malformed(text: String) throws {
    workspace.write(text, to: "records.jsonl")
    let outcome = try Tool.run(
      "evaluate", "--gold", Fixture.path("gold.jsonl"), "--records", "records.jsonl", in: workspace)
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == "pathreport: error: records.jsonl: line 3 is not JSON; give one object a line\n")
  }

  @Test("strings of JSON with every kind of escape come out as they went in")
  func escapes() throws {
    workspace.write(
      #"{"id": "a", "laterality": "\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00\ud83d é😀", "er": {"percent": -1.50E+1}}"#,
      to: "gold.jsonl")
    workspace.write("", to: "records.jsonl")
    let outcome = try Tool.run(
      "evaluate", "--gold", "gold.jsonl", "--records", "records.jsonl", "--errors", in: workspace)
    #expect(
      outcome.lines.prefix(2) == [
        "a\ter.percent\twant -15.0\tgot null",
        #"a\#tlaterality\#twant "\"\\/\b\f\n\r\t\u00e9\ud83d\ude00\ufffd \u00e9\ud83d\ude00"\#tgot null"#,
      ])
  }

  private func evaluate(_ more: String...) throws -> Tool.Outcome {
    let arguments = ["--gold", Fixture.path("gold.jsonl"), "--records", Fixture.path("records.jsonl")] + more
    let quoted = arguments.map { "'\($0)'" }.joined(separator: " ")
    return try Tool.shell("\"$PATHREPORT\" evaluate \(quoted)", in: workspace)
  }
}
