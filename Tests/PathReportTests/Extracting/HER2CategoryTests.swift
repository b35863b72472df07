import Testing

@testable import PathReport

/// The categories of low expression, alone and beside a score.
@Suite("HER2-low and ultralow")
struct HER2CategoryTests {
  private func her2(_ text: String) -> HER2Result? {
    TestExtractor.shared.extract("Left breast, core biopsy: invasive carcinoma.\n" + text).tumors.first?.her2
  }

  @Test(
    "a category alone is negative, with its name",
    arguments: [
      ("HER2-low.", HER2Overall.Expression.low), ("The tumor is HER2-low.", .low),
      ("HER2 status: HER2-low", .low), ("ER positive, PR positive, HER2-low", .low),
      ("HER2: ultralow", .ultralow),
    ])
  func alone(text: String, expression: HER2Overall.Expression) {
    let overall = her2(text)?.overall
    #expect(overall?.status == .negative)
    #expect(overall?.basis == .stated)
    #expect(overall?.expression == expression)
    #expect(overall?.evidence.isEmpty == false)
  }

  @Test(
    "what is said of other tumors, or denied, is none",
    arguments: [
      "HER2-low tumors (IHC 1+ or 2+/ISH-) may respond to trastuzumab deruxtecan.",
      "The tumor is not HER2-low.",
    ])
  func others(text: String) {
    #expect(her2(text) == nil)
  }

  @Test("a list of categories beside a result that is to come is not the tumor's")
  func list() {
    let overall = her2("HER2 IHC: pending. Categories: HER2-low, HER2-ultralow, HER2-null.")?.overall
    #expect(overall?.status == .pending)
    #expect(overall?.expression == nil)
  }
}
