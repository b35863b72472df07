import Testing

@testable import PathReport

@Suite("Numbers in the header")
struct HeaderIdentifierTests {
  private func header(_ text: String) -> ReportHeader { TestExtractor.shared.extract(text).report }

  @Test(
    "an accession stands behind its label, as printed",
    arguments: [
      ("Accession: S21-1234   Age: 49\n", "S21-1234"),
      ("Case #:  TVS-21-08834   Collected: 06/02/2021", "TVS-21-08834"),
      ("Lab ref: GH/20/14432\nLeft breast", "GH/20/14432"), ("Specimen #:  NC-19-012207\n", "NC-19-012207"),
      ("Accession\nS21-1234\nLeft breast", "S21-1234"),
      ("City Hospital          TS17-08832\nLeft breast, excision", "TS17-08832"),
    ])
  func accession(text: String, number: String) {
    #expect(header(text).accession == number)
  }

  @Test(
    "another case's number, a block, a phone, a page or a hidden number is no accession",
    arguments: [
      "DIAGNOSIS: Left breast, carcinoma.\nCompared with the previous biopsy S15-1234.",
      "Previous biopsy, accession S15-1234: ER positive.", "CLIENT CASE #: RN-16-550",
      "Testing Performed on Case Number: SU23-097733", "Phone 509-555-0148\nPage 1 of 2",
      "Block A1-123\nLeft breast", "Accession: XXXX-1234", "Accession:\n\nLeft breast",
      "NATA Accredited Lab No. 00000", "Case: 03/04/2021",
    ])
  func noAccession(text: String) {
    #expect(header(text).accession == nil)
  }

  @Test("the patient's number is not the accession, and a hidden one is left out")
  func patient() {
    let both = header("Patient: DOE, J   MRN: TV-0049217   Accession: S21-1234")
    #expect(both.patientID == "TV-0049217" && both.accession == "S21-1234")
    #expect(header("NHS No: 943 476 5919   Sex: F").patientID == "943 476 5919")
    #expect(header("MRN: XXXXXXX   Age: 44").patientID == nil)
  }

  @Test(
    "status and kind as printed",
    arguments: [
      (
        "AMENDED PATHOLOGY REPORT\nSPECIMEN: Left breast, lumpectomy", ReportStatus.amended,
        ReportKind.excision
      ),
      ("Report status: Final\nSPECIMEN: Right breast, core biopsy", .final, .biopsy),
      ("*** PRELIMINARY REPORT ***\nSPECIMEN: Left breast, simple mastectomy", .preliminary, .mastectomy),
    ])
  func statusAndKind(text: String, status: ReportStatus, kind: ReportKind) {
    #expect(header(text).status == status)
    #expect(header(text).kind == kind)
  }

  @Test("an operation in the history or a recommended one is not this specimen")
  func otherOperations() {
    let text = "CLINICAL HISTORY: s/p right mastectomy in 2016.\n\nSPECIMEN: Left breast, core biopsy\n"
    #expect(header(text).kind == .biopsy)
    #expect(header("SPECIMEN: Left breast, partial mastectomy").kind == .excision)
  }
}
