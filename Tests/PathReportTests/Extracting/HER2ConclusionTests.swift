import Testing

@testable import PathReport

/// What both tests of HER2 come to together, and tests that are only announced.
@Suite("HER2 conclusions")
struct HER2ConclusionTests {
  static let conclusions: [(String, String)] = [
    // A score of 2+ is never negative by itself.
    ("HER2: NEGATIVE (IHC 2+)", "ihc equivocal 2+; negative"),
    ("HER2 is negative, IHC score 2+.", "ihc equivocal 2+; negative"),
    ("HER2: NEGATIVE (IHC 1+)", "ihc negative 1+; negative"),
    // Methods beside methods.
    ("HER2 status by ISH and IHC: NEGATIVE (IHC 2+)", "ihc equivocal 2+; negative"),
    ("HER2 status by combined ISH and IHC:  POSITIVE", "positive"),
    ("HER2 status by ISH: NEGATIVE", "ish negative; negative"),
    // Below both tests.
    (
      """
      IMMUNOHISTOCHEMISTRY
      HER2 (4B5): 2+ equivocal
      HER2 FISH: not amplified, ratio 1.4
      Final HER2 status: NEGATIVE
      """, "ihc equivocal 2+; fish negative 1.4; negative"
    ),
    (
      """
      IMMUNOHISTOCHEMISTRY
      ER: positive
      HER2 status: NEGATIVE
      """, "ihc negative; negative"
    ),
    // A group of the guideline names a result.
    (
      """
      HER2 FISH: HER2 copies/cell 3.6; CEP17 copies/cell 1.7; HER2/CEP17 2.12.
      2018 ASCO/CAP Group 2, IHC 2+: HER2 NEGATIVE.
      """, "ihc equivocal 2+; fish negative 2.12 her2 3.6 cep17 1.7; negative"
    ),
    ("ASCO/CAP 2018 Group 5: HER2 NEGATIVE.", "negative"),
    ("ASCO/CAP 2018: HER2 3+ is positive, 2+ is equivocal, 0 and 1+ are negative.", ""),
    (
      """
      HER2 (4B5)     Equivocal (2+)
      HER2 FISH      Ordered

      ADDENDUM 1
      HER2 FISH (block A3):
         HER2 : CEP17 ratio      1.2
      Comment: Seen with the 2+ immunohistochemistry, this carcinoma is HER2-negative.
      """, "ihc equivocal 2+; fish negative 1.2; negative"
    ),
    // The name of the whole paragraph.
    (
      """
      IMMUNOSTAINS:  Estrogen receptor is strongly positive in 90% of the tumor cells. Progesterone receptor is
      positive in 40% of the tumor cells. HER-2/neu is negative.
      """, "ihc negative; negative"
    ),
    (
      """
      IMMUNOSTAINS:  Estrogen receptor is positive.

      HER-2/neu is negative.
      """, "negative"
    ),
    // In columns of several readers, the last is the outcome.
    (
      """
      DUAL-PROBE FISH   Abbott
                                       First reader     Second reader     Total
             HER2 signals/cell        3.6              3.4               3.5
             CEP17 signals/cell       2.1              1.9               2.0
             HER2/CEP17 ratio         1.71             1.79              1.75
      """, "fish negative 1.75 her2 3.5 cep17 2.0; negative"
    ),
    (
      """
      HER2 DUAL ISH
      Nuclei counted          : 20
      HER2 signals total      : 62
      Chr17 signals total     : 40
      HER2 / Chr17            : 1.55
      """, "dish negative 1.55 cells 20; negative"
    ),
  ]

  @Test("the conclusion", arguments: conclusions)
  func conclusion(_ text: String, _ expected: String) { #expect(HER2Reading.of(text) == expected) }

  static let announcements: [(String, String)] = [
    ("HER2 is 1+ by IHC. FISH is not needed.", "ihc negative 1+; fish notPerformed; negative"),
    (
      "Block 2 was sent for ER, PR and HER2 by immunohistochemistry, with reflex to FISH if the HER2 is 2+.",
      "ihc pending; pending"
    ),
    (
      """
      The block was sent out for ER, PR, and HER2 immunostains, and FISH will be done if the HER2 is 2+.
      """, "ihc pending; pending"
    ),
    ("HER2 (4B5): 2+, equivocal. FISH is pending.", "ihc equivocal 2+; fish pending; equivocal"),
    (
      "HER2: negative, 0. FISH is offered upon request for 2+ cases.", "ihc negative 0; negative"
    ),
    (
      """
      HER2/neu (IHC): Negative, 1+
      Oncotype DX may be requested by the oncologist.
      """, "ihc negative 1+; negative"
    ),
  ]

  @Test("and what is only announced", arguments: announcements)
  func announcement(_ text: String, _ expected: String) { #expect(HER2Reading.of(text) == expected) }
}
