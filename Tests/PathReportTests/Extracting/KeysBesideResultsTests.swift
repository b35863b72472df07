import Testing

@testable import PathReport

/// Keys, options and a scanner's letters that stood as results, or hid them.
@Suite("Keys and noise beside results")
struct KeysBesideResultsTests {
  @Test(
    "a zero for the letter does not turn a negation around",
    arguments: [
      "HER2 FISH: N0T AMPLIFIED, ratio 1.1", "HER-2/neu by FISH. Result: N0N-AMPLIFIED. Ratio 1.2",
      "FISH for HER2: gene is n0t amplified (ratio 1.3)",
    ])
  func scannedNegation(_ text: String) {
    #expect(Self.her2(text)?.ish?.status == .negative)
  }

  @Test(
    "what a score is taken as, or an explanatory text, is no result",
    arguments: [
      "HER2 (4B5): negative, score 0.\n\nMembrane staining of 3+ is taken as overexpression; 2+ is sent for FISH.",
      "HER2 IHC: negative (0)\n\nEXPLANATORY NOTE\nHER2: 2+ is reflexed to FISH, 3+ or amplified tumors are positive.",
      "HER2: score 0, negative.\nStaining of 3+ is taken to be positive, 2+ equivocal.",
    ])
  func key(_ text: String) {
    let her2 = Self.her2(text)
    #expect(her2?.overall?.status == .negative)
    #expect(her2?.ish?.status != .positive)
  }

  @Test(
    "a word of result with the bound that defines it is no result",
    arguments: [
      "ER: negative, 0%. PR: negative, 0%.\nER and PR: positive is >=1%.",
      "ER: negative (0%)\nPR: negative (0%)\n\nCriteria used. Positive means >= 1% for ER and PR.",
    ])
  func bound(_ text: String) {
    let tumor = TestExtractor.shared.extract(text).tumors.first
    #expect(tumor?.estrogenReceptor?.status == .negative)
    #expect(tumor?.progesteroneReceptor?.status == .negative)
  }

  @Test("the meaning beside an option that was not chosen is not the answer")
  func options() {
    let her2 = Self.her2(
      "HER2 (4B5)\n   ( ) 0    Negative\n   ( ) 1+   Negative\n   (x) 2+   Equivocal\n   ( ) 3+   Positive")
    #expect(her2?.ihc?.score == "2+")
    #expect(her2?.ihc?.status == .equivocal)
  }

  @Test(
    "a result with its key behind it in the same row is read",
    arguments: [
      "ER   POSITIVE   93%   STRONG   6F11   NEG <1   POS >=1",
      "Estrogen receptor   Positive   93%   neg <1%   pos >=1%",
    ])
  func row(_ text: String) {
    let receptor = TestExtractor.shared.extract(text).tumors.first?.estrogenReceptor
    #expect(receptor?.status == .positive)
    #expect(receptor?.percent?.low == 93)
  }

  @Test(
    "the guideline in a label's parentheses makes no key of the line",
    arguments: [
      "HER2 status (clone 4B5, ASCO/CAP 2018): Score 1+, i.e. negative.",
      "HER2 (per ASCO/CAP guideline): negative, 1+",
    ])
  func citation(_ text: String) {
    #expect(Self.her2(text)?.ihc?.score == "1+")
  }

  @Test("HER2 itself is not denied: only its expression or amplification can be")
  func denied() {
    let receptor = "ER: positive, 90%. "
    #expect(Self.her2(receptor + "No HER2 was requested on this biopsy.")?.overall?.status != .negative)
    #expect(Self.her2(receptor + "No HER2 overexpression is seen.")?.overall?.status == .negative)
  }

  @Test(
    "cells that are spoken of, package inserts and a portal's reading list are no results",
    arguments: [
      ("HER2 FISH: amplified, ratio 3.9. No second, non-amplified clone was seen.", ResultStatus.positive),
      (
        "HER2 CISH: not amplified. By the package insert a tumor with more than 10 dots is amplified.",
        .negative
      ),
      ("HER2 negative\n\nRead about \"HER2-positive breast cancer\" in the health library.", .negative),
    ])
  func aside(_ text: String, _ status: ResultStatus) {
    #expect(Self.her2(text)?.overall?.status == status)
  }

  @Test("an unfavourable HER2 is told by its score")
  func outlook() {
    #expect(Self.her2("HER-2/neu (protein, IHC)   UNFAVORABLE   Score: 3+")?.overall?.status == .positive)
    #expect(Self.her2("HER-2/neu (IHC)   Favorable   Score: 1+")?.overall?.status == .negative)
  }

  private static func her2(_ text: String) -> HER2Result? {
    TestExtractor.shared.extract("Invasive carcinoma of the left breast.\n" + text).tumors.first?.her2
  }
}
