import Foundation
import PathReport
import Testing

/// Each sample report has its expected record beside this file, to the letter.
///
/// With PATHREPORT_REWRITE_GOLDEN=1 in the environment the records are written anew. Read the whole difference before
/// you commit it: each changed line claims that the new record is what a careful person would write down.
@Suite("Records of the samples")
struct SampleRecordTests {
  private static let samples = "Samples"
  private static let golden = "Tests/PathReportTests/Samples/records"

  static let names: [String] = {
    let folder = Repository.root.appending(path: samples).path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    // The folders beside the samples have tests of their own.
    return names.filter { !$0.hasPrefix(".") && $0.contains(".") }.sorted()
  }()

  @Test("the sample gives its record", arguments: names)
  func record(name: String) throws {
    let bytes = Array(try Repository.data("\(Self.samples)/\(name)"))
    let writer = JSONRecordWriter(pretty: true)
    let records = try TestExtractor.shared.extract(bytes: bytes, name: name).map(writer.string)
    let text = records.joined(separator: "\n") + "\n"
    let file = Repository.root.appending(path: "\(Self.golden)/\(name).json")
    if ProcessInfo.processInfo.environment["PATHREPORT_REWRITE_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(text == expected)
  }

  @Test("there are at least 24 samples, and no record without its sample")
  func complete() throws {
    let folder = Repository.root.appending(path: Self.golden).path
    let records = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(Self.names.count >= 24)
    #expect(records.sorted() == Self.names.map { $0 + ".json" })
  }
}
