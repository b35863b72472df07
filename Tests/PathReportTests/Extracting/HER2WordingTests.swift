import Testing

@testable import PathReport

/// HER2 by immunohistochemistry, both tests together, and tests that were not done.
@Suite("HER2 in words")
struct HER2WordingTests {
  @Test(
    "the score as printed",
    arguments: [
      ("HER2 (HercepTest): 0/3, negative", "ihc negative 0; negative"),
      ("HER2 IHC: score 2 of 3, equivocal", "ihc equivocal 2+; equivocal"),
      ("c-erbB-2: +++", "ihc positive 3+; positive"),
      ("C-erbB-2     : (+++) membranous, in 90% of tumor cells", "ihc positive 3+; positive"),
      ("HER2/neu protein: ++ (weak to moderate complete staining)", "ihc equivocal 2+; equivocal"),
      ("c-erbB-2 polyclonal: ++/3+ (score 2, indeterminate)", "ihc equivocal 2+; equivocal"),
      ("HER-2/neu: weakly positive (2+)", "ihc equivocal 2+; equivocal"),
      ("HER-2/neu by immunohistochemistry: no overexpression (score 1+)", "ihc negative 1+; negative"),
      ("HER2 IHC: 0+ (ultralow)", "ihc negative 0; negative"),
      ("HER2-low (IHC 1+)", "ihc negative 1+; negative"),
      (
        "HER2 immunostain shows faint, incomplete membrane staining in 15% of cells, scored as 1+ (negative).",
        "ihc negative 1+; negative"
      ),
      (
        "HER2 (4B5) shows strong complete membrane staining in practically all cells and is interpreted as positive, score 3+.",
        "ihc positive 3+; positive"
      ),
      (
        "HER2 by IHC\n  Result: Positive\n  Score: 3+\n  Percentage of cells with uniform intense complete membrane staining: 80%",
        "ihc positive 3+; positive"
      ),
      ("HER2 (IHC, clone 4B5)    Equivocal    2+    30% of cells", "ihc equivocal 2+; equivocal"),
      ("Immunohistochemistry: ER 90% strong, PR 20% moderate, HER2 negative.", "ihc negative; negative"),
      ("HER2 protein expression: not overexpressed", "ihc negative; negative"),
      ("HER2 score 3+ by IHC", "ihc positive 3+; positive"),
      ("HER2  4B5  3+  90%  Positive", "ihc positive 3+; positive"),
      ("HER2 Status: Negative/1+", "ihc negative 1+; negative"),
      ("HER2/NEU: NEGATIVE (0-1+)", "ihc negative 0-1+; negative"),
      ("CerbB2: 2+ (FISH recommended)", "ihc equivocal 2+; equivocal"),
      ("HER-2 oncoprotein (c-erbB-2)........ 2+ / indeterminate", "ihc equivocal 2+; equivocal"),
      ("HER2 intensity: 2+; % tumor staining: 40%; interpretation: EQUIVOCAL", "ihc equivocal 2+; equivocal"),
      ("The tumor cells are negative for HER2 (1+) by immunohistochemistry.", "ihc negative 1+; negative"),
      ("HER-2/neu (4B5). Negative reaction in cells (Score=0).", "ihc negative 0; negative"),
      ("ER+ PR+ HER2-", "negative"),
      ("HER2/neu (4B5) | EQUIVOCAL | 2+ | 0-1+ NEG, 2+ EQUIVOCAL, 3+ POS", "ihc equivocal 2+; equivocal"),
      ("HER2: negative", "negative"),
      ("HER2/neu overexpression by IHC is absent (0).", "ihc negative 0; negative"),
    ])
  func scores(text: String, reads: String) {
    #expect(HER2Reading.of(text) == reads)
  }

