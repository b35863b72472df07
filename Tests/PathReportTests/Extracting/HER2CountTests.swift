import Testing

@testable import PathReport

/// Counts, ratios and their tables, and both tests of HER2 in one report.
@Suite("HER2 counts")
struct HER2CountTests {
  @Test(
    "in situ hybridization",
    arguments: [
      ("HER2 in situ hybridization: not performed", "ish notPerformed; notPerformed"),
      (
        "HER2 IHC 1+ (negative). ISH testing is therefore not required.",
        "ihc negative 1+; ish notPerformed; negative"
      ),
      ("HER2 IHC 0. Dual ISH not done.", "ihc negative 0; dish notPerformed; negative"),
      (
        """
        HER2 by FISH
          Answer
          Amplified
        HER2/CEP17 ratio
          Answer
          3.1
        Average CEP17 copies per cell
          Answer
          2.0
        Number of cells counted
          Answer
          40
        """,
        "fish positive 3.1 cep17 2.0 cells 40; positive"
      ),
      (
        """
        HER2 FISH, ratio     1.44
        HER2 FISH, HER2/nucleus    2.9
        HER2 FISH, CEP17/nucleus   2.01
        HER2 FISH, nuclei   60
        HER2 FISH, result  Not amplified
        """,
        "fish negative 1.44 her2 2.9 cep17 2.01 cells 60; negative"
      ),
      (
        "HER2 SISH: no amplification, quotient 1.1, HER2 copy number 2.4",
        "sish negative 1.1 her2 2.4; negative"
      ),
      (
        "HER-2/neu by IHC: 2+ (equivocal). Reflex FISH: ratio 1.3, not amplified.",
        "ihc equivocal 2+; fish negative 1.3; negative"
      ),
      (
        "HER-2/neu --> 2+ (equivocal); reflex CISH: not amplified",
        "ihc equivocal 2+; cish negative; negative"
      ),
      (
        """
        HER2 FISH: First count (observer 1, 20 cells): HER2 4.9, CEP17 2.7, ratio 1.81
        Combined (40 cells): HER2 4.7, CEP17 2.6, ratio 1.80
        """,
        "fish 1.8 her2 4.7 cep17 2.6 cells 40"
      ),
      (
        """
        FISH data
          probe    signals   nuclei  mean
          HER2     126     30     4.2
          CEP17    66     30     2.2
        Ratio 1.9, not amplified.
        """,
        "fish negative 1.9 her2 4.2 cep17 2.2 cells 30; negative"
      ),
      (
        """
        HER2 silver in situ hybridisation
                 HER2   CEN17
        total    71     68
        average    3.55    3.40
        nuclei    20     20
        ratio    1.04
        HER2 not amplified.
        """,
        "sish negative 1.04 her2 3.55 cep17 3.4 cells 20; negative"
      ),
      (
        """
        HER2 FISH
                      HER2      CEP17
        Signals       90        60
        Cells         30        30
        Mean          3.0       2.0
        Ratio         1.5
        """,
        "fish negative 1.5 her2 3.0 cep17 2.0 cells 30; negative"
      ),
      (
        """
        HER2 dual-colour FISH
        HER2 4.7   CEP17 2.6   ratio 1.81
        IHC on the same block (done again in this laboratory): 2+
        Final HER2 status: NEGATIVE
        """,
        "ihc equivocal 2+; fish negative 1.81 her2 4.7 cep17 2.6; negative"
      ),
      (
        "HER2 FISH: not amplified, ratio 1.2. The immunohistochemical stain on this core was 2+.",
        "ihc equivocal 2+; fish negative 1.2; negative"
      ),
      (
        """
        HER2 image score: 1.2   Negative
        Scores: below 1.5 negative; 1.5-2.4 equivocal, FISH reflexed; 2.5 and up positive.
        """,
        "ihc negative; negative"
      ),
      (
        "The FISH assay shows 2.1 signals of HER2 and 1.9 signals of centromere 17 in each cell, a ratio of 1.1. The gene is not amplified. By immunohistochemistry the score had been 2+.",
        "ihc equivocal 2+; fish negative 1.1 her2 2.1 cep17 1.9; negative"
      ),
      (
        "HER2 Summary: IHC = 2+ ; CISH = Not Amplified ; Overall = Negative",
        "ihc equivocal 2+; cish negative; negative"
      ),
      ("Her2: IHC two plus, FISH awaited", "ihc equivocal 2+; fish pending; equivocal"),
      (
        "HER2 status by immunohistochemistry is 2 plus and by FISH is non-amplified (HER2:CEP17 1.15)",
        "ihc equivocal 2+; fish negative 1.15; negative"
      ),
      (
        "HER2 : Equivocal on immunohistochemistry (2+). Result of SISH: AMPLIFIED, 12 copies of HER2 per nucleus, 2.2 of chromosome 17; ratio 5.5",
        "ihc equivocal 2+; sish positive 5.5 her2 12.0 cep17 2.2; positive"
      ),
      (
        """
        | HER2 IHC | Negative (1+) |
        | HER2 ISH | Not indicated |
        """,
        "ihc negative 1+; ish notPerformed; negative"
      ),
      (
        "HER2 amplification status (D-DISH): Amplified. Mean gene count 8.4; mean Chr17 count 2.1; ratio 4.0.",
        "dish positive 4.0 her2 8.4 cep17 2.1; positive"
      ),
      (
        """
        HER2 FISH: not amplified
        CEP17 signals per nucleus: 2.1
        HER2 signals per nucleus: 2.4
        Ratio: 1.14
        """,
        "fish negative 1.14 her2 2.4 cep17 2.1; negative"
      ),
      ("-HER2/NEU (FISH METHODOLOGY) : NOT AMPLIFIED (1.3).", "fish negative 1.3; negative"),
      (
        "-PROGESTERONE RECEPTOR: POSITIVE. -HER2/NEU (FISH METHODOLOGY) : NOT AMPLIFIED (1.3). B. LYMPH NODE, SENTINEL LYMPH NODE#1, BIOPSY: -ONE (1) LYMPH NODE POSITIVE FOR METASTATIC CARCINOMA",
        "fish negative 1.3; negative"
      ),
      ("HER2 is negative, supported by a FISH study showing no. amplification.", "fish negative; negative"),
      (
        """
        HER2/neu by fluorescence in situ.
        hybridization: AMPLIFIED (5.0).
        """,
        "fish positive 5.0; positive"
      ),
      ("HER2 requests: FISH for all 2+ cases of the week was sent on Friday.", ""),
      (
        """
        HER2 (IHC):
         ( ) Negative (0)
         ( ) Negative (1+)
         (X) Equivocal (2+)
         ( ) Positive (3+)
        HER2 (ISH): ( ) Amplified (X) Not amplified  Ratio: 1.2
        """,
        "ihc equivocal 2+; ish negative 1.2; negative"
      ),
      ("HER2 result: 2+ in 30%, FISH: 1.3", "ihc equivocal 2+; fish negative 1.3; negative"),
      (
        "HER2 FISH is uninformative; repeat by CISH shows 2.1 copies of HER2 (not amplified).",
        "cish negative her2 2.1; negative"
      ),
      (
        """
        HER2 IHC result: EQUIVOCAL.  Percent of tumor cells with complete weak-moderate staining: 20 %.  Score: 2+.
        HER2 DISH result: NON-AMPLIFIED. Ratio 1.02; HER2 2.15; Chr17 2.10. Cells: 20.
        """,
        "ihc equivocal 2+; dish negative 1.02 her2 2.15 cep17 2.1 cells 20; negative"
      ),
      ("Amplification of HER2 by FISH: no (ratio 1.05)", "fish negative 1.05; negative"),
      (
        """
        HER2/NEU GENE AMPLIFICATION BY FISH
        PARAMETER                            OBSERVED VALUE        REFERENCE RANGE
        Number of interphase nuclei scored   50                    >= 20
        Total HER2 signals                   630                   --
        Average HER2 copy no. / cell         12.6                  < 4.0
        Average CEP 17 copy no. / cell       2.6                   1.5 - 2.5
        HER2 / CEP 17 ratio                  4.85                  < 2.0
        RESULT: POSITIVE FOR HER2/neu GENE AMPLIFICATION
        """,
        "fish positive 4.85 her2 12.6 cep17 2.6 cells 50; positive"
      ),
      (
        """
        HER2/NEU BY FISH
        PARAMETER                            RESULT        REFERENCE
        Nuclei scored   50                    >= 20
        Average HER2 copies per cell         12.6                  < 4.0
        Average CEP 17 copies per cell       2.6                   1.5 - 2.5
        HER2 / CEP 17 ratio                  4.85                  < 2.0
        """,
        "fish positive 4.85 her2 12.6 cep17 2.6 cells 50; positive"
      ),
      (
        """
        HER2: POSITIVE, based on IHC and FISH
           IHC     2+ (equivocal)
           FISH    ratio 2.70
        """,
        "ihc equivocal 2+; fish positive 2.7; positive"
      ),
      ("HER2 positive by IHC and FISH (3+, ratio 5.2)", "ihc positive 3+; fish positive 5.2; positive"),
    ])
  func hybridization(text: String, reads: String) {
    #expect(HER2Reading.of(text) == reads)
  }
}
