/// The items of one tumor, and what they say in words.
struct NAACCRTumor {
  var items: [String: (code: String, path: String)] = [:]

  func code(_ item: NAACCRItem) -> String? { items[item.id]?.code }

  /// Whether the primary is in the breast, or the file does not say where.
  var isBreast: Bool { code(.primarySite).map { $0.hasPrefix("C50") } ?? true }

  var header: HeaderFacts {
    var header = HeaderFacts()
    header.accession = code(.pathReportNumber)
    header.patientID = code(.medicalRecordNumber)
    header.collectedOn = code(.pathSpecimenCollected).flatMap(HeaderFacts.day)
    header.kind = kind
    return header
  }

  /// A pathologic size is that of an excision, a clinical one that of a biopsy.
  private var kind: ReportKind? {
    if code(.pathReportType) == "07" { return .biomarker }
    if isSize(.tumorSizePathologic) { return .excision }
    return isSize(.tumorSizeClinical) ? .biopsy : nil
  }

  /// Whether an item says more of a size than that it is not known.
  private func isSize(_ item: NAACCRItem) -> Bool {
    code(item).map { !$0.isEmpty && $0 != "999" } ?? false
  }

  func write(to report: inout SourceReport, letter: UnicodeScalar?) {
    let sides = ["1": "right breast", "2": "left breast", "4": "both breasts"]
    let side = code(.laterality).flatMap { sides[$0] }
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
    writeProliferation(to: &report)
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
    // 000 is a pathologic size only where treatment left nothing.
    if code(.tumorSizePathologic) == "000" {
      let words = "pathologic complete response, post neoadjuvant therapy"
      return line("Treatment effect", [(words, .tumorSizePathologic)], &report)
    }
    let words = ["990": "microscopic focus of carcinoma", "998": "diffuse involvement of the breast"]
    let summary = NAACCRItem.tumorSizeSummary
    line("Extent", [(code(summary).flatMap { words[$0] }, summary)], &report)
  }

  private func writeProliferation(to report: inout SourceReport) {
    let words = code(.ki67) == "XXX.7" ? "performed, percentage not stated" : nil
    line("Ki-67", [(number(.ki67).map { "\($0)%" } ?? words, .ki67)], &report)
  }

  func number(_ item: NAACCRItem) -> String? {
    guard let code = code(item), Double(code) != nil else { return nil }
    return code
  }

  /// A line with its parts, each with the path of its item; no line without a part.
  func line(
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
