import Testing

@testable import PathReport

/// Sizes of tumors among those of containers, cores, areas and foci.
@Suite("Wordings of sizes")
struct SizeWordingTests {
  private static func size(_ text: String) -> Double? {
    TestExtractor.shared.extract("Left breast.\n" + text).tumors.first?.size?.greatest.value
  }

  static let sizes: [(String, Double)] = [
    // Containers and what they hold.
    ("Gross: fatty tissue 8 x 6 x 4 cm containing a firm tumor of 2.3 cm. Invasive carcinoma.", 23),
    ("Gross: fatty tissue 8 x 6 x 4 cm that reveals a tumor, 2.3 cm. Invasive carcinoma.", 23),
    ("Gross: a 2.3 cm firm tumor in fatty tissue. Invasive carcinoma.", 23),
    // Cores that are occupied.
    ("Core biopsy: invasive ductal carcinoma. It involves 3 of 5 cores and measures at least 7 mm.", 7),
    (
      "Four of six cylinders contain infiltrates of a carcinoma. The longest continuous tumour stretch within a"
        + " cylinder is 12 mm.", 12
    ),
    ("Core biopsy: infiltrating carcinoma, present in four of five cores,\n greatest length 0.9 cm.", 9),
    ("Core biopsy: invasive carcinoma, grade 2.\nFocal LCIS.\nInvolves 4 of 5 cores, up to 10 mm.", 10),
    (
      "Core biopsy: invasive carcinoma. Three of four cores are involved, with a longest involvement of 11 mm.",
      11
    ),
    ("Core biopsy: invasive carcinoma in 3/5 cores (60%), max length 9 mm.", 9),
    ("Core biopsy: invasive carcinoma, largest core involvement 8 mm (80% of core).", 8),
    ("Core biopsy: invasive carcinoma (7 mm in one core), fibroadenoma (12 mm).", 7),
    // In situ disease beside foci, and an encapsulated papillary carcinoma beside its invasion.
    ("Mastectomy: invasive carcinoma, 24 mm. DCIS, spanning 50 mm and linking the two foci of invasion.", 24),
    ("Excision: invasive carcinoma, 6 mm, arising in an encapsulated papillary carcinoma, 21 mm.", 6),
    ("Excision: encysted papillary carcinoma 21 mm with a focus of invasive carcinoma 6 mm.", 6),
    // What lies over a tumor.
    ("Gross: there is a tumour underlying the ulcer, measuring 8.5 x 7 x 6 cm. Invasive carcinoma.", 85),
    ("Gross: there is a tumour next to the nipple, measuring 3 x 2 x 2 cm. Invasive carcinoma.", 30),
    ("Lumpectomy: residual invasive carcinoma, 4 mm, adjacent to the biopsy cavity (12 mm).", 4),
    ("Lumpectomy: invasive carcinoma, 4 mm, close to the nipple (11 mm).", 4),
    // The first of several in one sentence.
    ("Mastectomy: invasive carcinoma, tumor 1: 30 mm; tumor 2: 8 mm.", 30),
    ("Excision: invasive carcinoma. Lesion 1: 12 mm. Lesion 2: 8 mm.", 12),
    // An answer that was chosen, and one of a list.
    (
      """
      Invasive carcinoma.
        Size of Largest Invasive Focus in Limited Sample
          [X] At least: 8 mm
          [ ] Cannot be determined
      """, 8
    ),
    (
      """
      Left breast, core biopsy
      Invasive ductal carcinoma
      - grade 2
      - at least 8 mm in this material
      """, 8
    ),
    ("RESIDUAL INVASIVE DUCTAL CARCINOMA, single 4 mm focus, next to the biopsy cavity.", 4),
    // In situ and invasive.
    (
      """
      Ductal carcinoma in situ, intermediate grade, involving an area of 36 mm.
      Microinvasive carcinoma, single focus, 0.8 mm.
      """, 0.8
    ),
    ("Ductal carcinoma in situ, high grade. Microinvasive carcinoma, 0.6 mm.", 0.6),
    ("Invasive carcinoma involving an area of 36 mm.", 36),
    // Corrections.
    (
      "Amended for a typographical error in the size of the first report (issued as 2.9 cm). Tumor size: 1.9 cm."
        + " Invasive carcinoma.", 19
    ),
    ("Lt breast, lumpectomy: Inf duct ca, mod diff, 1.4 cm. DCIS present, <25%.", 14),
  ]

  @Test("the tumor's", arguments: sizes)
  func sizeOf(_ text: String, is expected: Double) { #expect(Self.size(text) == expected) }

  static let others = [
    "Gross: fatty tissue 8 x 6 x 4 cm containing a firm tumor. Invasive carcinoma.",
    "Invasive carcinoma. The longest core is 12 mm.",
    "Invasive carcinoma.\n  Size of Largest Focus\n    [X] Cannot be determined\n    [ ] At least: 8 mm",
    "Gross:\nInvasive carcinoma was known.\n - at least 8 mm of fat",
    "Invasive carcinoma. The tumor size was transcribed incorrectly (as 2.9 cm).",
    """
    1. Focal atypical ductal hyperplasia, 2 mm, not at margins.
    2. Fibroadenoma, 1.4 cm.
    The focus falls short of what is needed for ductal carcinoma in situ.
    """,
    """
    FINAL DIAGNOSIS: Left breast, excision: Focal atypical ductal hyperplasia, 2 mm. Fibroadenoma, 1.4 cm.
    COMMENT: Patients with atypical hyperplasia have a raised risk of invasive carcinoma.
    """,
  ]

  @Test("and what is no tumor's", arguments: others)
  func none(_ text: String) { #expect(Self.size(text) == nil) }

  @Test("the area of the carcinoma in situ is not the microinvasive focus's")
  func inSitu() {
    let tumors = TestExtractor.shared.extract(
      "Left breast: Ductal carcinoma in situ involving an area of 36 mm. No invasion."
    ).tumors
    #expect(tumors.map { $0.size?.greatest.value } == [36])
    #expect(tumors.map(\.component) == [.inSitu])
  }
}
