import Testing

@testable import PathReport

/// Bounds of categories beside results, and words of result that are another's.
@Suite("Bounds of categories")
struct CategoryBoundTests {
  private static let head = "Left breast, core biopsy: invasive carcinoma.\n\n"

  static let passages: [(String, String)] = [
    // The answer behind its categories.
    (
      """
      Test Clone Result Reference Range Interpretation
      Estrogen Receptor SP1 72 % 0-4 Neg 5-10 Borderline 10 Pos POSITIVE
      Progesterone Receptor 1E2 2 % 0-4 Neg 5-10 Borderline 10 Pos NEGATIVE
      """, "er positive 72%, pr negative 2%"
    ),
    ("Estrogen receptor 60 % Positive", "er positive 60%"),
    // A key to several markers.
    ("ER: 0%. PR: 0%.\nER/PR Positive >=1%, Negative <1%", "er negative 0%, pr negative 0%"),
    ("ER/PR Positive >=1%, Negative <1%", ""),
    ("ER Positive >95%, PR Negative <1%", "er positive >95%, pr negative <1%"),
    ("Notes on ER / PR:  1% and over is called positive in this laboratory.", ""),
    ("ER: 1% and positive", "er positive 1%"),
    // Keys whose signs a scanner lost.
    (
      """
      HER2 FISH: not amplified, ratio 1.3
      Positive ratio 2.0
      Equivocal ratio 1.8
      Negative ratio 1.8
      """, "ish negative ratio 1.3"
    ),
    ("HER2 FISH: Positive ratio 2.6 with HER2 6.2", "ish positive ratio 2.6 her2 6.2"),
    (
      """
      HER2 IHC   Equivocal   Neg: 0, 1+
      ER         Positive
      """, "er positive, ihc equivocal"
    ),
    // Results of margins and nodes.
    ("ER and HER2 were ordered; MARGINS NEGATIVE; FOUR LYMPH NODES NEGATIVE.", "er pending"),
    ("ESTROGEN RECEPTOR REQUESTED, MARGINS NEGATIVE", "er pending"),
    ("ESTROGEN RECEPTOR IS NEGATIVE, MARGINS NEGATIVE", "er negative"),
    // One result of several markers.
    (
      "The tumor cells are strongly positive for estrogen receptor and for progesterone receptor.",
      "er positive strong, pr positive strong"
    ),
    ("The tumor cells are positive for ER but not for PR.", "er positive, pr negative"),
    // Labels of stained nuclei.
    ("Estrogen receptor: Positive\n   % stained nuclei: 60     Intensity: weak", "er positive 60% weak"),
    (
      "PR: POSITIVE, H-score 130. H-score equals the sum of percent of cells times intensity (0-3), range 0-300.",
      "pr positive h 130"
    ),
  ]

  @Test("passages", arguments: passages)
  func reads(_ text: String, _ expected: String) {
    #expect(ReadableRecord.words(Self.head + text) == expected)
  }
}
