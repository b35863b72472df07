import PathReport

/// The values of a record with their evidence, and with what lost against them.
struct ExplainedValues {
  private let record: ReportRecord
  private let tumors: [[ResultLine]]
  private let style: Style
  private let lineStarts: [Int]

  /// Explains the values of a record; `tumors` holds the lines of each of its tumors.
  init(record: ReportRecord, tumors: [[ResultLine]], style: Style) {
    self.record = record
    self.tumors = tumors
    self.style = style
    let bytes = (record.report.text ?? "").utf8
    lineStarts = [0] + bytes.enumerated().filter { $0.element == UInt8(ascii: "\n") }.map { $0.offset + 1 }
  }

  /// The explanation, line by line.
  var lines: [String] {
    var lines: [String] = []
    var unexplained = Array(record.diagnostics)
    for (index, tumor) in record.tumors.enumerated() {
      let heading = "Tumor \(index + 1) of \(record.tumors.count): \(tumor.heading)"
      lines.append(style.paint(heading, .bold))
      for line in tumors[index] {
        // A remark names the field, not the tumor: it stands with the first tumor that has the field.
        let own = unexplained.filter { $0.concerns(line.field) }
        unexplained.removeAll { $0.concerns(line.field) }
        lines += value(line) + own.flatMap(remark)
      }
      lines.append("")
    }
    if record.tumors.isEmpty { lines += [style.paint("No results", .bold), ""] }
    if !unexplained.isEmpty {
      lines.append(style.paint("Remarks", .bold))
      lines += unexplained.flatMap(remark)
    } else {
      lines.removeLast()
    }
    return lines
  }

  private func value(_ line: ResultLine) -> [String] {
    let word = line.status.map { style.paint($0.words, $0.ink) }
    let value = ([word].compactMap { $0 } + line.details).joined(separator: ", ")
    return ["  \(line.label): \(value)"] + line.evidence.flatMap(place)
  }

  private func remark(_ diagnostic: Diagnostic) -> [String] {
    let ink: Ink = diagnostic.severity == .warning ? .yellow : .dim
    let field = diagnostic.field.map { " \($0)" } ?? ""
    let head = style.paint(diagnostic.code.rawValue + field, ink) + ": " + diagnostic.message.printable
    return ["    " + head] + diagnostic.evidence.flatMap(place)
  }

  /// Where something stands, and its words.
  private func place(_ evidence: Evidence) -> [String] {
    let line = lineStarts.partitioningIndex { $0 > evidence.utf8Start }
    let place = [evidence.path?.printable ?? "line \(line)", evidence.section.words, evidence.rule]
    var lines = ["      " + style.paint(place.joined(separator: ", "), .dim)]
    if let text = evidence.text {
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      lines.append("        “\(words.printable)”")
    }
    return lines
  }
}

extension Diagnostic {
  /// Whether this is about a field or about a part of it.
  fileprivate func concerns(_ line: String) -> Bool {
    guard let field else { return false }
    return field == line || field.hasPrefix(line + ".") || line.hasPrefix(field + ".")
  }
}

extension Array where Element == Int {
  /// The index of the first element that fulfils a condition which all elements behind it fulfil too.
  fileprivate func partitioningIndex(where isBehind: (Int) -> Bool) -> Int {
    var range = startIndex..<endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = isBehind(self[middle]) ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    return range.lowerBound
  }
}
