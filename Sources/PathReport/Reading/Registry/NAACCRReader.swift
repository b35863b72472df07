/// Reads NAACCR XML: the coded items of each patient's tumors, as the lines of a synoptic report.
///
/// What a code can't hold is not there: `000` of a percentage is 0 % as well as `<1 %`, and 0 of HER2 over all is
/// negative as well as equivocal.
struct NAACCRReader: ReportReader {
  func read(_ bytes: [UInt8], emit: (SourceReport) -> Void) throws(ReadingError) {
    let handler = try XMLDocument.parse(bytes, format: "NAACCR XML") { NAACCRHandler() }
    for report in handler.reports { emit(report) }
  }
}

/// Collects the items of each tumor.
private final class NAACCRHandler: XMLHandler {
  private(set) var reports: [SourceReport] = []
  private var path = XMLPath()
  private var tumors: [NAACCRTumor] = []
  private var id: String?
  private var value: [UInt8] = []

  func start(_ element: XMLElement) {
    path.enter(element.tag)
    switch element.name {
    case "Tumor": tumors.append(NAACCRTumor())
    case "Item": id = element.attribute("naaccrId")
    default: break
    }
    value = []
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if id != nil { value.append(contentsOf: bytes) }
  }

  func end(_ tag: XMLTag) {
    let name = tag.name
    if name == "Item", let id, !tumors.isEmpty {
      tumors[tumors.count - 1].items[id] = (String(decoding: value, as: UTF8.self).trimmed, path.text)
    }
    if name == "Item" { id = nil }
    if name == "Patient" { finishPatient() }
    path.leave()
  }

  private func finishPatient() {
    var report = SourceReport()
    if let first = tumors.first { report.header = first.header }
    if tumors.contains(where: { !$0.isBreast }) {
      report.note("tumors of other sites were passed over", severity: .info)
    }
    tumors.removeAll { !$0.isBreast }
    if !tumors.isEmpty {
      report.text.addHeading("SYNOPTIC REPORT")
      report.text.addLine("Organ: breast")
    }
    for (place, tumor) in tumors.enumerated() {
      tumor.write(to: &report, letter: tumors.count > 1 ? UnicodeScalar(UInt8(0x41 + place % 10)) : nil)
    }
    reports.append(report)
    tumors = []
  }
}

/// The items of one tumor, and what they say in words.
private struct NAACCRTumor {
  var items: [String: (code: String, path: String)] = [:]

  private func code(_ item: NAACCRItem) -> String? { items[item.id]?.code }

  /// Whether the primary is in the breast, or the file does not say where.
  var isBreast: Bool { code(.primarySite).map { $0.hasPrefix("C50") } ?? true }

  var header: HeaderFacts {
    var header = HeaderFacts()
    header.accession = code(.pathReportNumber)
    header.patientID = code(.medicalRecordNumber)
    header.collectedOn = code(.pathSpecimenCollected).flatMap(HeaderFacts.day)
    return header
  }

  func write(to report: inout SourceReport, letter: UnicodeScalar?) {
    let side = code(.laterality).flatMap { ["1": "right breast", "2": "left breast"][$0] }
    if let letter {
      report.text.addLine("Part \(letter): \(side ?? "breast")", path: items[NAACCRItem.laterality.id]?.path)
    } else if let side {
      report.text.addLine("Laterality: \(side)", path: items[NAACCRItem.laterality.id]?.path)
    }
    let component = code(.behaviorCodeIcdO3).flatMap {
      ["2": "carcinoma in situ", "3": "invasive carcinoma"][$0]
    }
    if let component { line("Histologic type", [(component, .behaviorCodeIcdO3)], &report) }
    writeSite(to: &report)
    writeSize(to: &report)
    writeReceptors(to: &report)
    writeHER2(to: &report)
    line("Ki-67", [(number(.ki67).map { "\($0)%" }, .ki67)], &report)
  }

  private func writeSite(to report: inout SourceReport) {
    let parts = [
      "C500": "nipple", "C501": "central portion", "C502": "upper inner quadrant",
      "C503": "lower inner quadrant", "C504": "upper outer quadrant", "C505": "lower outer quadrant",
      "C506": "axillary tail", "C508": "overlapping",
    ]
    line("Tumor site", [(code(.primarySite).flatMap { parts[$0] }, .primarySite)], &report)
  }

