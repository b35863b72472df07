import Testing

@testable import PathReport

/// Tables whose columns or rows are tumors, sides, specimens or materials, and tables turned around.
@Suite("Tables of tumors and materials")
struct MaterialTableTests {
  static let layouts: [Layout] = [
    Layout(
      "the biopsy before treatment and this case",
      """
      Left breast, mastectomy after chemotherapy: residual invasive ductal carcinoma.
      Marker    Prior biopsy     This specimen
      ER        90%              60%
      PR        40%              0%
      HER2      2+               1+
      """, reads: "er positive 60%, pr negative 0%, ihc negative 1+"),
    Layout(
      "markers across, one line of results",
      """
      Left breast: invasive ductal carcinoma.
      ER               PR             HER2           Ki-67
      Positive 95%     Negative 0%    Negative 1+    12%
      """, reads: "er positive 95%, pr negative 0%, ihc negative 1+, ki67 12%"),
    Layout(
      "markers across, attributes down",
      """
      Left breast: invasive ductal carcinoma.
                    ER          PR          HER2
      Result        Positive    Negative    Negative
      % positive    90          0
      Intensity     Strong      -
      Score                                 1+
      """, reads: "er positive 90% strong, pr negative 0%, ihc negative 1+"),
    Layout(
      "markers across between pipes, attributes down",
      """
      Left breast: invasive ductal carcinoma.
      | | ER | PR | Ki-67 |
      |---|---|---|---|
      | Clone | SP1 | 1E2 | MIB-1 |
      | Status | positive | positive | |
      | Percent | 85 | 30 | 14 |
      """, reads: "er positive 85%, pr positive 30%, ki67 14%"),
    Layout(
      "tumors down, size and markers across",
      """
      Left breast, mastectomy: invasive ductal carcinoma, two tumors.
      Tumor    Size (mm)    ER          PR          HER2
      1        23           Positive    Positive    1+
      2        8            Positive    Negative    0
      """,
      reads:
        "size 23, er positive, pr positive, ihc negative 1+ / size 8, er positive, pr negative, ihc negative 0"
    ),
    Layout(
      "two tumors across",
      """
      Left breast, mastectomy: invasive ductal carcinoma, two tumors.
                   Tumor 1           Tumor 2
      Size         23 mm             8 mm
      ER           Positive, 90%     Negative, 0%
      PR           Positive, 40%     Negative, 0%
      HER2 IHC     1+                3+
      """,
      reads:
        "size 23, er positive 90%, pr positive 40%, ihc negative 1+"
        + " / size 8, er negative 0%, pr negative 0%, ihc positive 3+"
    ),
    Layout(
      "both sides across",
      """
      Breasts, bilateral mastectomy: invasive carcinoma, both sides.
      Marker    Left breast      Right breast
      ER        Positive 90%     Negative 0%
      PR        Positive 50%     Negative 0%
      """, reads: "er positive 90%, pr positive 50%"),
    Layout(
      "invasive and in situ across",
      """
      Left breast, excision: invasive ductal carcinoma with DCIS.
      Marker    Invasive carcinoma    DCIS
      ER        Positive 90%          Positive 50%
      PR        Negative 0%           Positive 20%
      """, reads: "er positive 90%, pr negative 0%"),
    Layout(
      "attributes under two materials",
      """
      Left breast, excision: invasive ductal carcinoma.
                Prior biopsy          This specimen
      Marker    %       Intensity     %       Intensity
      ER        90      strong        70      moderate
      PR        40      moderate      5       weak
      """, reads: "er positive 70% moderate, pr positive 5% weak"),
    Layout(
      "counts of two readers and their total",
      """
      Left breast: invasive ductal carcinoma. HER2 FISH: not amplified.
      Observer    Nuclei counted    HER2/cell    CEP17/cell    Ratio
      1           20                2.6          2.0           1.3
      2           20                2.4          2.0           1.2
      Total       40                2.5          2.0           1.25
      """, reads: "ish negative ratio 1.25 her2 2.5 cep17 2 cells 40"),
    Layout(
      "tabs between tumors",
      "Left breast, mastectomy: invasive carcinoma.\nMarker\tTumor 1\tTumor 2\nER\tpositive 80%\tnegative 0%\nPR\tnegative 0%\tnegative 0%\n",
      reads: "er positive 80%, pr negative 0% / er negative 0%, pr negative 0%"),
    Layout(
      "a synoptic list with gaps is no table",
      """
      Tumor Focality            Single focus of invasive carcinoma
      Specimen Laterality       Left
      Tumor Size                Greatest dimension: 15 mm
      Estrogen Receptor         Positive (95%)
      Progesterone Receptor     Negative (0%)
      """, reads: "size 15, er positive 95%, pr negative 0%"),
    Layout(
      "a list of parts above the results is no table",
      """
      A    Left breast mastectomy
      B    Left axillary sentinel nodes

      Invasive ductal carcinoma of left breast.
      Estrogen receptor:       Positive, 95%
      Progesterone receptor:   Negative
      """, reads: "er positive 95%, pr negative"),
  ]

  @Test("reads", arguments: layouts)
  func layout(_ layout: Layout) {
    #expect(ReadableRecord.words(layout.text) == layout.reads)
  }
}
