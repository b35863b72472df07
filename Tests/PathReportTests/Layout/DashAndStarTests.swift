import PathReport
import Testing

/// Dashes, stars, leaders and plus signs that do what colons, bullets, spaces and words do elsewhere.
@Suite("Dashes and stars")
struct DashAndStarTests {
  static let layouts: [Layout] = [
    Layout(
      "a dash behind a section's name makes a heading",
      """
      CLINICAL HISTORY - Right breast mass, 25 mm on ultrasound
      DIAGNOSIS - Right breast, core biopsy: invasive ductal carcinoma, 11 mm
      IMMUNOHISTOCHEMISTRY - ER positive 90%, PR negative
      """, reads: "size 11, er positive 90%, pr negative"),
    Layout(
      "a dash behind a test's name in the middle of a sentence makes none",
      """
      Right breast, core biopsy: invasive ductal carcinoma, 11 mm.
      The immunohistochemistry - performed elsewhere - shows ER positive, 90%.
      """, reads: "size 11, er positive 90%"),
    Layout(
      "sides before a dash",
      """
      LEFT - Invasive ductal carcinoma, 14 mm. ER positive 80%
      RIGHT - Invasive lobular carcinoma, 9 mm. ER negative
      """, reads: "size 14, er positive 80% / size 9, er negative"),
    Layout(
      "the parts of a report as a list",
      """
      - Clinical: Lump, 30 mm
      - Gross: Excision 60 x 50 x 20 mm, with a firm mass 19 x 15 x 12 mm
      - Diagnosis: Left breast, invasive carcinoma
      - Size: 17 mm
      """, reads: "size 17"),
    Layout(
      "stars in front of items",
      """
      Left breast, core biopsy:
      * Invasive ductal carcinoma, grade 2
      * At least 9 mm
      * ER: positive, 95%
      * HER2: negative, 1+
      """, reads: "size 9, er positive 95%, ihc negative 1+"),
    Layout(
      "a bare measure below an item that is not the carcinoma",
      """
      Left breast, core biopsy:
      - Invasive ductal carcinoma, ER positive
      - Fibroadenoma
      - 9 mm
      """, reads: "er positive"),
    Layout(
      "a plus sign before the score", "Left breast: invasive carcinoma. HER2: +2", reads: "ihc equivocal 2+"),
    Layout(
      "a plus sign before the score, in parentheses",
      "Left breast: invasive carcinoma. HER2/neu: positive (+3)", reads: "ihc positive 3+"),
    Layout(
      "a scale of plus signs is no result",
      """
      Left breast: invasive carcinoma. HER2: 1+
      Scored from 0 to +3; +3 is positive.
      """, reads: "ihc negative 1+"),
    Layout(
      "plus signs that are no scores",
      "Left breast: invasive carcinoma, grade 2 (3+2+2). ER+, PR+, HER2: 1+",
      reads: "er positive, pr positive, ihc negative 1+"),
  ]

  @Test("what a dash, a star or a plus sign stands for", arguments: layouts)
  func read(_ layout: Layout) { #expect(ReadableRecord.words(layout.text) == layout.reads) }

  static let sentences: [Layout] = [
    Layout(
      "a bound, an equals sign and a category are a key",
      """
      Left breast: invasive carcinoma.
      HER2 FISH ratio: 1.3
      Ratio <2.0 = not amplified, ratio >=2.0 = amplified
      """, reads: "ish negative ratio 1.3"),
    Layout(
      "a category, an equals sign and no bound are a result",
      "Left breast: invasive carcinoma. HER2 FISH = not amplified", reads: "ish negative"),
    Layout(
      "a denial with where it was looked for",
      """
      Left breast, core biopsy: ductal carcinoma in situ, 8 mm.
      Invasive carcinoma is not identified on multiple levels. ER positive, 90%
      """, reads: "size 8, er positive 90%"),
    Layout(
      "an extent over slices",
      "Left breast: invasive carcinoma that extends over slices 4-8 with a maximum extent of 26 mm.",
      reads: "size 26"),
    Layout(
      "specimens below clinical details, without a heading between them",
      """
      Clinical details: palpable lump, 30 mm
      A. Left breast, partial mastectomy
      Invasive ductal carcinoma, 12 mm
      """, reads: "size 12"),
  ]

  @Test("results announced of a prior biopsy stand below the next heading")
  func announcedOfPriorBiopsy() {
    let record = TestExtractor.shared.extract(
      """
      Left breast: invasive carcinoma.
      Note: biomarkers were performed on the prior biopsy:

      IMMUNOHISTOCHEMISTRY
      ER: positive (90%)
      """)
    #expect(record.tumors.first?.estrogenReceptor?.origin == .priorReport)
  }

  @Test("results of a prior biopsy in the diagnosis leave those of the next section alone")
  func priorBiopsy() {
    let text = """
      FINAL DIAGNOSIS
      Left breast, lumpectomy:
      - Invasive ductal carcinoma, grade 2, 18 mm
      Prior biopsy (S20-123): ER negative, PR positive 40%, HER2 positive (3+).

      IMMUNOHISTOCHEMISTRY
      ER: positive (90%)
      PR: negative (0%)
      HER2: equivocal (2+)
      """
    #expect(ReadableRecord.words(text) == "size 18, er positive 90%, pr negative 0%, ihc equivocal 2+")
  }

  @Test("what is said beside a result", arguments: sentences)
  func read(sentence layout: Layout) { #expect(ReadableRecord.words(layout.text) == layout.reads) }
}
