import Testing

@testable import PathReport

/// HER2 in reports where sections, keys, addenda and earlier results stand beside the answer.
@Suite("HER2 in whole reports")
struct HER2ReportTests {
  @Test(
    "tests that were not done",
    arguments: [
      (
        """
        HER2 (4B5): 1+ (negative). Reflex FISH not required.
        HER2: 0/1+ negative, 2+ -> ISH, 3+ positive.
        """, "ihc negative 1+; fish notPerformed; negative"
      ),
      (
        "The slide was reviewed with the FISH order, and the HER2 stain was read as positive (3+). The FISH order has been canceled.",
        "fish notPerformed; notPerformed"
      ),
      (
        "HER2 IHC: 3+. FISH, which had been ordered, was cancelled.",
        "ihc positive 3+; fish notPerformed; positive"
      ),
      (
        """
        HER2/neu (IHC) ............ 1+               NEGATIVE
        COMMENT: HER2 FISH is performed automatically when IHC is equivocal (2+).
        No FISH was performed in this case.
        """, "ihc negative 1+; fish notPerformed; negative"
      ),
      (
        "Positive (3+) for HER2 by IHC. FISH for HER2 will be performed only if requested.",
        "ihc positive 3+; positive"
      ),
      (
        """
        Marker      Result        Score/Percent     Method
        HER2        Positive      3+                IHC
        HER2        N/A           Not performed     FISH
        """, "ihc positive 3+; fish notPerformed; positive"
      ),
      ("HER2 IHC                 03/11/2025     Pending", "ihc pending; pending"),
      (
        "HER2 2+ on IHC. A supplementary report will be issued once HER2 FISH results are available.",
        "ihc equivocal 2+; fish pending; equivocal"
      ),
      ("HercepTest for HER2 has been sent to the reference laboratory.", "ihc pending; pending"),
      (
        "Immunohistochemical stains for estrogen receptor and\nHER2 have been ordered on block A.",
        "ihc pending; pending"
      ),
    ])
  func notDone(text: String, reads: String) {
    #expect(HER2Reading.of(text) == reads)
  }

  @Test(
    "earlier results beside the one that holds",
    arguments: [
      (
        "The HER2 immunostain (outside report \"3+\") shows edge artifact. It was repeated here, result: 2+ (equivocal).",
        "ihc equivocal 2+; equivocal"
      ),
      (
        """
        HER2 IHC   (original report: 2+, equivocal, sent for ISH)
                   (REPEAT 10.07.17: 3+, POSITIVE)
        HER2 ISH   Dual ISH cancelled, as the repeat IHC is 3+.
        """, "ihc positive 3+; dish notPerformed; positive"
      ),
      (
        "HER2 IHC (prior biopsy: 1+, negative): on the excision 2+, equivocal.", "ihc equivocal 2+; equivocal"
      ),
      ("HER2 (outside report: positive, 3+)", "ihc positive 3+; positive"),
      (
        """
        ADDENDUM 2                             entered 15-DEC-2009
        HER2 FISH repeated on another block: HER2/CEP17 ratio = 1.62
        INTERPRETATION: HER2 GENE NOT AMPLIFIED.

        ADDENDUM 1                             entered 02-DEC-2009
        HER2 FISH: HER2/CEP17 ratio = 1.94
        INTERPRETATION: EQUIVOCAL FOR AMPLIFICATION.
        """, "fish negative 1.62; negative"
      ),
    ])
  func earlier(text: String, reads: String) {
    #expect(HER2Reading.of(text) == reads)
  }

  @Test(
    "keys and the words of guidelines",
    arguments: [
      (
        """
        HER2 4B5 Equivocal (2+)
        HER2: 0 absence of staining or faint in <= 10%; 1+ faint incomplete > 10%; 2+ weak to moderate complete > 10%; 3+ intense complete > 10%.
        """, "ihc equivocal 2+; equivocal"
      ),
      ("HER2 is 1+, which is considered negative. PSA is negative.", "ihc negative 1+; negative"),
      ("HER2 is scored 2+; this is regarded as equivocal.", "ihc equivocal 2+; equivocal"),
      (
        """
        HER2 by in situ hybridization
            Negative (not amplified)
        HER2 ISH: VENTANA HER2 Dual ISH DNA Probe Cocktail
        #  Equivocal results are reflexed to ISH on the same specimen.
        """, "dish negative; negative"
      ),
      (
        "HER2 0 (no staining)\nHER2 1+ or 2+/ISH-negative is HER2-low; HER2 0 with faint staining is ultralow.",
        "ihc negative 0; negative"
      ),
    ])
  func keys(text: String, reads: String) {
    #expect(HER2Reading.of(text) == reads)
  }

