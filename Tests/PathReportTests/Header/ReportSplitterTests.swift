import Testing

@testable import PathReport

@Suite("Several reports in one file")
struct ReportSplitterTests {
  private func records(_ text: String) throws -> [ReportRecord] {
    try TestExtractor.shared.extract(bytes: Array(text.utf8), name: "two.txt")
  }

  private let first = """
    Accession: S21-1111   MRN: 4440001
    Collected: 2021-03-04
    DIAGNOSIS:
    Left breast \u{2013} invasive ductal carcinoma.
    ER: positive (95%)
    Electronically signed by A. Doe, MD

    """
  private let second = """
    Accession: S21-2222   MRN: 4440002
    Collected: 2021-03-05
    DIAGNOSIS:
    Right breast, invasive lobular carcinoma.
    ER: negative (0%)

    """

  @Test("two headers with different numbers are two records, with evidence in the whole text")
  func two() throws {
    let text = first + "\n" + second
    let records = try records(text)
    #expect(records.map(\.source.index) == [0, 1])
    #expect(records.map(\.report.accession) == ["S21-1111", "S21-2222"])
    #expect(records.map(\.report.patientID) == ["4440001", "4440002"])
    #expect(records.map { $0.tumors.first?.estrogenReceptor?.status } == [.positive, .negative])
    let evidence = try #require(records.last?.tumors.first?.estrogenReceptor?.evidence.first)
    let scalars = Array(text.unicodeScalars)
    #expect(String(String.UnicodeScalarView(scalars[evidence.start..<evidence.end])) == evidence.text)
    #expect(String(text[evidence.range(in: text)]) == evidence.text)
  }

  @Test("a header repeated on the next page is the same report")
  func repeated() throws {
    #expect(try records(first + "\n" + first).count == 1)
  }

  @Test(
    "a quoted report is not a second one",
    arguments: ["PRIOR PATHOLOGY\n", "Outside report:\n", "Previous biopsy:\n", "CLINICAL HISTORY:\n"])
  func quoted(heading: String) throws {
    #expect(try records(first + "\n" + heading + second).count == 1)
  }

  @Test("a number of another case in a comment does not part a report")
  func mentioned() throws {
    let comment = "COMMENT:\nCase: S15-1234 was compared.\nDIAGNOSIS: see above\n"
    #expect(try records(first + comment).count == 1)
  }
}
