import Testing

@testable import PathReport

/// Where records end does not depend on how the bytes are cut.
@Suite("Ends of records in a stream")
struct RecordBoundaryTests {
  /// The records of a text that comes in chunks of a size.
  private func records(_ text: String, _ make: () -> any RecordBoundary, chunk: Int) -> [String] {
    var boundary = make()
    var pending: [UInt8] = []
    var scanned = 0
    var records: [String] = []
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      pending += bytes[start..<min(start + chunk, bytes.count)]
      while let end = pending.withUnsafeBufferPointer({ boundary.end(in: $0, from: scanned) }) {
        records.append(String(decoding: pending[..<end], as: UTF8.self))
        pending.removeFirst(end)
        scanned = 0
      }
      scanned = pending.count
    }
    if !pending.isEmpty { records.append(String(decoding: pending, as: UTF8.self)) }
    return records
  }

  @Test("lines", arguments: [1, 2, 5, 100])
  func lines(chunk: Int) {
    #expect(records("a\nb\r\n\nc", LineBoundary.init, chunk: chunk) == ["a\n", "b\r\n", "\n", "c"])
  }

  @Test("rows with quoted line ends, doubled quotes and all line ends", arguments: [1, 2, 3, 7, 100])
  func rows(chunk: Int) {
    let rows = ["a,b\r\n", "1,\"x\ny \"\"z\"\"\r\n,\"\r", "2,5\" tall\n", "\"\",\"q\"\n", "3,\"open\n4,5\n"]
    let comma = { RowBoundary(separator: UInt8(ascii: ",")) }
    #expect(records(rows.joined(), comma, chunk: chunk) == rows)
  }

  @Test("messages with frames, batches and lines that only look like heads", arguments: [1, 2, 3, 11, 1000])
  func messages(chunk: Int) {
    let messages = [
      "FHS|^~\\&|A\r", "BHS|^~\\&|A\r", "MSH|^~\\&|A\rOBX|1|TX|a^b||MSH is short\rMSHA|x\r\n",
      "MSH#^~\\&|B\nPID#1\n  BTS|2\r\u{B}", "MSH|^~\\&|C\rOBR|1\r\u{1C}", "\r\u{B}MSH|^~\\&|D\r\u{1C}", "\r",
    ]
    #expect(records(messages.joined(), MessageBoundary.init, chunk: chunk) == messages)
  }
}
