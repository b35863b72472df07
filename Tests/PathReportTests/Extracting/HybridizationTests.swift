import Testing

@testable import PathReport

@Suite("Numbers of in situ hybridization")
struct HybridizationTests {
  static let layouts: [(String, String)] = [
    (
      "one under the other",
      "HER2 FISH: not amplified\nAverage HER2 signals: 2.9\nAverage CEP17 signals: 2.1\n"
    ),
    (
      "columns and no colons",
      "HER2 FISH: not amplified\n  mean HER2 copies per nucleus    2.9\n  mean CEP17 copies per nucleus    2.1\n"
    ),
    (
      "one line",
      "HER2 FISH: not amplified\n  HER2 copies/cell 2.9     CEP17 copies/cell 2.1\n"
    ),
  ]

  @Test("a labelled number takes nothing from the next label", arguments: layouts)
  func nextLabel(name: String, text: String) {
    let ish = TestExtractor.shared.extract(text).tumors.first?.her2?.ish
    #expect(ish?.her2CopyNumber?.value == 2.9, "\(name)")
    #expect(ish?.cep17CopyNumber?.value == 2.1, "\(name)")
  }
}