  @Test(
    "scores and methods out of line",
    arguments: [
      (
        "HER2 IHC     (x) 0   ( ) 1+   ( ) 2+   ( ) 3+\n             (x) negative   ( ) positive",
        "ihc negative 0; negative"
      ),
      ("HER2: image score 2.1, BORDERLINE", "ihc equivocal; equivocal"),
      ("HER2 borderline on IHC, negative on FISH.", "ihc equivocal; fish negative; negative"),
      ("HER2 negative by FISH, 2+ by IHC.", "ihc equivocal 2+; fish negative; negative"),
      ("No amplification of the HER2 gene was seen by FISH.", "fish negative; negative"),
      ("HER2 by immunohistochemistry negative (score 0/1+).", "ihc negative 0-1+; negative"),
      ("HER2 positive (3+) - see the report for FISH.", "ihc positive 3+; positive"),
      (
        "ISH (two observers, 40 cells)\nHER2 signals/cell, mean:   4.8\nChr 17 signals/cell, mean:   2.96\nHER2:Chr17 ratio:   1.62",
        "ish 1.62 her2 4.8 cep17 2.96 cells 40"
      ),
      (
        """
        HER2 by FISH
                                 Tech 1      Tech 2      Combined
         Nuclei scored             20          20           40
         HER2 signals/nucleus     4.7         4.5          4.6
         CEP17 signals/nucleus    3.0         3.0          3.0
         HER2/CEP17 ratio         1.57        1.50         1.53
         Interpretation: EQUIVOCAL
        """, "fish equivocal 1.53 her2 4.6 cep17 3.0 cells 40; equivocal"
      ),
    ])
  func outOfLine(text: String, reads: String) {
    #expect(HER2Reading.of(text) == reads)
  }

  @Test("an addendum with a date in its heading, and a conclusion that names the other test in passing")
  func conclusionAfterRecount() {
    let report = """
      DIAGNOSIS: Left breast, core biopsy: Invasive ductal carcinoma, grade 3.
      Comment: Biomarkers are pending.

      ADDENDUM (9/13/2019)
      HER2: Equivocal, 2+ by immunohistochemistry. FISH will be performed.

      ADDENDUM (9/20/2019)
      HER2 FISH (block A1)
      HER2/CEP17 ratio: 1.7
      Average HER2 signals/cell: 4.8
      This is a Group 4 result. Recount by a second observer gave the same group. With a concurrent IHC score of 2+, the result is NEGATIVE.
      """
    #expect(
      HER2Reading.ofReport(report) == "ihc equivocal 2+; fish negative 1.7 her2 4.8 group 4; negative")
  }

  @Test("results under a node without tumor are the primary's")
  func belowNodeWithoutTumor() {
    let report = """
      1. Breast, right, lumpectomy: Invasive ductal carcinoma, 1.1 cm
      2. Right sentinel lymph nodes (2): no tumor seen
      Results of the panel
        Estrogen receptor     99%      strong
        HER2                  2+       (Equivocal)
      Supplemental report: HER2 FISH
        Ratio HER2 : CEP17    1.3
        Conclusion            Not amplified
      """
    #expect(TestExtractor.shared.extract(report).tumors.count == 1)
    #expect(HER2Reading.ofReport(report) == "ihc equivocal 2+; fish negative 1.3; negative")
  }

  @Test("a list of markers under a heading with a remark is no longer the node's above it")
  func belowNode() {
    let report = """
      DIAGNOSIS:
      A) Left breast, lumpectomy: Invasive ductal carcinoma, 1.4 cm.
      B) Sentinel lymph node: negative for carcinoma (0/1).
      PROGNOSTIC MARKERS (Block A4, formalin, fixed 12 hours)
        HER2 (IHC) ............ 1+               NEGATIVE
      COMMENT: In A, HER2 is negative.
      """
    #expect(TestExtractor.shared.extract(report).tumors.count == 1)
    #expect(HER2Reading.ofReport(report) == "ihc negative 1+; negative")
  }
}
