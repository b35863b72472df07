import Testing

@testable import PathReport

/// Which tumors a report has, the index tumor first, and which results are whose.
@Suite("Tumors of a report")
struct TumorPassageTests {
  private static let passages = Passage.read("Tumors.txt")

  @Test("there are reports to read")
  func fileIsRead() {
    #expect(Self.passages.count > 30)
  }

  @Test("each tumor has its own results", arguments: passages)
  func tumors(_ passage: Passage) {
    #expect(TestExtractor.shared.extract(passage.text).tumors.map(Self.words) == passage.expected)
  }

  @Test("the side is the carcinoma's", arguments: Passage.read("Sides.txt"))
  func side(_ passage: Passage) {
    let tumor = TestExtractor.shared.extract(passage.text).tumors.first
    #expect([tumor?.laterality?.rawValue ?? "none"] == passage.expected)
  }

  /// `invasive, left, specimen A, focus 2, 17 mm, ER negative, HER2 positive`.
  private static func words(_ tumor: Tumor) -> String {
    [
      tumor.component.rawValue, tumor.laterality?.rawValue, tumor.specimen.map { "specimen \($0)" },
      tumor.focus.map { "focus \($0)" },
      tumor.size.map { "\($0.greatest.value.shortest) mm" },
      tumor.estrogenReceptor?.status.map { "ER \($0.rawValue)" },
      tumor.her2?.overall.map { "HER2 \($0.status.rawValue)" },
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
