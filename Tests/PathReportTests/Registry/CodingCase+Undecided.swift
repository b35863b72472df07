/// Codes of what a report leaves open, concludes, or says twice.
extension CodingCase {
  private static let intro = "Left breast, core biopsy: invasive carcinoma.\n"

  /// Indeterminate is not equivocal, and what the pathologist concludes comes before what the tests say.
  static let conclusions: [CodingCase] = [
    core("HER2 (by IHC): Cannot be determined (indeterminate)", 3850, "9", "her2.ihc"),
    core("HER2 (by IHC): Cannot be determined (indeterminate)", 3855, "9", "her2.overall"),
    core("HER2 FISH: cannot be determined", 3854, "9", "her2.ish"),
    core("HER2 FISH: cannot be determined", 3855, "9", "her2.overall"),
    core("HER2: inconclusive", 3855, "9", "her2.overall"),
    core("HER2: undetermined", 3855, "9", "her2.overall"),
    core("HER2: equivocal", 3855, "0", "her2.overall", review: true),
    // A score is an answer, whatever word stands beside it.
    core("HER2 IHC: indeterminate (2+)", 3850, "2", "her2.ihc"),
    core("HER2 IHC: indeterminate (2+)", 3855, "0", "her2.overall", review: true),
    core("HER2 IHC: 2+\nFinal HER2 status: positive", 3855, "1", "her2.overall"),
    core("HER2 IHC: 2+\nFinal HER2 status: positive", 3850, "2", "her2.ihc"),
    core("HER2 IHC: 2+\nOverall HER2 status: negative", 3855, "0", "her2.overall"),
    core("HER2 IHC: 3+\nHER2 FISH: not amplified\nHER2 overall: positive", 3855, "1", "her2.overall"),
    core("HER2 IHC: 3+\nHER2 overall: indeterminate", 3855, "9", "her2.overall"),
    // Numbers without the pathologist's word are for a review.
    core("HER2 FISH: ratio 2.1", 3854, "3", "her2.ish", review: true),
    core("HER2 FISH: ratio 2.1", 3855, "1", "her2.overall", review: true),
    core("HER2 FISH: amplified, ratio 2.1", 3854, "3", "her2.ish"),
    core("HER2-ultralow (score 0 with membrane staining)", 3850, "0", "her2.ihc"),
    core("HER2 ultralow (IHC 0+)", 3855, "0", "her2.overall"),
    core("HER2 FISH (dual probe): amplified; average HER2 copy number 100", 3851, "XX.1", "her2.copies"),
    // An exact percentage before the range that it falls into; a range over both sides of 1 %.
    core("ER positive: 91-100% (98%)", 3826, "098", "receptor.percent.exact"),
    core("ER 0-5%", 3827, "9", "receptor.status", review: true),
    core("ER positive, 0-5%", 3827, "1", "receptor.status"),
    core("ER negative (0%).\nAmended: ER positive (60%).", 3826, "060", "receptor.percent.exact"),
    // An addendum was not yet known to what the report concluded.
    core(
      "HER2 IHC: 2+\nFinal HER2 status: equivocal\nADDENDUM: HER2 FISH: amplified, ratio 3.1", 3855, "1",
      "her2.overall"),
    // The word of one test's own name concludes nothing.
    core("HER2 IHC final: 3+\nHER2 FISH final: not amplified", 3855, "0", "her2.overall"),
  ]

  /// What was ordered, and with how many probes.
  static let probes: [CodingCase] = [
    core("HER2: pending", 3851, "XX.7", "her2.copies"),
    core("HER2: pending", 3852, "XX.7", "her2.ratio"),
    core("HER2: pending", 3853, "XX.9", "her2.copies"),
    core("HER2 by single-probe CISH: pending", 3853, "XX.7", "her2.copies"),
    core("HER2 by single-probe CISH: pending", 3852, "XX.9", "her2.ratio"),
    core("HER2 FISH (dual probe): 6.4 HER2 copies per cell", 3851, "6.4", "her2.copies"),
    core("HER2 FISH (dual probe): 6.4 HER2 copies per cell", 3853, "XX.9", "her2.copies"),
    core("HER2 CISH, single probe: 6.4 HER2 copies per cell", 3853, "6.4", "her2.copies"),
    core("HER2 Dual ISH: amplified, 7.2 HER2 copies per cell", 3851, "7.2", "her2.copies"),
  ]

