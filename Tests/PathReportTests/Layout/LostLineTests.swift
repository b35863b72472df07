import Testing

@testable import PathReport

/// Reports whose line breaks were lost, doubled, or set at a fixed width.
@Suite("Lost, doubled and new line breaks")
struct LostLineTests {
  static let report = """
    Clinical Information: 1.1 cm mass, left breast.
    Final Diagnosis:
    Left breast, lumpectomy: Invasive ductal carcinoma, grade 2
    Tumor size: 1.8 cm
    Margins: [X] Negative [ ] Positive
    Special Studies (block A2)
    ER: [X] Positive (90%) [ ] Negative
    Progesterone Receptor (PgR) Status: Negative (0%)
    HER2 (by immunohistochemistry): Equivocal (2+)
    HER2 FISH: Not amplified, ratio 1.3
    Ki-67: 12%
    Cutoffs: ER and PR are positive at 1% of nuclei or more
    HER2: 0, 1+ negative; 2+ equivocal; 3+ positive
    Gross Description
    Received is a breast lumpectomy of 7 x 6 x 4 cm with a mass of 2.0 cm.
    """

  static let reads =
    "size 18, er positive 90%, pr negative 0%, ihc equivocal 2+, ish negative ratio 1.3, ki67 12%"

  @Test(
    "one report in many shapes",
    arguments: [
      report,
      report.replacing("\n", with: " "),
      report.replacing("\n", with: "\n\n"),
      report.replacing("\n", with: "\r\r\n"),
      report.replacing("\n", with: ". "),
      report.replacing("\n", with: "\n> "),
    ])
  func shapes(text: String) {
    #expect(ReadableRecord.words(text) == Self.reads)
  }

  @Test(
    "a label that was wrapped before its colon",
    arguments: [
      ("Greatest dimension of largest focus of\nInvasive carcinoma: 14 mm", "size 14"),
      ("Percentage of tumor cells positive for\nER: 85%", "er positive 85%"),
    ])
  func labels(text: String, reads: String) {
    #expect(ReadableRecord.words("Breast, core biopsy: invasive carcinoma.\n" + text) == reads)
  }
}
