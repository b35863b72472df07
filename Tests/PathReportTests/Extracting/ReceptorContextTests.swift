import Testing

@testable import PathReport

/// Whose result it is: another component, a prior report, a correction, a control, a key.
@Suite("Context of receptors")
struct ReceptorContextTests {
  @Test(
    "kind 44: in situ carcinoma beside invasive",
    arguments: [
      Passage(
        """
        DCIS component: ER positive 90 %
        Invasive carcinoma: ER positive 40%
        """, er: "positive 40%"),
      Passage(
        """
        Invasive carcinoma: ER positive 95%, PR positive 50%. DCIS: ER negative 0%, PR \
        negative.
        """, er: "positive 95%", pr: "positive 50%"),
      Passage("ER is positive in the invasive component (80%) and in the DCIS (95%).", er: "positive 80%"),
      Passage("ER: invasive carcinoma 70%, DCIS 90%", er: "positive 70%"),
      Passage("ER: DCIS 90%, invasive carcinoma 70%", er: "positive 70%"),
      Passage(
        """
        FINAL DIAGNOSIS: Invasive ductal carcinoma, 1.2 cm, with DCIS.
        ER (invasive): positive, 60%
        ER (DCIS): positive, 95%
        PR (DCIS): positive, 70%
        PR (invasive): negative, 0%
        """, er: "positive 60%", pr: "negative 0%"),
      Passage(
        """
        Invasive component: ER positive (95%), PR positive (80%). In situ component: ER \
        positive (100%), PR positive (90%).
        """, er: "positive 95%", pr: "positive 80%"),
      Passage(
        """
        DIAGNOSIS: Ductal carcinoma in situ, high grade. ER: positive, 90%. PR: positive, 50%. \
        No invasive carcinoma.
        """, er: "positive 90%", pr: "positive 50%"),
      Passage(
        """
        Invasive ductal carcinoma, 12 mm.
        ER in DCIS: 90%
        ER in invasive carcinoma: 40%
        """, er: "positive 40%"),
      Passage("The invasive carcinoma is ER positive (90%); the DCIS is ER negative.", er: "positive 90%"),
    ])
  func inSituCarcinomaBesideInvasive(passage: Passage) { passage.expectToBeRead() }

  @Test(
    "kind 46: metastases beside the primary",
    arguments: [
      Passage(
        """
        Invasive ductal carcinoma. ER positive (90%) in the primary tumor. The lymph node \
        metastasis is ER negative (0%).
        """, er: "positive 90%"),
      Passage("ER+ primary, ER- axillary metastasis.", er: "positive"),
      Passage(
        """
        Breast: invasive ductal carcinoma, ER positive 80%.
        Lymph node metastasis: ER 20%, PR 0%.
        """, er: "positive 80%"),
      Passage(
        """
        Sentinel lymph node: metastatic carcinoma. ER performed on the primary tumor: positive, \
        95%.
        """, er: "positive 95%"),
    ])
  func metastasesBesideThePrimary(passage: Passage) { passage.expectToBeRead() }

