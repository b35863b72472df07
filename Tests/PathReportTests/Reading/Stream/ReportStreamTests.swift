import Foundation
import Testing

@testable import PathReport

/// A stream gives the records that its file gives.
@Suite("Reading streams")
struct ReportStreamTests {
  private static let files: [String] = {
    let folder = Repository.root.appending(path: "Samples").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    // Folders among them hold programs and rules.
    return names.filter { $0.contains(".") }.sorted()
  }()

  private func pieces(
    _ bytes: [UInt8], chunk: Int, options: ReportExtractor.Options = ReportExtractor.Options()
  ) throws -> [ReportPiece] {
    var stream = ReportStream(options: options)
    var pieces: [ReportPiece] = []
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      try stream.add(bytes[start..<min(start + chunk, bytes.count)]) { pieces.append($0) }
    }
    try stream.finish { pieces.append($0) }
    return pieces
  }

  private func records(_ bytes: [UInt8], chunk: Int) throws -> [ReportRecord] {
    try pieces(bytes, chunk: chunk).flatMap { try ReportExtractor().extract($0, name: "sample") }
  }

  @Test("a sample's records are those of the whole file", arguments: files)
  func samples(name: String) throws {
    let bytes = Array(try Repository.data("Samples/\(name)"))
    let whole = try ReportExtractor().extract(bytes: bytes, name: "sample")
    for chunk in [61, 1 << 20] {
      let streamed = try records(bytes, chunk: chunk)
      if ["hl7-corrected.hl7", "hl7-framed-addendum.hl7"].contains(name) {
        // Nobody who answers at once can know of a correction or an addendum that comes later.
        #expect(streamed.count > whole.count)
        continue
      }
      #expect(streamed.map(\.tumors) == whole.map(\.tumors), "\(name) in chunks of \(chunk)")
      #expect(streamed.map(\.report) == whole.map(\.report))
      #expect(streamed.map(\.source.name) == whole.map(\.source.name))
      #expect(streamed.map(\.source.format) == whole.map(\.source.format))
    }
  }

  @Test("a record is handed on as soon as it is whole")
  func soon() throws {
    let line = "{\"id\":\"1\",\"text\":\"ER: positive\"}\n"
    let message = "\u{B}MSH|^~\\&|A|B|C|D|1\rOBR|1||S1|11529-5\rOBX|1|TX|22637-3||ER: positive\r\u{1C}\r"
    let bundle = "{\"resourceType\":\"Bundle\",\"entry\":[]}\n"
    for record in [line, message, bundle] {
      var stream = ReportStream()
      for turn in 1...3 {
        var pieces: [ReportPiece] = []
        try stream.add(record.utf8) { pieces.append($0) }
        #expect(pieces.count == 1, "\(turn)")
      }
    }
  }

  @Test("resources that refer to others wait for them")
  func references() throws {
    let lines = [
      #"{"resourceType":"Observation","id":"o","status":"final","code":{"text":"ER"},"valueString":"90%"}"#,
      #"{"resourceType":"DiagnosticReport","status":"final","result":[{"reference":"Observation/o"}]}"#,
      #"{"resourceType":"DiagnosticReport","status":"final","conclusion":"Breast carcinoma. ER 10%"}"#,
      "no JSON",
    ]
    let bytes = Array(lines.joined(separator: "\n").utf8)
    let records = try records(bytes, chunk: 9)
    #expect(records.compactMap { $0.tumors.first?.estrogenReceptor?.percent?.low } == [10, 90])
    #expect(records.last?.diagnostics.contains { $0.message.hasPrefix("1 lines") } == true)
  }

  @Test("damaged lines and rows cost only themselves, and are said")
  func damage() throws {
    let lines = "{\"id\":\"1\",\"text\":\"ER: 90%\"}\n{\"id\":\n{\"id\":\"3\",\"text\":\"ER: 80%\"}\n"
    let records = try records(Array(lines.utf8), chunk: 10)
    #expect(records.map { $0.tumors.first?.estrogenReceptor?.percent?.low } == [90, nil, 80])
    #expect(records[1].diagnostics.contains { $0.message == "line 2 is no JSON" })
  }

  @Test("a stream whose columns are unknown is refused before its rows")
  func columns() {
    var options = ReportExtractor.Options()
    options.inputFormat = .csv
    #expect(throws: ReadingError.self) { try pieces(Array("a,b\n1,2\n".utf8), chunk: 1, options: options) }
    options = ReportExtractor.Options()
    options.textColumns = ["body"]
    let lines = Array("{\"id\":\"1\",\"text\":\"x\"}\n{\"id\":\"2\",\"text\":\"y\"}\n".utf8)
    #expect(throws: ReadingError.self) { try pieces(lines, chunk: 1, options: options) }
  }

  @Test("UTF-16 and a byte order mark")
  func encodings() throws {
    let table = "case_id,report_text\n1,ER: positive \u{2265}90%\n2,ER: negative\n"
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in table.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    for bytes in [wide, [0xEF, 0xBB, 0xBF] + Array(table.utf8)] {
      #expect(try records(bytes, chunk: 13).map(\.source.name) == ["1", "2"])
    }
  }
}
