import Testing

@testable import PathReport

/// The same words in other layouts: what printers, mail programs, browsers and typewriters make of a report.
@Suite("A report in other clothes")
struct OtherClothesTests {
  private func read(_ text: String) -> Tumor? { TestExtractor.shared.extract(text).tumors.first }

  private static let report = """
    RIGHT BREAST, CORE BIOPSY
    Invasive ductal carcinoma, 11 mm.
    Estrogen receptor: Positive
      Percentage: > 80%
      Intensity: strong
    Progesterone receptor: Negative, 0%
    HER2 by immunohistochemistry: Equivocal (2+)
    Ki-67: 20%
    """

  @Test("marks of a quotation, and a frame, are no part of it", arguments: ["> ", "| "])
  func marginSigns(sign: String) throws {
    let quoted = Self.report.split(separator: "\n").map { sign + $0 }.joined(separator: "\n")
    let tumor = try #require(read(quoted))
    #expect(tumor.estrogenReceptor?.percent == Percentage(low: 80, high: 100, comparator: .greater))
    #expect(tumor.estrogenReceptor?.intensity == .strong)
    #expect(tumor.her2?.ihc?.score == "2+")
    #expect(tumor.size?.greatest.value == 11)
  }

  @Test("a table of bars is no frame")
  func barTable() throws {
    let tumor = try #require(
      read(
        """
        | Left breast: invasive carcinoma |
        | Marker | Result | % |
        | ER | Positive | 90 |
        | PR | Negative | 0 |
        | HER2 | Negative (1+) | |
        | Ki-67 | | 12 |
        """))
    #expect(tumor.estrogenReceptor?.percent?.low == 90)
    #expect(tumor.her2?.ihc?.score == "1+")
  }

  @Test(
    "what a printer put between two pages is taken out",
    arguments: ["Page 2 of 3", "Patient: SAMPLE, JANE   MRN: 0048   Page 2 of 3", "- Pg. 2 -"])
  func pageBreaks(line: String) throws {
    let above = (1...8).map { "Slide \($0): reviewed." }.joined(separator: "\n")
    let text = """
      LEFT BREAST, CORE BIOPSY: INVASIVE CARCINOMA
      \(above)
      Estrogen receptor: Positive

      \(line)
      Patient: SAMPLE, JANE A        MRN: 00481516
      Printed 03/04/2021 10:15

        Percentage: 90%
        Intensity: strong
      """
    let receptor = try #require(read(text)?.estrogenReceptor)
    #expect(receptor.percent?.low == 90)
    #expect(receptor.intensity == .strong)
  }

  @Test("the first page of another report stays, so that two reports are two")
  func twoReports() {
    func report(_ number: Int) -> String {
      """
      GENERAL HOSPITAL   Page 1 of 1
      Accession: S21-000\(number)
      Patient: SAMPLE, JANE
      Collected: 01/0\(number)/2021
      FINAL DIAGNOSIS
      Left breast, core biopsy: invasive carcinoma.
      COMMENT
      The findings are those of an invasive carcinoma of no special type.
      It is of intermediate grade.
      ESTROGEN RECEPTOR: POSITIVE, \(number)0%
      Signed by the pathologist.
      """
    }
    let records = try? TestExtractor.shared.extract(
      bytes: Array((report(1) + "\n\n" + report(2)).utf8), name: "two.txt")
    #expect(records?.map { $0.tumors.first?.estrogenReceptor?.percent?.low } == [10, 20])
  }

  @Test("no-break spaces are spaces: between the sides of a size, and between columns")
  func noBreakSpaces() throws {
    let text = """
      Left breast, lumpectomy: invasive carcinoma, 1.9 x 1.3 x 1.1 cm.
      Marker         Prior biopsy         This case
      ER             75 %                 60 %
      PR             35 %                 20 %
      """
    for text in [text, text.map { $0 == " " ? "\u{A0}" : String($0) }.joined()] {
      let tumor = try #require(read(text))
      #expect(tumor.size?.dimensions == [19, 13, 11])
      #expect(tumor.estrogenReceptor?.percent?.low == 60)
    }
  }

  @Test("a web page sets its columns with no-break spaces, and its empty lines with empty paragraphs")
  func webPage() throws {
    let rows = [
      "Left breast: invasive carcinoma", "&nbsp;",
      "Marker &nbsp; &nbsp; &nbsp; &nbsp;Prior biopsy &nbsp; &nbsp; This case",
      "ER &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp;75 % &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; 60 %",
      "PR &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp;35 % &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; 20 %",
    ]
    let page = "<html><body>" + rows.map { "<p>\($0)</p>" }.joined() + "</body></html>"
    let tumor = try #require(
      try TestExtractor.shared.extract(bytes: Array(page.utf8), name: "page.html").first?.tumors.first)
    #expect(tumor.estrogenReceptor?.percent?.low == 60)
    #expect(tumor.progesteroneReceptor?.percent?.low == 20)
  }

  @Test("a head that lost the blanks before it still stands over its columns")
  func shiftedHead() throws {
    let tumor = try #require(
      read(
        """
        Left breast: invasive carcinoma.
        ER           PR           HER2         Ki-67
        Percent      78%          46%          --           31%
        Score        --           --           1+           --
        Result       Positive     Positive     Negative     High
        """))
    #expect(tumor.estrogenReceptor?.percent?.low == 78)
    #expect(tumor.progesteroneReceptor?.percent?.low == 46)
    #expect(tumor.her2?.ihc?.score == "1+")
    #expect(tumor.ki67?.percent?.low == 31)
  }

  @Test("a head whose gaps were lost labels the bare numbers below, whatever else it names")
  func narrowHead() throws {
    let tumor = try #require(
      read(
        """
        Left breast: invasive carcinoma.
        MARKER CLONE RESULT % CELLS INTENSITY INTERNAL CONTROL
        ER SP1 POSITIVE 97 strong present, reacts as expected
        PR 1E2 NEGATIVE 0 none present, reacts as expected
        """))
    #expect(tumor.estrogenReceptor?.percent?.low == 97)
    #expect(tumor.progesteroneReceptor?.percent?.low == 0)
  }

  @Test("prose with as many commas in its second line is no table")
  func proseIsNoTable() throws {
    let text = """
      CLINICAL DATA: 52F, left breast ca, completed 6 cycles of chemotherapy
      DIAGNOSIS: Left breast, mastectomy: invasive carcinoma, 9 mm.
      """
    #expect(try ReportFormat.sniff(Array(text.utf8)) == .text)
    #expect(read(text)?.size?.greatest.value == 9)
  }
}
