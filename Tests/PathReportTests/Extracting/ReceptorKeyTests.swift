import Testing

@testable import PathReport

/// What looks like a result and is none: controls, keys, hypotheses.
@Suite("Keys and controls of receptors")
struct ReceptorKeyTests {
  @Test(
    "kind 51: controls and benign tissue",
    arguments: [
      ReceptorPassage("ER: negative, 0%. Internal positive control is positive.", er: "negative 0%"),
      ReceptorPassage("Benign ducts are ER positive (80%). The tumor is ER negative.", er: "negative"),
      ReceptorPassage(
        "ER: Negative (0%); internal control (normal ducts): positive, strong", er: "negative 0%"),
      ReceptorPassage("Normal breast epithelium is positive for ER and PR.", er: "", pr: ""),
      ReceptorPassage("ER: 0%, internal control strong positive in 40% of benign ducts", er: "negative 0%"),
      ReceptorPassage(
        "ER: Positive, 90%. External and internal controls reacted appropriately.", er: "positive 90%"),
      ReceptorPassage("ER NEGATIVE (INTERNAL CONTROL POSITIVE)", er: "negative"),
      ReceptorPassage("ER: negative (0%) with appropriately staining internal control", er: "negative 0%"),
      ReceptorPassage(
        """
        Estrogen Receptor: Negative (0%)
        Status of internal controls: Present and stain as expected
        Progesterone receptor: Negative (<1%)
        """, er: "negative 0%", pr: "negative <1%"),
      ReceptorPassage(
        """
        Adjacent normal breast epithelium shows strong ER staining; the carcinoma is \
        ER-negative.
        """, er: "negative"),
      ReceptorPassage("Tumor cells: ER 0%. Normal ducts: ER positive 50%.", er: "negative 0%"),
      ReceptorPassage(
        """
        Internal control (normal lobules) positive for ER; tumor negative for ER (<1%).
        """, er: "negative <1%"),
      ReceptorPassage("Positive and negative controls for ER, PR and HER2 are appropriate.", er: "", pr: ""),
      ReceptorPassage(
        "ER: 90%. PR: 0% (internal control positive). Ki-67: 20% (control adequate).", er: "positive 90%",
        pr: "negative 0%", ki67: "20%"),
      ReceptorPassage(
        "ER: The tumor cells are negative; internal control ducts stain positively.", er: "negative"),
    ])
  func controlsAndBenignTissue(passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test(
    "kind 53: hypotheses and recommendations",
    arguments: [
      ReceptorPassage("If ER is positive, endocrine therapy may be considered.", er: ""),
      ReceptorPassage("Patients with ER positive tumors benefit from tamoxifen.", er: ""),
      ReceptorPassage("ER testing is recommended.", er: ""),
      ReceptorPassage("Since the tumor is ER negative, endocrine therapy is not indicated.", er: "negative"),
      ReceptorPassage("Should ER be positive, hormonal therapy could be considered.", er: ""),
      ReceptorPassage("Tumors that are ER positive have a better prognosis.", er: ""),
      ReceptorPassage(
        "Endocrine therapy is recommended as the tumor is ER positive (95%).", er: "positive 95%"),
      ReceptorPassage("Correlation with ER and PR status is recommended.", er: "", pr: ""),
    ])
  func hypothesesAndRecommendations(passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test(
    "kind 55: scores without a label",
    arguments: [
      ReceptorPassage("ER: positive 8/8", er: "positive allred 8"),
      ReceptorPassage("ER: 3/3, 95%", er: "positive 95% strong"),
    ])
  func scoresWithoutALabel(passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test(
    "kind 57: a line of bounds",
    arguments: [
      ReceptorPassage(
        """
        ER: 90%
        Negative <1%, Positive >=1%; Ki-67 Low <10%, Borderline 10-20%, High >20%; Her2 \
        Negative 0-1+, Equivocal 2+, Positive 3+
        """, er: "positive 90%", ki67: "")
    ])
  func aLineOfBounds(passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test(
    "kind 58: keys",
    arguments: [
      ReceptorPassage("ER/PR positive is defined as Allred >2.", er: "", pr: ""),
      ReceptorPassage("Allred: 0 = none, 1 = <1%, 2 = 1-10%, 3 = 11-33%, 4 = 34-66%, 5 = >=67%", er: ""),
      ReceptorPassage(
        """
        ER: positive 90%
        PR: negative 0%
        Reference: ER and PR are positive when at least 1% of nuclei stain.
        """, er: "positive 90%", pr: "negative 0%"),
      ReceptorPassage(
        """
        Ki-67: 8%
        Ki-67 interpretation: low <10%, intermediate 10-20%, high >20%
        """, ki67: "8%"),
      ReceptorPassage(
        """
        ER: 100%, strong
        PR: 60%, moderate
        Scoring: ER and PR negative <1%, low positive 1-10% (ER only), positive >10%.
        """, er: "positive 100% strong", pr: "positive 60% moderate"),
      ReceptorPassage(
        """
        Interpretation key for ER/PR: Negative: <1% of tumor cells. Positive: >=1% of tumor \
        cells.
        """, er: "", pr: ""),
      ReceptorPassage(
        """
        ER Positive 90%
        Note: A tumor is regarded as ER positive if >=1% of nuclei stain.
        """, er: "positive 90%"),
      ReceptorPassage(
        """
        ER negative (<1%), PR negative (<1%). By ASCO/CAP guidelines, positive is >=1%.
        """, er: "negative <1%", pr: "negative <1%"),
      ReceptorPassage("Ki-67 is considered low below 14% and high above 20%.", ki67: ""),
      ReceptorPassage("ASCO/CAP 2020: ER Low Positive = 1-10%", er: ""),
      ReceptorPassage(
        """
        Quick score interpretation: 0-2 negative, 3-8 positive.
        ER quick score 8
        """, er: "positive allred 8"),
      ReceptorPassage(
        """
        ER: POSITIVE
        Percent positive: 90
        Reference interval: Negative 0%, Positive 1-100%
        PR: NEGATIVE
        Percent positive: 0
        Reference interval: Negative 0%, Positive 1-100%
        """, er: "positive 90%", pr: "negative 0%"),
      ReceptorPassage(
        """
        INTERPRETATION OF ALLRED SCORE: 0-2 NEGATIVE; 3-8 POSITIVE. ER SCORE 7. PR SCORE 0.
        """, er: "", pr: ""),
    ])
  func keys(passage: ReceptorPassage) { passage.expectToBeRead() }
}
