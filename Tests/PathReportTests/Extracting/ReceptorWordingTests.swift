import Testing

@testable import PathReport

/// Receptors in prose: what is pending, what is a list of shares, what is a key.
@Suite("Receptors in prose")
struct ReceptorWordingTests {
  @Test(
    "material sent for a test leaves both receptors pending",
    arguments: [
      "A portion of the breast tumor is submitted for ER/PR studies and to the tissue bank.",
      "A portion was submitted for ER-PR evaluation.",
      "Block B4 has been submitted to the reference laboratory for estrogen and progesterone receptor studies.",
      "ER, PR and HER2 immunostains have been submitted on block A2 and are in progress.",
    ])
  func pending(text: String) {
    let tumor = TestExtractor.shared.extract(text).tumors.first
    #expect(tumor?.estrogenReceptor?.status == .pending)
    #expect(tumor?.progesteroneReceptor?.status == .pending)
  }

  @Test(
    "shares by strength add up to the percentage",
    arguments: [
      ("ESTROGEN RECEPTOR (0- 10%; 1+ 10%; 2+ 20%; 3+ 60%) HSCORE OF 230.", 90.0),
      ("Estrogen receptor: positive (0 95%; 1+ 5%, 2+ 0%, 3+ 0%)", 5),
      ("ER 20%; 1+ 30%; 2+ 30%; 3+ 20%) positive", 80),
    ])
  func distribution(text: String, percent: Double) {
    #expect(TestExtractor.shared.extract(text).tumors.first?.estrogenReceptor?.percent?.low == percent)
  }

  @Test("shares named in words are not the percentage")
  func distributionInWords() {
    let text = "ESTROGEN RECEPTOR  Positive  H-score 45\n  strong 5%, moderate 5%, weak 20%, none 70%"
    let receptor = TestExtractor.shared.extract(text).tumors.first?.estrogenReceptor
    #expect(receptor?.percent == nil)
    #expect(receptor?.intensity == nil)
    #expect(receptor?.hScore == 45)
  }

  @Test("the parts of an Allred score")
  func allredParts() {
    let text = "ESTROGEN RECEPTOR: POSITIVE. ALLRED PROPORTION 5, INTENSITY 3, TOTAL 8."
    let allred = TestExtractor.shared.extract(text).tumors.first?.estrogenReceptor?.allred
    #expect(allred == AllredScore(total: 8, proportion: 5, intensity: 3))
  }

  @Test("a result with its key behind it")
  func keyBehind() {
    let text =
      "Estrogen receptor, immunohistochem. 78 % of nuclei favorable (>10 pos, 5-10 borderline, <5 neg)"
    let receptor = TestExtractor.shared.extract(text).tumors.first?.estrogenReceptor
    #expect(receptor?.status == .positive)
    #expect(receptor?.percent?.low == 78)
  }

  @Test("a line that ends with `for` goes on with the marker below")
  func brokenLine() {
    let text = """
      The biopsy was reported as strongly
      positive for estrogen receptor (Allred 8) and negative for
      progesterone receptor.
      """
    let tumor = TestExtractor.shared.extract(text).tumors.first
    #expect(tumor?.estrogenReceptor?.intensity == .strong)
    #expect(tumor?.progesteroneReceptor?.status == .negative)
    #expect(tumor?.progesteroneReceptor?.statusDerived == false)
  }

  @Test("what the letter's reader reported gives way to the review")
  func consultation() {
    let text = """
      Your department reported invasive carcinoma, ER 80% positive.
      ER: negative, 0%
      """
    #expect(TestExtractor.shared.extract(text).tumors.first?.estrogenReceptor?.status == .negative)
  }

  @Test("other tests in a list of pending ones")
  func pendingList() {
    let text = "ESTROGEN/PROGESTERONE RECEPTOR, CELL CYCLE, EGFR AND HER2/NEU ANALYSIS: PENDING."
    let tumor = TestExtractor.shared.extract(text).tumors.first
    #expect(tumor?.estrogenReceptor?.status == .pending)
    #expect(tumor?.progesteroneReceptor?.status == .pending)
  }

  @Test("a key behind the results of the same sentence")
  func keyInSentence() {
    let text = "MARKER RESULT ER 0 NEGATIVE PR 0 NEGATIVE REFERENCE: ER, PR positive >=10% nuclear staining"
    let tumor = TestExtractor.shared.extract(text).tumors.first
    #expect(tumor?.estrogenReceptor?.status == .negative)
    #expect(tumor?.progesteroneReceptor?.status == .negative)
  }

  @Test("a letter O read for a zero")
  func letterForZero() {
    let receptor = TestExtractor.shared.extract("Estrogen receptor: Negative (O%).").tumors.first?
      .estrogenReceptor
    #expect(receptor?.percent?.low == 0)
    #expect(receptor?.percent?.high == 0)
  }
}
