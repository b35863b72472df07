import PathReport
import Testing

/// Each way to give a result beside each way to say what results mean: the key changes nothing.
@Suite("Results in many forms beside keys in many forms")
struct KeyGridTests {
  /// A result of which every form and key is tried: `%` stands for the value in a form, `*` for its word.
  private func expect(_ form: String, beside keys: [String], _ word: String, _ value: String, reads: String) {
    for key in keys {
      let result = form.replacing("%", with: value).replacing("*", with: word)
      let text = "Left breast, core biopsy: invasive ductal carcinoma.\n\(result)\(key)"
      #expect(ReadableRecord.words(text) == reads, "\(text)")
    }
  }

  static let scoreForms = [
    "HER2: %", "HER2/neu (IHC): %", "HER2 IHC score: %", "HER2: * (%)", "HER2: % (*)", "HER2: *, score %",
    "HER2 is * (%) by immunohistochemistry", "HER-2/neu protein expression by IHC: *, %", "HER2 %, *",
    "HER2 Protein Expression by IHC\n  * (Score %)", "HER2 | % | *", "HER2      *      %",
  ]

  static let scoreKeys = [
    "\nScoring: 0 and 1+ negative, 2+ equivocal, 3+ positive.", " (0-1+ negative, 2+ equivocal, 3+ positive)",
    "\n0 = negative, 1+ = negative, 2+ = equivocal, 3+ = positive", "\nReference range: 0-1+",
    " (reference: 0, 1+)",
    "\nNegative: 0 or 1+. Equivocal: 2+. Positive: 3+.", "\nA score of 3+ is considered positive.",
    "\nScores of 0 and 1+ are negative; a score of 2+ is equivocal and a score of 3+ is positive.",
    "\nInterpretation: 0, 1+: negative; 2+: equivocal; 3+: positive", " on a scale of 0 to 3+",
    " (scale 0-3+)",
    "\nHER2 3+ tumors are eligible for trastuzumab.", "\nIHC 2+ cases are reflexed to FISH.",
    "\n3+: uniform intense membrane staining in >10% of cells\n2+: weak to moderate\n1+: faint\n0: no staining",
    "; 3+ is positive", "\nPositive control: 3+. Negative control: 0.",
    "\nHER2 equivocal (2+) results are followed by FISH.", "\nNote: HER2 1+ or 2+/ISH- is HER2-low.",
    "\nHER2 positive is defined as 3+ or ISH amplified.",
  ]

  @Test("HER2 by immunohistochemistry", arguments: scoreForms)
  func immunohistochemistry(form: String) {
    for (word, score) in [("negative", "0"), ("negative", "1+"), ("equivocal", "2+"), ("positive", "3+")] {
      expect(form, beside: Self.scoreKeys, word, score, reads: "ihc \(word) \(score)")
    }
  }

  static let percentForms = [
    "ER: * (%)", "ER: *, %", "Estrogen receptor: % *", "ER % (*)", "ER | * | %", "ER      *      %",
    "Estrogen receptor is * in % of tumor nuclei", "ER by IHC * % nuclear staining",
    "Estrogen Receptor (ER) Status: *\n  Percentage of cells with nuclear positivity: %",
  ]

  static let percentKeys = [
    "\nER is considered positive if >=1% of nuclei stain.", " (positive >=1%)", " (ref: >= 1% positive)",
    "\nReference: positive >=1%, negative <1%", "\nNegative: <1%. Low positive: 1-10%. Positive: >10%.",
    "\nAccording to ASCO/CAP 2020, samples with 1-10% positive cells are reported as ER low positive.",
    "\nInternal control: positive.", "\nNormal ducts serve as internal positive control, 90% staining.",
    "\nTumors with <1% staining are negative.", "\nA cut-off of 10% was used before 2010.",
    "\n(Positive: 1% or more of tumor nuclei; negative: less than 1%)",
  ]

  @Test("estrogen receptor", arguments: percentForms)
  func estrogenReceptor(form: String) {
    for (word, percent) in [("positive", "95%"), ("positive", "60%"), ("negative", "0%")] {
      expect(form, beside: Self.percentKeys, word, percent, reads: "er \(word) \(percent)")
    }
  }

  static let hybridizationForms = [
    "HER2 FISH: * (ratio %)", "HER2/CEP17 ratio by FISH: %\nResult: *",
    "FISH for HER2: *. HER2/CEP17 ratio %",
    "HER2 by FISH is *, with a HER2:CEP17 ratio of %", "HER2 (FISH)      *      Ratio %",
    "Interpretation: HER2 gene * by FISH\nHER2/CEP17 ratio   %", "Dual ISH HER2: *; ratio %",
  ]

  static let hybridizationKeys = [
    "\nReference: ratio <2.0 not amplified, >=2.0 amplified", " (normal <2.0)",
    "\nAmplified: ratio >=2.0. Not amplified: ratio <2.0 and HER2 copy number <4.0",
    "\nA ratio of 2.0 or more is considered amplified.",
    "\nGroup 1: ratio >=2.0 and copy number >=4.0 (positive). Group 5: ratio <2.0 and copy number <4.0 (negative).",
    "\nControls: amplified control ratio 5.2, non-amplified control ratio 1.1",
    "\nReference range: <1.8 not amplified, 1.8-2.2 equivocal, >2.2 amplified",
  ]

  @Test("HER2 by in situ hybridization", arguments: hybridizationForms)
  func hybridization(form: String) {
    for (word, status, ratio) in [("not amplified", "negative", "1.2"), ("amplified", "positive", "4.6")] {
      expect(form, beside: Self.hybridizationKeys, word, ratio, reads: "ish \(status) ratio \(ratio)")
    }
  }

  /// What looks like a key, and is the result.
  static let results: [Layout] = [
    Layout("its scale in parentheses", "HER2: negative (1+ on a scale of 0 to 3+)", reads: "ihc negative 1+"),
    Layout("a score and its scale", "HER2: equivocal (score 2+; scale 0-3+)", reads: "ihc equivocal 2+"),
    Layout("a mixture", "HER2: positive (1+ to 3+, focally positive)", reads: "ihc positive"),
    Layout(
      "a score and who was told", "HER2 is positive (3+); these results are confirmed.",
      reads: "ihc positive 3+"),
    Layout(
      "a sentence of nuclei", "ER: Positive\nThe tumor nuclei are 90% positive.", reads: "er positive 90%"),
    Layout("how strongly", "ER: positive\nAll nuclei are stained strongly.", reads: "er positive strong"),
    Layout("a bound that is the answer", "HER2 FISH:\nPositive: ratio >10", reads: "ish positive ratio 10"),
    Layout(
      "a group by itself", "HER2 FISH: negative\nGroup 5: ratio <2.0 and copy number <4.0",
      reads: "ish negative"),
  ]

  @Test("no key", arguments: results)
  func result(_ layout: Layout) {
    #expect(ReadableRecord.words("Left breast: invasive carcinoma.\n" + layout.text) == layout.reads)
  }

  @Test(
    "a key that names no score, or never ends, is no key and no crash",
    arguments: ["(3-1+)", "(0", "("])
  func brokenKey(_ key: String) {
    #expect(
      ReadableRecord.words("Left breast: invasive carcinoma. HER2: 2+ \(key)").hasPrefix("ihc equivocal 2+"))
  }
}
