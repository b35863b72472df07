import PathReport

/// The codes of a record's tumors, each with its meaning, the rule that gave it, and the words behind it.
struct ExplainedCodes {
  private let tumors: [RegistryTumor]
  private let style: Style

  /// Codes a record and explains the codes.
  init(record: ReportRecord, coder: RegistryCoder, style: Style) {
    tumors = coder.code(record)
    self.style = style
  }

  /// The explanation, with a line break at its end.
  var text: String {
    guard !tumors.isEmpty else { return style.paint("No breast tumor to code", .bold) + "\n" }
    var lines: [String] = []
    for (place, tumor) in tumors.enumerated() {
      if place > 0 { lines.append("") }
      lines.append(
        style.paint("Tumor \(place + 1) of \(tumors.count): \(tumor.tumor.component.words)", .bold))
      for coded in tumor.items where !Self.isText(coded.item) { lines += explanation(of: coded) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The text items are quotations of what the other items show already.
  private static func isText(_ item: NAACCRItem) -> Bool { item.length >= 1000 }

  private func explanation(of coded: CodedItem) -> [String] {
    let head = "\(coded.item.number)".leftPadded(to: 6) + "  " + coded.item.name
    var lines = ["\(head): \(style.paint(coded.code.printable, .bold)), \(coded.meaning)"]
    lines.append("        " + style.paint("\(coded.rule.name), \(coded.rule.source)", .dim))
    if let selection = coded.selection, selection != coded.rule {
      lines.append("        " + style.paint("\(selection.name), \(selection.source)", .dim))
    }
    if let review = coded.review { lines.append("        " + style.paint("review: \(review)", .yellow)) }
    for text in coded.evidence.compactMap(\.text) {
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      lines.append("        “\(words.printable)”")
    }
    return lines
  }
}
