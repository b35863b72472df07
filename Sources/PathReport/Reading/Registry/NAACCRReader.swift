/// Reads NAACCR XML: the coded items of each patient's tumors, as the lines of a synoptic report.
///
/// What a code can't hold is not there: `000` of a percentage is 0 % as well as `<1 %`, and `XX9` any range of more than
/// ten percent.
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
