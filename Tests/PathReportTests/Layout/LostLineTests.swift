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

  @Test(
    "entries of a form that became one line",
    arguments: [
      """
      Breast, left, excision: invasive ductal carcinoma. Tumor Focality: Single focus (of one) Treatment Effect: None \
      known Size of largest focus in this sample: 17 mm Nodes Examined: 2 Estrogen Receptor (ER) Status: Positive \
      Percentage of Cells with Nuclear Positivity: 95% Type of Control: Present Progesterone \
      Receptor (PgR) Status: Negative (0%) HER2 (by immunohistochemistry): Negative (Score 1+) Ki-67 Percentage of \
      Positive Nuclei: 18% Comment: A HER2 score of 0 or 1+ is negative, 2+ equivocal, 3+ positive by definition, \
      and patients whose tumors are IHC 3+ may benefit from treatment.
      """,
      """
      DIAGNOSIS: LEFT BREAST: INVASIVE DUCTAL CARCINOMA Grade: 2 (6 of 9) Largest dimension: 17 mm In situ part: \
      absent Vascular invasion: present Biomarkers on block A2 ER: positive (95%) PR: negative (0%) Block fixed: \
      12 hours HER2 IHC: negative (1+) Ki-67: 18% Reference Values: ER positive >= 1%, PR positive >= 1%, HER2 3+ \
      positive, Ki-67 high > 20% Signed: the pathologist on the day of this report, who has seen every slide
      """,
    ])
  func entries(text: String) {
    #expect(
      ReadableRecord.words(text) == "size 17, er positive 95%, pr negative 0%, ihc negative 1+, ki67 18%")
  }

  static let filler = """
    Left breast, core biopsy: invasive ductal carcinoma of no special type. Received in formalin are three cores of \
    tan tissue, up to 1.2 cm in length, all submitted in one cassette. The cores show sheets of atypical cells.
    """

  @Test(
    "what stands behind or before results in one line",
    arguments: [
      (
        """
        Immunohistochemistry (block 2): ER - positive, 90% of tumor cells PR - positive, 20% of tumor cells HER2 - \
        negative (1+) Performance characteristics were established by the testing laboratory, as required.
        """, "er positive 90%, pr positive 20%, ihc negative 1+"
      ),
      (
        """
        TEST        RESULT        REFERENCE RANGE ------------------- HER2 FISH      AMPLIFIED      NOT AMPLIFIED \
        HER2/CEP17 ratio      3.4      <2.0 Nuclei counted      40      >=20 Signed by the pathologist of the day.
        """, "ish positive ratio 3.4 cells 40"
      ),
    ])
  func neighbors(text: String, reads: String) {
    #expect(ReadableRecord.words(Self.filler + " " + text) == reads)
  }
}
