import PathReport
import Testing

/// Results that no longer hold, and numbers beside a result that belong to the other test, to a scale or to a margin.
@Suite("Results beside others")
struct ReplacedResultTests {
  static let layouts: [Layout] = [
    Layout(
      "what a result was before it was amended",
      "Left breast: invasive carcinoma. HER2 by IHC: Positive (Score 3+) *** AMENDED; previously Equivocal (Score 2+) ***",
      reads: "ihc positive 3+"),
    Layout(
      "what a result was formerly",
      "Left breast: invasive carcinoma. PR: negative, formerly positive 10%. HER2: 2+ (formerly 1+)",
      reads: "pr negative, ihc equivocal 2+"),
    Layout(
      "a result that is only known from before",
      "Left breast: invasive carcinoma. HER2 previously 3+ on core.", reads: "ihc positive 3+"),
    Layout(
      "negative for amplification, and the score of the other test",
      "Left breast: invasive carcinoma. HER2 FISH: NEGATIVE FOR HER2 AMPLIFICATION (IHC 2+).",
      reads: "ihc equivocal 2+, ish negative"),
    Layout(
      "the same in prose",
      "Left breast: invasive carcinoma. FISH is negative for HER2 amplification in this IHC 2+ case.",
      reads: "ihc equivocal 2+, ish negative"),
    Layout(
      "positive for amplification by the test named behind it",
      "Left breast: invasive carcinoma. POSITIVE FOR HER2 AMPLIFICATION BY FISH (IHC 2+).",
      reads: "ihc equivocal 2+, ish positive"),
    Layout(
      "how another score is made up, below HER2",
      """
      Left breast: invasive carcinoma.
      HER2 (4B5): 1+
      HER2 oncoprotein: no overexpression.

      H-score = sum of (percentage x intensity 0 to 3), range 0-300.
      """, reads: "ihc negative 1+"),
    Layout(
      "percentages that part low from high",
      """
      Left breast: invasive carcinoma. Ki-67: 18
      Ki-67: no consensus exists. This laboratory reports <10% as low, 10-20% as
      intermediate and >20% as high.
      """, reads: "ki67 18%"),
    Layout(
      "percentages whose staining is high and low",
      "Left breast: invasive carcinoma. ER 80-90% high, PR 10-20% low",
      reads: "er positive 80-90%, pr positive 10-20%"),
    Layout(
      "the gene behind what is counted of it",
      "Left breast: invasive carcinoma. HER2 CISH: not amplified. Mean copies HER2 per nucleus 2.6 (30 nuclei).",
      reads: "ish negative her2 2.6 cells 30"),
    Layout(
      "a remark on cases at large below the cells that were counted",
      """
      Left breast: invasive carcinoma.
      HER2 FISH: NEGATIVE
        HER2/CEP17 ratio 1.44
        20 cells scored
        "HER2 Low": IHC 2+/ISH negative tumours may be considered for other treatment.
      """, reads: "ish negative ratio 1.44 cells 20"),
    Layout(
      "how far a margin was involved",
      """
      Left breast, re-excision: no residual carcinoma.
      Comment: the prior lumpectomy contained an invasive ductal carcinoma with the medial margin involved over 2 mm.
      """, reads: ""),
    Layout(
      "a tumor behind a margin that is involved",
      "Left breast: invasive carcinoma, 23 mm, medial margin involved.", reads: "size 23"),
    Layout(
      "the mass that the cores were taken from",
      """
      The cores, taken from a 14 mm lobulated retroareolar mass of the left breast, contain rounded nodules.
      This is an invasive carcinoma. The invasive part that I can measure with confidence is 6 mm on slide 3.
      """, reads: "size 6"),
    Layout(
      "the lesion that a core biopsy is of",
      "Left breast, core biopsy of 12 mm lesion: invasive ductal carcinoma, 7 mm.", reads: "size 7"),
    Layout(
      "the tumor that was excised",
      "Right breast, excisional biopsy of 15 mm tumor: invasive ductal carcinoma.", reads: "size 15"),
    Layout(
      "a score, and what it was sent for",
      "Left breast: invasive carcinoma. HER2: 2+, sent for FISH, Ki-67 12%.",
      reads: "ihc equivocal 2+, ish pending, ki67 12%"),
    Layout(
      "a score in parentheses behind which the other test is ordered",
      "Left breast: invasive carcinoma. HER2: 2+ (submitted for FISH testing)",
      reads: "ihc equivocal 2+, ish pending"),
    Layout(
      "a result that is sent to someone",
      "Left breast: invasive carcinoma. HER2 is 3+ and results are sent to the oncologist.",
      reads: "ihc positive 3+"),
    Layout(
      "a result that is called to someone",
      "Left breast: invasive carcinoma. HER2 IHC 3+ - results called to the clinic.",
      reads: "ihc positive 3+"),
    Layout(
      "the other test in the next sentence",
      "Left breast: invasive carcinoma. No amplification of HER2 was seen by FISH. IHC 3+.",
      reads: "ihc positive 3+, ish negative"),
    Layout(
      "more copies than can be counted",
      "Left breast: invasive carcinoma. HER2 FISH: amplified, HER2/CEP17 ratio 12.0, HER2 copies per cell >100.",
      reads: "ish positive ratio 12 her2 100"),
  ]

  @Test("results", arguments: layouts)
  func read(layout: Layout) {
    #expect(ReadableRecord.words(layout.text) == layout.reads)
  }
}
