import PathReport
import Testing

@Suite("The data dictionary in Docs/Tables.md")
struct TablesDocumentTests {
  @Test("it lists the columns as the writer declares them")
  func columns() throws {
    let expected = CSVRecordWriter.columns.map { "| `\($0.name)` | \($0.description) |" }
    let rows = try Repository.text("Docs/Tables.md").split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("| `") }
    #expect(rows == expected, "the table should be:\n\(expected.joined(separator: "\n"))")
  }
}
