import Testing

@testable import PathReport

/// Documents far larger than any report do no harm.
@Suite("Large documents in a stream")
struct LargeDocumentTests {
  private static let head =
    "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><component><structuredBody><component><section>"
    + "<code code=\"22637-3\"/><text>Left breast: invasive carcinoma, 2 cm. ER: positive, 90%.</text></section></component>"
  private static let end = "</structuredBody></component></ClinicalDocument>"

  /// Reads a document whose body is a part many times over, and gives its report; nothing of it may be kept.
  private func read(_ part: String, count: Int) throws -> SourceReport? {
    var stream = ReportStream()
    var pieces: [ReportPiece] = []
    try stream.add(Self.head.utf8) { pieces.append($0) }
    let bytes = Array(part.utf8)
    for _ in 0..<count {
      try stream.add(bytes) { pieces.append($0) }
      #expect(stream.waitingByteCount <= 1 << 24)
    }
    #expect(stream.waitingByteCount == 0)
    try stream.add(Self.end.utf8) { pieces.append($0) }
    try stream.finish { pieces.append($0) }
    var report: SourceReport?
    try pieces.first?.read(textColumns: [], idColumn: nil) { report = $0 }
    return report
  }

  @Test("200 MB of a document are not kept")
  func document() throws {
    let name =
      "<name>" + String(repeating: "Laboratory of a hospital with a long name. ", count: 24_000) + "</name>"
    let section =
      "<component><section><author><assignedAuthor>\(name)</assignedAuthor></author><text><paragraph>Benign."
      + "</paragraph></text></section></component>"
    let report = try #require(try read(section, count: 200_000_000 / section.utf8.count + 1))
    #expect(String(decoding: report.text.bytes, as: UTF8.self).contains("ER: positive, 90%"))
    #expect(report.text.bytes.count < 10_000)
  }

  @Test("text without end is cut off, and that is said")
  func text() throws {
    let line =
      "<component><section><text>" + String(repeating: "Stroma and fat. ", count: 60_000)
      + "</text></section></component>"
    let report = try #require(try read(line, count: 12))
    #expect(
      report.diagnostics.contains { $0.message.hasPrefix("the document holds more text than any report") })
    #expect(report.text.bytes.count < 5 << 20)
  }

  @Test("damage far behind is an error")
  func damage() {
    let padding = "<!--" + String(repeating: "x", count: 1 << 20) + "-->"
    #expect(throws: ReadingError.self) { try read(padding + "</x>", count: 9) }
  }
}
