import Foundation
import PathReport
import Testing

/// Reports reach a reader cut at any place: by a limit of a field, a page, a broken line.
@Suite("Texts that are cut")
struct CutTextTests {
  private static let extractor = ReportExtractor()

  private static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Repository.root.appending(path: "Samples").path)
      .filter { $0.hasSuffix(".txt") }.sorted()
  }

  @Test("a report that begins or ends anywhere is read", arguments: try names())
  func cuts(_ sample: String) throws {
    let words = try Repository.text("Samples/" + sample).split(
      separator: " ", omittingEmptySubsequences: false)
    // The strides have no factor in common, so that each word begins or ends a piece of some length.
    for start in stride(from: 0, to: words.count, by: 17) {
      _ = Self.extractor.extract(words[start...].joined(separator: " "))
      _ = Self.extractor.extract(words[..<start].joined(separator: " "))
    }
    for start in stride(from: 0, to: words.count, by: 3) {
      let end = min(words.count, start + 1 + start % 13)
      let record = Self.extractor.extract(words[start..<end].joined(separator: " "))
      #expect(record.source.bytes != nil)
    }
  }

  @Test(
    "what once ran beyond the first or the last word",
    arguments: [
      "IHC HER2 2+", "Immunohistochemistry: HER2 negative", "ER (immunohistochemistry, % of",
      "Breast tissue, marked with", "Ki-67 %", "% of", "HER2", "ER and", "ratio", "Tumor size", "x", "1.2 x",
    ])
  func ends(_ text: String) {
    #expect(Self.extractor.extract(text).source.bytes == text.utf8.count)
  }
}
