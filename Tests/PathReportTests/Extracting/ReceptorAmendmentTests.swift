import Testing

@testable import PathReport

/// What is still to come, and what replaces an earlier result.
@Suite("Pending and amended receptors")
struct ReceptorAmendmentTests {
  @Test(
    "kind 48: what is pending",
    arguments: [
      ReceptorPassage("ER, PR and HER2: see separate report.", er: "pending", pr: "pending"),
      ReceptorPassage(
        "ER/PR/HER2 studies have been ordered and will be reported in an addendum.", er: "pending",
        pr: "pending"),
      ReceptorPassage(
        "Breast biomarkers: ER pending, PR pending, Ki-67 pending", er: "pending", pr: "pending",
        ki67: "pending"),
      ReceptorPassage("ER and PR will follow as an addendum.", er: "pending", pr: "pending"),
      ReceptorPassage(
        """
        ER: pending
        PR: pending

        ADDENDUM 1
        ER: positive, 95%
        PR: negative, 0%
        """, er: "positive 95% addendum", pr: "negative 0% addendum"),
      ReceptorPassage("ER: not performed, PR: not performed", er: "notPerformed", pr: "notPerformed"),
      ReceptorPassage("Recommend ER, PR and HER2 on the excision specimen.", er: "", pr: ""),
      ReceptorPassage(
        """
        ER, PR and HER2 immunostains are pending and will be reported in an addendum.
        ADDENDUM REPORT
        Estrogen receptor: Positive (98%, strong)
        Progesterone receptor: Positive (75%, moderate)
        """, er: "positive 98% strong addendum", pr: "positive 75% moderate addendum"),
      ReceptorPassage(
        """
        Receptor studies: pending.
        SUPPLEMENTARY REPORT
        Oestrogen receptor: Positive, Allred 8/8.
        Progesterone receptor: Negative, Allred 0/8.
        """, er: "positive allred 8 addendum", pr: "negative allred 0 addendum"),
      ReceptorPassage("Tissue has been sent for ER and PR.", er: "pending", pr: "pending"),
      ReceptorPassage("Tissue insufficient for ER and PR.", er: "notPerformed", pr: "notPerformed"),
      ReceptorPassage(
        "ER/PR: cannot be performed, insufficient tumor", er: "notPerformed", pr: "notPerformed"),
      ReceptorPassage("Block for receptors: A4", er: "", pr: ""),
      ReceptorPassage("Results of ER, PR and HER2 are to follow.", er: "pending", pr: "pending"),
      ReceptorPassage("ER and PR: See addendum", er: "pending", pr: "pending"),
      ReceptorPassage(
        """
        ER: Pending
        PR: Pending
        HER2: Pending
        COMMENT: Breast prognostic markers have been ordered on block A3 and will be reported \
        in an addendum.
        """, er: "pending", pr: "pending"),
      ReceptorPassage("Prognostic markers (ER, PR, HER2) ordered.", er: "pending", pr: "pending"),
      ReceptorPassage(
        """
        ER, PR, HER-2/neu and Ki-67 are being performed and results will be issued as an \
        addendum.
        """, er: "pending", pr: "pending", ki67: "pending"),
      ReceptorPassage("A block has been forwarded for ER/PR assay.", er: "pending", pr: "pending"),
      ReceptorPassage(
        "Receptors were not performed as there is no residual tumor. ER: N/A. PR: N/A.", er: "", pr: ""),
      ReceptorPassage(
        "ER and PR have been previously performed (S19-222) and are not repeated.", er: "", pr: ""),
      ReceptorPassage("ER: Cannot be determined (no internal control)", er: "equivocal"),
      ReceptorPassage(
        """
        ADDENDUM
        Oncotype DX has been ordered.
        DIAGNOSIS
        ER positive 90%
        """, er: "positive 90%"),
      ReceptorPassage("ER and PR not yet available.", er: "pending", pr: "pending"),
      ReceptorPassage("ER, PR: deferred to excision specimen", er: "notPerformed", pr: "notPerformed"),
    ])
  func whatIsPending(passage: ReceptorPassage) { passage.expectToBeRead() }

