import Testing

@testable import PathReport

/// Answers that a cross or brackets choose among others printed beside or below them.
@Suite("Marked answers")
struct MarkedAnswerTests {
  static let layouts: [Layout] = [
    Layout(
      "a list of the tests done and crosses without boxes",
      """
      TESTS DONE
        X  Estrogen Receptor     X  Progesterone Receptor    X  HER2 (IHC)    X  HER2 (ISH)

      ESTROGEN RECEPTOR
        X  Positive (>= 1%)      Percentage of cells: 90 %
           Negative              Intensity:  Weak   Moderate   [Strong]
      PROGESTERONE RECEPTOR
           Positive (>= 1%)      Percentage of cells: 0 %
        X  Negative
      HER2 (IHC)
           Negative (0)     X  Negative (1+)     Equivocal (2+)     Positive (3+)
      """, reads: "er positive 90% strong, pr negative 0%, ihc negative 1+"),
    Layout(
      "brackets around one of several intensities",
      """
      ER: positive, 80%     Intensity:  Weak   [Moderate]   Strong
      PR: positive, 10%     Intensity:  [Weak]   Moderate   Strong
      """, reads: "er positive 80% moderate, pr positive 10% weak"),
    Layout(
      "brackets that choose nothing",
      """
      ER: positive [strong]   PR: positive   weak
      """, reads: "er positive strong, pr positive weak"),
    Layout(
      "a cross before the last of the results",
      """
      ER      Positive    x Negative
      PR      x Positive    Negative
      """, reads: "er negative, pr positive"),
  ]

  @Test("layouts", arguments: layouts)
  func reads(layout: Layout) {
    #expect(ReadableRecord.words(RareLayoutTests.head + layout.text) == layout.reads)
  }
}
