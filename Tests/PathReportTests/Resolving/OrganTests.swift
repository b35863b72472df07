import Testing

@testable import PathReport

/// Which organ a report is of, where the breast is not the only one that is named.
@Suite("The organ of a report")
struct OrganTests {
  @Test(
    "a primary of the lung is no breast's, whatever the history says",
    arguments: [
      """
      DIAGNOSIS: Lung, left upper lobe, core biopsy: adenocarcinoma, consistent with lung primary.
      COMMENT: The patient has a history of breast carcinoma. Estrogen receptor: negative.
      """,
      """
      DIAGNOSIS: Liver, biopsy: adenocarcinoma.
      COMMENT: TTF-1 is positive and ER negative. The findings favor a pulmonary primary over breast.
      """,
      """
      DIAGNOSIS: Pleural fluid: malignant cells, primary lung adenocarcinoma.
      COMMENT: ER and PR are negative, against a primary in the breast.
      """,
    ])
  func lung(text: String) {
    let record = TestExtractor.shared.extract(text)
    #expect(record.report.organ == .other)
    #expect(record.tumors.isEmpty)
  }

  @Test(
    "what the breast sent elsewhere is still the breast's",
    arguments: [
      "DIAGNOSIS: Liver, core biopsy: metastatic carcinoma, consistent with breast primary. ER: positive, 90%",
      "DIAGNOSIS: Lung, biopsy: metastatic breast carcinoma, not a lung primary. ER: positive, 90%",
    ])
  func metastasis(text: String) {
    #expect(TestExtractor.shared.extract(text).tumors.first?.estrogenReceptor?.status == .positive)
  }

  @Test("the nipple is the breast's where nothing else is named")
  func nipple() {
    let record = TestExtractor.shared.extract(
      "Left nipple, excision: Paget disease of the nipple with invasive carcinoma, 9 mm.")
    #expect(record.report.organ == .breast)
    #expect(record.tumors.first?.size?.greatest.value == 9)
  }
}
