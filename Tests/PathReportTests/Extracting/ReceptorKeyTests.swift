import Testing

@testable import PathReport

/// What looks like a result and is none: controls, keys, hypotheses.
@Suite("Keys and controls of receptors")
struct ReceptorKeyTests {
  @Test(
    "kind 51: controls and benign tissue",
    arguments: [
      Passage("ER: negative, 0%. Internal positive control is positive.", er: "negative 0%"),
      Passage("Benign ducts are ER positive (80%). The tumor is ER negative.", er: "negative"),
      Passage("ER: Negative (0%); internal control (normal ducts): positive, strong", er: "negative 0%"),
      Passage("Normal breast epithelium is positive for ER and PR.", er: "", pr: ""),
      Passage("ER: 0%, internal control strong positive in 40% of benign ducts", er: "negative 0%"),
      Passage("ER: Positive, 90%. External and internal controls reacted appropriately.", er: "positive 90%"),
      Passage("ER NEGATIVE (INTERNAL CONTROL POSITIVE)", er: "negative"),
      Passage("ER: negative (0%) with appropriately staining internal control", er: "negative 0%"),
      Passage(
        """
        Estrogen Receptor: Negative (0%)
        Status of internal controls: Present and stain as expected
        Progesterone receptor: Negative (<1%)
        """, er: "negative 0%", pr: "negative <1%"),
      Passage(
        """
        Adjacent normal breast epithelium shows strong ER staining; the carcinoma is \
        ER-negative.
        """, er: "negative"),
      Passage("Tumor cells: ER 0%. Normal ducts: ER positive 50%.", er: "negative 0%"),
      Passage(
        """
        Internal control (normal lobules) positive for ER; tumor negative for ER (<1%).
        """, er: "negative <1%"),
      Passage("Positive and negative controls for ER, PR and HER2 are appropriate.", er: "", pr: ""),
      Passage(
        "ER: 90%. PR: 0% (internal control positive). Ki-67: 20% (control adequate).", er: "positive 90%",
        pr: "negative 0%", ki67: "20%"),
      Passage("ER: The tumor cells are negative; internal control ducts stain positively.", er: "negative"),
    ])
  func controlsAndBenignTissue(passage: Passage) { passage.expectToBeRead() }

  @Test(
    "kind 53: hypotheses and recommendations",
    arguments: [
      Passage("If ER is positive, endocrine therapy may be considered.", er: ""),
      Passage("Patients with ER positive tumors benefit from tamoxifen.", er: ""),
      Passage("ER testing is recommended.", er: ""),
      Passage("Since the tumor is ER negative, endocrine therapy is not indicated.", er: "negative"),
      Passage("Should ER be positive, hormonal therapy could be considered.", er: ""),
      Passage("Tumors that are ER positive have a better prognosis.", er: ""),
      Passage("Endocrine therapy is recommended as the tumor is ER positive (95%).", er: "positive 95%"),
      Passage("Correlation with ER and PR status is recommended.", er: "", pr: ""),
    ])
  func hypothesesAndRecommendations(passage: Passage) { passage.expectToBeRead() }

  @Test(
    "kind 55: scores without a label",
    arguments: [
      Passage("ER: positive 8/8", er: "positive allred 8"),
      Passage("ER: 3/3, 95%", er: "positive 95% strong"),
    ])
  func scoresWithoutALabel(passage: Passage) { passage.expectToBeRead() }

  @Test(
    "kind 57: a line of bounds",
    arguments: [
      Passage(
        """
        ER: 90%
        Negative <1%, Positive >=1%; Ki-67 Low <10%, Borderline 10-20%, High >20%; Her2 \
        Negative 0-1+, Equivocal 2+, Positive 3+
        """, er: "positive 90%", ki67: "")
    ])
  func aLineOfBounds(passage: Passage) { passage.expectToBeRead() }

  @Test(
    "kind 58: keys",
    arguments: [
      Passage("ER/PR positive is defined as Allred >2.", er: "", pr: ""),
      Passage("Allred: 0 = none, 1 = <1%, 2 = 1-10%, 3 = 11-33%, 4 = 34-66%, 5 = >=67%", er: ""),
      Passage(
        """
        ER: positive 90%
        PR: negative 0%
        Reference: ER and PR are positive when at least 1% of nuclei stain.
        """, er: "positive 90%", pr: "negative 0%"),
      Passage(
        """
        Ki-67: 8%
        Ki-67 interpretation: low <10%, intermediate 10-20%, high >20%
        """, ki67: "8%"),
      Passage(
        """
        ER: 100%, strong
        PR: 60%, moderate
        Scoring: ER and PR negative <1%, low positive 1-10% (ER only), positive >10%.
        """, er: "positive 100% strong", pr: "positive 60% moderate"),
      Passage(
        """
        Interpretation key for ER/PR: Negative: <1% of tumor cells. Positive: >=1% of tumor \
        cells.
        """, er: "", pr: ""),
      Passage(
        """
        ER Positive 90%
        Note: A tumor is regarded as ER positive if >=1% of nuclei stain.
        """, er: "positive 90%"),
      Passage(
        """
        ER negative (<1%), PR negative (<1%). By ASCO/CAP guidelines, positive is >=1%.
        """, er: "negative <1%", pr: "negative <1%"),
      Passage("Ki-67 is considered low below 14% and high above 20%.", ki67: ""),
      Passage("ASCO/CAP 2020: ER Low Positive = 1-10%", er: ""),
      Passage(
        """
        Quick score interpretation: 0-2 negative, 3-8 positive.
        ER quick score 8
        """, er: "positive allred 8"),
      Passage(
        """
        ER: POSITIVE
        Percent positive: 90
        Reference interval: Negative 0%, Positive 1-100%
        PR: NEGATIVE
        Percent positive: 0
        Reference interval: Negative 0%, Positive 1-100%
        """, er: "positive 90%", pr: "negative 0%"),
      Passage(
        """
        INTERPRETATION OF ALLRED SCORE: 0-2 NEGATIVE; 3-8 POSITIVE. ER SCORE 7. PR SCORE 0.
        """, er: "", pr: ""),
    ])
  func keys(passage: Passage) { passage.expectToBeRead() }
}