  /// A word and a number that exclude each other.
  static let contradictions: [CodingCase] = [
    core("ER: positive, <1%", 3827, "1", "receptor.status", review: true),
    core("ER: negative, 5%", 3827, "0", "receptor.status", review: true),
    core("ER: negative, <5%", 3827, "0", "receptor.status"),
    core("ER: positive, 1%", 3827, "1", "receptor.status"),
    core("HER2 IHC: positive (2+)", 3855, "1", "her2.overall", review: true),
    core("HER2 IHC: weakly positive (2+)", 3850, "2", "her2.ihc"),
    core("HER2 FISH: amplified, ratio 0.98", 3854, "3", "her2.ish", review: true),
    core("HER2 FISH: not amplified, ratio 3.1, HER2 copies 8.0", 3854, "0", "her2.ish", review: true),
    // Groups 2 and 3 are right as they are.
    core("HER2 FISH: not amplified, ratio 2.3, HER2 copies 3.2", 3854, "0", "her2.ish"),
    core("HER2 FISH: amplified, ratio 1.8, HER2 copies 6.5", 3854, "3", "her2.ish"),
  ]

  /// Treatment before the operation, in the wordings of histories, forms and stages.
  static let treatments: [CodingCase] =
    [
      "RCB class II", "Residual cancer burden: RCB-III", "Stage: YPT1B", "TNM descriptors: y",
      "TNM Descriptors (required only if applicable): y (post-treatment)",
      "Treatment effect: Probable or definite response to presurgical therapy in the invasive carcinoma",
      "Treatment effect: No definite response to presurgical therapy in the invasive carcinoma",
      "Pre-treatment core biopsy: ER positive", "Clinical history: s/p NAC",
      "Clinical history: preoperative chemotherapy",
      "Clinical history: neoadjuvant endocrine therapy, 6 months",
    ].map { excised($0, "999", "size.treated") }
    + [
      "RCB: not applicable", "TNM descriptors: m", "Treatment effect: No known presurgical therapy",
      "No neoadjuvant therapy was given.", "The nipple areola complex (NAC) is free.",
      "Clinical history: candidate for neoadjuvant chemotherapy, declined",
      "Comment: the results help to decide on adjuvant treatment.",
    ].map { excised($0, "009", "size") }

  /// A diagnosis without a size and a result is a case all the same.
  static let diagnoses: [CodingCase] = [
    CodingCase("Left breast, core biopsy: invasive ductal carcinoma, grade 2.", 523, "3", "behavior"),
    CodingCase("Left breast, core biopsy: invasive ductal carcinoma, grade 2.", 410, "2", "laterality"),
    CodingCase("Right breast, mastectomy: ductal carcinoma in situ.", 523, "2", "behavior"),
    CodingCase(
      "Left breast, core biopsy: microscopic focus of invasive carcinoma, upper outer quadrant.", 400, "C504",
      "site"),
    CodingCase(
      "Left breast, core biopsy: microscopic focus of invasive carcinoma.", 752, "990", "size.inWords",
      review: true),
    CodingCase(
      "Left breast, lumpectomy: invasive ductal carcinoma.\nTumor size: microscopic foci only", 754, "990",
      "size.inWords"),
  ]

  /// Where it is, what was removed, and which breast was treated.
  static let specimens: [CodingCase] = [
    CodingCase(
      "Right breast nipple, punch biopsy: Paget disease of the nipple with underlying DCIS. ER 90%.", 400,
      "C500", "site"),
    CodingCase(
      "Right breast, upper outer and upper inner quadrants, mastectomy: invasive carcinoma 6 cm", 400, "C508",
      "site"),
    CodingCase("Bilateral mastectomies. Right breast: invasive lobular carcinoma 22 mm.", 754, "022", "size"),
    CodingCase("Left breast, MRM: invasive ductal carcinoma 22 mm", 754, "022", "size"),
    CodingCase(
      "Left breast, excision: no residual invasive carcinoma after prior core biopsy. Residual DCIS 6 mm.",
      754,
      "006", "size"),
    CodingCase(
      "History of right breast cancer treated with neoadjuvant chemotherapy in 2010.\n"
        + "Left breast, lumpectomy: invasive carcinoma, 24 mm.", 754, "024", "size"),
  ]

  private static func core(
    _ result: String, _ item: Int, _ code: String, _ rule: String, review: Bool = false
  ) -> CodingCase {
    CodingCase(intro + result, item, code, rule, review: review)
  }

  private static func excised(_ note: String, _ code: String, _ rule: String) -> CodingCase {
    CodingCase(
      "DIAGNOSIS: Left breast, lumpectomy: invasive carcinoma, 9 mm.\n" + note, 754, code, rule)
  }
}
