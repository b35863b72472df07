import Foundation
import Testing

@testable import PathReport

/// What is written for others is read back to the same values, as far as the format can hold them.
@Suite("Back again")
struct RoundTripTests {
  /// The samples whose index tumor is the only one of its side: a registry keeps no others.
  private static let names = SampleRecordTests.names.filter { $0.hasSuffix(".txt") }

  @Test("a FHIR Bundle is coded to the same codes, item by item", arguments: names)
  func fhir(name: String) throws { try expectSameBundle(try Self.record(name), name) }

  @Test(
    "a FHIR Bundle keeps sizes with their kind, methods, scores, other tissue and what cannot be determined",
    arguments: [
      "Left breast, core biopsy: invasive carcinoma, 8 mm.\nER: positive, 90%",
      "Left breast, lumpectomy: invasive carcinoma, 23 mm.\nER: positive, Allred score 8\nPR: H-score 120",
      "Left breast, core biopsy: invasive carcinoma.\nHER2 by IHC: cannot be determined",
      "Left breast, core biopsy: invasive carcinoma.\nHER2 IHC: 2+\nHER2 FISH: indeterminate, ratio 1.9",
      "Left breast, core biopsy: invasive carcinoma.\nHER2 IHC: 2+\nFinal HER2 status: positive",
      "Left breast, core biopsy: invasive carcinoma.\nHER2 Dual ISH: amplified, 7.2 HER2 copies per cell",
      "Left breast, core biopsy: invasive carcinoma.\nHER2: pending. Ki-67: pending",
      "Left breast, lumpectomy: invasive carcinoma, 8 mm, and DCIS.\nDCIS: ER positive, 90%",
      "Left axillary lymph node: metastatic carcinoma.\nER: positive, 90%",
      "HER2 FISH REPORT\nLeft breast. HER2/CEP17 ratio 2.4, HER2 copies 6.2 per cell",
      "A. Left breast, lumpectomy: DCIS, 40 mm. ER: 90%\nB. Right breast, lumpectomy: invasive, 9 mm. ER: 0%",
    ])
  func fhirItems(text: String) throws { try expectSameBundle(TestExtractor.shared.extract(text), text) }

  /// The codes of a report and of its Bundle; mCODE's profiles have no place for the quadrant, for treatment and for a
  /// size in words.
  private func expectSameBundle(_ record: ReportRecord, _ name: String) throws {
    let isNoted = record.diagnostics.contains {
      $0.code == .noted && ["therapy", "size"].contains($0.field?.split(separator: ".").last)
    }
    guard !isNoted else { return }
    var bytes: [UInt8] = []
    FHIRBundleWriter().write(record, into: &bytes)
    let again = try TestExtractor.shared.extract(bytes: bytes, name: "bundle").first
    let coder = RegistryCoder(diagnosisYear: 2020, includesRetiredItems: true)
    let before = coder.code(record), after = again.map(coder.code) ?? []
    try #require(after.count == before.count, "\(name)")
    for (tumor, other) in zip(before, after) {
      #expect(Self.codes(other, without: [400]) == Self.codes(tumor, without: [400]), "\(name)")
    }
    for (tumor, other) in zip(record.tumors, again?.tumors ?? []) {
      #expect(other.estrogenReceptor?.intensity == tumor.estrogenReceptor?.intensity, "\(name)")
      #expect(other.estrogenReceptor?.hScore == tumor.estrogenReceptor?.hScore, "\(name)")
      // A test that was not done is a cancelled observation, which a reader passes over.
      let isDone = tumor.her2?.ish?.status != .notPerformed
      #expect(other.her2?.ish?.method == (isDone ? tumor.her2?.ish?.method : nil), "\(name)")
      #expect(other.her2?.ish?.cep17CopyNumber == tumor.her2?.ish?.cep17CopyNumber, "\(name)")
    }
  }

  @Test("NAACCR XML is coded to the same codes, item by item", arguments: names)
  func naaccr(name: String) throws {
    try expectSameCodes(try Self.record(name), name)
  }

