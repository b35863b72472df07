import Foundation
import Testing

@Suite("What changed between two runs")
struct DiffTests {
  private let workspace = Workspace()

  init() {
    workspace.write("ER: positive (95%)", to: "old/a.txt")
    workspace.write("PR: negative", to: "old/b.txt")
    workspace.write("Ki-67: 20%", to: "old/c.txt")
    workspace.write("ER: positive (85%)", to: "new/a.txt")
    workspace.write("PR: negative", to: "new/b.txt")
    workspace.write("Ki-67: 20%", to: "new/d.txt")
  }

  private let expected = """
    a.txt\t0\ttumors[0].estrogenReceptor.percent.high\t95\t85
    a.txt\t0\ttumors[0].estrogenReceptor.percent.low\t95\t85
    c.txt\t0\tonly in the old run
    d.txt\t0\tonly in the new run

    """

  @Test(
    "values with their paths, whatever the runs were written to",
    arguments: [("o.jsonl", "n.jsonl"), ("o.sqlite", "n.sqlite"), ("o.jsonl", "n.sqlite")])
  func values(old: String, new: String) throws {
    _ = try Tool.run("extract", "old", "-o", old, in: workspace)
    _ = try Tool.run("extract", "new", "-o", new, in: workspace)
    let outcome = try Tool.run("diff", old, new, in: workspace)
    #expect(outcome.status == 0)
    #expect(outcome.output == expected)
    #expect(outcome.errors == "3 of 4 reports changed\n")
  }

  @Test("reports in another order meet all the same")
  func order() throws {
    _ = try Tool.run("extract", "old/a.txt", "old/b.txt", "old/c.txt", "-o", "o.jsonl", in: workspace)
    _ = try Tool.run("extract", "old/c.txt", "old/a.txt", "old/b.txt", "-o", "n.jsonl", in: workspace)
    let outcome = try Tool.run("diff", "o.jsonl", "n.jsonl", in: workspace)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors == "0 of 3 reports changed\n")
  }

  @Test("sums by path")
  func summary() throws {
    _ = try Tool.run("extract", "old", "-o", "o.jsonl", in: workspace)
    _ = try Tool.run("extract", "new", "-o", "n.jsonl", in: workspace)
    let outcome = try Tool.run("diff", "o.jsonl", "n.jsonl", "--summary", in: workspace)
    #expect(outcome.lines.first == "1\tonly in the new run")
    #expect(outcome.lines.contains("1\ttumors[].estrogenReceptor.percent.low"))
  }

  @Test("what is no record is named by its line, without its words")
  func damaged() throws {
    workspace.write("\nER: positive", to: "o.jsonl")
    let outcome = try Tool.run("diff", "o.jsonl", "o.jsonl", in: workspace)
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == "pathreport: error: o.jsonl: line 2 is no record; give JSON Lines or a store\n")
  }
}
