import Testing

@testable import PathReport

/// Receptors in tables, checklists and keyed lines.
@Suite("Receptors in forms")
struct ReceptorLayoutTests {
  static func words(_ biomarker: Biomarker, _ text: String) -> String {
    TestExtractor.shared.extract(text).tumors.first.map { ExampleSummary.words(of: biomarker, in: $0) } ?? ""
  }

  @Test("a bare number takes the label that heads its column")
  func columnHeads() {
    let table = """
      Marker         Clone     Result       % nuclei   Intensity      Control
      -------------------------------------------------------------------------
      ER             SP1       POSITIVE     95         3              OK
      PR             1E2       POSITIVE     5          1              OK
      Ki-67          30-9      -            18         -              OK
      """
    #expect(Self.words(.estrogenReceptor, table) == "positive 95% strong")
    #expect(Self.words(.progesteroneReceptor, table) == "positive 5% weak")
    #expect(Self.words(.ki67, table) == "18%")
  }

  @Test("an Allred column between pipes")
  func allredColumn() {
    let table = """
      | Marker    | Interpretation   | % cells       | Allred       |
      | ER (6F11) | (X) pos ( ) neg  | 85            | 7            |
      | PR (16)   | ( ) pos (X) neg  | 0             | 0            |
      """
    let tumor = TestExtractor.shared.extract(table).tumors.first
    #expect(tumor?.estrogenReceptor?.allred?.total == 7)
    #expect(tumor?.estrogenReceptor?.percent?.low == 85)
    #expect(tumor?.progesteroneReceptor?.status == .negative)
    #expect(tumor?.progesteroneReceptor?.percent?.low == 0)
  }

  @Test(
    "the answer behind an option that was not chosen is read",
    arguments: [
      ("ER:   (X) POSITIVE ( ) NEGATIVE   PERCENT: 45%", "positive 45%"),
      ("Estrogen receptor   [X] Positive     [ ] Negative      50 % of nuclei", "positive 50%"),
      ("ER   [ ] Positive    [X] Negative    0 %", "negative 0%"),
    ])
  func checklistLine(text: String, reads: String) {
    #expect(Self.words(.estrogenReceptor, text) == reads)
  }

  @Test("of a row of ranges the marked one is read")
  func rangeChoices() {
    let form = """
      Estrogen Receptor (ER) Status
        _X_ Positive (greater than 10% of cells demonstrate nuclear positivity)
              Percentage of Cells with Nuclear Positivity
              ___ 11-20%  ___ 21-30%  _X_ 81-90%  ___ 91-100%
              Average Intensity of Staining
              ___ Weak  ___ Moderate  _X_ Strong
      """
    #expect(Self.words(.estrogenReceptor, form) == "positive 81-90% strong")
  }

  @Test("the number that specifies a range wins over the range")
  func specifiedRange() {
    let form = """
      Progesterone Receptor (PgR) Status
         Positive
      Percentage of Cells with Nuclear Positivity
         1-10% (specify): 3 %
      """
    #expect(Self.words(.progesteroneReceptor, form) == "positive 3%")
  }

  @Test(
    "no category begins at 95 percent, so the bound is the result",
    arguments: [
      ("ESTROGEN RECEPTORS: POSITIVE (>95% NUCLEAR STAINING)", "positive 95-100%"),
      ("ER: Positive (>=1% of cells staining)", "positive"),
      ("Estrogen receptor: positive. Nuclei stained: 100%. Intensity: 3.", "positive 100% strong"),
    ])
  func bounds(text: String, reads: String) {
    #expect(Self.words(.estrogenReceptor, text) == reads)
  }

  @Test("the scale in parentheses names the number behind the colon")
  func scaleLabel() {
    #expect(
      TestExtractor.shared.extract("ER (Allred): 8, positive").tumors.first?.estrogenReceptor?.allred?.total
        == 8
    )
    #expect(Self.words(.ki67, "Ki-67 (%): 15") == "15%")
  }
}
