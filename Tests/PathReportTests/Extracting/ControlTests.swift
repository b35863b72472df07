import Testing

@testable import PathReport

/// Controls beside results: an answer is its label's, whatever stands behind it, and a control's answer is nobody's.
@Suite("Controls beside results")
struct ControlTests {
  @Test(
    "an answer before a line or a clause about controls",
    arguments: [
      ReceptorPassage("PR: NEGATIVE\nInternal control cells present and stain as expected", pr: "negative"),
      ReceptorPassage("PR: NEGATIVE\n  Internal control: present", pr: "negative"),
      ReceptorPassage("PR: NEGATIVE\nControls stain as expected", pr: "negative"),
      ReceptorPassage("PR: Negative\nControls stain as expected", pr: "negative"),
      ReceptorPassage("PR: POSITIVE\nInternal control cells present", pr: "positive"),
      ReceptorPassage("PR: negative, internal control cells present", pr: "negative"),
      ReceptorPassage(
        "Estrogen receptor: Positive Internal control cells present Progesterone receptor: Negative Internal control cells present",
        er: "positive", pr: "negative"),
      ReceptorPassage(
        "ER      Positive\nInternal controls: positive\nPR      Negative\nInternal controls: positive",
        er: "positive", pr: "negative"),
    ])
  func answers(_ passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test(
    "the answers of controls",
    arguments: [
      ReceptorPassage(
        "ER and PR are negative with appropriate positive\ncontrols.", er: "negative", pr: "negative"),
      ReceptorPassage("ER: 90%. Positive control: positive. Negative control: negative.", er: "positive 90%"),
      ReceptorPassage(
        "ER is negative. Positive and negative controls stained appropriately.", er: "negative"),
      ReceptorPassage("ER (SP1): negative control: negative\nER result: 90%", er: "positive 90%"),
      ReceptorPassage("ER: Positive control satisfactory. Tumor negative.", er: "negative"),
      ReceptorPassage("ER IHC with positive controls. Result 90%.", er: "positive 90%"),
    ])
  func controls(_ passage: ReceptorPassage) { passage.expectToBeRead() }
}
