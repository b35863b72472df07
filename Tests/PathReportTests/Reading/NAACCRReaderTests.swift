import Testing

@testable import PathReport

/// Coded items of a registry as results.
@Suite("NAACCR XML as input")
struct NAACCRReaderTests {
  private func records(_ tumors: String) throws -> [ReportRecord] {
    let text = """
      <?xml version="1.0"?>
      <NaaccrData baseDictionaryUri="http://naaccr.org/naaccrxml/naaccr-dictionary-250.xml" recordType="A" \
      specificationVersion="1.8" xmlns="http://naaccr.org/naaccrxml"><Patient>\(tumors)</Patient></NaaccrData>
      """
    return try TestExtractor.shared.extract(bytes: Array(text.utf8), name: "registry.xml")
  }

  private func item(_ id: String, _ code: String) -> String { "<Item naaccrId=\"\(id)\">\(code)</Item>" }

  @Test("codes are results with the path of their item")
  func codes() throws {
    let tumor = try records(
      "<Tumor>" + item("primarySite", "C504") + item("laterality", "2") + item("tumorSizeSummary", "023")
        + item("estrogenReceptorSummary", "1") + item("estrogenReceptorPercntPosOrRange", "R90")
        + item("her2IhcSummary", "2") + item("her2IshSummary", "0") + item("her2IshDualProbeRatio", "1.3")
        + item("ki67", "14.5") + "</Tumor>"
    ).first?.tumors.first
    #expect(tumor?.laterality == .left)
    #expect(tumor?.size?.greatest.value == 23)
    #expect(tumor?.estrogenReceptor?.percent == Percentage(low: 81, high: 90))
    #expect(tumor?.her2?.ihc?.score == "2+")
    #expect(tumor?.her2?.ish?.ratio?.value == 1.3)
    #expect(tumor?.her2?.overall?.status == .negative)
    #expect(tumor?.ki67?.percent?.low == 14.5)
    #expect(tumor?.estrogenReceptor?.evidence.first?.path?.contains("Tumor") == true)
  }

  @Test("tumors of other sites are passed over, and said to be")
  func otherSites() throws {
    let record = try records(
      "<Tumor>" + item("primarySite", "C341") + item("tumorSizeSummary", "040") + "</Tumor>"
    ).first
    #expect(record?.tumors.isEmpty == true)
    #expect(record?.diagnostics.contains { $0.code == .review } == true)
  }

  @Test("unknown codes give nothing")
  func unknown() throws {
    let record = try records(
      "<Tumor>" + item("primarySite", "C509") + item("estrogenReceptorSummary", "9")
        + item("estrogenReceptorPercntPosOrRange", "XX9") + item("tumorSizeSummary", "999") + "</Tumor>"
    ).first
    #expect(record?.tumors.first?.estrogenReceptor == nil)
    #expect(record?.tumors.first?.size == nil)
  }
}
