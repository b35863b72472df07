/// Turns marked-up text into lines: the narrative blocks of CDA, the pages of HTML, the `div`s of FHIR.
struct MarkupRenderer {
  /// What an element means for the layout.
  private enum Role {
    case block, item, lineBreak, table, row, cell, headerCell, headerGroup, footnote, preformatted, hidden,
      inline
  }

  private static let roles: [String: Role] = [
    "p": .block, "paragraph": .block, "div": .block, "h1": .block, "h2": .block, "h3": .block, "h4": .block,
    "h5": .block, "h6": .block, "caption": .block, "section": .block, "article": .block, "header": .block,
    "footer": .block, "blockquote": .block, "dt": .block, "dd": .block, "ul": .block, "ol": .block,
    "list": .block,
    "center": .block, "address": .block, "title": .block, "body": .block, "fieldset": .block,
    "legend": .block,
    "hr": .block, "form": .block, "main": .block, "text": .block, "dl": .block,
    "li": .item, "item": .item, "br": .lineBreak, "table": .table, "tr": .row, "td": .cell, "th": .headerCell,
    "thead": .headerGroup, "footnote": .footnote, "pre": .preformatted, "xmp": .preformatted,
    "script": .hidden, "style": .hidden, "head": .hidden, "template": .hidden, "select": .hidden,
    "del": .hidden, "s": .hidden, "strike": .hidden,
  ]

  /// The text as far as it is finished.
  private(set) var lines: [String] = []
  /// The line that is being written.
  private var line = ""
  private var tables: [MarkupTable] = []
  private var footnotes: [String] = []
  private var hidden = 0
  private var preformatted = 0
  private var footnoteDepth = 0
  /// The texts of elements that have an ID, for entries that point to them.
  private(set) var texts: [String: String] = [:]
  private var captures: [(id: String, depth: Int)] = []
  private var depth = 0
  /// Whether line ends count outside of all elements, where senders put plain text for marked-up text.
  var keepsLines = false
  /// Whether such text was met since the last element.
  private var hasPlainText = false
  private static let longestCapture = 4000

  // MARK: - Events

  mutating func start(_ name: String, id: String?, columns: Int, rows: Int, style: String?) {
    depth += 1
    hasPlainText = false
    if let id, !id.isEmpty, captures.count < 8 { captures.append((id, depth)) }
    switch Self.roles[name] ?? .inline {
    case .hidden: hidden += 1
    case .block: endLine()
    case .item:
      endLine()
      line = "- "
    case .lineBreak: breakLine()
    case .table:
      endLine()
      tables.append(MarkupTable(outer: lines))
      lines = []
    case .headerGroup: if !tables.isEmpty { tables[tables.count - 1].isInHeader = true }
    case .row:
      endLine()
      if !tables.isEmpty { tables[tables.count - 1].beginRow() }
    case .cell, .headerCell:
      guard !tables.isEmpty else { return endLine() }
      endCell()
      tables[tables.count - 1].beginCell(isHeader: name == "th", columns: columns, rows: rows)
    case .footnote:
      footnoteDepth += 1
      footnotes.append("")
    case .preformatted:
      endLine()
      preformatted += 1
    case .inline: break
    }
    if let style,
      style.holds("line-through") || style.holds("display:none") || style.holds("display: none")
    {
      hiddenDepths.append(depth)
      hidden += 1
    }
  }

  /// The elements that their style hides.
  private var hiddenDepths: [Int] = []

  mutating func end(_ name: String) {
    if hiddenDepths.last == depth {
      hiddenDepths.removeLast()
      hidden -= 1
    }
    switch Self.roles[name] ?? .inline {
    case .hidden: hidden = max(hidden - 1, 0)
    case .block, .item: endLine()
    case .headerGroup: if !tables.isEmpty { tables[tables.count - 1].isInHeader = false }
    case .cell, .headerCell: endCell()
    case .row:
      endCell()
      if tables.isEmpty { endLine() }
    case .table:
      endCell()
      guard let table = tables.popLast() else { return }
      // What stood between the rows came before the table.
      let stray = lines
      lines = table.outer + stray + table.rendered()
    case .footnote: footnoteDepth = max(footnoteDepth - 1, 0)
    case .preformatted:
      endLine()
      preformatted = max(preformatted - 1, 0)
    case .lineBreak, .inline: break
    }
    while let last = captures.last, last.depth >= depth { captures.removeLast() }
    depth = max(depth - 1, 0)
  }

  mutating func text(_ text: String) {
    guard hidden == 0 else { return }
    for capture in captures where texts[capture.id, default: ""].utf8.count < Self.longestCapture {
      Self.append(text, to: &texts[capture.id, default: ""])
    }
    if footnoteDepth > 0 {
      Self.append(text, to: &footnotes[footnotes.count - 1])
    } else if keepsLines, depth == 0 {
      appendLines(text)
    } else if preformatted > 0 {
      for (index, part) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { breakLine() }
        line += part
      }
    } else {
      Self.append(text, to: &line)
    }
  }

  /// Adds text line by line; between elements, where only the layout of the file stands, empty lines say nothing.
  private mutating func appendLines(_ text: String) {
    for (index, part) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0, !line.trimmed.isEmpty { endLine() } else if index > 0, hasPlainText { lines.append("") }
      line += part
      if !line.trimmed.isEmpty { hasPlainText = true }
    }
  }

  /// Adds text with each run of white space as one blank.
  private static func append(_ text: String, to line: inout String) {
    var hasBlank = line.isEmpty || line.last == " "
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" || scalar == "\u{A0}" {
        if !hasBlank { line.unicodeScalars.append(" ") }
        hasBlank = true
      } else {
        line.unicodeScalars.append(scalar)
        hasBlank = false
      }
    }
  }

  // MARK: - Lines

  /// Ends a line, also an empty one.
  private mutating func breakLine() {
    if line.trimmed.isEmpty { lines.append("") } else { endLine() }
  }

  private mutating func endLine() {
    let text = preformatted > 0 ? line : line.trimmed
    line = ""
    if !text.isEmpty, text != "-" { lines.append(text) }
    for note in footnotes where footnoteDepth == 0 && !note.trimmed.isEmpty { lines.append(note.trimmed) }
    if footnoteDepth == 0 { footnotes = [] }
  }

  private mutating func endCell() {
    endLine()
    guard !tables.isEmpty, tables[tables.count - 1].isInCell else { return }
    tables[tables.count - 1].endCell(lines)
    lines = []
  }

  /// Takes what is finished out.
  mutating func takeLines() -> [String] {
    while !tables.isEmpty { end("table") }
    endLine()
    defer { lines = [] }
    return lines
  }
}
