import Testing

@testable import PathReport

/// Printed options of which a scanner's or a form's own sign chooses one.
@Suite("Chosen options")
struct ChosenOptionTests {
  static let layouts: [Layout] = [
    Layout(
      "scanned boxes: the empty one is told by the lines of the checked ones",
      """
      ER       IZI Positive   D Negative
               D Weak   IZI Moderate   D Strong
      PR       D Positive   IZI Negative
      """, reads: "er positive moderate, pr negative"),
    Layout(
      "scanned boxes: a sign for the empty one",
      """
      ER     lZl Positive   □ Negative
      PR     □ Positive   lZl Negative
      HER2   □ 0   lZl 1+   □ 2+   □ 3+
      """, reads: "er positive, pr negative, ihc negative 1+"),
    Layout(
      "scanned boxes: letters that differ are no boxes",
      """
      ER     IZI Positive   A Strong
      PR     IZI Positive   B Weak
      """, reads: "er positive strong, pr positive weak"),
    Layout(
      "radio buttons with a letter for the hollow one",
      """
      ER          O  negative     ●  positive      85 %    strong
      PR          ●  negative     O  positive
      HER2 IHC    ●  0     O  1+     O  2+     O  3+
      """, reads: "er positive 85% strong, pr negative, ihc negative 0"),
    Layout(
      "square buttons",
      """
      ER          ■  positive     ○  negative
      PR          ○  positive     ■  negative
      """, reads: "er positive, pr negative"),
    Layout(
      "bullets of a list choose nothing",
      """
      ● ER positive, 85%
      ● PR negative
      """, reads: "er positive 85%, pr negative"),
    Layout(
      "a letter for zero beside a bullet",
      """
      ● ER: negative (O%)
      ● PR: negative (O%)
      """, reads: "er negative 0%, pr negative 0%"),
  ]

  @Test("layouts", arguments: layouts)
  func reads(layout: Layout) {
    #expect(ReadableRecord.words(RareLayoutTests.head + layout.text) == layout.reads)
  }
}
