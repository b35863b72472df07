import Testing

@testable import PathReport

/// What scanners make of letters, signs and blanks.
@Suite("Scanner noise")
struct ScannerNoiseTests {
  static let head = "BREAST, CORE BIOPSY: invasive carcinoma.\n"

  static let passages: [(String, String)] = [
    // Letters that look alike, any number of them.
    ("ESTR0GEN RECEPT0R: PO5lTlVE (95%)", "er positive 95%"),
    ("PROGESTERONE RECEPTQR: NEGATlVE (O%)", "pr negative 0%"),
    ("HER-Z/NEU lMMUNOSTAlN: EQUlV0CAL (2+)", "ihc equivocal 2+"),
    ("HER-2Ineu immunostain: equivocal (2+)", "ihc equivocal 2+"),
    ("HER-2/neu FISH: NOT AMPLlFlED, ratio l.2", "ish negative ratio 1.2"),
    ("Turnor slze: 2.2 crn in greatest dirnension", "size 22"),
    // Broken and run together.
    ("Estro gen recep tor: posi tive (90%)", "er positive 90%"),
    ("Progest-\nerone receptor: nega-\ntive", "pr negative"),
    ("Progesterone recep.tor: Posit.ive", "pr positive"),
    ("EstrogenReceptor:Positive95% ProgesteroneReceptor:Negative", "er positive 95%, pr negative"),
    ("ESTROGENRECEPTOR POSITIVE", "er positive"),
    ("HER2 immunostain: Score3+ (positive)", "ihc positive 3+"),
    // Digits, signs and units behind a number.
    ("Ki-67: l5%", "ki67 15%"),
    ("Ki-67: IO %", "ki67 10%"),
    ("Progesterone receptor: negative (<l%)", "pr negative <1%"),
    ("Estrogen receptor: positive, 90 o/o of nuclei", "er positive 90%"),
    ("HER2 immunostain: POSITIVE (3t)", "ihc positive 3+"),
    ("HER2 immunostain: negative (O)", "ihc negative 0"),
    ("HER2 FISH: not amplified, ratio l.l", "ish negative ratio 1.1"),
    ("Tumor size: 1 .4 cm", "size 14"),
    ("Tumor size: 2.l cm", "size 21"),
    ("Tumor size: ll mm", "size 11"),
    ("HER2 immunostain: negative, l +", "ihc negative 1+"),
    ("Tumor size: 22 rnm", "size 22"),
  ]

  @Test("is read through", arguments: passages)
  func noise(text: String, reads: String) {
    #expect(ReadableRecord.words(Self.head + text) == reads)
  }

  @Test("boxes that became letters")
  func boxes() {
    let text = "ER: IZI Positive (90%) El Negative\nPR: El Positive IZI Negative\n"
    #expect(ReadableRecord.words(Self.head + text) == "er positive 90%, pr negative")
  }

  @Test(
    "letters in their own right stay letters",
    arguments: [
      ("Blocks: A1, B1O. Type O positive blood.", ""),
      ("The patient is in the tive group of study posi.", ""),
      ("Part I. See note 3T MRI.", ""),
    ])
  func letters(text: String, reads: String) {
    #expect(ReadableRecord.words(Self.head + text) == reads)
  }

  @Test(
    "lines below results that explain them, without a period between",
    arguments: [
      (
        """
        Estrogen receptor: Positive, 90%
        Progesterone receptor: Negative, 0%
        Tumors are considered positive when at least 1% of nuclei stain
        """, "er positive 90%, pr negative 0%"
      ),
      (
        """
        HER2/neu immunostain is positive (3+)
        Scores of 0 and 1+ are considered negative, 2+ equivocal and 3+ positive
        """, "ihc positive 3+"
      ),
      (
        """
        ER POSITIVE 90%
        PR NEGATIVE
        THIS TEST WAS DEVELOPED AND ITS PERFORMANCE CHARACTERISTICS DETERMINED BY THIS LABORATORY
        """, "er positive 90%, pr negative"
      ),
    ])
  func explanations(text: String, reads: String) {
    #expect(ReadableRecord.words(Self.head + text) == reads)
  }

  @Test(
    "options that nobody chose",
    arguments: [
      ("ER: positive / negative\nPR: positive / negative", ""),
      ("ER: Positive [ ] Negative [ ]\nPR: [ ] Positive [ ] Negative", ""),
      (
        "ER (positive/negative): Positive 90%\nPR (pos/neg/not done): Negative",
        "er positive 90%, pr negative"
      ),
      ("ER (xy%, n/a): 95. PR (xy%, n/a): o.", "er positive 95%, pr negative 0%"),
      ("ER/PR: positive/negative", "er positive, pr negative"),
    ])
  func options(text: String, reads: String) {
    #expect(ReadableRecord.words(Self.head + text) == reads)
  }
}
