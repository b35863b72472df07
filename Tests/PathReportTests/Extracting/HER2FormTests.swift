import Testing

@Suite("HER2: what forms print beside results, and why tests are ordered")
struct HER2FormTests {
  @Test(
    "a heading with a parenthesis is no table, and a label names its own gene",
    arguments: [
      "HER2 FISH  (HER2 kit, sent out)\nNUCLEI COUNTED   40\nAVG HER2/CELL  4.7    AVG CEN17/CELL  2.9\nRESULT   EQUIVOCAL\n",
      "HER2 FISH\nNuclei counted: 40\nAverage HER2/cell 4.7\nAverage CEP17/cell 2.9\nResult: equivocal\n",
      "HER2 BY FISH   (dual probe)\nTOTAL HER2 188    TOTAL CEP17 117\nNUCLEI COUNTED 40\nMEAN HER2/NUCLEUS 4.7\nMEAN CEP17/NUCLEUS 2.9\nEQUIVOCAL\n",
    ])
  func averages(text: String) {
    #expect(HER2Reading.of(text) == "fish equivocal her2 4.7 cep17 2.9 cells 40; equivocal")
  }

  @Test(
    "the heads of reference values are no answers",
    arguments: [
      (
        "HER2 FISH\n            Result    Not amplified   Amplified\nHER2/CEP17 ratio    2.4   < 2.0    >= 2.0\nInterpretation   POSITIVE FOR HER2 AMPLIFICATION\n",
        "fish positive 2.4; positive"
      ),
      (
        "HER2 by DISH\n            Value     Negative      Positive\nHER2/CEP17 ratio    5.2       < 2.0         >= 2.0\nCONCLUSION: AMPLIFIED\n",
        "dish positive 5.2; positive"
      ),
    ])
  func referenceHeads(text: String, reads: String) {
    #expect(HER2Reading.of(text) == reads)
  }

  @Test(
    "why a test is ordered is not its result",
    arguments: [
      "HER2 IHC: 2+ equivocal.\nThe block is being forwarded to Acme Reference Genetics for HER-2/neu FISH in view of the 2+ immunostain.",
      "HER2 IHC: 2+ equivocal.\nBlock A1 will be referred out for HER2 FISH because of the equivocal result.",
      "HER2 IHC: 2+ equivocal.\nFISH has been requested since the immunostain is equivocal.",
    ])
  func reasons(text: String) {
    #expect(HER2Reading.of(text) == "ihc equivocal 2+; fish pending; equivocal")
  }

  @Test(
    "an announced immunostain gives the method",
    arguments: [
      (
        "Immunostains for ER, PR and HER2 were carried out on block D. There is no over-expression of HER2.",
        "ihc negative; negative"
      ),
      (
        "Immunohistochemical stains for ER, PR, and HER2 were performed. ER and PR are positive; HER2 is negative.",
        "ihc negative; negative"
      ),
      (
        "Immunostains for ER, PR and HER2 were done. There is no amplification of HER2.",
        "ish negative; negative"
      ),
    ])
  func announced(text: String, reads: String) {
    #expect(HER2Reading.of(text) == reads)
  }

  @Test(
    "methods that are offered, and what assays can't do",
    arguments: [
      (
        "HER2/neu\n  Immunoperoxidase studies: Negative (Score 1+)\n  In Situ Hybridization (FISH or CISH): Not performed",
        "ihc negative 1+; ish notPerformed; negative"
      ),
      (
        "HER2 FISH: not amplified.\nThis assay does not detect HER2 protein overexpression in the absence of gene amplification.",
        "fish negative; negative"
      ),
      (
        "HER2 FISH: not amplified.\nKnown amplified and\nnon-amplified control slides were run in parallel.",
        "fish negative; negative"
      ),
      (
        "HER2 DUAL ISH: amplified.\nHER2 is seen as black (SISH) signal, chromosome 17 as red signal.",
        "dish positive; positive"
      ),
      (
        "16. HER2 (FISH)\n - Negative; ratio 1.3; avg HER2 2.8; avg CEP17 2.1; 50 cells\n17. Ki-67\n - 20%",
        "fish negative 1.3 her2 2.8 cep17 2.1 cells 50; negative"
      ),
    ])
  func forms(text: String, reads: String) {
    #expect(HER2Reading.of(text) == reads)
  }
}
