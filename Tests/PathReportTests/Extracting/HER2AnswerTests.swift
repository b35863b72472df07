import Testing

@testable import PathReport

/// Answers of HER2 among other words, in layouts and spellings of many hospitals.
@Suite("HER2 answers")
struct HER2AnswerTests {
  @Test(
    "immunohistochemistry",
    arguments: [
      ("HER2: Score 1+ (per ASCO/CAP 2018)", "ihc negative 1+; negative"),
      ("HER2 (4B5): 3+ (ASCO/CAP guideline 2023)", "ihc positive 3+; positive"),
      ("HER2 stain 2+ (according to CAP criteria)", "ihc equivocal 2+; equivocal"),
      (
        "The carcinoma is negative for ER (entrapped normal ducts are positive), and HER2 immunostaining is rated 1+.",
        "ihc negative 1+; negative"
      ),
      (
        "HER2: positive membrane staining in about 30% of the cells, score 2+, equivocal.",
        "ihc equivocal 2+; equivocal"
      ),
      ("HER2: negative. The immunohistochemical score was 1+.", "ihc negative 1+; negative"),
      (
        """
        HER2
           Negative. It scored 0 on immunohistochemistry.
        """,
        "ihc negative 0; negative"
      ),
      ("HER2 status: Positive. Immunostaining was graded as 3+.", "ihc positive 3+; positive"),
      ("HER2 : +  negative", "ihc negative 1+; negative"),
      ("c-erbB-2: negative (+)", "ihc negative 1+; negative"),
      ("Her2/neu: (+) negative", "ihc negative 1+; negative"),
      ("HER2: + (negative)", "ihc negative 1+; negative"),
      ("HER-2     negative, +", "ihc negative 1+; negative"),
      ("HER2    0  1+  2+  3+     3+", "ihc positive 3+; positive"),
      ("HER2 IHC (0, 1+, 2+, 3+)     1+", "ihc negative 1+; negative"),
      ("HER2 score 0/1+/2+/3+ : 2+", "ihc equivocal 2+; equivocal"),
      ("HER2 [0-3+]   2+", "ihc equivocal 2+; equivocal"),
      ("HER2   0-3+   0", "ihc negative 0; negative"),
      ("HER2 -> 1+", "ihc negative 1+; negative"),
      ("HER2    0 1+ 2+ 3+     3+", "ihc positive 3+; positive"),
      ("HER2 IHC score (0 / 1+ / 2+ / 3+): 1+", "ihc negative 1+; negative"),
      ("HER2 (4B5): negative", "ihc negative; negative"),
      ("HER2 (HercepTest, Dako): positive", "ihc positive; positive"),
      (
        "HER-2 oncoprotein is over-expressed: membrane staining is strong, complete and present in 70% of cells (3+).",
        "ihc positive 3+; positive"
      ),
      (
        "For HER2 there is weak incomplete membrane staining of some 15% of cells, which corresponds to 1+.",
        "ihc negative 1+; negative"
      ),
      ("There is no membranous HER2 staining whatsoever (score 0).", "ihc negative 0; negative"),
      (
        """
        HER2/neu (IHC)
        Score
        3+
        Interpretation
        Positive
        """,
        "ihc positive 3+; positive"
      ),
      ("HER2 score three plus (positive)", "ihc positive 3+; positive"),
      ("Score for HER2 is 1+.", "ihc negative 1+; negative"),
      ("Immunohistochemistry: ER 8/8. PgR 0/8. HER2 Negative (score 0).", "ihc negative 0; negative"),
      (
        "HER2 protein stained with HercepTest by DAKO. Negative reaction (Score = 1+)",
        "ihc negative 1+; negative"
      ),
      ("HER2: +1 (negative)", "ihc negative 1+; negative"),
      ("HER2 NEU +3 POSITIVE", "ihc positive 3+; positive"),
      ("HER2 IHC 3+ tumors are treated with trastuzumab; 2+ tumors need ISH.", ""),
      (
        "HER2: Negative (IHC 1+). Reference: 0 = no staining, 1+ = faint, 2+ = weak to moderate, 3+ = strong.",
        "ihc negative 1+; negative"
      ),
      (
        "HER2 stain will be performed on the resection. External controls for HER2 0, 1+, 2+ and 3+ stain as expected.",
        "pending"
      ),
      (
        "HER2 was 3+ on the previous core (S19-222); the present HER2 is 1+, negative.",
        "ihc negative 1+; negative"
      ),
      ("HER2: not scored, DCIS only.", "notPerformed"),
      (
        """
        HER2 (IHC):
         [ ] 0  [x] 1+  [ ] 2+  [ ] 3+
        """,
        "ihc negative 1+; negative"
      ),
      (
        "HER2 immunohistochemistry: membrane staining intensity 1+ in 5 % of cells, score 0.",
        "ihc negative 0; negative"
      ),
      (
        "HER2: 20 % of cells with 2+ and 5 % with 3+ membrane staining. Overall score 2+.",
        "ihc equivocal 2+; equivocal"
      ),
      (
        "Ki-67: 20%. HER2 is 0 by immunohistochemistry, so that no in situ test was needed.",
        "ihc negative 0; negative"
      ),
      ("c-erb-B2 protein: weak incomplete membrane positivity (1+)", "ihc negative 1+; negative"),
      ("HER2: some faint membrane staining in fewer than 10% of the cells = 0", "ihc negative 0; negative"),
      ("HER2/neu overexpression: NO (1+)", "ihc negative 1+; negative"),
      ("HER2 overexpression: Yes, 3+", "ihc positive 3+; positive"),
      ("HER2 ... 1+/3", "ihc negative 1+; negative"),
    ])
  func immunohistochemistry(text: String, reads: String) {
    #expect(HER2Reading.of(text) == reads)
  }