  @Test(
    "kind 47: prior and outside reports",
    arguments: [
      Passage(
        """
        Receptors performed on previous core biopsy (S15-1234): ER positive 90%, PR negative.
        """, er: "positive 90% priorReport", pr: "negative priorReport"),
      Passage(
        """
        Prior biopsy: ER 90%, PR 50%.
        Immunohistochemistry on the excision
        ER: negative, 0%
        PR: positive, 20%
        """, er: "negative 0%", pr: "positive 20%"),
      Passage(
        "Per outside report, the tumor is ER positive (95%) and PR positive (10%).",
        er: "positive 95% priorReport", pr: "positive 10% priorReport"),
      Passage(
        """
        HORMONE RECEPTORS (performed at outside institution on core biopsy): ER positive (90%), \
        PR positive (60%)
        """, er: "positive 90% priorReport", pr: "positive 60% priorReport"),
      Passage(
        """
        COMMENT: Biomarker studies were performed on the prior core biopsy (S21-455) with the \
        following results: Estrogen receptor: positive, 95%. Progesterone receptor: positive, \
        40%. Ki-67: 15%.
        """, er: "positive 95% priorReport", pr: "positive 40% priorReport", ki67: "15%"),
      Passage(
        """
        BIOMARKERS (from previous biopsy S20-1):
        ER: Positive, 80%
        PR: Negative, 0%
        """, er: "positive 80% priorReport", pr: "negative 0% priorReport"),
      Passage(
        """
        The previous biopsy was ER positive. ER on the current specimen is negative (0%).
        """, er: "negative 0%"),
      Passage(
        """
        ER: negative, 0%. This contrasts with the prior core biopsy, which was ER positive \
        (60%).
        """, er: "negative 0%"),
    ])
  func priorAndOutsideReports(passage: Passage) { passage.expectToBeRead() }

  @Test(
    "kind 48: what is pending",
    arguments: [
      Passage("ER, PR and HER2: see separate report.", er: "", pr: ""),
      Passage(
        "ER/PR/HER2 studies have been ordered and will be reported in an addendum.", er: "pending",
        pr: "pending"),
      Passage(
        "Breast biomarkers: ER pending, PR pending, Ki-67 pending", er: "pending", pr: "pending",
        ki67: "pending"),
      Passage("ER and PR will follow as an addendum.", er: "pending", pr: "pending"),
      Passage(
        """
        ER: pending
        PR: pending

        ADDENDUM 1
        ER: positive, 95%
        PR: negative, 0%
        """, er: "positive 95% addendum", pr: "negative 0% addendum"),
      Passage("ER: not performed, PR: not performed", er: "notPerformed", pr: "notPerformed"),
      Passage("Recommend ER, PR and HER2 on the excision specimen.", er: "", pr: ""),
      Passage(
        """
        ER, PR and HER2 immunostains are pending and will be reported in an addendum.
        ADDENDUM REPORT
        Estrogen receptor: Positive (98%, strong)
        Progesterone receptor: Positive (75%, moderate)
        """, er: "positive 98% strong addendum", pr: "positive 75% moderate addendum"),
      Passage(
        """
        Receptor studies: pending.
        SUPPLEMENTARY REPORT
        Oestrogen receptor: Positive, Allred 8/8.
        Progesterone receptor: Negative, Allred 0/8.
        """, er: "positive allred 8 addendum", pr: "negative allred 0 addendum"),
      Passage("Tissue has been sent for ER and PR.", er: "pending", pr: "pending"),
      Passage("Tissue insufficient for ER and PR.", er: "notPerformed", pr: "notPerformed"),
      Passage("ER/PR: cannot be performed, insufficient tumor", er: "notPerformed", pr: "notPerformed"),
      Passage("Block for receptors: A4", er: "", pr: ""),
      Passage("Results of ER, PR and HER2 are to follow.", er: "pending", pr: "pending"),
      Passage("ER and PR: See addendum", er: "", pr: ""),
    ])
  func whatIsPending(passage: Passage) { passage.expectToBeRead() }

