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
    let record = ReportExtractor().extract(text)
    let scalars = Array(text.unicodeScalars)
    let evidence = all(record)
    #expect(!evidence.isEmpty)
    for place in evidence {
      let quotation = String(String.UnicodeScalarView(scalars[place.start..<place.end]))
      #expect(quotation == place.text)
      #expect(String(text[place.range(in: text)]) == place.text)
    }
  }
}
