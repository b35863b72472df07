import PathReport
import Testing

/// Docs/AddingAField.md says that a biomarker is one file and one line: this is that file, in use.
@Suite("A biomarker that a program adds")
struct AddedBiomarkerTests {
  private let extractor = ReportExtractor(biomarkers: Biomarker.standard + [.androgenReceptor])

  @Test("is read under its own key, and takes nothing from its neighbours")
  func read() {
    let text = "ER: negative, 0%\nAndrogen receptor (AR): positive, 70%\nPR: negative, <1%"
    let tumor = extractor.extract(text).tumors.first
    #expect(tumor?.otherReceptors.map(\.name) == ["androgenReceptor"])
    #expect(tumor?.otherReceptors.first?.result.percent?.low == 70)
    #expect(tumor?.estrogenReceptor?.status == .negative)
    #expect(tumor?.progesteroneReceptor?.status == .negative)
  }

  @Test("reads its own examples", arguments: Biomarker.androgenReceptor.examples)
  func example(_ example: Biomarker.Example) {
    let result = extractor.extract(example.text).tumors.first?.otherReceptors.first?.result
    #expect(ExampleSummary.words(of: result) == example.reads)
  }

  @Test("is what the guide shows")
  func guide() throws {
    let source = try Repository.text("Tests/PathReportTests/Extracting/AndrogenReceptor.swift")
    let start = try #require(source.range(of: "extension Biomarker"))
    #expect(try Repository.text("Docs/AddingAField.md").contains(source[start.lowerBound...]))
  }
}
