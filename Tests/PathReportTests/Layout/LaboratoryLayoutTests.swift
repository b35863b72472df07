import Testing

@testable import PathReport

/// Whole results as laboratory systems of several countries and decades print them.
@Suite("Layouts of laboratories")
struct LaboratoryLayoutTests {
  static let layouts: [Layout] = [
    Layout(
      "an American reference laboratory with clones, cut-offs and a methods note",
      """
      SPECIMEN: LEFT BREAST, CORE BIOPSY           BLOCK: A1
      DIAGNOSIS: INVASIVE DUCTAL CARCINOMA

      ASSAY                 RESULTS          CUTOFF         CLONE
      ER                    FAVORABLE 98%    >=1%           SP1
      PR                    FAVORABLE 45%    >=1%           1E2
      KI-67                 22%              <14%           30-9
      HER2/NEU              1+ NEGATIVE      3+             4B5
      """, reads: "er positive 98%, pr positive 45%, ihc negative 1+, ki67 22%"),
    Layout(
      "image analysis with score and percent",
      """
      Right breast, excision. Invasive carcinoma.
      MARKER      % POSITIVE NUCLEI     AVG. INTENSITY     INTERPRETATION
      ------      -----------------     --------------     --------------
      ER          87                    2+                 Positive
      PR          3                     1+                 Positive
      Ki-67       41                                       High
      """, reads: "er positive 87% moderate, pr positive 3% weak, ki67 41%"),
    Layout(
      "a British form with Quick scores",
      """
      Left breast, wide local excision. Invasive carcinoma, no special type.
      Receptor status
      Oestrogen receptor       Positive    Quick score 8/8
      Progesterone receptor    Positive    Quick score 5/8
      HER2 (IHC)               2+          Borderline
      HER2 (D-DISH)            Not amplified   Ratio 1.2
      """,
      reads:
        "er positive allred 8, pr positive allred 5, ihc equivocal 2+, ish negative ratio 1.2"),
    Layout(
      "an Australian table with proportion and intensity",
      """
      Left breast, core biopsy: invasive carcinoma NST.
      | Marker | Proportion (%) | Intensity (0-3) | Result |
      | ER | 100 | 3 | POSITIVE |
      | PR | 10 | 2 | POSITIVE |
      """, reads: "er positive 100% strong, pr positive 10% moderate"),
    Layout(
      "a German table with immunoreactive scores",
      """
      Left breast, core biopsy: invasive carcinoma NST.
      Marker     % pos.     Intensity     IRS (Remmele)     Interpretation
      ER         90         3             12                positive
      PR         40         2             6                 positive
      """, reads: "er positive 90% strong irs 12, pr positive 40% moderate irs 6"),
    Layout(
      "a Dutch export of paragraphs and colons",
      """
      Left breast, biopsy: invasive carcinoma NST.
      Immunohistochemistry:
      ER     : positive (100%, strong)
      PR     : negative (<1%)
      Her2   : negative (score 0)
      """, reads: "er positive 100% strong, pr negative <1%, ihc negative 0"),
    Layout(
      "an Indian page of bold heads",
      """
      Specimen: Right breast lump, trucut biopsy. Invasive ductal carcinoma.
      MARKER\t\tRESULT\t\tPROPORTION SCORE\tINTENSITY SCORE\tTOTAL SCORE
      ER\t\tPOSITIVE\t5\t\t\t3\t\t8
      PR\t\tPOSITIVE\t4\t\t\t2\t\t6
      """, reads: "er positive strong allred 8, pr positive moderate allred 6"),
    Layout(
      "an Indian page with interpretation keys below",
      """
      Right breast, trucut biopsy: Infiltrating duct carcinoma.
      Antibody      Result
      ER            Positive (Allred score 7/8)
      PR            Negative (Allred score 0/8)
      HER2/neu      Score 3+ (Positive)

      Interpretation: Allred 0-2 negative, 3-8 positive. HER2 0/1+ negative, 2+ equivocal, 3+ positive.
      """, reads: "er positive allred 7, pr negative allred 0, ihc positive 3+"),
    Layout(
      "a hospital of East Asia",
      """
      Breast, left, modified radical mastectomy: Invasive ductal carcinoma.
      Immunohistochemical stains:
      ER(+, 90%, strong), PR(+, 20%, weak), HER2(1+), Ki-67(15%)
      """, reads: "er positive 90% strong, pr positive 20% weak, ihc negative 1+, ki67 15%"),
    Layout(
      "numbered synoptic items with codes",
      """
      Left breast, lumpectomy: invasive ductal carcinoma.
      (12) ER ............ [1] Positive
      (13) ER % .......... 85
      (14) PR ............ [0] Negative
      (15) HER2 IHC ...... [1] 1+
      """, reads: "er positive 85%, pr negative, ihc negative 1+"),
    Layout(
      "a capital page of the nineties",
      """
      LEFT BREAST BIOPSY: INFILTRATING DUCTAL CARCINOMA.
      ESTROGEN RECEPTOR     POSITIVE      (80% OF NUCLEI)
      PROGESTERONE RECEPTOR NEGATIVE      (0% OF NUCLEI)
      """, reads: "er positive 80%, pr negative 0%"),
    Layout(
      "results on top of names",
      """
      Left breast, biopsy: invasive ductal carcinoma.
      | Estrogen Receptor | Progesterone Receptor | HER2 IHC | Ki-67 |
      |:-----------------:|:---------------------:|:--------:|:-----:|
      | Positive (90%)    | Positive (30%)        | 0        | 8%    |
      """, reads: "er positive 90%, pr positive 30%, ihc negative 0, ki67 8%"),
    Layout(
      "attributes down the side with their scale",
      """
      Left breast, biopsy: invasive ductal carcinoma.
                                  ER              PR
      Proportion of cells (%)     95              60
      Intensity (1-3)             3               2
      Interpretation              Positive        Positive
      """, reads: "er positive 95% strong, pr positive 60% moderate"),
    Layout(
      "materials down the side",
      """
      Left breast, mastectomy after treatment: residual invasive ductal carcinoma.
      Specimen              ER        PR        HER2 IHC
      Prior core biopsy     90%       40%       2+
      Current resection     50%       0%        1+
      """, reads: "er positive 50%, pr negative 0%, ihc negative 1+"),
    Layout(
      "an outside result beside the review",
      """
      Left breast, consultation: invasive ductal carcinoma.
      Marker     Outside result     Review
      ER         80%                95%
      PR         30%                10%
      """, reads: "er positive 95%, pr positive 10%"),
    Layout(
      "a table with a merged HER2 row",
      """
      Left breast, biopsy: invasive ductal carcinoma.
      | Marker | Result | % | Intensity |
      | ER | Positive | 90 | Strong |
      | PR | Positive | 20 | Weak |
      | HER2 | Negative (1+) |||
      """, reads: "er positive 90% strong, pr positive 20% weak, ihc negative 1+"),
    Layout(
      "attributes below each marker's row",
      """
      Right breast, biopsy: invasive ductal carcinoma.
      TEST                RESULT          REFERENCE
      ER                  Positive        Negative
        Percent           92 %            <1 %
        Intensity         Strong
      PR                  Negative        Negative
        Percent           0 %             <1 %
      """, reads: "er positive 92% strong, pr negative 0%"),
    Layout(
      "hybridization across",
      """
      Left breast, biopsy: invasive ductal carcinoma.
      HER2 FISH
      HER2 signals/cell    CEP17 signals/cell    HER2/CEP17 ratio    Result
      9.4                  2.1                   4.5                 AMPLIFIED
      """, reads: "ish positive ratio 4.5 her2 9.4 cep17 2.1"),
    Layout(
      "hybridization in two columns of pairs",
      """
      Left breast, biopsy: invasive ductal carcinoma.
      HER2 FISH: NOT AMPLIFIED
      Ratio: 1.1               Cells counted: 40
      HER2 copies: 2.2         CEP17 copies: 2.0
      """, reads: "ish negative ratio 1.1 her2 2.2 cep17 2 cells 40"),
    Layout(
      "an HTML table whose tags were left",
      "Left breast: invasive ductal carcinoma.\n<tr><td>ER</td><td>Positive</td><td>90%</td></tr>\n<tr><td>PR</td><td>Negative</td><td>0%</td></tr>",
      reads: "er positive 90%, pr negative 0%"),
    Layout(
      "values apart by commas",
      "Left breast: invasive ductal carcinoma.\nER,Positive,90%,Strong\nPR,Negative,0%,\nHER2,1+,,",
      reads: "er positive 90% strong, pr negative 0%, ihc negative 1+"),
    Layout(
      "a form that wraps its labels",
      """
      Left breast: invasive ductal carcinoma.
      Estrogen Receptor (ER)
        Status ................ Positive
        Percent nuclei ........ 90%
        Intensity ............. Strong
      Progesterone Receptor (PgR)
        Status ................ Negative
        Percent nuclei ........ 0%
      """, reads: "er positive 90% strong, pr negative 0%"),
    Layout(
      "one dense paragraph",
      "Left breast: invasive ductal carcinoma, 1.8 cm. Stage pT1c. N0. ER: pos., 90%, strong. PR: neg., <1%. HER2: 1+ (neg.). Ki-67: approx. 15%. No. of blocks: 3.",
      reads: "size 18, er positive 90% strong, pr negative <1%, ihc negative 1+, ki67 15%"),
    Layout(
      "semicolons in brackets",
      "Left breast: invasive ductal carcinoma [ER: positive, 90%; PR: negative, 0%; HER2: 0; Ki-67: 12%].",
      reads: "er positive 90%, pr negative 0%, ihc negative 0, ki67 12%"),
    Layout(
      "a table under a long title with a footnote",
      """
      Left breast: invasive ductal carcinoma.
      TABLE 1. PREDICTIVE MARKERS (BLOCK A2)
      Marker*       Result        Percent (%)     Intensity**
      ER            Positive      75              Moderate
      PR            Positive      5               Weak
      * FDA approved. ** average of all positive cells
      """, reads: "er positive 75% moderate, pr positive 5% weak"),
    Layout(
      "prose behind a table is not of its last column",
      """
      Left breast: invasive ductal carcinoma, 22 mm.
      Marker    Result      %       Reference
      ER        Positive    75      >1%

      The Ki-67 index of the invasive tumor is 30% in the area of highest labeling.
      PR is negative.
      """, reads: "size 22, er positive 75%, pr negative, ki67 30%"),
  ]

