import PathReport

/// One report for people: its name, a row for each result of each tumor, and what deserves a second look.
struct TableBlock {
  /// The report.
  let record: ReportRecord
  /// The colors.
  let style: Style

  private static let labelWidth = 10
  private static let statusWidth = 14
  /// More remarks than this are left to `explain`.
  private static let remarkLimit = 5
  private static let remarkLength = 100

  /// The block, with a line break at its end.
  var text: String {
    var lines = [style.paint(title, .bold)]
    for (index, tumor) in record.tumors.enumerated() {
      let number = record.tumors.count > 1 ? "tumor \(index + 1) of \(record.tumors.count): " : ""
      lines.append("  " + number + tumor.heading)
      lines += ResultLine.lines(of: tumor).map(row)
    }
    if record.tumors.isEmpty { lines.append("  no results") }
    lines += remarks
    return lines.joined(separator: "\n") + "\n"
  }

  /// The name, with the report's number where a file may hold several.
  private var title: String {
    let name = record.source.name.printable
    return record.source.index > 0 ? "\(name) #\(record.source.index)" : name
  }

  private func row(_ line: ResultLine) -> String {
    let label = "    " + line.label.padded(to: Self.labelWidth)
    let status = (line.status?.words ?? "").padded(to: Self.statusWidth)
    // Where no word was printed, the numbers take its place.
    guard let ink = line.status?.ink else { return label + line.details.joined(separator: ", ") }
    let details = line.details.joined(separator: ", ")
    return details.isEmpty
      ? label + style.paint(line.status?.words ?? "", ink)
      : label + style.paint(status, ink) + details
  }

  private var remarks: [String] {
    // What is noted for a registry needs nobody's attention here.
    let diagnostics = record.diagnostics.filter { $0.code != .noted }
    guard !diagnostics.isEmpty else { return [] }
    var lines = ["  \(diagnostics.count) \(diagnostics.count == 1 ? "remark" : "remarks")"]
    for diagnostic in diagnostics.prefix(Self.remarkLimit) {
      let ink: Ink = diagnostic.severity == .warning ? .yellow : .dim
      let words = [diagnostic.code.rawValue, diagnostic.field, diagnostic.message].compactMap { $0 }
      lines.append("    " + style.paint(words.joined(separator: ": ").shortened(to: Self.remarkLength), ink))
    }
    if diagnostics.count > Self.remarkLimit {
      lines.append("    and \(diagnostics.count - Self.remarkLimit) more, which pathreport explain shows")
    }
    return lines
  }
}

extension String {
  /// The text with spaces behind it, up to a width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }

  /// The text with spaces before it, up to a width.
  func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - count)) + self
  }

  /// The text, cut where it is longer than so many characters.
  func shortened(to length: Int) -> String {
    count > length ? prefix(length - 1) + "…" : self
  }
}