  @Test(
    "kind 49: corrections",
    arguments: [
      ReceptorPassage(
        """
        CORRECTION: Estrogen receptor was previously reported as negative; the correct result \
        is positive, 80%.
        """, er: "positive 80%"),
      ReceptorPassage(
        """
        AMENDED REPORT
        ER changed from 9% to 90%.
        """, er: "positive 90% addendum"),
      ReceptorPassage(
        """
        AMENDED DIAGNOSIS
        ER: positive, 90%

        ORIGINAL DIAGNOSIS
        ER: positive, 9%
        """, er: "positive 90%"),
      ReceptorPassage(
        """
        FINAL DIAGNOSIS
        ER: negative, 0%

        ADDENDUM - CORRECTED REPORT
        The ER result is corrected from negative (0%) to positive (70%).
        """, er: "positive 70% addendum"),
      ReceptorPassage("ER: positive 80% (previously reported as 8%)", er: "positive 80%"),
      ReceptorPassage("PR: negative, 0% (amended from positive, 10%)", pr: "negative 0%"),
      ReceptorPassage(
        """
        The progesterone receptor, initially reported as negative, is positive in 15% of nuclei \
        on repeat staining.
        """, pr: "positive 15%"),
      ReceptorPassage(
        """
        Addendum: ER repeated on block B2: positive, 30%.
        Original report:
        ER: negative, 0%
        """, er: "positive 30% addendum"),
      ReceptorPassage(
        """
        CORRECTED RESULT
        Ki-67: 18%

        PREVIOUS RESULT (REPORTED IN ERROR)
        Ki-67: 81%
        """, ki67: "18%"),
      ReceptorPassage(
        """
        *** AMENDED REPORT ***
        Reason: PR result corrected.
        ER: positive, 90%
        PR: positive, 15%

        *** ORIGINAL REPORT ***
        ER: positive, 90%
        PR: negative, 0%
        """, er: "positive 90% addendum", pr: "positive 15% addendum"),
      ReceptorPassage("PR: POSITIVE, 15% (previously reported in error as negative)", pr: "positive 15%"),
      ReceptorPassage(
        "Correction: the percentage of ER positive cells should read 80%, not 8%.", er: "positive 80%"),
      ReceptorPassage(
        "Amendment: ER percentage is 90% (not 9% as originally stated).", er: "positive 90% addendum"),
      ReceptorPassage(
        """
        The estrogen receptor result has been revised from 5% to 50% after repeat staining.
        """, er: "positive 50%"),
      ReceptorPassage(
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
      ReceptorPassage(
        """
        DIAGNOSIS
        ER: Negative (0%)

        ADDENDUM 2 - AMENDED BIOMARKERS
        ER: Positive (80%)

        PREVIOUS RESULT:
        ER: Negative (0%)
        """, er: "positive 80% addendum"),
      ReceptorPassage(
        """
        Revised result: ER positive, 40%.
        Superseded result: ER negative, 0%.
        """, er: "positive 40%"),
      ReceptorPassage(
        """
        ADDENDUM: Repeat ER on block B3 is positive in 15% of cells. The original ER (block A2) \
        was negative.
        """, er: "positive 15% addendum"),
      ReceptorPassage(
        """
        ADDENDUM #1
        ER negative (0%)
        ADDENDUM #2
        ER repeated, positive (20%)
        """, er: "positive 20% addendum"),
      ReceptorPassage(
        "ER: POSITIVE (corrected result; previously reported as NEGATIVE), 20%", er: "positive 20%"),
      ReceptorPassage(
        """
        Please note: ER is positive, 60%, not negative as stated in the original report.
        """, er: "positive 60%"),
    ])
  func corrections(passage: ReceptorPassage) { passage.expectToBeRead() }
}
