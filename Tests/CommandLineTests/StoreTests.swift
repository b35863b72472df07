import Foundation
import Testing

@Suite("Stores in SQLite")
struct StoreTests {
  private let workspace = Workspace()

  init() {
    workspace.write("ER: negative (0%)\nPR: negative\nHER2 (IHC): negative, 1+", to: "in/triple.txt")
    workspace.write("ER: positive (90%)\nHER2 (IHC): equivocal, 2+. FISH to follow.", to: "in/open.txt")
    workspace.write("ER: positive (90%)\nHER2 (IHC): 2+. FISH: not amplified, ratio 1.2", to: "in/closed.txt")
    workspace.write(
      "ER: pending\n\nADDENDUM\nER: positive, 80%\n", to: "in/later.txt")
    workspace.write("%PDF-1.7", to: "in/scan.pdf")
  }

  @discardableResult
  private func extract(_ arguments: String...) throws -> Tool.Outcome {
    let words = (["extract", "in", "-o", "s.sqlite"] + arguments).joined(separator: " ")
    return try Tool.shell("\"$PATHREPORT\" \(words)", in: workspace)
  }

  private func ask(_ arguments: String...) throws -> [Substring] {
    let words = (["query", "s.sqlite"] + arguments).map { "'\($0)'" }.joined(separator: " ")
    let outcome = try Tool.shell("\"$PATHREPORT\" \(words)", in: workspace)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.lines
  }

  @Test(
    "ready questions",
    arguments: [
      ("triple-negative", ["triple.txt"]), ("her2-equivocal-without-ish", ["open.txt"]),
      ("changed-by-addendum", ["later.txt"]), ("pending", ["open.txt"]),
      ("her2-low", ["closed.txt", "triple.txt"]),
    ])
  func questions(question: String, sources: [String]) throws {
    #expect(try extract().status == 1)
    let lines = try ask(question)
    #expect(lines.first?.hasPrefix("source,index,accession,patient_id,reported_on,") == true)
    #expect(lines.dropFirst().map { $0.prefix { $0 != "," } } == sources.map { $0[...] })
    #expect(try ask("not-read").last?.contains("/in/scan.pdf,\"this is a PDF") == true)
  }

  @Test("the view records reads like the CSV")
  func likeCSV() throws {
    try extract()
    _ = try Tool.run("extract", "in", "-o", "table.csv", in: workspace)
    let table = try #require(workspace.text("table.csv")).split(separator: "\n")
    let columns = "\"" + table[0].split(separator: ",").joined(separator: "\",\"") + "\""
    let rows = try ask("--sql", "SELECT \(columns) FROM records ORDER BY report_id, tumor")
    #expect(rows == table)
  }

  @Test("a second run reads only what changed, and doubles nothing")
  func again() throws {
    try extract()
    let before = try ask("--sql", "SELECT * FROM answers")
    let second = try extract()
    #expect(second.errors.contains("4 reports in 5 files"))
    #expect(second.errors.contains("5 files done by earlier runs"))
    #expect(try ask("--sql", "SELECT * FROM answers") == before)
    workspace.write("ER: positive (95%)\nPR: negative", to: "in/triple.txt")
    workspace.write("ER: negative", to: "in/new.txt")
    #expect(try extract().errors.contains("4 files done by earlier runs"))
    #expect(try ask("triple-negative").count == 0)
    #expect(try ask("--sql", "SELECT count(*) FROM reports").last == "5")
    #expect(
      try ask("--sql", "SELECT count(*) FROM evidence WHERE report_id NOT IN (SELECT id FROM reports)").last
        == "0")
  }

  @Test("other options leave what is there, until it is asked for")
  func reprocessing() throws {
    try extract()
    let kept = try extract("--evidence", "none")
    #expect(kept.errors.contains("--reprocess reads them again"))
    #expect(try ask("--sql", "SELECT count(*) > 0 FROM evidence").last == "1")
    #expect(!(try extract("--evidence", "none", "--reprocess").errors.contains("done by earlier runs")))
    #expect(try ask("--sql", "SELECT count(*) FROM evidence").last == "0")
    #expect(try ask("--sql", "SELECT count(*) FROM reports").last == "4")
  }

  @Test("the same bytes under newer times are not read again; other bytes under the same times are")
  func times() throws {
    try extract()
    let outcome = try Tool.shell(
      """
      touch in/open.txt; cp -p in/triple.txt before
      printf 'ER: positive (0%%)\\nPR: negative\\nHER2 (IHC): negative, 1+' > in/triple.txt
      touch -r before in/triple.txt
      "$PATHREPORT" extract in -o s.sqlite
      """, in: workspace)
    #expect(outcome.errors.contains("4 files done by earlier runs"))
    #expect(try ask("triple-negative").isEmpty)
  }

  @Test("what is no store is said to be none", arguments: ["gone.sqlite", "in/open.txt"])
  func noStore(name: String) throws {
    let outcome = try Tool.run("query", name, "pending", in: workspace)
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("pathreport: error: \(name): "))
  }

  @Test("a question of one's own can't change the store")
  func readOnly() throws {
    try extract()
    let outcome = try Tool.run("query", "s.sqlite", "--sql", "DELETE FROM reports", in: workspace)
    #expect(outcome.status == 1)
    #expect(try ask("--sql", "SELECT count(*) AS n FROM reports", "--format", "jsonl") == [#"{"n": 4}"#])
  }
}
