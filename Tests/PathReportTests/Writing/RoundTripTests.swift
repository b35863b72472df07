import Foundation
import Testing

@testable import PathReport

/// What is written for others is read back to the same values, as far as the format can hold them.
@Suite("Back again")
struct RoundTripTests {
  /// The samples whose index tumor is the only one of its side: a registry keeps no others.
  private static let names = SampleRecordTests.names.filter { $0.hasSuffix(".txt") }

  @Test("a FHIR Bundle gives the same tumors", arguments: names)
  func fhir(name: String) throws {
    let tumors = try Self.tumors(name)
    var bytes: [UInt8] = []
    FHIRBundleWriter().write(try Self.record(name), into: &bytes)
    let again = try TestExtractor.shared.extract(bytes: bytes, name: "bundle").first?.tumors ?? []
    try #require(again.count == tumors.count)
    for (tumor, other) in zip(tumors, again) {
      #expect(other.component == tumor.component)
      #expect(other.laterality == tumor.laterality)
      #expect(other.size?.greatest == tumor.size?.greatest)
      for (one, two) in Self.receptors(tumor, other) {
        #expect(two?.status == one?.status)
        #expect(Self.exact(two?.percent) == Self.exact(one?.percent))
        #expect(two?.intensity == one?.intensity)
      }
      let her2 = tumor.her2, same = other.her2
      #expect(Self.definite(same?.ihc?.status) == Self.definite(her2?.ihc?.status))
      #expect(same?.ihc?.score == her2?.ihc?.score)
      #expect(Self.definite(same?.ish?.status) == Self.definite(her2?.ish?.status))
      #expect(same?.ish?.ratio == her2?.ish?.ratio)
      #expect(same?.ish?.her2CopyNumber == her2?.ish?.her2CopyNumber)
      #expect(same?.ish?.cep17CopyNumber == her2?.ish?.cep17CopyNumber)
      #expect(Self.exact(other.ki67?.percent) == Self.exact(tumor.ki67?.percent))
    }
  }

  @Test("NAACCR XML gives the same tumors, in the precision of its codes", arguments: names)
  func naaccr(name: String) throws {
    let tumors = try Self.recordedTumors(name)
    let coder = RegistryCoder(includesRetiredItems: true)
    let writer = NAACCRXMLWriter(coder: coder)
    var bytes: [UInt8] = []
    writer.begin(into: &bytes)
    writer.write(try Self.record(name), into: &bytes)
    writer.end(into: &bytes)
    let again = try TestExtractor.shared.extract(bytes: bytes, name: "registry").first?.tumors ?? []
    try #require(again.count == tumors.count)
    for (tumor, other) in zip(tumors, again) {
      #expect(other.laterality == tumor.laterality)
      #expect(other.component == (tumor.component == .metastatic ? .invasive : tumor.component))
      // What comes back is coded to the same codes.
      #expect(
        ReceptorCoder.summary(other.estrogenReceptor).code
          == ReceptorCoder.summary(tumor.estrogenReceptor).code)
      #expect(Self.percentCode(other.estrogenReceptor) == Self.percentCode(tumor.estrogenReceptor))
      #expect(Self.percentCode(other.progesteroneReceptor) == Self.percentCode(tumor.progesteroneReceptor))
      #expect(
        HER2Coder.immunohistochemistry(other.her2).code == HER2Coder.immunohistochemistry(tumor.her2).code)
      #expect(HER2Coder.hybridization(other.her2).code == HER2Coder.hybridization(tumor.her2).code)
      #expect(
        HER2Coder.dualProbeRatio(other.her2?.ish).code == HER2Coder.dualProbeRatio(tumor.her2?.ish).code)
      if tumor.component != .metastatic {
        #expect(TumorSizeCoder.code(other.size).code == TumorSizeCoder.code(tumor.size).code)
      }
    }
  }

  @Test(
    "NAACCR XML keeps the place in the breast and a size in words",
    arguments: [
      ("Left breast, mastectomy: invasive carcinoma, 12 mm.\nTumor site: 2 o'clock", ["C504", "012"]),
      ("Right breast, mastectomy: invasive carcinoma, 9 mm.\nTumor site: axillary tail", ["C506", "009"]),
      ("Left breast, mastectomy: microscopic focus of invasive carcinoma.\nER: positive", ["C509", "990"]),
      (
        "Left breast, mastectomy: invasive carcinoma, diffusely involving the breast.\nER: positive",
        ["C509", "998"]
      ),
    ])
  func naaccrPlaces(text: String, codes: [String]) throws {
    let writer = NAACCRXMLWriter()
    var bytes: [UInt8] = []
    writer.begin(into: &bytes)
    let record = TestExtractor.shared.extract(text)
    writer.write(record, into: &bytes)
    writer.end(into: &bytes)
    let again = try #require(try TestExtractor.shared.extract(bytes: bytes, name: "registry").first)
    for known in [record, again] {
      let items = try #require(writer.coder.code(known).first?.items)
      #expect(items.filter { [400, 756].contains($0.item.number) }.map(\.code) == codes)
    }
  }

  // MARK: - What can be compared

  private static func record(_ name: String) throws -> ReportRecord {
    let records = try TestExtractor.shared.extract(
      bytes: Array(Repository.data("Samples/" + name)), name: name)
    return try #require(records.first)
  }

  private static func tumors(_ name: String) throws -> [Tumor] {
    RegistryTumor.primaries(of: try record(name).tumors)
  }

  /// The tumors with what a registry records of them: results from before treatment, and no size from after it.
  private static func recordedTumors(_ name: String) throws -> [Tumor] {
    let isTreated = try record(name).diagnostics.contains { $0.message == RegistryRemark.treated.rawValue }
    return try tumors(name).map { tumor in
      var recorded = tumor
      recorded.estrogenReceptor = tumor.beforeTreatment?.estrogenReceptor ?? tumor.estrogenReceptor
      recorded.progesteroneReceptor =
        tumor.beforeTreatment?.progesteroneReceptor ?? tumor.progesteroneReceptor
      recorded.her2 = tumor.beforeTreatment?.her2 ?? tumor.her2
      if isTreated { recorded.size = nil }
      return recorded
    }
  }

  private static func receptors(_ a: Tumor, _ b: Tumor) -> [(ReceptorResult?, ReceptorResult?)] {
    [(a.estrogenReceptor, b.estrogenReceptor), (a.progesteroneReceptor, b.progesteroneReceptor)]
  }

  /// FHIR has no word for `about`.
  private static func exact(_ percent: Percentage?) -> Percentage? {
    guard var percent else { return nil }
    if percent.comparator == .approximate { percent.comparator = .equal }
    return percent
  }

  /// A test that was not done is a cancelled observation, which a reader passes over.
  private static func definite(_ status: ResultStatus?) -> ResultStatus? {
    status == .notPerformed ? nil : status
  }

  /// A range that no code holds comes back as no percentage.
  private static func percentCode(_ result: ReceptorResult?) -> String {
    let code = ReceptorCoder.percent(result).code
    return code == "XX9" ? "XX7" : code
  }
}
