import PathReport
import Testing

/// Roman numerals, dotted blanks, boxes behind their options, and makers' names in the columns of a table.
@Suite("Numbered lists and forms")
struct NumberedFormTests {
  static let layouts: [Layout] = [
    Layout(
      "specimens in Roman numerals, nodes before the breast",
      """
      I.   Lymph node, right axillary sentinel no. 1: isolated tumor cells (<0.2 mm).
      II.  Lymph node, sentinel no. 2: no tumor.
      III. Right breast, mastectomy:
           Invasive lobular carcinoma.
           Tumor measures 5.4 cm in maximum dimension; skin is not involved.
      """, reads: "size 54"),
    Layout(
      "two breasts in Roman numerals",
      """
      I. Left breast: Invasive ductal carcinoma, 1.2 cm. ER positive.
      II. Right breast: Invasive lobular carcinoma, 2.2 cm. ER negative.
      """, reads: "size 22, er negative / size 12, er positive"),
    Layout(
      "sections in Roman numerals",
      """
      Clinical information: Invasive breast carcinoma on the left side.
      I. Macroscopy
      Segment of breast 6.5 x 5.2 x 3.4 cm, with a firm area up to 1.7 cm.
      II. Assessment
      Invasive carcinoma NST of the left breast, 1.6 cm diameter, grade 2.
      """, reads: "size 16"),
    Layout(
      "numbers typed into dotted blanks",
      """
      Right breast, core biopsy: invasive carcinoma.
      LONGEST TUMOUR ON SLIDE   ..12.. mm
      Progesterone receptor     Positive     ..3.. %
      Ki-67                     ..60.. %
      """, reads: "size 12, pr positive 3%, ki67 60%"),
    Layout(
      "a maker's name in the column before a percentage",
      """
      Left breast, lumpectomy: invasive carcinoma.
      | Test  | Method / clone    | Result                                  | Status   |
      | ER    | IHC, SP1 Ventana  | 95 % of tumour nuclei, strong intensity | POSITIVE |
      """, reads: "er positive 95% strong"),
    Layout(
      "a focus that the sentence of a further test names, below a table of both",
      """
      BREAST, LEFT, PARTIAL MASTECTOMY: invasive ductal carcinoma
        Focus #1, 1.6 x 1.3 x 1.2 cm
        Focus #2, 0.7 x 0.6 x 0.5 cm

                               ER              HER2
        Focus #1 (block 1D)    Positive 90%    3+ Positive
        Focus #2 (block 1K)    Positive 80%    3+ Positive

      FISH for HER2 was performed on focus #1: HER2/CEP17 ratio 6.2; AMPLIFIED.
      """,
      reads:
        "size 16, er positive 90%, ihc positive 3+, ish positive ratio 6.2 / size 7, er positive 80%, ihc positive 3+"
    ),
  ]

  @Test("results", arguments: layouts)
  func read(layout: Layout) {
    #expect(ReadableRecord.words(layout.text) == layout.reads)
  }

  @Test("a side whose box stands behind it")
  func sideBeforeBox() {
    let text = """
      Side                       R [X]   L [ ]
      Specimen type              WLE
      INVASIVE CARCINOMA         Present
        Size - invasive          21 mm
      """
    let record = ReportExtractor().extract(text)
    #expect(record.tumors.first?.laterality == .right)
  }
}