  @Test(
    "NAACCR XML keeps sizes with their kind, places, probes, conclusions and what is pending",
    arguments: [
      "Left breast, mastectomy: invasive carcinoma, 12 mm.\nTumor site: 2 o'clock",
      "Right breast, mastectomy: invasive carcinoma, 9 mm.\nTumor site: axillary tail",
      "Left breast, mastectomy: microscopic focus of invasive carcinoma.\nER: positive",
      "Left breast, mastectomy: invasive carcinoma, diffusely involving the breast.\nER: positive",
      "Left breast, core biopsy: invasive carcinoma, 8 mm.\nER: positive, R",
      "Left breast, lumpectomy: invasive carcinoma, 23 mm.\nER: positive, 90%, Allred score 8",
      "Left breast, mastectomy after neoadjuvant chemotherapy: no residual carcinoma.",
      "Breast, left and right, mastectomy: bilateral invasive carcinoma.\nER: negative",
      "Left breast, core biopsy: invasive carcinoma.\nHER2: pending. Ki-67: pending",
      "Left breast, core biopsy: invasive carcinoma.\nHER2 by single-probe CISH: pending",
      "Left breast, core biopsy: invasive carcinoma.\nHER2 CISH, single probe: 6.4 copies per cell",
      "Left breast, core biopsy: invasive carcinoma.\nHER2 Dual ISH: amplified, 7.2 HER2 copies per cell",
      "Left breast, core biopsy: invasive carcinoma.\nHER2 FISH: ratio >= 2.0, amplified",
      "Left breast, core biopsy: invasive carcinoma.\nHER2 IHC: 2+\nFinal HER2 status: positive",
      "Left breast, core biopsy: invasive carcinoma.\nHER2 IHC: 3+\nHER2 overall: indeterminate",
      "Left breast, core biopsy: invasive carcinoma.\nHER2 IHC: 2+\nHER2 FISH: indeterminate, ratio 1.9",
      "Left breast, core biopsy: invasive carcinoma.\nHER2 by IHC: cannot be determined",
      "Left breast, core biopsy: invasive carcinoma.\nER: positive\nKi-67: high",
      "HER2 FISH REPORT\nLeft breast. HER2/CEP17 ratio 2.4, HER2 copies 6.2 per cell",
      "A. Left breast, lumpectomy: DCIS, 40 mm. ER: 90%\nB. Right breast, lumpectomy: invasive, 9 mm. ER: 0%",
    ])
  func naaccrItems(text: String) throws {
    try expectSameCodes(TestExtractor.shared.extract(text), text)
  }

  private func expectSameCodes(_ record: ReportRecord, _ name: String) throws {
    let writer = NAACCRXMLWriter(coder: RegistryCoder(diagnosisYear: 2020, includesRetiredItems: true))
    var bytes: [UInt8] = []
    writer.begin(into: &bytes)
    writer.write(record, into: &bytes)
    writer.end(into: &bytes)
    let again = try TestExtractor.shared.extract(bytes: bytes, name: "registry").first
    let before = writer.coder.code(record), after = again.map(writer.coder.code) ?? []
    try #require(after.count == before.count, "\(name)")
    for (tumor, other) in zip(before, after) {
      #expect(Self.codes(other) == Self.codes(tumor), "\(name)")
    }
  }

  /// The codes of a tumor but for the texts, which quote what was read. A range that no code holds comes back as no
  /// percentage.
  private static func codes(_ tumor: RegistryTumor, without others: [Int] = []) -> [String] {
    tumor.items.filter { !([2550, 2570] + others).contains($0.item.number) }.map { coded in
      let isRange = [3826, 3914].contains(coded.item.number) && coded.code == "XX9"
      return "\(coded.item.number) \(isRange ? "XX7" : coded.code)"
    }
  }

  // MARK: - What can be compared

  private static func record(_ name: String) throws -> ReportRecord {
    let records = try TestExtractor.shared.extract(
      bytes: Array(Repository.data("Samples/" + name)), name: name)
    return try #require(records.first)
  }
}
