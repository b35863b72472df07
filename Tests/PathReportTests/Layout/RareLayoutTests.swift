import Testing

@testable import PathReport

/// Layouts that are rare, bent or misleading.
@Suite("Rare layouts")
struct RareLayoutTests {
  static let head = "Left breast, core biopsy: invasive ductal carcinoma.\n\n"

  static let layouts: [Layout] = [
    Layout(
      "a head of three words a column and right-aligned numbers",
      """
      Marker    Positive nuclei (%)    Staining intensity    Final interpretation
      ER                         95                   3+                 Positive
      PR                          0                    -                 Negative
      """, reads: "er positive 95% strong, pr negative 0%"),
    Layout(
      "a unit column",
      """
      Analyte     Value    Unit    Flag
      ER          92       %       Positive
      PR          0        %       Negative
      """, reads: "er positive 92%, pr negative 0%"),
    Layout(
      "a key under the table with the same gaps",
      """
      Marker    Result      %
      ER        Positive    90
      PR        Negative    0

      Key:
      ER/PR     Positive    >=1%
      HER2      Positive    3+
      """, reads: "er positive 90%, pr negative 0%"),
    Layout(
      "a table in a quoted mail",
      """
      > Marker | Result   | %
      > ER     | Positive | 90
      > PR     | Negative | 0
      """, reads: "er positive 90%, pr negative 0%"),
    Layout(
      "results before the markers' names",
      """
      Result        Marker    %
      Positive      ER        90
      Negative      PR        0
      """, reads: "er positive 90%, pr negative 0%"),
    Layout(
      "normal tissue as a column",
      """
      Marker    Tumor           Normal ducts
      ER        Negative 0%     Positive
      PR        Negative 0%     Positive
      """, reads: "er negative 0%, pr negative 0%"),
    Layout(
      "the invasive and the nodal tumor",
      """
      Marker    Breast primary     Axillary node metastasis
      ER        Positive 90%       Positive 50%
      PR        Positive 20%       Negative 0%
      """, reads: "er positive 90%, pr positive 20%"),
    Layout(
      "before and after treatment",
      """
      Marker    Pre-treatment biopsy    Post-treatment excision
      ER        Positive 90%            Positive 40%
      HER2      3+                      2+
      """, reads: "er positive 40%, ihc equivocal 2+"),
    Layout(
      "plus signs as results",
      """
      Marker    Result    %     Intensity
      ER        +         90    3+
      PR        -         0     -
      """, reads: "er positive 90% strong, pr negative 0%"),
    Layout(
      "two tables side by side",
      """
      ER:  Positive     |  HER2 IHC:   1+
      PR:  Negative     |  HER2 FISH:  not done
                        |  Ki-67:      12%
      """, reads: "er positive, pr negative, ihc negative 1+, ish notPerformed, ki67 12%"),
    Layout(
      "one head line above every row",
      """
      Marker    Result      %
      ER        Positive    90
      Marker    Result      %
      PR        Negative    0
      """, reads: "er positive 90%, pr negative 0%"),
    Layout(
      "options in one line with slashes, of which none is chosen",
      "ER: positive / negative", reads: ""),
    Layout(
      "ranges as columns of boxes",
      """
      ER    [ ] <1%   [ ] 1-10%   [X] >10%
      PR    [X] <1%   [ ] 1-10%   [ ] >10%
      """, reads: "er positive >10%, pr negative <1%"),
    Layout(
      "columns of boxes under their heads",
      """
      Marker    Positive    Negative    Not done
      ER        [X]         [ ]         [ ]
      PR        [ ]         [X]         [ ]
      """, reads: "er positive, pr negative"),
    Layout(
      "crosses under their heads",
      """
      | Marker | Positive | Negative | % |
      | ER     | X        |          | 80 |
      | PR     |          | X        | 0 |
      """, reads: "er positive 80%, pr negative 0%"),
  ]

  @Test("reads", arguments: layouts)
  func layout(_ layout: Layout) {
    #expect(ReadableRecord.words(Self.head + layout.text) == layout.reads)
  }
}
