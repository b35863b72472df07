import Testing

@testable import PathReport

/// As many answers as names, of several kinds: the place tells whose an answer is.
@Suite("Answers dealt to names")
struct DealtAnswerTests {
  @Test(
    "one answer for each name",
    arguments: [
      ("ER / PR / HER2 / Ki67: + / - / 2+ / 20%", "+", "-", "2+", "20"),
      ("ER, PR and HER2: 90%, 40%, 1+", "90", "40", "1+", ""),
      ("ER/PR/HER2: positive (90%)/negative (0%)/negative (1+)", "90", "0", "1+", ""),
      ("Receptor status (ER/PR/HER2): 7/8; 0/8; 3+", "A7", "A0", "3+", ""),
      ("ER/PR/HER2: 8/8, 6/8, 1+", "A8", "A6", "1+", ""),
      ("ER, PR, HER2, Ki-67 = 90%, 40%, 0, 12%.", "90", "40", "0", "12"),
      ("ER, PR, HER2: negative, negative and positive (3+). Ki-67 80%.", "-", "-", "3+", "80"),
      ("ER/PR/Her2: 100%/0%/0", "100", "0", "0", ""),
    ])
  func dealt(text: String, er: String, pr: String, score: String, ki67: String) throws {
    let tumor = try read(text)
    #expect(words(tumor.estrogenReceptor) == er)
    #expect(words(tumor.progesteroneReceptor) == pr)
    #expect(tumor.her2?.ihc?.score ?? "" == score)
    #expect(tumor.ki67?.percent.map { "\($0.low.shortest)" } ?? "" == ki67)
  }

  @Test(
    "several answers of all names are no list of one for each",
    arguments: [
      ("ER, PR and HER2: positive, 90%, 3+", "90", "90", "3+"),
      ("ER and PR: positive, 90%", "90", "90", ""),
      ("ER, PR, HER2: negative", "-", "-", ""),
    ])
  func shared(text: String, er: String, pr: String, score: String) throws {
    let tumor = try read(text)
    #expect(words(tumor.estrogenReceptor) == er)
    #expect(words(tumor.progesteroneReceptor) == pr)
    #expect(tumor.her2?.ihc?.score ?? "" == score)
  }

  @Test(
    "scores under one label",
    arguments: [
      ("ER and PR are strongly positive (Allred 8 and 7 respectively)", "A8", "A7"),
      ("ER/PR Allred score: 8/7", "A8", "A7"), ("ER and PR: positive, Allred 8", "A8", "A8"),
      ("ER and PR: H-scores 280 and 120", "H280", "H120"),
    ])
  func scores(text: String, er: String, pr: String) throws {
    let tumor = try read(text)
    #expect(words(tumor.estrogenReceptor) == er)
    #expect(words(tumor.progesteroneReceptor) == pr)
  }

  private func read(_ text: String) throws -> Tumor {
    try #require(TestExtractor.shared.extract("Left breast, core: carcinoma. " + text).tumors.first)
  }

  /// The most telling part of a result: an Allred or H-score, a percentage, a sign.
  private func words(_ result: ReceptorResult?) -> String {
    if let total = result?.allred?.total { return "A\(total)" }
    if let score = result?.hScore { return "H\(score)" }
    if let percent = result?.percent { return percent.low.shortest }
    return result?.status == .positive ? "+" : result?.status == .negative ? "-" : ""
  }
}