  @Test(
    "whole reports",
    arguments: [
      (
        """
        BREAST BIOPSY RIGHT
        Invasive lobular carcinoma, classic type.
        Receptors (SP1 / PgR636 / 4B5):
        ER 8/8, PR 7/8, HER2 1+
        """,
        "ihc negative 1+; negative"
      ),
      (
        """
        Core needle biopsy of left breast, 3 o'clock. Invasive carcinoma of no special type, grade 3.
        Hormone receptors negative. HER2 overexpression is seen with complete, intense membranous staining in > 10 % of tumour cells; score 3+ / positive.
        """,
        "ihc positive 3+; positive"
      ),
      (
        """
        Invasive ductal carcinoma, right breast.
        Immunoprofile: ER+ (90%), PR+ (40%), HER2 0, Ki67 12%.
        """,
        "ihc negative 0; negative"
      ),
      (
        """
        Invasive ductal carcinoma, right breast.
        Immunoprofile: ER pos / PR pos / HER2 equiv (2+) / Ki-67 25%; FISH ratio 1.6 -> non amp.
        """,
        "ihc equivocal 2+; fish negative 1.6; negative"
      ),
      (
        """
        Invasive ductal carcinoma, right breast.
        HER2 (IHC): 2 (+), borderline. DDISH: HER2/Chr17 = 1.3; mean HER2 3.1/cell. Neg.
        """,
        "ihc equivocal 2+; dish negative 1.3 her2 3.1; negative"
      ),
      (
        """
        Invasive ductal carcinoma, left breast.
        Her-2/neu: Strong (3+) complete membranous staining in 80% tumor cells.
        """,
        "ihc positive 3+; positive"
      ),
      (
        """
        Invasive ductal carcinoma, left breast.
        HER2/neu (c-erbB-2) - No membrane staining - Score 0 - Negative
        """,
        "ihc negative 0; negative"
      ),
      (
        """
        Invasive ductal carcinoma, left breast.
        HER-2/neu
           Pattern: incomplete, faint
           % cells: 20
           Score: 1+
           Result: Negative
        """,
        "ihc negative 1+; negative"
      ),
      (
        """
        Invasive ductal carcinoma, left breast.
        HER2 ISH RESULTS
        HER2 gene copy number (mean): 4.45
        CEN-17 copy number (mean): 3.2
        HER2/CEN-17: 1.39
        Nuclei evaluated: 50
        Result: Not amplified (ISH group 4)
        """,
        "ish negative 1.39 her2 4.45 cep17 3.2 cells 50 group 4; negative"
      ),
      (
        """
        Invasive ductal carcinoma, left breast.
        FISH HER2: amplified (clusters), ratio > 6.
        """,
        "fish positive >6.0; positive"
      ),
      (
        """
        Invasive ductal carcinoma, left breast.
        HER2: no over-expression (0).
        """,
        "ihc negative 0; negative"
      ),
      (
        """
        Invasive ductal carcinoma, left breast.
        The tumour is strongly HER2 positive (IHC 3+).
        """,
        "ihc positive 3+; positive"
      ),
      (
        """
        Invasive ductal carcinoma, left breast.
        HER2 status is equivocal on IHC and will be tested by DDISH; a further report will follow.
        """,
        "ihc equivocal; dish pending; equivocal"
      ),
      (
        """
        Invasive ductal carcinoma, left breast.
        HER2 IHC: Indeterminate (score 2+). Sample sent to the regional centre for FISH.
        """,
        "ihc equivocal 2+; fish pending; equivocal"
      ),
      (
        """
        Invasive ductal carcinoma, left breast.
        SUPPLEMENTARY REPORT 12/3/2015
        HER2 FISH from St Elsewhere: not amplified. Mean HER2 copies 2.05, mean CEP17 copies 1.85, ratio 1.11 (60 cells).
        """,
        "fish negative 1.11 her2 2.05 cep17 1.85 cells 60; negative"
      ),
      (
        """
        Invasive ductal carcinoma, left breast.
        Oestrogen receptor: Positive, Quickscore 8. HER2: Negative (score 1+) on immunohistochemistry; FISH not carried out.
        """,
        "ihc negative 1+; fish notPerformed; negative"
      ),
      (
        """
        Invasive ductal carcinoma, left breast.
        Predictive markers on A3: ER 100% 3+, PR 80% 2+, HER2 neg (1+), MIB1 8%.
        """,
        "ihc negative 1+; negative"
      ),
      (
        """
        Invasive ductal carcinoma, left breast.
                         ER      PR     HER2
        Status           pos     neg    neg
        Score            7/8     0/8    1+
        Intensity        strong  -      -
        """,
        "ihc negative 1+; negative"
      ),
      (
        """
        Invasive ductal carcinoma, left breast.
        HER2 FISH (PathVysion): HER2:CEP17 ratio of 2.2 with an average of 5.1 HER2 signals and 2.3 CEP17 signals per nucleus in 30 nuclei, consistent with amplification.
        """,
        "fish positive 2.2 her2 5.1 cep17 2.3 cells 30; positive"
      ),
      (
        """
        Invasive ductal carcinoma, left breast.
        HER2 gene: no evidence of amplification by in situ hybridisation.
        """,
        "ish negative; negative"
      ),
      (
        """
        Invasive ductal carcinoma, left breast.
        Cerb-B2 onkoprotein: score +2. FISH önerilir.
        """,
        "ihc equivocal 2+; equivocal"
      ),
      (
        """
        Invasive ductal carcinoma, left breast.
        HER2: +1 (negative)
        """,
        "ihc negative 1+; negative"
      ),
      (
        """
        Invasive ductal carcinoma, left breast.
        HER2 NEU +3 POSITIVE
        """,
        "ihc positive 3+; positive"
      ),
      (
        "Invasive ductal carcinoma, left breast. FINAL DIAGNOSIS: A. BREAST: INVASIVE DUCTAL CARCINOMA. -PROGESTERONE RECEPTOR: POSITIVE. -HER2/NEU (FISH METHODOLOGY) : NOT AMPLIFIED (1.3). B. LYMPH NODE, SENTINEL LYMPH NODE#1, BIOPSY: -ONE (1) LYMPH NODE POSITIVE FOR METASTATIC CARCINOMA ON H AND E AND IMMUNOHISTOLOGIC SECTIONS. COMMENT: THIS REPORT IS AMENDED AND IT GOES ON FOR A WHILE WITH NOTHING THAT MATTERS TO ANYBODY WHO READS IT AT ALL, UP TO THE END.",
        "fish negative 1.3; negative"
      ),
    ])
  func reports(text: String, reads: String) {
    #expect(HER2Reading.ofReport(text) == reads)
  }
}