  @Test(
    "kind 49: corrections",
    arguments: [
      Passage(
        """
        CORRECTION: Estrogen receptor was previously reported as negative; the correct result \
        is positive, 80%.
        """, er: "positive 80%"),
      Passage(
        """
        AMENDED REPORT
        ER changed from 9% to 90%.
        """, er: "positive 90% addendum"),
      Passage(
        """
        AMENDED DIAGNOSIS
        ER: positive, 90%

        ORIGINAL DIAGNOSIS
        ER: positive, 9%
        """, er: "positive 90%"),
      Passage(
        """
        FINAL DIAGNOSIS
        ER: negative, 0%

        ADDENDUM - CORRECTED REPORT
        The ER result is corrected from negative (0%) to positive (70%).
        """, er: "positive 70% addendum"),
      Passage("ER: positive 80% (previously reported as 8%)", er: "positive 80%"),
      Passage("PR: negative, 0% (amended from positive, 10%)", pr: "negative 0%"),
      Passage(
        """
        The progesterone receptor, initially reported as negative, is positive in 15% of nuclei \
        on repeat staining.
        """, pr: "positive 15%"),
      Passage(
        """
        Addendum: ER repeated on block B2: positive, 30%.
        Original report:
        ER: negative, 0%
        """, er: "positive 30% addendum"),
      Passage(
        """
        CORRECTED RESULT
        Ki-67: 18%

        PREVIOUS RESULT (REPORTED IN ERROR)
        Ki-67: 81%
        """, ki67: "18%"),
      Passage(
        """
        *** AMENDED REPORT ***
        Reason: PR result corrected.
        ER: positive, 90%
        PR: positive, 15%

        *** ORIGINAL REPORT ***
        ER: positive, 90%
        PR: negative, 0%
        """, er: "positive 90% addendum", pr: "positive 15% addendum"),
      Passage("PR: POSITIVE, 15% (previously reported in error as negative)", pr: "positive 15%"),
      Passage("Correction: the percentage of ER positive cells should read 80%, not 8%.", er: "positive 80%"),
      Passage("Amendment: ER percentage is 90% (not 9% as originally stated).", er: "positive 90% addendum"),
      Passage(
        """
        The estrogen receptor result has been revised from 5% to 50% after repeat staining.
        """, er: "positive 50%"),
      Passage(
        """
        AMENDED REPORT 3/4/2020
        Reason: transcription error.
        Biomarkers
        Estrogen receptor: Positive, 90%
        Ki-67: 12%

        ORIGINAL REPORT 3/1/2020 (for reference)
        Final diagnosis: invasive carcinoma
        Synoptic report
        Estrogen receptor: Positive, 9%
        Progesterone receptor: Negative, 0%
        Ki-67: 21%
        """, er: "positive 90% addendum", pr: "negative 0%", ki67: "12%"),
      Passage(
        """
        DIAGNOSIS
        ER: Negative (0%)

        ADDENDUM 2 - AMENDED BIOMARKERS
        ER: Positive (80%)

        PREVIOUS RESULT:
        ER: Negative (0%)
        """, er: "positive 80% addendum"),
      Passage(
        """
        Revised result: ER positive, 40%.
        Superseded result: ER negative, 0%.
        """, er: "positive 40%"),
    ])
  func corrections(passage: Passage) { passage.expectToBeRead() }

  @Test(
    "kind 50: history",
    arguments: [
      Passage(
        """
        CLINICAL HISTORY: 55-year-old, ER+ PR- breast cancer.
        FINAL DIAGNOSIS: Invasive ductal carcinoma. ER: negative, 0%. PR: positive, 20%.
        """, er: "negative 0%", pr: "positive 20%"),
      Passage(
        """
        HISTORY: Known ER positive breast cancer.
        DIAGNOSIS: Invasive carcinoma. ER and PR pending.
        """, er: "positive history", pr: "pending"),
      Passage(
        """
        Clinical information: biopsy proven IDC ER 90% PR 10% HER2 neg
        DIAGNOSIS: Invasive ductal carcinoma, 2 cm.
        """, er: "positive 90% history", pr: "positive 10% history"),
    ])
  func history(passage: Passage) { passage.expectToBeRead() }

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
    ])
  func hypothesesAndRecommendations(passage: Passage) { passage.expectToBeRead() }

  @Test(
    "kind 54: comparisons",
    arguments: [
      Passage("ER expression decreased from 90% to 10%.", er: "positive 90%")
    ])
  func comparisons(passage: Passage) { passage.expectToBeRead() }

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
    ])
  func keys(passage: Passage) { passage.expectToBeRead() }
}
