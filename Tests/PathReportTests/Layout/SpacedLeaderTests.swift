import Testing

@testable import PathReport

/// Dots that stand apart lead to an answer, as those that stand together do.
@Suite("Spaced leaders")
struct SpacedLeaderTests {
  @Test(
    "numbers of hybridization keep their own labels",
    arguments: [
      (
        """
        ADDENDUM 1 - HER2 FISH   (Reference lab PB-19-77)
          Average HER2 signals per nucleus  . . . .  3.1
          Average CEP17 signals per nucleus . . . .  2.4
          HER2/CEP17 ratio  . . . . . . . . . . . .  1.29
          RESULT:  NOT AMPLIFIED
        """, "fish negative 1.29 her2 3.1 cep17 2.4; negative"
      ),
      (
        "HER2 FISH\nHER2/CEP17 ratio . . . 4.2\nHER2 signals per cell . . . 8.8",
        "fish positive 4.2 her2 8.8; positive"
      ),
    ])
  func counts(text: String, reading: String) { #expect(HER2Reading.of(text) == reading) }

  @Test(
    "answers of receptors",
    arguments: [
      ReceptorPassage(
        "ER . . . . . . Positive, 95 %\nPR . . . . . . Negative\nKi-67 . . . .  12%", er: "positive 95%",
        pr: "negative", ki67: "12%"),
      ReceptorPassage("ER positive. . PR negative.", er: "positive", pr: "negative"),
    ])
  func receptors(_ passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test("an addendum below a table of markers, in two cells, is no row of it")
  func addendumBelowTable() {
    let text = """
      Test          Clone     Result            % cells
      ER            6F11      Positive          95
      HER2          4B5       Equivocal         (2+)

      ADDENDUM 1 - HER2 FISH   (Reference lab PB-19-77)
        HER2/CEP17 ratio:  1.29
        RESULT:  NOT AMPLIFIED
      """
    #expect(HER2Reading.of(text) == "ihc equivocal 2+; fish negative 1.29; negative")
  }
}
