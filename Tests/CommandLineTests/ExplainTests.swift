import Testing

@Suite("What explain shows")
struct ExplainTests {
  private let workspace = Workspace()

  @Test("the text with marks under what was read, then each value with its words and its line")
  func marks() throws {
    workspace.write("Left breast\n\tER: positive (95%, strong)\n", to: "report.txt")
    let outcome = try Tool.run("explain", "report.txt", in: workspace)
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    let text = try #require(lines.firstIndex { $0.hasSuffix("ER: positive (95%, strong)") })
    // A tab goes to column 8, and the mark stands under the first letter.
    #expect(lines[text] == "   2          ER: positive (95%, strong)")
    #expect(lines[text + 1].hasPrefix("              ⟦ER positive"))
    #expect(lines.contains("  ER: positive, 95 %, strong"))
    #expect(lines.contains { $0.hasPrefix("      line 2, ") })
    #expect(lines.contains { $0.hasPrefix("        “ER: positive (95%, strong") })
  }

  @Test("colors instead of marks")
  func colors() throws {
    let outcome = try Tool.run(
      "explain", "-", "--color", "always", in: workspace, input: "ER: positive (95%, strong)")
    #expect(outcome.output.contains("\u{1B}[30;42mER: positive (95%, strong"))
    #expect(!outcome.output.contains("⟦"))
  }

  @Test("a long line is cut at spaces, and no escape sequence gets through")
  func longLine() throws {
    let text = String(repeating: "tissue \u{1B}[31m ", count: 200) + "ER: positive (95%, strong)"
    let outcome = try Tool.run("explain", "-", in: workspace, input: text)
    #expect(outcome.lines.allSatisfy { $0.count <= 100 })
    #expect(outcome.output.contains("⟦ER positive"))
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test("a report without results says so")
  func nothing() throws {
    let outcome = try Tool.run("explain", "-", in: workspace, input: "Lung, lobectomy: no tumor.")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\nNo results\n"))
  }

  @Test("a file that is not there")
  func missing() throws {
    let outcome = try Tool.run("explain", "gone.txt", in: workspace)
    #expect(outcome.status == 1)
    #expect(outcome.errors == "pathreport: error: gone.txt: No such file or directory\n")
  }
}
