import Testing

@testable import PathReport

/// Headings that carry a remark, and headings that end what stood above them.
@Suite("Headings with remarks")
struct HeadingRemarkTests {
  static let layouts: [Layout] = [
    Layout(
      "a block behind the heading, below a lymph node",
      """
         B: Three of ten nodes contain metastases, the larger 7 mm.

      5. IMMUNOHISTOCHEMISTRY (block A3; Ventana)

         ER : positive 70%
         PR : negative

      6. DIAGNOSIS
         Left breast, excision: Invasive ductal carcinoma, grade 3, pT2 pN1a.
         ER+, PR-.
      """, reads: "er positive 70%, pr negative"),
    Layout(
      "a synoptic table of each side with its specimens",
      """
      SYNOPTIC DATA - RIGHT BREAST (A,B)
      Laterality: Right
      Size of largest invasive carcinoma: 28 mm
      Estrogen receptor: positive, 95%, strong

      SYNOPTIC DATA - LEFT BREAST (C,D)
      Laterality: Left
      Size of largest invasive carcinoma: 12 mm
      Estrogen receptor: negative, 0%
      """, reads: "size 28, er positive 95% strong / size 12, er negative 0%"),
    Layout(
      "numbered lesions below the clinical details are no history",
      """
      Clinical:   Two lesions of the right breast on ultrasound: 10 o'clock 22 mm and 6 o'clock 9 mm.

                                    LESION 1                      LESION 2
      Invasive size                 24 mm                         8 mm
      ER                            Positive, 8/8                 Negative, 0/8
      """, reads: "size 24, er positive allred 8 / size 8, er negative allred 0"),
    Layout(
      "a lesion named in the clinical details is",
      """
      Clinical:   Right breast, invasive carcinoma elsewhere, size 22 mm, ER negative.

      Diagnosis: Right breast, core: invasive carcinoma.
      ER: positive
      """, reads: "er positive"),
  ]

  @Test("layouts", arguments: layouts)
  func reads(layout: Layout) {
    #expect(ReadableRecord.words(layout.text) == layout.reads)
  }
}