  @Test("reads", arguments: layouts)
  func layout(_ layout: Layout) {
    #expect(ReadableRecord.words(layout.text) == layout.reads)
  }

  @Test(
    "counts with their reference values, under a head that could be a key",
    arguments: [
      """
      HER2 FISH, left breast: invasive ductal carcinoma.

      TEST ITEM                       FOUND       NORMAL RANGE
      Nuclei counted                  60          >= 20
      Mean HER2 signals per nucleus   2.9         < 4.0
      Mean CEP17 signals per nucleus  2.0         1.5 - 2.5
      HER2/CEP17 ratio                1.45        < 2.0
      """,
      """
      HER2 FISH, left breast: invasive ductal carcinoma.

      Parameter                  Observed value     Reference values
      Cells scored               60                 >20
      HER2 copy no. / cell       2.9                <4.0
      CEP17 copy no. / cell      2.0                1.5-2.5
      Ratio HER2 : CEP17         1.45               <2.0
      """,
    ])
  func references(text: String) throws {
    let test = try #require(ReportExtractor().extract(text).tumors.first?.her2?.ish)
    #expect(test.ratio?.value == 1.45)
    #expect(test.her2CopyNumber?.value == 2.9)
    #expect(test.cep17CopyNumber?.value == 2)
    #expect(test.cells == 60)
  }

  @Test(
    "the key of a machine's scores is no result",
    arguments: [
      "HER2 image scores: below 1.5 negative; 1.5-2.4 equivocal, FISH reflexed; 2.5 and up positive.",
      "HER2 analyzer: <1.6 is negative, 1.6-2.1 is equivocal, 2.2 and above is positive.",
      "HER2 by image analysis: under 1.8 negative; 1.8 to 2.2 equivocal with FISH; 2.3 upwards positive.",
    ])
  func machineKey(key: String) {
    let text =
      "Left breast: invasive ductal carcinoma, 22 mm.\nER: positive (80%)\nHER2 (IHC): negative (1+)\n\n"
      + key
    #expect(ReadableRecord.words(text) == "size 22, er positive 80%, ihc negative 1+")
  }
}
