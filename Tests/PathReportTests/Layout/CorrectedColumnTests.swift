import Testing

@testable import PathReport

/// Tables with what was reported first in one column, and what it was changed to in another.
@Suite("Corrected columns")
struct CorrectedColumnTests {
  static let layouts: [Layout] = [
    Layout(
      "the amended column is read",
      """
      Marker                     Original               Amended
      Estrogen receptor          Negative, 0%           Positive, 60%
      HER2/neu                   Negative, 1+           Equivocal, 2+
      """, reads: "er positive 60%, ihc equivocal 2+"),
    Layout(
      "no change: the first result stands",
      """
      Biomarker                  Original                   Amended
      Estrogen receptor          Positive, 90%              No change
      Progesterone receptor      Negative, 0%               Positive, 20%
      HER2/neu                   Negative, 0                Equivocal, 2+
      """, reads: "er positive 90%, pr positive 20%, ihc equivocal 2+"),
    Layout(
      "unchanged: the first result stands",
      """
      Marker                     Original               Amended
      Progesterone receptor      Negative, 0%           Positive, 20%
      HER2/neu                   Negative, 0            Unchanged
      """, reads: "pr positive 20%, ihc negative 0"),
    Layout(
      "the amended column stands first",
      """
      Marker                     Amended                Original
      Estrogen receptor          Positive, 60%          Negative, 0%
      Progesterone receptor      Negative               Positive, 5%
      """, reads: "er positive 60%, pr negative"),
    Layout(
      "columns of other heads correct nothing",
      """
      Marker                     Result                 Intensity
      Estrogen receptor          Positive, 60%          Weak
      Progesterone receptor      Negative, 0%           None
      """, reads: "er positive 60% weak, pr negative 0%"),
  ]

  @Test("layouts", arguments: layouts)
  func reads(layout: Layout) {
    #expect(ReadableRecord.words(RareLayoutTests.head + layout.text) == layout.reads)
  }

  static let passages = [
    ReceptorPassage(
      """
      REASON FOR AMENDMENT
      The estrogen receptor result was entered as "negative (<1%)" in the first version. Block B3 was scored as
      positive, 70%.
      RESULTS, block B3
         ER:   Positive. 70%. Moderate.
      """, er: "positive 70% moderate"),
    ReceptorPassage(
      "ER:   Positive. 25%. Weak.     (corrected; incorrectly reported as: Negative, <1%)",
      er: "positive 25% weak"),
  ]

  @Test("in prose, what was entered by mistake is no result", arguments: passages)
  func mistakes(_ passage: ReceptorPassage) { passage.expectToBeRead() }
}
