import Testing

@testable import PathReport

/// What a laboratory counted, and what it or another one calls it.
@Suite("Receptors counted, judged and judged again")
struct ReceptorJudgementTests {
  static let passages = [
    ReceptorPassage(
      """
      Right breast: invasive carcinoma
      Estrogen receptor      65      % nuclei pos.    Fav. >10  Borderline 5-10  Unfav. <5
      Progesterone receptor  2       % nuclei pos.    Fav. >10  Borderline 5-10  Unfav. <5
      INTERPRETATION
      ER favorable. PR unfavorable.
      """, er: "positive 65%", pr: "negative 2%"),
    ReceptorPassage(
      """
      Right breast: invasive carcinoma. ER 72 % pos. nuclear area. PR 7 % pos. nuclear area.
      INTERPRETATION: Estrogen receptor - FAVORABLE. Progesterone receptor - BORDERLINE.
      """, er: "positive 72%", pr: "equivocal 7%"),
    ReceptorPassage(
      "Right breast: invasive carcinoma. ER: 4% positive, interpreted as negative.", er: "negative 4%"),
    ReceptorPassage("Right breast: invasive carcinoma. PR: 90% of cells positive.", pr: "positive 90%"),
    ReceptorPassage(
      """
      Right breast core: invasive lobular carcinoma. Your letter says that oestrogen receptor was thought to be
      negative. In our hands it is clearly positive: some 70% of the tumour nuclei stain.
      """, er: "positive ~70%"),
    ReceptorPassage(
      """
      Left breast: invasive carcinoma. PR was reported as negative by the referring laboratory. On repeat staining
      it is positive in 15% of the nuclei.
      """, pr: "positive 15%"),
    ReceptorPassage(
      "Left breast: invasive carcinoma. The outside report gives ER as positive. Our own stain is negative (0%).",
      er: "negative 0%"),
    ReceptorPassage(
      """
      Left breast: invasive carcinoma after chemotherapy. ER pre-treatment 90%, post-treatment 60%. PR pre-treatment
      50%, post-treatment 0%.
      """, er: "positive 60%", pr: "negative 0%"),
    ReceptorPassage(
      "Left breast: invasive carcinoma. You reported ER as 5% positive. I find it entirely negative.",
      er: "negative"),
  ]

  @Test("are read", arguments: passages)
  func reads(_ passage: ReceptorPassage) { passage.expectToBeRead() }
}

/// Sentences on where a result becomes positive.
@Suite("Bounds of receptors in running text")
struct ReceptorBoundTests {
  static let passages = [
    ReceptorPassage(
      """
      Left breast: invasive carcinoma. ER 90%, PR 85%.
      What the numbers mean: ER and PgR are positive from 1 %.
      """, er: "positive 90%", pr: "positive 85%"),
    ReceptorPassage(
      """
      Left breast: invasive carcinoma. ER 0%.
      Cutoffs: ER/PR positive at 1%;
      ER low positive 1-10%.
      """, er: "negative 0%"),
    ReceptorPassage(
      """
      Left breast: invasive carcinoma. ER 90% strong, PR 0%.
      In this laboratory both receptors are positive from 1 per cent;
      ER low positive 1-10%.
      """, er: "positive 90% strong", pr: "negative 0%"),
    ReceptorPassage(
      "Left breast: invasive carcinoma. PR 3%. ER and PR count as positive at 1% and above.",
      pr: "positive 3%"),
    ReceptorPassage(
      """
      Left breast: invasive carcinoma. Interpretation of ER: >=1% positive; 1-10% low positive; <1% negative.
      The tumor shows ER in 5% of cells.
      """, er: "lowPositive 5%"),
    ReceptorPassage("Left breast: invasive carcinoma. ER is positive at 5%.", er: "positive 5%"),
  ]

  @Test("are no results", arguments: passages)
  func keepsResults(_ passage: ReceptorPassage) { passage.expectToBeRead() }
}