  @Test(
    "both tests in one breath",
    arguments: [
      (
        "HER2 equivocal (2+) by IHC, not amplified by FISH, ratio 1.3.",
        "ihc equivocal 2+; fish negative 1.3; negative"
      ),
      ("HER2 2+ / FISH negative", "ihc equivocal 2+; fish negative; negative"),
      ("HER2 negative (IHC 2+, FISH not amplified).", "ihc equivocal 2+; fish negative; negative"),
      ("HER2 POSITIVE (IHC 2+, FISH amplified, ratio 2.4).", "ihc equivocal 2+; fish positive 2.4; positive"),
      ("HER2 IHC 3+ (positive), HER2 FISH not performed.", "ihc positive 3+; fish notPerformed; positive"),
      ("HER2: 2+ by immunohistochemistry; reflex FISH pending.", "ihc equivocal 2+; fish pending; equivocal"),
      (
        "HER2 IHC score 2+ (equivocal). FISH ordered, results to follow.",
        "ihc equivocal 2+; fish pending; equivocal"
      ),
      (
        "HER2 by IHC: 1+, negative.\nHER2 FISH: not indicated", "ihc negative 1+; fish notPerformed; negative"
      ),
      (
        "HER2 is negative with weak partial staining (1+). HER2 FISH was therefore not performed.",
        "ihc negative 1+; fish notPerformed; negative"
      ),
      (
        "HER2/neu\n  Immunoperoxidase Studies:   Negative (Score 1+)\n  In Situ Hybridization:      Not performed",
        "ihc negative 1+; ish notPerformed; negative"
      ),
      (
        "HER2 IHC: 2+ (equivocal)\nHER2 ISH: amplified\nHER2 overall: POSITIVE",
        "ihc equivocal 2+; ish positive; positive"
      ),
      (
        "HER2 3+ positive by IHC, confirmed by FISH (amplified, ratio 7.1)",
        "ihc positive 3+; fish positive 7.1; positive"
      ),
      (
        "HER2: Equivocal on IHC (2+), Positive on FISH (ratio 3.2)",
        "ihc equivocal 2+; fish positive 3.2; positive"
      ),
      ("HER2 (IHC/FISH): 2+/not amplified", "ihc equivocal 2+; fish negative; negative"),
      ("HER2 receptor status: IHC - 2+; FISH - amplified", "ihc equivocal 2+; fish positive; positive"),
      ("HER2/neu ISH test is not indicated (IHC 1+)", "ihc negative 1+; ish notPerformed; negative"),
      ("FISH not performed because IHC 1+.", "ihc negative 1+; fish notPerformed; negative"),
      (
        "HER2 by IHC: Indeterminate (2+) - FISH analysis requested",
        "ihc equivocal 2+; fish pending; equivocal"
      ),
      (
        "HER2 STATUS\nIHC: 2+\nISH: Non amplified\nFinal: NEGATIVE",
        "ihc equivocal 2+; ish negative; negative"
      ),
      (
        "HER2 IHC 2+.\nHER2 status (IHC + FISH): NEGATIVE\nHER2 FISH ratio 1.2",
        "ihc equivocal 2+; fish negative 1.2; negative"
      ),
    ])
  func both(text: String, reads: String) {
    #expect(HER2Reading.of(text) == reads)
  }

  @Test(
    "keys are no results",
    arguments: [
      (
        "HER2 IHC: 1+ negative\nHER2: 0 or 1+ negative; 2+ equivocal, reflex to FISH; 3+ positive.",
        "ihc negative 1+; negative"
      ),
      (
        "HER2: 3+ (positive)\nHER2 status is positive when the score is 3+ or ISH is amplified.",
        "ihc positive 3+; positive"
      ),
      (
        "HER2 IHC 0, negative.\nPatients with HER2 score 1+ or 2+/not amplified may be eligible for antibody-drug conjugates. HER2 positive status requires 3+ or ISH amplified.",
        "ihc negative 0; negative"
      ),
    ])
  func keys(text: String, reads: String) {
    #expect(HER2Reading.of(text) == reads)
  }

  @Test(
    "what is still to come",
    arguments: [
      ("Immunohistochemical stains for ER, PR and HER2 have been ordered.", "ihc pending; pending"),
      ("HER2 FISH: pending", "fish pending; pending"),
      ("HER2 by ISH: Not performed", "ish notPerformed; notPerformed"),
      ("HER2: PENDING; FISH only if the score is 2+", "pending"),
      (
        "HER2 gene amplification by FISH: sent to reference laboratory, results to follow.",
        "fish pending; pending"
      ),
    ])
  func pending(text: String, reads: String) {
    #expect(HER2Reading.of(text) == reads)
  }
}
