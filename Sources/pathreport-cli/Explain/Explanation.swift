import PathReport

/// A report and its record side by side, for a person who wants to know why.
struct Explanation {
  private let record: ReportRecord
  private let style: Style
  private let columns: Int
  private let tumors: [[ResultLine]]
  private let inks: [String: Ink]

  /// Explains a record that carries its report's text.
  init(record: ReportRecord, style: Style, columns: Int) {
    self.record = record
    self.style = style
    self.columns = columns
    tumors = record.tumors.map(ResultLine.lines(of:))
    var inks: [String: Ink] = [:]
    for line in tumors.joined() where inks[line.label] == nil { inks[line.label] = .background(inks.count) }
    self.inks = inks
  }

  /// The whole explanation, with a line break at its end.
  var text: String {
    var parts: [String] = []
    if let text = record.report.text {
      if style.isColored, !inks.isEmpty { parts.append(legend + "\n") }
      parts.append(AnnotatedText(text: text, marks: marks, columns: columns).rendered(style))
      parts.append("\n")
    }
    let values = ExplainedValues(record: record, tumors: tumors, style: style)
    parts.append(values.lines.joined(separator: "\n") + "\n")
    return parts.joined()
  }

  private var legend: String {
    var labels: [String] = []
    for line in tumors.joined() where !labels.contains(line.label) { labels.append(line.label) }
    return labels.map { style.paint(" \($0) ", inks[$0] ?? .bold) }.joined(separator: " ") + "\n"
  }

  /// The places of all values, then those of remarks, without repetitions.
  private var marks: [Mark] {
    var marks: [Mark] = []
    for (number, lines) in tumors.enumerated() {
      let suffix = tumors.count > 1 ? ", tumor \(number + 1)" : ""
      for line in lines {
        let label = "\(line.label) \(line.headline)\(suffix)"
        marks += line.evidence.map {
          Mark(bytes: $0.bytes, label: label, ink: inks[line.label] ?? .bold)
        }
      }
    }
    for diagnostic in record.diagnostics {
      let label = [diagnostic.code.rawValue, diagnostic.field].compactMap { $0 }.joined(separator: " ")
      marks += diagnostic.evidence.map {
        Mark(bytes: $0.bytes, label: label, ink: .red)
      }
    }
    var seen: Set<Mark> = []
    return marks.filter { seen.insert($0).inserted }
  }
}

extension Evidence {
  /// The place in bytes of UTF-8.
  fileprivate var bytes: Range<Int> { utf8Start..<max(utf8Start, utf8End) }
}