  private func writeSize(to report: inout SourceReport) {
    let size = [NAACCRItem.tumorSizePathologic, .tumorSizeSummary, .tumorSizeClinical]
      .first { code($0).flatMap(Int.init).map { (1...989).contains($0) } ?? false }
    if let size, let millimetres = code(size).flatMap(Int.init) {
      line("Tumor size", [("\(millimetres) mm", size)], &report)
      return
    }
    let words = ["990": "microscopic focus of carcinoma", "998": "diffuse involvement of the breast"]
    let summary = NAACCRItem.tumorSizeSummary
    line("Extent", [(code(summary).flatMap { words[$0] }, summary)], &report)
  }

  // MARK: - Markers

  private func writeReceptors(to report: inout SourceReport) {
    line(
      "Estrogen receptor",
      [
        (status(.estrogenReceptorSummary), .estrogenReceptorSummary),
        (percent(.estrogenReceptorPercent), .estrogenReceptorPercent),
        (allred(.estrogenReceptorAllred), .estrogenReceptorAllred),
      ], &report)
    line(
      "Progesterone receptor",
      [
        (status(.progesteroneReceptorSummary), .progesteroneReceptorSummary),
        (percent(.progesteroneReceptorPercent), .progesteroneReceptorPercent),
        (allred(.progesteroneReceptorAllred), .progesteroneReceptorAllred),
      ], &report)
  }

  private func writeHER2(to report: inout SourceReport) {
    let scores = [
      "0": "Negative (Score 0)", "1": "Negative (Score 1+)", "2": "Equivocal (Score 2+)",
      "3": "Positive (Score 3+)", "4": "Negative", "7": "Pending",
    ]
    let ihc = code(.her2IhcSummary).flatMap { scores[$0] }
    line("HER2 by immunohistochemistry", [(ihc, .her2IhcSummary)], &report)
    let statuses = ["0": "Not amplified", "2": "Equivocal", "3": "Amplified", "7": "Pending"]
    let ish = code(.her2IshSummary).flatMap { statuses[$0] }
    let bounds = ["XX.2": "<2.0", "XX.3": ">=2.0"]
    let ratio = number(.her2IshDualProbeRatio) ?? code(.her2IshDualProbeRatio).flatMap { bounds[$0] }
    let copies = [NAACCRItem.her2IshDualProbeCopyNumber, .her2IshSingleProbeCopyNumber].first {
      number($0) != nil
    }
    line(
      "HER2 by in situ hybridization",
      [
        (ish, .her2IshSummary), (ratio.map { "HER2/CEP17 ratio \($0)" }, .her2IshDualProbeRatio),
        (copies.flatMap(number).map { "average HER2 copy number \($0)" }, copies ?? .her2IshSummary),
      ], &report)
    // 0 is negative as well as equivocal; where a test is coded, its own code says which.
    guard ihc == nil, ish == nil else { return }
    let overall = code(.her2OverallSummary).flatMap {
      ["0": "Negative", "1": "Positive", "7": "Pending"][$0]
    }
    line("HER2", [(overall, .her2OverallSummary)], &report)
  }

  private func status(_ item: NAACCRItem) -> String? {
    code(item).flatMap { ["0": "Negative", "1": "Positive", "7": "Pending"][$0] }
  }

  /// `001` to `100`, and `R10` for 1-10 % to `R99` for 91-100 %.
  private func percent(_ item: NAACCRItem) -> String? {
    guard let code = code(item) else { return nil }
    if let value = Int(code), (1...100).contains(value) { return "\(value)%" }
    guard code.hasPrefix("R"), let end = Int(code.dropFirst()) else { return nil }
    return end == 99 ? "91-100%" : "\(end - 9)-\(end)%"
  }

  private func allred(_ item: NAACCRItem) -> String? {
    code(item).flatMap(Int.init).map { "Allred score \($0)" }
  }

  private func number(_ item: NAACCRItem) -> String? {
    guard let code = code(item), Double(code) != nil else { return nil }
    return code
  }

  /// A line with its parts, each with the path of its item; no line without a part.
  private func line(
    _ label: String, _ parts: [(text: String?, item: NAACCRItem)], _ report: inout SourceReport
  ) {
    let known = parts.filter { $0.text != nil }
    guard !known.isEmpty else { return }
    report.text.endLine()
    report.text.append("\(label): ")
    for (index, part) in known.enumerated() {
      if index > 0 { report.text.append(", ") }
      report.text.append(part.text!, path: items[part.item.id]?.path, isCoded: true)
    }
    report.text.endLine()
  }
}
