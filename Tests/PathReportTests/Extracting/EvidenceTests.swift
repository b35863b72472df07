import Foundation
import Testing

@testable import PathReport

@Suite("Evidence")
struct EvidenceTests {
  private func all(_ record: ReportRecord) -> [Evidence] {
    var evidence = record.diagnostics.flatMap(\.evidence)
    for tumor in record.tumors {
      evidence += tumor.size?.evidence ?? []
      evidence += tumor.estrogenReceptor?.evidence ?? []
      evidence += tumor.progesteroneReceptor?.evidence ?? []
      evidence += tumor.her2?.ihc?.evidence ?? []
      evidence += tumor.her2?.ish?.evidence ?? []
      evidence += tumor.ki67?.evidence ?? []
    }
    return evidence
  }

  @Test(
    "the quotation stands at its offsets",
    arguments: [
      "Breast: invasive carcinoma 22 \u{00D7} 15 mm. ER: positive (95%)",
      "\u{00DC}bersicht \u{2013} ER: \u{2265}90% positiv; HER2 (IHC): 2+, FISH: not amplified, ratio 1.2\nKi\u{2011}67: 12 %",
      "Left breast, 2.3 cm tumor.\r\nEstrogen receptor.....positive\r\nPR\tnegative",
    ])
  func offsets(text: String) {
    let record = TestExtractor.shared.extract(text)
    let scalars = Array(text.unicodeScalars)
    let evidence = all(record)
    #expect(!evidence.isEmpty)
    for place in evidence {
      let quotation = String(String.UnicodeScalarView(scalars[place.start..<place.end]))
      #expect(quotation == place.text)
      #expect(String(text[place.range(in: text)]) == place.text)
    }
  }

  private static let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/corpus")

  @Test(
    "every quotation of the corpus stands at its offsets",
    .enabled(if: FileManager.default.fileExists(atPath: corpus.path), "../shared is absent"),
    arguments: ["dev", "authored", "authored2"])
  func corpusOffsets(folder: String) throws {
    let reports = Self.corpus.appending(path: folder).appending(path: "reports")
    let files = try FileManager.default.contentsOfDirectory(at: reports, includingPropertiesForKeys: nil)
    #expect(!files.isEmpty)
    let extractor = ReportExtractor()
    for file in files {
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      let scalars = Array(text.unicodeScalars)
      for place in all(extractor.extract(text)) {
        let quotation = String(String.UnicodeScalarView(scalars[place.start..<place.end]))
        // No quotation in the message: these are patients' words.
        #expect(quotation == place.text, "\(folder)/\(file.lastPathComponent) at \(place.start)")
      }
    }
  }
}
