import Testing

@testable import PathReport

/// Reports without a carcinoma, which stain benign tissue and quote the history.
@Suite("Benign reports")
struct BenignReportTests {
  static let benign = [
    """
    CLINICAL HISTORY
    Left breast carcinoma 2011 (ER positive, HER2 negative). New density in the right breast.
    DIAGNOSIS
    Right breast, core biopsy: Sclerosing adenosis and usual ductal hyperplasia. No evidence of malignancy.
    COMMENT
    An estrogen receptor stain is patchy, in about 30% of the nuclei, which supports usual hyperplasia over DCIS.
    """,
    """
    Final diagnosis: Breast, left, excision: Intraductal papilloma, 0.7 cm, with florid hyperplasia.
    Negative for atypia and malignancy.
    Microscopic: CK5/6 positive in a mosaic pattern; ER positive in 40% of cells, rather than the uniform staining
    of intraductal carcinoma. Ki-67 is 2%.
    """,
    """
    Family history: mother ER+/PR+ breast cancer at 55.
    DIAGNOSIS: BREASTS, REDUCTION: BENIGN BREAST TISSUE WITH FIBROADENOMA, 1.1 CM. NO CARCINOMA.
    Immunohistochemistry: estrogen receptor positive, 20%, in benign ducts.
    """,
    """
    A. LEFT BREAST, CORE BIOPSY
       * Atypical ductal hyperplasia, 2 foci, largest 1.5 mm
       * No in situ or invasive carcinoma
    Note: The focus does not reach the size or extent required for low grade DCIS. ER shows uniform strong staining.
    """,
    "Left breast, core biopsy: atypical ductal hyperplasia. ER positive.",
    "Left breast, core biopsy: no evidence of malignancy. ER positive.",
    "Diagnosis: Left breast, core: atypical ductal hyperplasia, insufficient for DCIS. ER strongly positive.",
    """
    RIGHT BREAST, WIDE LOCAL EXCISION:
    - Flat epithelial atypia and atypical ductal hyperplasia
    - No in situ or invasive carcinoma

    Note: an ER stain shows uniform strong positivity in the atypical focus.
    """,
    """
    BREAST, LEFT, NEEDLE BIOPSIES
    1. Usual ductal hyperplasia.
    2. Negative for malignancy.

    ER is positive in a patchy pattern, CK5/6 is positive.
    """,
  ]

  @Test("give no results of a tumor", arguments: benign)
  func givesNothing(_ text: String) {
    #expect(TestExtractor.shared.extract(text).tumors.isEmpty)
  }

  static let malignant = [
    ReceptorPassage(
      """
      DIAGNOSIS: A. Right breast, core: fibroadenoma. Negative for malignancy.
      B. Left breast, core: invasive ductal carcinoma.
      ER: positive, 90%
      """, er: "positive 90%"),
    ReceptorPassage("ER: positive, 90%. PR: negative, 0%.", er: "positive 90%", pr: "negative 0%"),
    ReceptorPassage(
      """
      RIGHT BREAST, EXCISION:
      1. Lobular carcinoma, 14 mm.
      2. Atypical ductal hyperplasia.
      3. No in situ carcinoma.

      ER: positive, 90%
      """, er: "positive 90%"),
    ReceptorPassage(
      """
      DIAGNOSIS: Left breast, re-excision: benign breast tissue with biopsy site changes. No residual carcinoma.
      COMMENT: The prior biopsy was ER positive (80%) and PR negative.
      """, er: "positive 80% priorReport", pr: "negative priorReport"),
  ]

  @Test("and others keep theirs", arguments: malignant)
  func keepsResults(_ passage: ReceptorPassage) { passage.expectToBeRead() }
}
