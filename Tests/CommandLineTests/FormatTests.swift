import Foundation
import Testing

@Suite("Formats and columns on the command line")
struct FormatTests {
  private let workspace = Workspace()

  @Test("a table gives a record a row, named by the id column")
  func table() throws {
    workspace.write("key,words,more\nA,\"ER: positive\nPR: negative\",x\nB,ER: negative,y\n", to: "t.csv")
    let outcome = try Tool.run(
      "extract", "t.csv", "--input-format", "csv", "--text-column", "words", "--id-column", "key",
      in: workspace)
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 2)
    #expect(outcome.lines[0].contains("\"name\":\"A\"") && outcome.lines[0].contains("\"index\":0"))
    #expect(outcome.lines[1].contains("\"name\":\"B\"") && outcome.lines[1].contains("\"index\":1"))
  }

  @Test("a column that is not there is an error that names those that are")
  func missingColumn() throws {
    workspace.write("key,words\nA,ER: positive\n", to: "t.csv")
    let outcome = try Tool.run(
      "extract", "t.csv", "--input-format", "csv", "--text-column", "text", in: workspace)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("\"key\", \"words\""))
  }

  @Test("a damaged file costs no other file's record")
  func damage() throws {
    workspace.write("<?xml version=\"1.0\"?><ClinicalDocument><component>", to: "in/a.xml")
    workspace.write("{\"resourceType\":\"DiagnosticReport\"", to: "in/b.json")
    workspace.write("ER: positive", to: "in/c.txt")
    let outcome = try Tool.run("extract", "in", in: workspace)
    #expect(outcome.status == 1)
    #expect(outcome.lines.count == 1)
    #expect(outcome.errors.split(separator: "\n").count == 2)
  }

  @Test("a format that was asked for is taken, and explain shows the place in the structure")
  func override() throws {
    workspace.write("MSH|^~\\&|A\rOBX|1|TX|22637-3^Dx^LN||ER positive (90%)||||||F\r", to: "m")
    let told = try Tool.run("explain", "m", in: workspace)
    #expect(told.output.contains("OBX[1]-5"))
    let forced = try Tool.run("extract", "m", "--input-format", "text", in: workspace)
    #expect(forced.output.contains("\"format\":\"text\""))
    #expect(try Tool.run("extract", "m", "--input-format", "nothing", in: workspace).status != 0)
  }
}
