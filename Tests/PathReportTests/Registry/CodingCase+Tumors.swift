/// Codes that depend on which tumor and which sample is meant, and on what has words in place of a number.
extension CodingCase {
  /// Sizes in words, in reports of operations.
  static let sizesInWords: [CodingCase] = [
    on("microscopic focus of invasive carcinoma. ER: positive", 754, "990", "size.inWords"),
    on("microscopic foci of invasive ductal carcinoma. ER: positive", 756, "990", "size.inWords"),
    // The size of a focus, where it is given, comes first.
    on("microscopic focus of invasive carcinoma, 2 mm", 754, "002", "size"),
    // A focus in a node or at a margin is another matter.
    on("invasive carcinoma. ER: positive. Lymph node: microscopic focus of carcinoma", 754, "999", "size"),
    on("invasive carcinoma. ER: positive. Margin: microscopic focus of carcinoma", 754, "999", "size"),
    on("invasive carcinoma. No microscopic focus of carcinoma elsewhere. ER: positive", 754, "999", "size"),
    on("microinvasive carcinoma. ER: positive", 754, "990", "size.inWords", review: true),
    on("ductal carcinoma in situ, no microinvasion. ER: positive", 754, "999", "size"),
    on("invasive carcinoma, diffusely involving the breast. ER: positive", 754, "998", "size.inWords"),
    on("invasive carcinoma, diffusely involving the breast, 60 mm", 754, "060", "size"),
    on("invasive carcinoma. Tumor cells diffusely positive for ER", 754, "999", "size"),
    on("inflammatory carcinoma. ER: positive", 754, "999", "size.inWords", review: true),
    on("invasive carcinoma with an inflammatory infiltrate. ER: positive", 754, "999", "size"),
    // After treatment.
    treated("no residual invasive carcinoma", 754, "000", "size.inWords", review: true),
    treated("no residual invasive carcinoma", 756, "999", "size.treated", review: true),
    treated("pathologic complete response", 754, "000", "size.inWords", review: true),
    treated("residual invasive carcinoma, 8 mm", 754, "999", "size.treated"),
    treated("residual invasive carcinoma, 8 mm", 756, "999", "size.treated", review: true),
    treated("residual invasive carcinoma, 8 mm", 752, "999", "size"),
    on("invasive carcinoma, 8 mm, ypT1b", 754, "999", "size.treated"),
    on("invasive carcinoma, 8 mm. Neoadjuvant therapy: no", 754, "008", "size"),
    on("invasive carcinoma, 8 mm. Treatment effect: no known presurgical therapy", 754, "008", "size"),
    on("invasive carcinoma, 8 mm. Neoadjuvant therapy is recommended", 754, "008", "size"),
    CodingCase(
      "Left breast, core biopsy: invasive carcinoma, 8 mm. To be given neoadjuvant chemotherapy.", 752, "008",
      "size", review: true),
  ]

  /// Side and behavior.
  static let identity: [CodingCase] = [
    CodingCase("Left breast, lumpectomy: invasive carcinoma, 12 mm.", 410, "2", "laterality"),
    CodingCase("Right breast, lumpectomy: invasive carcinoma, 12 mm.", 410, "1", "laterality"),
    CodingCase("Breast, lumpectomy: invasive carcinoma, 12 mm.", 410, "9", "laterality"),
    CodingCase("Left breast, lumpectomy: invasive carcinoma, 12 mm.", 523, "3", "behavior"),
    CodingCase("Left breast, lumpectomy: ductal carcinoma in situ. ER: positive", 523, "2", "behavior"),
    CodingCase("Left breast, lumpectomy: invasive carcinoma, 12 mm.", 3800, "00480", "schema"),
    treated("no residual invasive carcinoma", 410, "2", "laterality"),
  ]

