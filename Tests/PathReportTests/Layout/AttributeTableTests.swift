import Testing

@testable import PathReport

/// Tables with a marker a row and its attributes in columns.
@Suite("Tables of attributes")
struct AttributeTableTests {
  static let layouts: [Layout] = [
    Layout(
      "gaps, bare numbers under percent and intensity",
      """
      Left breast, core biopsy: invasive ductal carcinoma.

      Marker         Clone     Result       % nuclei   Intensity
      ER             SP1       POSITIVE     95         3+
      PR             1E2       POSITIVE     5          1+
      Ki-67          30-9                   18
      """, reads: "er positive 95% strong, pr positive 5% weak, ki67 18%"),
    Layout(
      "pipes with a rule and blank cells",
      """
      Breast, right, core biopsy: invasive carcinoma.

      | Test | Result | % Positive | Intensity | Reference |
      |------|--------|------------|-----------|-----------|
      | ER   | POS    | 80         | Strong    | >=1%      |
      | PR   | NEG    | 0          |           | >=1%      |
      | HER2 | 1+     |            |           | 0-1+ neg  |
      """, reads: "er positive 80% strong, pr negative 0%, ihc negative 1+"),
    Layout(
      "tabs, one between cells",
      "Left breast: invasive ductal carcinoma.\nMarker\tResult\tPercent\tIntensity\nER\tPositive\t70\tModerate\nPR\tNegative\t\t\nKi-67\t\t22\t\n",
      reads: "er positive 70% moderate, pr negative, ki67 22%"),
    Layout(
      "box drawing",
      """
      Left breast: invasive lobular carcinoma.
      ┌────────┬──────────┬─────────┬───────────┐
      │ Marker │ Result   │ % cells │ Intensity │
      ├────────┼──────────┼─────────┼───────────┤
      │ ER     │ positive │ 90      │ strong    │
      │ PR     │ negative │ 0       │ –         │
      └────────┴──────────┴─────────┴───────────┘
      """, reads: "er positive 90% strong, pr negative 0%"),
    Layout(
      "plus signs at the corners",
      """
      Left breast: invasive ductal carcinoma.
      +--------+----------+------------+
      | Marker | Result   | % positive |
      +--------+----------+------------+
      | ER     | Positive | 60         |
      +--------+----------+------------+
      | PR     | Positive | 15         |
      +--------+----------+------------+
      """, reads: "er positive 60%, pr positive 15%"),
    Layout(
      "a reference column whose cells go on below",
      """
      Right breast: invasive ductal carcinoma.
      TEST            RESULT        VALUE       REFERENCE RANGE
      ER              POSITIVE      88 %        Negative: <1%
                                                Positive: >=1%
      PR              POSITIVE      12 %        Negative: <1%
                                                Positive: >=1%
      HER2 (4B5)      NEGATIVE      1+          0-1+ negative
                                                2+ equivocal
                                                3+ positive
      """, reads: "er positive 88%, pr positive 12%, ihc negative 1+"),
    Layout(
      "a reference column in the middle",
      """
      Right breast: invasive ductal carcinoma.
      Test Name              Normal Range     Result
      Estrogen Receptor      <1%              95%
      Progesterone Receptor  <1%              40%
      Ki-67                  <20%             32%
      """, reads: "er positive 95%, pr positive 40%, ki67 32%"),
    Layout(
      "heads over two lines",
      """
      Left breast: invasive ductal carcinoma.
                   Percent      Staining
      Marker       positive     intensity     Result
      ER           95           strong        positive
      PR           20           moderate      positive
      """, reads: "er positive 95% strong, pr positive 20% moderate"),
    Layout(
      "an Allred table with its parts",
      """
      Left breast: invasive ductal carcinoma.
      Receptor    Proportion score    Intensity score    Total score
      ER          5                   3                  8
      PR          3                   2                  5
      """, reads: "er positive strong allred 8, pr positive moderate allred 5"),
    Layout(
      "Quick score out of eight",
      """
      Left breast: invasive carcinoma NST.
      Marker    Quick score (/8)    % cells
      ER        8                   100
      PR        0                   0
      """, reads: "er positive 100% allred 8, pr negative 0% allred 0"),
    Layout(
      "H-scores",
      """
      Left breast: invasive carcinoma NST.
      Antibody   Clone   H-score (0-300)   % positive
      ER         6F11    270               90
      PR         16      45                30
      """, reads: "er positive 90% h 270, pr positive 30% h 45"),
    Layout(
      "immunoreactive scores",
      """
      Left breast: invasive carcinoma NST.
      Marker    IRS (0-12)    % cells    Intensity
      ER        12            90         3
      PR        2             15         1
      """, reads: "er positive 90% strong irs 12, pr positive 15% weak irs 2"),
    Layout(
      "controls that are positive",
      """
      Left breast: invasive ductal carcinoma.
      Marker    Result      % nuclei    Control
      ER        Negative    0           Positive
      PR        Negative    0           Positive
      """, reads: "er negative 0%, pr negative 0%"),
    Layout(
      "blocks and dilutions",
      """
      Left breast: invasive ductal carcinoma.
      Block    Marker    Clone    Dilution    Result      %
      A3       ER        1D5      1:50        positive    75
      A3       PR        636      1:100       negative    0
      """, reads: "er positive 75%, pr negative 0%"),
    Layout(
      "a page's footer inside the table",
      """
      Left breast: invasive ductal carcinoma.
      Marker    Result      % nuclei    Intensity
      ER        Positive    85          Strong
      Page 1 of 2
      Patient: DOE, JANE
      PR        Positive    35          Weak
      """, reads: "er positive 85% strong, pr positive 35% weak"),
    Layout(
      "another stain among the rows",
      """
      Left breast: invasive ductal carcinoma.
      Marker        Result      % nuclei    Cut-off
      ER            Positive    85          >= 1%
      E-cadherin    Positive    100         n/a
      PR            Negative    0           >= 1%
      p53           Negative    5           > 10%
      """, reads: "er positive 85%, pr negative 0%"),
    Layout(
      "two observers and their outcome",
      """
      Left breast: invasive ductal carcinoma.
      Marker    Observer 1    Observer 2    Combined
      ER        90%           80%           85%
      Ki-67     20%           30%           25%
      """, reads: "er positive 85%, ki67 25%"),
    Layout(
      "hybridization with its reference values",
      """
      Left breast: invasive ductal carcinoma. HER2 FISH:
      Parameter                Patient          Reference range
      HER2 gene status         NOT AMPLIFIED    Not amplified
      HER2/CEP17 ratio         1.12             <2.0
      HER2 copies / cell       2.58             <4.0
      CEP17 copies / cell      2.30             1.5 - 2.5
      Cells counted            60               >=20
      """, reads: "ish negative ratio 1.12 her2 2.58 cep17 2.3 cells 60"),
    Layout(
      "counts in one row under their heads",
      """
      Left breast: invasive ductal carcinoma.
      HER2 FISH: not amplified
      Nuclei counted    Avg HER2    Avg CEP17    Ratio
      40                2.4         2.0          1.2
      """, reads: "ish negative ratio 1.2 her2 2.4 cep17 2 cells 40"),
    Layout(
      "rows of an Indian laboratory",
      """
      Specimen: Left breast, trucut biopsy. Impression: Invasive breast carcinoma, NST.
      Test Name                      Result                 Unit    Bio. Ref. Interval
      ESTROGEN RECEPTOR (ER)         POSITIVE, 80%, 3+              Positive: >=1%
      PROGESTERONE RECEPTOR (PR)     POSITIVE, 60%, 2+              Positive: >=1%
      HER-2/NEU (C-ERB B2)           NEGATIVE (1+)                  3+ Positive
      Ki-67                          35                     %       <20 Low
      """, reads: "er positive 80% strong, pr positive 60% moderate, ihc negative 1+, ki67 35%"),
    Layout(
      "percent signs in the heads only",
      """
      Left breast: invasive ductal carcinoma.
      IHC marker    Pos. cells (%)    Interpretation
      ER            >90               Positive
      PR            <1                Negative
      Ki67          10-15             Low
      """, reads: "er positive >90%, pr negative <1%, ki67 10-15%"),
    Layout(
      "a label that goes on in the next line",
      """
      Left breast: invasive ductal carcinoma.
      | Marker | Result   | % nuclei | Comment          |
      | ER     | Positive | 90       | nuclear staining |
      |        |          |          | of tumor cells   |
      | PR     | Negative | 0        | internal control |
      |        |          |          | is positive      |
      """, reads: "er positive 90%, pr negative 0%"),
    Layout(
      "double spaced rows",
      """
      Left breast: invasive ductal carcinoma.

      MARKER      STATUS      PERCENTAGE

      ER          Positive    65

      PR          Positive    10

      HER2        Negative
      """, reads: "er positive 65%, pr positive 10%"),
    Layout(
      "a title above the heads",
      """
      Left breast: invasive ductal carcinoma.
      | BREAST PROGNOSTIC PANEL            |
      | Marker   | Result     | % positive |
      | ER       | Positive   | 55         |
      | PR       | Negative   | 0          |
      """, reads: "er positive 55%, pr negative 0%"),
    Layout(
      "no pipe at the margins",
      """
      Left breast: invasive ductal carcinoma.
      Marker | Result   | % | Intensity
      -------|----------|---|----------
      ER     | positive | 90 | strong
      PR     | positive | 5 | weak
      """, reads: "er positive 90% strong, pr positive 5% weak"),
  ]

  @Test("reads", arguments: layouts)
  func layout(_ layout: Layout) {
    #expect(ReadableRecord.words(layout.text) == layout.reads)
  }
}
