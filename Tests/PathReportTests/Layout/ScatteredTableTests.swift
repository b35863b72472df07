import Testing

@testable import PathReport

/// Tables whose rows and columns a scanner or a mail program took apart.
@Suite("Scattered tables")
struct ScatteredTableTests {
  static let layouts: [Layout] = [
    Layout(
      "rows run on in one line, with reference values",
      """
      ASSAY  RESULT  INTENSITY  INTERPRETATION  REFERENCE RANGE  ER (6F11)  88%  STRONG  POSITIVE  NEG <1%  \
      POS >=1%  PR (16)  0%  NONE  NEGATIVE  NEG <1%  POS >=1%  HER2 (4B5)  1+  WEAK  NEGATIVE  NEG 0-1+  POS 3+
      """, reads: "er positive 88% strong, pr negative 0%, ihc negative 1+"),
    Layout(
      "rows run on between pipes",
      """
      Test | Result | % | Intensity | Estrogen receptor | Positive | 75 | Moderate | Progesterone receptor | Negative | 0 | -
      """, reads: "er positive 75% moderate, pr negative 0%"),
    Layout(
      "rows run on, bounds of another laboratory",
      """
      Marker  Score  Result  Normal range  ER  40%  Positive  low 1-10%  high >10%  PR  5%  Positive  \
      low 1-10%  high >10%  Ki-67  22%  High  low <10%  high >20%
      """, reads: "er positive 40%, pr positive 5%, ki67 22%"),
    Layout(
      "columns below each other, each with its head",
      """
      Stain
      ER
      PR
      HER2
      Interpretation
      Positive
      Negative
      Equivocal
      Percent / score
      90%
      0%
      2+
      Controls are adequate.
      """, reads: "er positive 90%, pr negative 0%, ihc equivocal 2+"),
    Layout(
      "columns below each other without heads",
      """
      Estrogen receptor (SP1)
      Progesterone receptor (1E2)
      p53
      Positive
      Positive
      Negative
      80%
      15%
      2%
      """, reads: "er positive 80%, pr positive 15%"),
    Layout(
      "columns below each other with bare numbers",
      """
      ER
      PR
      Result
      Positive
      Negative
      % positive
      95
      0
      """, reads: "er positive 95%, pr negative 0%"),
    Layout(
      "a synoptic list with boxes that name the specimen",
      """
      Estrogen Receptor
        _X_ Performed on this specimen
        ___ Performed on another specimen
        Results:
        Immunoreactive tumor cells present: 70% of cells, strong
      Progesterone Receptor
        Performed on another specimen, specify: core K12-33
        Results: No immunoreactive tumor cells present
      """, reads: "er positive 70% strong, pr negative"),
    Layout(
      "a key between two rules, and the details behind it",
      """
      HER2 by FISH: amplified, ratio 3.9
      ------------------------------
      REFERENCE RANGES
      HER2      Not amplified: ratio < 2.0    Amplified: ratio >= 2.0
      ------------------------------
      HER2 FISH, DETAILS
      Cells scored: 50    HER2 signals per cell: 8.6    CEP17 signals per cell: 2.2
      """, reads: "ish positive ratio 3.9 her2 8.6 cep17 2.2 cells 50"),
  ]

  @Test("a table with a capitalized head of references, in one line with all of the report")
  func flattened() {
    let text = """
      Left breast, core biopsy: invasive ductal carcinoma. Received in formalin are three cores, up to 1.2 cm in \
      length. The cores show sheets of carcinoma with moderate atypia. ==================== Test      Result      \
      % Positive    Intensity     Reference ---------------------- ER (SP1)      POSITIVE     94      Strong      \
      Positive >= 1% PR (1E2)      NEGATIVE     0      None      Positive >= 1% Ki-67      HIGH      31      n/a    \
      Low <10 ---------------------- COMMENTS Invasive carcinoma is confirmed on the stained section by us.
      """
    #expect(ReadableRecord.words(text) == "er positive 94% strong, pr negative 0%, ki67 31%")
  }

  @Test("tables", arguments: layouts)
  func reads(layout: Layout) {
    #expect(ReadableRecord.words(RareLayoutTests.head + layout.text) == layout.reads)
  }
}
