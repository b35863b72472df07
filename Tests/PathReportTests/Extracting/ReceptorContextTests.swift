import Testing

@testable import PathReport

/// Whose result it is: another component, a prior report, the history.
@Suite("Context of receptors")
struct ReceptorContextTests {
  @Test(
    "kind 44: in situ carcinoma beside invasive",
    arguments: [
      ReceptorPassage(
        """
        DCIS component: ER positive 90 %
        Invasive carcinoma: ER positive 40%
        """, er: "positive 40%"),
      ReceptorPassage(
        """
        Invasive carcinoma: ER positive 95%, PR positive 50%. DCIS: ER negative 0%, PR \
        negative.
        """, er: "positive 95%", pr: "positive 50%"),
      ReceptorPassage(
        "ER is positive in the invasive component (80%) and in the DCIS (95%).", er: "positive 80%"),
      ReceptorPassage("ER: invasive carcinoma 70%, DCIS 90%", er: "positive 70%"),
      ReceptorPassage("ER: DCIS 90%, invasive carcinoma 70%", er: "positive 70%"),
      ReceptorPassage(
        """
        FINAL DIAGNOSIS: Invasive ductal carcinoma, 1.2 cm, with DCIS.
        ER (invasive): positive, 60%
        ER (DCIS): positive, 95%
        PR (DCIS): positive, 70%
        PR (invasive): negative, 0%
        """, er: "positive 60%", pr: "negative 0%"),
      ReceptorPassage(
        """
        Invasive component: ER positive (95%), PR positive (80%). In situ component: ER \
        positive (100%), PR positive (90%).
        """, er: "positive 95%", pr: "positive 80%"),
      ReceptorPassage(
        """
        DIAGNOSIS: Ductal carcinoma in situ, high grade. ER: positive, 90%. PR: positive, 50%. \
        No invasive carcinoma.
        """, er: "positive 90%", pr: "positive 50%"),
      ReceptorPassage(
        """
        Invasive ductal carcinoma, 12 mm.
        ER in DCIS: 90%
        ER in invasive carcinoma: 40%
        """, er: "positive 40%"),
      ReceptorPassage(
        "The invasive carcinoma is ER positive (90%); the DCIS is ER negative.", er: "positive 90%"),
      ReceptorPassage("ER (invasive/DCIS): 90% / 95%", er: "positive 90%"),
      ReceptorPassage("ER: Invasive - positive (80%); In situ - positive (90%)", er: "positive 80%"),
      ReceptorPassage(
        """
        RECEPTORS (invasive component)
        ER 60%
        PR 10%
        RECEPTORS (DCIS)
        ER 95%
        PR 80%
        """, er: "positive 60%", pr: "positive 10%"),
      ReceptorPassage(
        """
        The DCIS is ER positive (95%). Receptors on the invasive carcinoma: ER positive (70%), \
        PR negative.
        """, er: "positive 70%", pr: "negative"),
      ReceptorPassage(
        """
        ER (DCIS): positive, 95%
        No invasive carcinoma identified.
        """, er: "positive 95%"),
      ReceptorPassage("Invasive lobular carcinoma. LCIS present. ER positive 90%.", er: "positive 90%"),
    ])
  func inSituCarcinomaBesideInvasive(passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test(
    "kind 46: metastases beside the primary",
    arguments: [
      ReceptorPassage(
        """
        Invasive ductal carcinoma. ER positive (90%) in the primary tumor. The lymph node \
        metastasis is ER negative (0%).
        """, er: "positive 90%"),
      ReceptorPassage("ER+ primary, ER- axillary metastasis.", er: "positive"),
      ReceptorPassage(
        """
        Breast: invasive ductal carcinoma, ER positive 80%.
        Lymph node metastasis: ER 20%, PR 0%.
        """, er: "positive 80%"),
      ReceptorPassage(
        """
        Sentinel lymph node: metastatic carcinoma. ER performed on the primary tumor: positive, \
        95%.
        """, er: "positive 95%"),
      ReceptorPassage(
        """
        Axillary lymph node, core: metastatic carcinoma consistent with breast primary. ER 90%, \
        PR 40%.
        """, er: "positive 90%", pr: "positive 40%"),
      ReceptorPassage(
        "Primary tumor: ER 80%, PR 20%. Axillary metastasis: ER 10%, PR 0%.", er: "positive 80%",
        pr: "positive 20%"),
      ReceptorPassage(
        """
        Invasive carcinoma. The nodal metastasis shows ER positivity in 10% of cells; primary \
        tumour ER 90%.
        """, er: "positive 90%"),
    ])
  func metastasesBesideThePrimary(passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test(
    "kind 47: prior and outside reports",
    arguments: [
      ReceptorPassage(
        """
        Receptors performed on previous core biopsy (S15-1234): ER positive 90%, PR negative.
        """, er: "positive 90% priorReport", pr: "negative priorReport"),
      ReceptorPassage(
        """
        Prior biopsy: ER 90%, PR 50%.
        Immunohistochemistry on the excision
        ER: negative, 0%
        PR: positive, 20%
        """, er: "negative 0%", pr: "positive 20%"),
      ReceptorPassage(
        "Per outside report, the tumor is ER positive (95%) and PR positive (10%).",
        er: "positive 95% priorReport", pr: "positive 10% priorReport"),
      ReceptorPassage(
        """
        HORMONE RECEPTORS (performed at outside institution on core biopsy): ER positive (90%), \
        PR positive (60%)
        """, er: "positive 90% priorReport", pr: "positive 60% priorReport"),
      ReceptorPassage(
        """
        COMMENT: Biomarker studies were performed on the prior core biopsy (S21-455) with the \
        following results: Estrogen receptor: positive, 95%. Progesterone receptor: positive, \
        40%. Ki-67: 15%.
        """, er: "positive 95% priorReport", pr: "positive 40% priorReport", ki67: "15%"),
      ReceptorPassage(
        """
        BIOMARKERS (from previous biopsy S20-1):
        ER: Positive, 80%
        PR: Negative, 0%
        """, er: "positive 80% priorReport", pr: "negative 0% priorReport"),
      ReceptorPassage(
        """
        The previous biopsy was ER positive. ER on the current specimen is negative (0%).
        """, er: "negative 0%"),
      ReceptorPassage(
        """
        ER: negative, 0%. This contrasts with the prior core biopsy, which was ER positive \
        (60%).
        """, er: "negative 0%"),
      ReceptorPassage(
        """
        Outside pathology: ER+ (90%) PR- HER2-.
        Repeat studies at this institution: ER 85%, PR 5%, HER2 1+.
        """, er: "positive 85%", pr: "positive 5%"),
      ReceptorPassage(
        """
        According to the referring hospital, the tumor was ER positive and PR negative.
        """, er: "positive priorReport", pr: "negative priorReport"),
      ReceptorPassage(
        "(ER positive 90%, PR positive 20% on core biopsy 18-S-12345)", er: "positive 90% priorReport",
        pr: "positive 20% priorReport"),
      ReceptorPassage(
        """
        ER/PR/HER2 on prior biopsy: ER positive (95%), PR positive (80%), HER2 negative.
        """, er: "positive 95% priorReport", pr: "positive 80% priorReport"),
      ReceptorPassage("Per report, biopsy (S19-100) was ER+, PR-.", er: "positive", pr: "negative"),
    ])
  func priorAndOutsideReports(passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test(
    "kind 50: history",
    arguments: [
      ReceptorPassage(
        """
        CLINICAL HISTORY: 55-year-old, ER+ PR- breast cancer.
        FINAL DIAGNOSIS: Invasive ductal carcinoma. ER: negative, 0%. PR: positive, 20%.
        """, er: "negative 0%", pr: "positive 20%"),
      ReceptorPassage(
        """
        HISTORY: Known ER positive breast cancer.
        DIAGNOSIS: Invasive carcinoma. ER and PR pending.
        """, er: "positive history", pr: "pending"),
      ReceptorPassage(
        """
        Clinical information: biopsy proven IDC ER 90% PR 10% HER2 neg
        DIAGNOSIS: Invasive ductal carcinoma, 2 cm.
        """, er: "positive 90% history", pr: "positive 10% history"),
      ReceptorPassage(
        """
        CLINICAL HISTORY: ER negative breast cancer 2009, now new mass.
        ADDENDUM: ER: positive, 90%
        """, er: "positive 90% addendum"),
      ReceptorPassage(
        """
        The patient has a history of ER-positive carcinoma of the left breast (2010). The \
        present right tumor is ER negative (0%) and PR negative (0%).
        """, er: "negative 0%", pr: "negative 0%"),
    ])
  func history(passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test(
    "kind 54: comparisons",
    arguments: [
      ReceptorPassage("ER expression decreased from 90% to 10%.", er: "positive 90%")
    ])
  func comparisons(passage: ReceptorPassage) { passage.expectToBeRead() }
}

/// An earlier result beside this report's own, and answers in unusual words.
@Suite("Receptors then and now")
struct ReceptorThenAndNowTests {
  static let passages = [
    ReceptorPassage(
      """
      Left breast: invasive carcinoma. On our review the ER stain (outside report "positive, 60%") is strongly positive
      in 90% of the nuclei. The PR stain (reported elsewhere as negative) is positive in 20%.
      """, er: "positive 90% strong", pr: "positive 20%"),
    ReceptorPassage(
      """
      Left breast: invasive carcinoma.
      ER. Previous: negative. Current: positive, 60%.
      PR: Prior biopsy: positive (40%). Current specimen: negative (0%).
      """, er: "positive 60%", pr: "negative 0%"),
    ReceptorPassage(
      "Right breast: invasive carcinoma. ER: previously positive, now negative. PR (prior biopsy): 20%.",
      er: "negative", pr: "positive 20% priorReport"),
    ReceptorPassage(
      """
      Left breast: invasive carcinoma. ER is positive in more than ninety percent of the cells.
      PR staining: none. Ki-67: thirty-five per cent of nuclei.
      """, er: "positive >90%", pr: "negative", ki67: "35%"),
    ReceptorPassage(
      """
      Left breast: invasive carcinoma.
      ER: positive (10% weak, 25% moderate, 50% strong)
      PR: positive, 35% (weak in 30%, moderate in 5%)
      """, er: "positive 85% strong", pr: "positive 35% weak"),
    ReceptorPassage(
      "Left breast: invasive carcinoma. ER (0-8): 7. PR (0-8): 0. ER clone: 1D5.", er: "positive allred 7",
      pr: "negative allred 0"),
    ReceptorPassage("Left breast: invasive carcinoma. ER 1D5 93% Positive. PR 636 5%", er: "positive 93%"),
  ]

  @Test("are told apart", arguments: passages)
  func reads(_ passage: ReceptorPassage) { passage.expectToBeRead() }
}
