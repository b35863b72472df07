import Testing

@testable import PathReport

/// Sizes, and measures that are none, in the wordings and layouts of many countries and years.
@Suite("Tumor sizes in passages")
struct TumorSizePassageTests {
  private static let passages = Passage.read("TumorSizes.txt")

  @Test("there are passages to read")
  func fileIsRead() {
    #expect(Self.passages.count > 200)
  }

  @Test("the tumor's size, or none", arguments: passages)
  func size(_ passage: Passage) {
    let size = TestExtractor.shared.extract("Left breast.\n" + passage.text).tumors.first?.size
    let words = size.map { "\($0.greatest.value.shortest) mm" } ?? "none"
    #expect([words] == passage.expected)
  }
}
