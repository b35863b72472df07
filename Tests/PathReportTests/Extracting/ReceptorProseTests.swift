import Testing

@testable import PathReport

/// Sentences from many pathologists, and languages other than English.
@Suite("Receptors in sentences")
struct ReceptorProseTests {
  @Test(
    "kind 56: other languages",
    arguments: [
      ReceptorPassage(
        """
        Receptores de estrógenos: positivo (90%)
        Receptores de progesterona: negativo (0%)
        Ki-67: 20%
        """, er: "positive 90%", pr: "negative 0%", ki67: "20%"),
      ReceptorPassage(
        """
        Récepteurs aux œstrogènes : positifs, 80 %, intensité forte
        Récepteurs à la progestérone : négatifs
        """, er: "positive 80% strong", pr: "negative"),
      ReceptorPassage("RE: positifs 90%, RP: positifs 70%", er: "positive 90%", pr: "positive 70%"),
    ])
  func otherLanguages(passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test(
    "prose",
    arguments: [
      ReceptorPassage(
        """
        Sections stained for estrogen receptor show strong nuclear positivity in virtually all \
        of the tumor cells (greater than 95%).
        """, er: "positive >95% strong"),
      ReceptorPassage(
        """
        Immunohistochemical analysis reveals that the neoplastic cells are strongly and \
        diffusely positive for ER (100%), moderately positive for PR (40%), and negative for \
        HER2.
        """, er: "positive 100% strong", pr: "positive 40% moderate"),
      ReceptorPassage(
        """
        The estrogen receptor assay was positive, with 85 percent of the nuclei staining, and \
        the progesterone receptor assay was negative, with no staining.
        """, er: "positive 85%", pr: "negative"),
      ReceptorPassage(
        """
        Estrogen receptor stain is strongly reactive in the majority of nuclei, estimated at \
        80%. Progesterone receptor stain is weakly reactive, estimated at 5%.
        """, er: "positive ~80% strong", pr: "positive ~5% weak"),
      ReceptorPassage(
        """
        By immunohistochemistry 70% of the tumor cells express estrogen receptors and 10% \
        express progesterone receptors.
        """, er: "positive 70%", pr: "positive 10%"),
      ReceptorPassage(
        """
        ER immunoreactivity is identified in approximately 60-70% of invasive tumor cells, with \
        moderate to strong intensity.
        """, er: "positive ~60-70% moderateStrong"),
      ReceptorPassage(
        """
        There is no staining for estrogen receptor, and only rare (<1%) cells stain for \
        progesterone receptor.
        """, er: "negative", pr: "negative <1%"),
      ReceptorPassage(
        """
        Estrogen receptors were present in 80% of the cells, and progesterone receptors in 60%.
        """, er: "positive 80%", pr: "positive 60%"),
      ReceptorPassage(
        """
        Estrogen receptor positive with 3+ staining intensity in 90% of tumor cells. \
        Progesterone receptor positive with 1+ staining intensity in 20% of tumor cells.
        """, er: "positive 90% strong", pr: "positive 20% weak"),
      ReceptorPassage(
        """
        Her estrogen receptor was strongly positive at 95%, progesterone receptor was positive \
        at 60%.
        """, er: "positive 95% strong", pr: "positive 60%"),
      ReceptorPassage(
        """
        The tumour is oestrogen receptor positive with a quick score of 8 out of 8 and \
        progesterone receptor positive with a quick score of 6 out of 8.
        """, er: "positive allred 8", pr: "positive allred 6"),
      ReceptorPassage(
        """
        Greater than 95% of the tumor cells show strong nuclear staining for estrogen receptor \
        and 50% show moderate staining for progesterone receptor.
        """, er: "positive >95% strong", pr: "positive 50% moderate"),
      ReceptorPassage(
        """
        The neoplastic cells show estrogen receptor expression (80%, moderate), while \
        progesterone receptor expression is lost.
        """, er: "positive 80% moderate", pr: "negative"),
      ReceptorPassage(
        "Tumor is strongly ER+ (>90%) and weakly PR+ (15%).", er: "positive >90% strong",
        pr: "positive 15% weak"),
      ReceptorPassage(
        """
        Immunoperoxidase stain for ER shows nuclear staining in 85% of tumor cells and for PR \
        in 35%.
        """, er: "positive 85%", pr: "positive 35%"),
      ReceptorPassage(
        "ER staining: nuclear, 3+, in 80% of the cells. PR staining: absent.", er: "positive 80% strong",
        pr: "negative"),
      ReceptorPassage(
        """
        With the antibody against estrogen receptor 75% of the nuclei are reactive; with that \
        against progesterone receptor 15%.
        """, er: "positive 75%", pr: "positive 15%"),
      ReceptorPassage(
        """
        The invasive tumor is immunoreactive for ER (score 3+, 100%) and PR (score 2+, 60%).
        """, er: "positive 100% strong", pr: "positive 60% moderate"),
      ReceptorPassage(
        "Some 90% of the nuclei are labelled by the estrogen receptor antibody.", er: "positive ~90%"),
      ReceptorPassage(
        """
        ER, by immunohistochemistry, is positive in 70% of invasive tumor cells (moderate \
        intensity).
        """, er: "positive 70% moderate"),
      ReceptorPassage("PR is negative, with only 0.5% of the nuclei staining.", pr: "negative 0.5%"),
      ReceptorPassage(
        """
        Estrogen receptor demonstrates 2+ to 3+ nuclear positivity in 80-90% of the tumor.
        """, er: "positive 80-90% moderateStrong"),
      ReceptorPassage(
        """
        The tumor cells are ER positive (90% of cells with strong intensity) but PR negative \
        (0% of cells).
        """, er: "positive 90% strong", pr: "negative 0%"),
      ReceptorPassage(
        """
        Estrogen receptor is expressed in the majority of tumor cells; progesterone receptor is \
        expressed in a minority (10%).
        """, er: "positive", pr: "positive 10%"),
      ReceptorPassage(
        """
        Immunostains show the tumor to be positive for estrogen receptor and negative for \
        progesterone receptor.
        """, er: "positive", pr: "negative"),
      ReceptorPassage(
        """
        Estrogen receptor positive tumor cells: 85%. Progesterone receptor positive tumor \
        cells: 25%.
        """, er: "positive 85%", pr: "positive 25%"),
      ReceptorPassage(
        "ER-positive in 100% of nuclei and PR-positive in 50%.", er: "positive 100%", pr: "positive 50%"),
    ])
  func prose(passage: ReceptorPassage) { passage.expectToBeRead() }
}

/// Names within the answer, and answers that a list shares.
@Suite("Receptors named twice or together")
struct ReceptorSharedAnswerTests {
  static let passages = [
    ReceptorPassage(
      "Left breast: the carcinoma is strongly positive for ER (95%) and PR (90%), and does not overexpress HER2.",
      er: "positive 95% strong", pr: "positive 90% strong"),
    ReceptorPassage(
      "Left breast: the carcinoma is strongly positive for ER (90%) and negative for PR (0%).",
      er: "positive 90% strong", pr: "negative 0%"),
    ReceptorPassage(
      """
      Left breast: invasive carcinoma.
      - ER: Positive for estrogen receptor (95%, strong)
      - PR: Negative for progesterone receptor (0% nuclear staining)
      - Ki-67: Proliferation index 65%
      """, er: "positive 95% strong", pr: "negative 0%", ki67: "65%"),
    ReceptorPassage("Left breast: the tumor is positive for ER but not PR.", er: "positive", pr: "negative"),
    ReceptorPassage(
      "Left breast: invasive carcinoma. Insufficient tumor remains in the block for PR and Ki-67. ER is positive.",
      er: "positive", pr: "notPerformed", ki67: "notPerformed"),
    ReceptorPassage(
      "Left breast: invasive carcinoma. ER: positive (90%). PR: negative (<10%, 3%).", er: "positive 90%",
      pr: "negative 3%"),
    ReceptorPassage(
      "Left breast: invasive carcinoma. ER: 80% cells positive (POSITIVE). PR: <1% cells positive (NEGATIVE).",
      er: "positive 80%", pr: "negative <1%"),
    ReceptorPassage(
      "Left breast: invasive carcinoma. ER +, PR -, Ki-67 9%.", er: "positive", pr: "negative", ki67: "9%"),
  ]

  @Test("are read", arguments: passages)
  func reads(_ passage: ReceptorPassage) { passage.expectToBeRead() }
}
