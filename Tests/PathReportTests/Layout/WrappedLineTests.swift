import Testing

@testable import PathReport

/// Sentences that were wrapped, in ordinary text and in text of one case.
@Suite("Wrapped lines")
struct WrappedLineTests {
  private func read(_ text: String) -> Tumor? { TestExtractor.shared.extract(text).tumors.first }

  @Test(
    "a sentence is read across the end of its line",
    arguments: [
      (
        "Left breast, excision: infiltrating ductal carcinoma, histologic grade 1\nof 3, 1.5 cm in greatest dimension.",
        15.0
      ),
      ("Left breast, excision: invasive ductal carcinoma, measuring at most about\n22 mm across.", 22),
      ("Left breast, excision: invasive carcinoma, the mass measures 1.3 x 1.2 x\n1.0\ncm.", 13),
    ])
  func sizes(text: String, size: Double) {
    #expect(read(text)?.size?.greatest.value == size)
  }

  @Test("a line of a form that begins with a small letter stays a line")
  func form() throws {
    let tumor = try #require(
      read(
        """
        left breast, core needle biopsy with invasive carcinoma
        er: positive, 90% of the nuclei of the invasive tumor
        pr: negative, no nuclei of the invasive tumor stained
        her2 ihc: 1+
        """))
    #expect(tumor.estrogenReceptor?.percent?.low == 90)
    #expect(tumor.progesteroneReceptor?.status == .negative)
  }

  @Test("in capitals, a line goes on where its first word did not fit on the line above")
  func capitals() throws {
    let tumor = try #require(
      read(
        """
        HISTOLOGY. DUCTAL CARCINOMA IN SITU, OF HIGH NUCLEAR GRADE WITH SOLID AND CRIBRIFORM ARCHITECTURE
        AND NECROSIS AND COARSE CALCIFICATION, EXTENDS OVER SLICES 4-8 WITH A MAXIMUM EXTENT OF 26 MM. NO
        INVASIVE OR MICROINVASIVE COMPONENT IS SEEN. MARGINS: NEAREST IS SUPERFICIAL, 3 MM AND DEEP 8 MM.
        THE BACKGROUND SHOWS COLUMNAR CELL CHANGE WITHOUT ATYPIA.
        ESTROGEN RECEPTOR ON DCIS: POSITIVE, 80% OF NUCLEI, STRONG.
        SUMMARY: LEFT BREAST, WIDE LOCAL EXCISION: DCIS, HIGH GRADE, 26 MM, COMPLETELY EXCISED.
        """))
    #expect(tumor.component == .inSitu)
    #expect(tumor.size?.greatest.value == 26)
    #expect(tumor.estrogenReceptor?.percent?.low == 80)
  }

  @Test("short lines in capitals are lines")
  func capitalList() throws {
    let tumor = try #require(
      read(
        """
        LEFT BREAST, LUMPECTOMY
        DUCTAL CARCINOMA IN SITU OF SOLID TYPE, 4.5 CM
        SINGLE FOCUS OF INVASIVE CARCINOMA, 0.8 CM
        SUPERIOR MARGIN CLOSE, ALL OTHER MARGINS ARE CLEAR OF TUMOR
        NO LYMPH NODES SUBMITTED WITH THIS SPECIMEN
        THE TUMOR WAS MARKED WITH A CLIP AND A WIRE BY RADIOLOGY BEFORE SURGERY
        """))
    #expect(tumor.size?.greatest.value == 8)
  }
}
