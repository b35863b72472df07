import Testing

@testable import PathReport

@Suite("Tumor sizes")
struct TumorSizeTests {
  private func size(_ text: String) -> Double? {
    TestExtractor.shared.extract(text).tumors.first?.size?.greatest.value
  }

  @Test(
    "the size of the tumor, not of what lies around it",
    arguments: [
      ("Tumor Size: Greatest dimension of largest focus of invasion over 0.1 cm: 1.6 cm", 16),
      (
        "Invasive carcinoma.\nMaximum dimension of whole tumour field  32 mm (invasive + DCIS)\n"
          + "Maximum dimension of largest invasive focus  24 mm", 24
      ),
      ("Specimen size ...... 84 x 61 x 33 mm\nTumour size ...... 27 mm", 27),
      ("Tumor Size: 17 mm\npT1c: Tumor > 10 mm but <= 20 mm in greatest dimension", 17),
      ("Invasive ductal carcinoma, grade 2, 26 mm in greatest dimension.", 26),
      (
        "Invasive carcinoma, grade 3, 3.2 cm.\n- DCIS within the invasive tumor; the DCIS extends over 4.0 cm.",
        32
      ),
      ("Two foci of invasive carcinoma, spanning 6 cm.\n1:00 focus: 3.1 x 2.7 cm.", 31),
      (
        "Gross: Breast tissue containing a 3.5 x 3 x 2 cm firm, gritty, white tumor.\nInvasive carcinoma.", 35
      ),
      ("Gross: hard growth 5.2 x 4.1 x 3.5 cm.\nInvasive carcinoma.", 52),
      ("Invasive carcinoma with the tumor of 2.8 x2.6 cm in size.", 28),
      ("Invasive carcinoma. Tumour sized 2.5 1.5 x 1.2 cm.", 25),
      (
        "B. Sentinel node, left axilla: negative.\nTUMOR SITE....LEFT, 6 CM FROM NIPPLE\nSIZE OF INVASIVE TUMOR....1.2 CM",
        12
      ),
      ("Tumor I: invasive carcinoma, G3, diameter 1,6 cm\nTumor II: invasive carcinoma, diameter 1,1 cm", 16),
      ("Invasive ductal carcinoma with associated DCIS, 2.5 cm.", 25),
      ("Invasive carcinoma. The tumor is located 3 cm from the nipple and measures 2.2 cm.", 22),
      ("Invasive carcinoma, 2.5 BY 2.0 BY 3.5. CM.", 35),
      ("Tumor size was corrected from \"71 mm\" to \"17 mm\". Invasive carcinoma.\nTumor size: 17 mm", 17),
      ("Invasive carcinoma. It measures 41 mm in maximum extent.", 41),
      ("DCIS with microinvasion (0.8 mm). No focus of invasion above 1 mm.", 0.8),
    ] as [(String, Double)])
  func size(of text: String, is expected: Double) {
    #expect(size("Left breast, mastectomy.\n" + text) == expected)
  }

  @Test(
    "what is no tumor has no tumor size",
    arguments: [
      "Gross: area measuring 13 x 9 mm.\nRadial scar; no in situ or invasive carcinoma.",
      "Gross: nodule 21 x 19 x 16 mm.\nFibroadenoma. No evidence of malignancy.",
      "Invasive carcinoma.\nGross: Six cores, longest 1.4 cm.",
      "Invasive carcinoma, 12 mitoses per 10 HPF (visual area diameter 0.55 mm).",
      "Gross: Left breast sized 19 x 20 x 5 cm.\nInvasive carcinoma.",
    ])
  func none(_ text: String) {
    #expect(size("Left breast.\n" + text) == nil)
  }

  @Test("a tolerance behind a measure is not the measure")
  func tolerance() {
    let record = TestExtractor.shared.extract(
      "Breast: the invasive tumour measures 16 \u{B1} 1 mm on the slides.")
    #expect(record.tumors.first?.size?.greatest.value == 16)
  }
}