  /// The part of the breast.
  static let sites: [CodingCase] =
    [
      ("upper outer quadrant", "C504"), ("upper-outer quadrant", "C504"), ("UOQ", "C504"),
      ("upper inner quadrant", "C502"), ("lower inner quadrant", "C503"), ("LOQ", "C505"),
      ("superior lateral", "C504"), ("inferomedial", "C503"), ("axillary tail", "C506"),
      ("retroareolar", "C501"), ("central", "C501"), ("nipple", "C500"), ("overlapping", "C508"),
      ("upper quadrants", "C508"), ("1 o'clock", "C504"), ("2:00", "C504"), ("10-11 o'clock", "C502"),
      ("4 o'clock", "C505"), ("8 o'clock", "C503"), ("12 o'clock", "C508"), ("3:00", "C508"),
      ("9:30", "C502"), ("upper outer quadrant, 12 o'clock", "C504"), ("2 to 4 o'clock", "C508"),
    ].map { place, code in
      on("invasive carcinoma, 12 mm.\nTumor site: \(place)", 400, code, "site")
    } + [
      CodingCase(
        "Right breast, lumpectomy: invasive carcinoma, 12 mm.\nTumor site: 10 o'clock", 400, "C504", "site"),
      CodingCase(
        "Right breast, lumpectomy: invasive carcinoma, 12 mm.\nTumor site: 4 o'clock", 400, "C503", "site"),
      CodingCase(
        "Left breast, upper outer quadrant, lumpectomy: invasive carcinoma.\nER: positive", 400, "C504",
        "site"),
      CodingCase("Breast, lumpectomy: invasive carcinoma, 12 mm, at 2 o'clock.", 400, "C509", "site"),
      on("invasive carcinoma, 12 mm.", 400, "C509", "site"),
      on(
        "invasive carcinoma, 12 mm, in UOQ; invasive carcinoma, 9 mm, in LIQ", 400, "C509", "site",
        review: true),
      // Places of something else.
      on("invasive carcinoma, 12 mm. Suture marks 12 o'clock.", 400, "C509", "site"),
      on("invasive carcinoma, 12 mm. The upper outer margin is free.", 400, "C509", "site"),
      on("invasive carcinoma, 12 mm, with central necrosis", 400, "C509", "site"),
      CodingCase(
        "CLINICAL HISTORY: mass in upper inner quadrant.\nDIAGNOSIS: Left breast, lumpectomy: invasive carcinoma, 12 mm.",
        400, "C509", "site"),
    ]

  /// Which of several samples and components.
  static let samples: [CodingCase] = [
    // From before treatment, though the record keeps what was found after it.
    treated("residual invasive carcinoma. ER: negative. \(before)", 3827, "1", "receptor.status"),
    treated("residual invasive carcinoma. ER: negative. \(before)", 3826, "095", "receptor.percent.exact"),
    treated("residual invasive carcinoma. HER2 IHC: 0. \(before)", 3855, "1", "her2.overall"),
    treated("residual invasive carcinoma. HER2 IHC: 0. \(before)", 3850, "3", "her2.ihc"),
    treated("residual invasive carcinoma. Ki-67: 5%. \(before)", 3863, "40.0", "ki67.exact"),
    // No result from before it: the one from after it.
    treated(
      "residual invasive carcinoma. PR: negative. \(before)", 3915, "0", "receptor.status", review: true),
    treated("residual invasive carcinoma. ER: negative", 3827, "0", "receptor.status", review: true),
    // Without treatment the highest of both, with a person to look whether they are of one tumor.
    on("invasive carcinoma. ER: negative. \(earlier)", 3827, "1", "receptor.status", review: true),
    on("invasive carcinoma. ER: negative. \(earlier)", 3826, "040", "receptor.percent.exact", review: true),
    on("invasive carcinoma. ER: 80%. \(earlier)", 3826, "080", "receptor.percent.exact"),
    on("invasive carcinoma. HER2 IHC: 3+. \(earlier)", 3855, "1", "her2.overall"),
    // Only another component was tested.
    on(
      "invasive carcinoma, 8 mm, and DCIS.\nDCIS: ER positive, 90%", 3827, "9", "sample.component",
      review: true),
    on(
      "invasive carcinoma, 8 mm, and DCIS.\nDCIS: ER positive, 90%", 3826, "XX9", "sample.component",
      review: true),
    on(
      "invasive carcinoma, 8 mm.\nThe lymph node metastasis is ER positive, 90%", 3827, "9",
      "sample.component", review: true),
    on("ductal carcinoma in situ.\nDCIS: ER positive, 90%", 3827, "1", "receptor.status"),
    // Invasive before in situ.
    on(
      "invasive carcinoma, 8 mm, and DCIS.\nInvasive carcinoma: ER negative.\nDCIS: ER positive", 3827, "0",
      "receptor.status"),
  ]

  private static let before =
    "On the pre-treatment core biopsy ER was positive (95%), HER2 IHC positive (3+), Ki-67 40%."

  private static let earlier = "On the prior core biopsy ER was positive (40%), HER2 IHC negative (1+)."

  /// A report of an operation.
  private static func on(
    _ finding: String, _ item: Int, _ code: String, _ rule: String, review: Bool = false
  ) -> CodingCase {
    CodingCase("Left breast, mastectomy: \(finding)", item, code, rule, review: review)
  }

  /// A report of an operation after treatment.
  private static func treated(
    _ finding: String, _ item: Int, _ code: String, _ rule: String, review: Bool = false
  ) -> CodingCase {
    CodingCase(
      "Left breast, mastectomy, status post neoadjuvant chemotherapy: \(finding)", item, code, rule,
      review: review)
  }
}
