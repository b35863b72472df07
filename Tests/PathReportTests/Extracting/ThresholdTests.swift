import Testing

@testable import PathReport

/// Percentages that say where positive begins, or stand in a column of references, beside the result.
@Suite("Thresholds beside results")
struct ThresholdTests {
  private func read(_ text: String) -> Tumor? {
    TestExtractor.shared.extract("Left breast, core biopsy: invasive carcinoma.\n" + text).tumors.first
  }

  @Test(
    "what counts as positive is no result",
    arguments: [
      "Nuclear staining of 10% or more of tumour cells is reported as positive.",
      "(5% or more nuclei = positive.)", "ER/PR >= 1% positive.",
      "ER and PgR positive from 1 % (national limit).",
      "Positive for ER and PR means >= 1% of invasive nuclei stained (ASCO/CAP 2020).",
    ])
  func thresholds(key: String) {
    let tumor = read("ER: 80%. PgR: negative.\n" + key)
    #expect(tumor?.estrogenReceptor?.percent?.low == 80)
    #expect(tumor?.progesteroneReceptor?.status == .negative)
    #expect(tumor?.progesteroneReceptor?.percent == nil)
  }

  @Test(
    "a result that gives a bound is one",
    arguments: [
      ("ER and PR: positive, >90%.", 90.0), ("ER: positive (>=1%)", nil),
      ("ER positive in >95% of cells", 95),
    ])
  func results(text: String, percent: Double?) {
    let receptor = read(text)?.estrogenReceptor
    #expect(receptor?.status == .positive)
    if let percent { #expect(receptor?.percent?.low == percent) }
  }

  @Test(
    "a bound behind another category, or behind the same again, is a reference",
    arguments: ["ER POSITIVE Strong Neg <1%", "ER | POSITIVE | 100 | Strong | Pos >=1% | Neg <1%"])
  func references(text: String) {
    let receptor = read(text)?.estrogenReceptor
    #expect(receptor?.status == .positive)
    #expect(receptor?.percent == nil || receptor?.percent?.low == 100)
  }

  @Test("a percentage behind the options of a line is the answer's, not that of the last option")
  func behindOptions() {
    let tumor = read("Estrogen receptor [X] Positive [ ] Negative 95 %\nPR [ ] Positive [X] Negative 0 %")
    #expect(tumor?.estrogenReceptor?.percent?.low == 95)
    #expect(tumor?.progesteroneReceptor?.percent?.low == 0)
  }

  @Test("a small o before a percent sign is a zero")
  func smallO() {
    #expect(read("ER: positive, 3o%")?.estrogenReceptor?.percent?.low == 30)
    #expect(read("ER: positive, 7o %")?.estrogenReceptor?.percent?.low == 70)
  }

  @Test(
    "what is absent beside the gene says nothing of it",
    arguments: ["Clusters ..... absent", "Aneusomy ..... Not identified      Heterogeneous signals: Absent"])
  func absent(line: String) {
    let tumor = read("HER2 by FISH\nResult: Positive (amplified)\nHER2 Dual ISH probe cocktail\n" + line)
    #expect(tumor?.her2?.ish?.status == .positive)
  }
}
