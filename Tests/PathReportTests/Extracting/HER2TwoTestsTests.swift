import Testing

@testable import PathReport

/// Both tests of HER2 in a few words: what was said of the protein is not the gene's.
@Suite("HER2 by two tests")
struct HER2TwoTestsTests {
  @Test(
    "a result before the name ends with its sentence",
    arguments: [
      (
        "Tumor with equivocal (2+) staining for HER2.\nFISH: amplified",
        "ihc equivocal 2+; fish positive; positive"
      ),
      ("Tumor equivocal (2+) for HER2 by IHC.\nFISH: amplified", "ihc equivocal 2+; fish positive; positive"),
      ("Tumor positive for HER2.\nFISH: not amplified", "fish negative; negative"),
      (
        "The carcinoma has an equivocal (2+) HER2 immunostain.\nFISH: not amplified, ratio 1.3",
        "ihc equivocal 2+; fish negative 1.3; negative"
      ),
      ("Tumor is positive for HER2 by FISH, ratio 4.1.", "fish positive 4.1; positive"),
      ("Negative for HER2 gene amplification.\nFISH: HER2/CEP17 ratio 1.2", "fish negative 1.2; negative"),
    ])
  func sentences(text: String, reading: String) {
    #expect(HER2Reading.of(text) == reading)
  }

  @Test(
    "each of two tests in one sentence has its own result",
    arguments: [
      ("HER2: equivocal by IHC, negative by FISH", "ihc equivocal; fish negative; negative"),
      ("HER2 equivocal by IHC (2+), HER2 negative by FISH", "ihc equivocal 2+; fish negative; negative"),
      ("HER2 IHC equivocal, HER2 positive by FISH", "ihc equivocal; fish positive; positive"),
      // A printed group is the result where nothing else is.
      ("HER2 IHC 2+, HER2 FISH group 5, Ki-67 9%", "ihc equivocal 2+; fish negative group 5; negative"),
      ("HER2 IHC 2+; FISH: group 1.", "ihc equivocal 2+; fish positive group 1; positive"),
      ("HER2 IHC 2+; FISH: group 4.", "ihc equivocal 2+; fish group 4; equivocal"),
      ("HER2 is positive by IHC (3+) and amplified by FISH", "ihc positive 3+; fish positive; positive"),
    ])
  func oneSentence(text: String, reading: String) {
    #expect(HER2Reading.of(text) == reading)
  }

  @Test(
    "a result may be the attribute of the stain",
    arguments: [
      ("The tumor had a negative (1+) HER2/neu immunohistochemical stain.", "ihc negative 1+; negative"),
      ("There was a 2+ HER2 immunostain.", "ihc equivocal 2+; equivocal"),
      ("Submitted with 2+ (equivocal) HER2 IHC.", "ihc equivocal 2+; equivocal"),
      ("ER positive, PR negative; HER2 immunostain: 3+", "ihc positive 3+; positive"),
    ])
  func attribute(text: String, reading: String) {
    #expect(HER2Reading.of(text) == reading)
  }

  @Test(
    "a key in parentheses behind the ratio is no result",
    arguments: [
      ("HER2/CEP17 ratio: 1.3 (amplified: >=2.0; non-amplified: <2.0)", "ish negative 1.3; negative"),
      (
        "HER2 FISH ratio 2.1 (reference: amplified >= 2.0; not amplified < 2.0).",
        "fish positive 2.1; positive"
      ),
      (
        "HER2 by FISH ratio 4.5 [reference range: <2.0 not amplified, >=2.0 amplified]",
        "fish positive 4.5; positive"
      ),
    ])
  func keys(text: String, reading: String) {
    #expect(HER2Reading.of(text) == reading)
  }

  @Test(
    "a number takes no label that has its own number behind a sign or a gap",
    arguments: [
      (
        "HER2 FISH. Nuclei: 60 by two readers (30 + 30) Mean HER2 signals per nucleus .... 6.85 "
          + "Mean CEP17 signals per nucleus ... 2.25 HER2 : CEP17 .... 3.04",
        "fish positive 3.04 her2 6.85 cep17 2.25 cells 60; positive"
      ),
      (
        "HER2 FISH   134   Avg HER-2 per nucleus    5.8 Avg CEP 17 per nucleus   2.2 HER-2 / CEP 17 ratio     2.6",
        "fish positive 2.6 her2 5.8 cep17 2.2; positive"
      ),
      (
        "HER2 FISH: 9.8 HER2 signals and 2.1 CEP17 signals per cell.",
        "fish positive her2 9.8 cep17 2.1; positive"
      ),
    ])
  func nextLabels(text: String, reading: String) {
    #expect(HER2Reading.of(text) == reading)
  }

  @Test(
    "a cross is the score where one follows, and a score may be a bare number",
    arguments: [
      ("c-erbB-2 (HER2): + (1+)", "ihc negative 1+; negative"),
      ("HER2/neu +, 1+", "ihc negative 1+; negative"),
      ("HER2 + (3+)", "ihc positive 3+; positive"), ("ER +, PR +, HER2 +", "positive"),
      ("HER2 IHC score of 2 (equivocal)", "ihc equivocal 2+; equivocal"),
      ("HER2 IHC score of 3, positive", "ihc positive 3+; positive"),
    ])
  func crosses(text: String, reading: String) {
    #expect(HER2Reading.of(text) == reading)
  }

  @Test("an average may be a whole number; a sum of signals is none")
  func averages() {
    #expect(
      HER2Reading.of("HER2 FISH: amplified; average HER2 copy number 50; ratio 12.48")
        == "fish positive 12.48 her2 50.0; positive")
    #expect(
      HER2Reading.of("HER2 FISH: amplified, HER2 248, chromosome 17 46 in 20 cells, ratio 5.39")
        == "fish positive 5.39 cells 20; positive")
  }

  @Test(
    "what is called HER2-low is a definition",
    arguments: [
      "HER2 1+ and 2+/ISH not amplified are sometimes referred to as \"HER2-low\".",
      "Tumors with HER2 1+ or 2+/ISH negative are also called HER2-low.",
    ])
  func definitions(text: String) {
    #expect(HER2Reading.of("HER2 IHC: 1+ negative.\nComment: " + text) == "ihc negative 1+; negative")
  }
}
