import Testing

@testable import PathReport

/// Mentions that disagree, and a word and a number that do: what was kept, and that it is said.
@Suite("Contradictions")
struct ContradictionTests {
  private func diagnostics(_ text: String) -> [Diagnostic] {
    TestExtractor.shared.extract("Left breast, core biopsy: invasive carcinoma.\n" + text).diagnostics
  }

  @Test(
    "a word and a number that exclude each other are inconsistent",
    arguments: [
      ("ER: positive, <1%", "estrogenReceptor"), ("PR: negative, 5%", "progesteroneReceptor"),
      ("HER2 IHC: positive (2+)", "her2.ihc"), ("HER2 IHC: negative (3+)", "her2.ihc"),
      ("HER2 FISH: amplified, ratio 0.98", "her2.ish"), ("HER2 FISH: not amplified, ratio 3.1", "her2.ish"),
    ])
  func words(text: String, field: String) {
    let found = diagnostics(text).filter { $0.code == .inconsistent }
    #expect(found.map(\.field) == [field])
    #expect(found.first?.evidence.isEmpty == false)
  }

  @Test("an Allred score that is not the sum of its parts is inconsistent")
  func allred() {
    let found = diagnostics("ER: positive, Allred score 6 (proportion score 5, intensity score 3)")
    #expect(found.filter { $0.code == .inconsistent }.map(\.field) == ["estrogenReceptor.allred"])
    let agreeing = diagnostics("ER: positive, Allred score 8 (proportion score 5, intensity score 3)")
    #expect(!agreeing.contains { $0.code == .inconsistent })
  }

  @Test(
    "what the guidelines allow is not",
    arguments: [
      "ER: positive, 1%", "ER: negative, <1%", "ER: negative, <5%", "HER2 IHC: weakly positive, 2+",
      "HER2 FISH: amplified, ratio 1.8, HER2 copies 6.5",
      "HER2 FISH: not amplified, ratio 2.3, HER2 copies 3.2",
    ])
  func allowed(text: String) {
    #expect(!diagnostics(text).contains { $0.code == .inconsistent })
  }

  @Test(
    "of two mentions that disagree, the one that was passed over is named",
    arguments: [
      ("HER2 IHC: 1+\nMICROSCOPIC: HER2 IHC is 3+", "her2.ihc.score"),
      ("HER2 FISH: ratio 1.2\nMICROSCOPIC: HER2 FISH ratio 2.4", "her2.ish.ratio"),
      ("ER: positive, 90%\nMICROSCOPIC: ER is 0%", "estrogenReceptor.status"),
    ])
  func mentions(text: String, field: String) {
    let found = diagnostics(text).filter { $0.code == .conflict }
    #expect(found.map(\.field) == [field])
  }
}
