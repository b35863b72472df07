import Testing

@testable import PathReport

/// Which lines head columns, and which rows belong below them.
@Suite("Column heads")
struct ColumnHeadTests {
  static let layouts: [Layout] = [
    Layout(
      "a heading with remarks heads no columns",
      """
      BREAST MARKERS         Block B2         Fixed 18 h
      Estrogen receptor      Positive         90 %
      Progesterone receptor  Negative         0 %
      HER2/neu               Equivocal        2+
      """, reads: "er positive 90%, pr negative 0%, ihc equivocal 2+"),
    Layout(
      "a row with one more cell than heads",
      """
      Stain      Clone      Status       % Positive   Intensity     Score    Reference
      ER         EP1        POSITIVE     75           strong        --       Negative < 1%   Positive >= 1%
      PR         16         NEGATIVE     0            none          --       Negative < 1%   Positive >= 1%
      HER2       4B5        EQUIVOCAL    --           --            2+       0, 1+ Negative  2+ Equivocal  3+ Positive
      """, reads: "er positive 75% strong, pr negative 0%, ihc equivocal 2+"),
    Layout(
      "heads without one for the names",
      """
                 Result       % Positive   Intensity
      ER         POSITIVE     75           strong
      PR         POSITIVE     20           weak
      """, reads: "er positive 75% strong, pr positive 20% weak"),
    Layout(
      "two heads over rows that begin further left",
      """
              H-SCORE        % POS
         ER   180            70       POSITIVE
         PgR  45             30       POSITIVE
      """, reads: "er positive 70% h 180, pr positive 30% h 45"),
    Layout(
      "two heads of percent and intensity",
      """
                   Percent    Intensity
         ER             95        strong
         PgR            40        moderate
      """, reads: "er positive 95% strong, pr positive 40% moderate"),
    Layout(
      "two words over results are no heads",
      """
           Comment        Remark
         ER   positive
         PgR  negative
      """, reads: "er positive, pr negative"),
    Layout(
      "lines of a form, their answers below each other",
      """
      S-PHASE FRACTION          4.4 %             LOW
      HER-2/NEU ONCOPROTEIN     POSITIVE
      """, reads: "ihc positive"),
    Layout(
      "a form's negative other test above",
      """
      p53                       NEGATIVE
      PROGESTERONE RECEPTOR     POSITIVE
      """, reads: "pr positive"),
  ]

  @Test("layouts", arguments: layouts)
  func reads(layout: Layout) {
    #expect(ReadableRecord.words(RareLayoutTests.head + layout.text) == layout.reads)
  }
}
