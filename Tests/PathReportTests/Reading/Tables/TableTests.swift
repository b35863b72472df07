import Testing

@testable import PathReport

@Suite("Tables and JSON Lines")
struct TableTests {
  @Test("quotes, line ends in cells, empty cells, a cut-off file")
  func rows() {
    func cells(_ text: String) -> [[String]] {
      DelimitedRows(Array(text.utf8), separator: UInt8(ascii: ",")).map {
        $0.map { String(decoding: $0, as: UTF8.self) }
      }
    }
    #expect(cells("a,b\r\nc,\"d\n\"\"e\"\",f\"\n") == [["a", "b"], ["c", "d\n\"e\",f"]])
    #expect(cells("a,,\n\n,b,\n") == [["a", "", ""], ["", "b", ""]])
    #expect(cells("a,\"b") == [["a", "b"]])
    #expect(cells("") == [])
  }

  @Test("columns by name, by request, and none")
  func columns() throws {
    let table = "pid,Final Diagnosis,other\n7,\"Left breast: carcinoma\",\"ER positive\"\n"
    let guessed = try #require(try Rendered.reports(table, as: .csv).first)
    #expect(String(decoding: guessed.text.bytes, as: UTF8.self) == "FINAL DIAGNOSIS:\nLeft breast: carcinoma")
    #expect(guessed.diagnostics.count == 1)
    let asked = try Rendered.reports(table, as: .csv, textColumns: ["other"], idColumn: "PID")
    #expect(asked.first?.name == "7")
    #expect(String(decoding: asked.first?.text.bytes ?? [], as: UTF8.self) == "ER positive")
    #expect(asked.first?.diagnostics == [])
    #expect {
      try Rendered.reports(table, as: .csv, textColumns: ["nothing"])
    } throws: { "\($0)".contains("\"Final Diagnosis\"") }
    #expect(throws: ReadingError.self) { try Rendered.reports("a,b\n1,2\n", as: .csv) }
  }

  @Test("objects on lines; a damaged line costs no other")
  func objects() throws {
    let lines = "{\"id\":1,\"text\":\"ER positive\"}\n{\"id\":2,\"te\n\n{\"id\":3,\"text\":\"ER negative\"}\n"
    let reports = try Rendered.reports(lines, as: .jsonl)
    #expect(reports.map(\.name) == ["1", nil, "3"])
    #expect(reports[1].diagnostics.count == 1)
    let list = try Rendered.reports(
      "[{\"id\":\"a\",\"text\":\"x\"},{\"id\":\"b\",\"text\":\"y\"}]", as: .jsonl)
    #expect(list.map(\.name) == ["a", "b"])
  }

  @Test(
    "what only looks like a table or an object is text",
    arguments: [
      "ER, PR and HER2, see below\nPositive, negative, 1+\n", "Marker\tResult\nER\tPositive\nPR\tNegative\n",
      "Name,Result\nER,positive\n", "[X] Positive\n[ ] Negative\n", "{A} left breast", "<1% of nuclei",
      "MSH report of a lab", "OBX is a word",
      "Report: left breast; ER positive; PR negative\nDiagnosis; x; y\n",
    ])
  func text(text: String) throws {
    #expect(try ReportFormat.sniff(Array(text.utf8)) == .text)
  }
}
