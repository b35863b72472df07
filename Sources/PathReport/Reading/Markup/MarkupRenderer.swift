/// Turns marked-up text into lines: the narrative blocks of CDA, the pages of HTML, the `div`s of FHIR.
struct MarkupRenderer {
  /// What an element means for the layout.
  enum Role {
    case block, list, orderedList, item, lineBreak, table, row, cell, headerCell, headerGroup, footnote,
      preformatted, hidden,
      inline
  }

  private static let roles: [String: Role] = [
    "p": .block, "paragraph": .block, "div": .block, "h1": .block, "h2": .block, "h3": .block, "h4": .block,
    "h5": .block, "h6": .block, "caption": .block, "section": .block, "article": .block, "header": .block,
    "footer": .block, "blockquote": .block, "dt": .block, "dd": .block, "ul": .list, "ol": .orderedList,
    "list": .list,
    "center": .block, "address": .block, "title": .block, "body": .block, "fieldset": .block,
    "legend": .block,
    "hr": .block, "form": .block, "main": .block, "text": .block, "dl": .block,
    "li": .item, "item": .item, "br": .lineBreak, "table": .table, "tr": .row, "td": .cell, "th": .headerCell,
    "thead": .headerGroup, "footnote": .footnote, "pre": .preformatted, "xmp": .preformatted,
    "script": .hidden, "style": .hidden, "head": .hidden, "template": .hidden, "select": .hidden,
    "del": .hidden, "s": .hidden, "strike": .hidden,
  ]

  /// What an element means.
  static func role(of name: String) -> Role { roles[name] ?? .inline }

  /// The text as far as it is finished.
  private(set) var lines: [String] = []
  /// The line that is being written.
  private var line: [UInt8] = []
  private var tables: [MarkupTable] = []
  private var footnotes: [[UInt8]] = []
  /// The lists that are open; of those that are numbered, the last number.
  private var lists: [Int?] = []
  private var hidden = 0
  private var preformatted = 0
  private var footnoteDepth = 0
  /// The texts of elements that have an ID, for entries that point to them.
  private(set) var texts: [String: String] = [:]
  private var captures: [(id: String, depth: Int, text: [UInt8])] = []
  private var depth = 0
  /// Whether line ends count outside of all elements, where senders put plain text for marked-up text.
  var keepsLines = false
  /// Whether such text was met since the last element.
  private var hasPlainText = false
  private static let longestCapture = 4000

  // MARK: - Events

  mutating func start(
    _ role: Role, id: String? = nil, columns: Int = 1, rows: Int = 1, isHidden: Bool = false
  ) {
    depth += 1
    hasPlainText = false
    if let id, !id.isEmpty, captures.count < 8 { captures.append((id, depth, [])) }
    switch role {
    case .hidden: hidden += 1
    // `<li><p>` goes on with the item's number.
    case .block where isNumberAlone: break
    case .block: endLine()
    case .list, .orderedList:
      endLine()
      lists.append(role == .orderedList ? 0 : nil)
    case .item:
      endLine()
      line = Array(nextMark().utf8)
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
      takeStray()
      tables[tables.count - 1].beginCell(isHeader: role == .headerCell, columns: columns, rows: rows)
    case .footnote:
      footnoteDepth += 1
      footnotes.append([])
    case .preformatted:
      endLine()
      preformatted += 1
    case .inline: break
    }
    if isHidden {
      hiddenDepths.append(depth)
      hidden += 1
    }
  }

  /// What stands before the next item of the innermost list.
  private mutating func nextMark() -> String {
    guard let last = lists.last, let number = last else { return "- " }
    lists[lists.count - 1] = number + 1
    return "\(number + 1). "
  }

  /// The depths of the elements that are hidden themselves.
  private var hiddenDepths: [Int] = []

  mutating func end(_ role: Role) {
    if hiddenDepths.last == depth {
      hiddenDepths.removeLast()
      hidden -= 1
    }
    switch role {
    case .hidden: hidden = max(hidden - 1, 0)
    case .block, .item: endLine()
    case .list, .orderedList:
      endLine()
      _ = lists.popLast()
    case .headerGroup: if !tables.isEmpty { tables[tables.count - 1].isInHeader = false }
    case .cell, .headerCell: endCell()
    case .row:
      endCell()
      if tables.isEmpty { endLine() }
    case .table:
      endCell()
      takeStray()
      guard let table = tables.popLast() else { return }
      lines = table.outer + table.rendered()
    case .footnote: footnoteDepth = max(footnoteDepth - 1, 0)
    case .preformatted:
      endLine()
      preformatted = max(preformatted - 1, 0)
    case .lineBreak, .inline: break
    }
    while let last = captures.last, last.depth >= depth { endCapture() }
    depth = max(depth - 1, 0)
  }

  /// Ends the innermost text that has an ID.
  private mutating func endCapture() {
    let capture = captures.removeLast()
    let text = String(decoding: capture.text, as: UTF8.self)
    if !text.isEmpty { texts[capture.id, default: ""] += text }
  }

  mutating func text(_ text: some Collection<UInt8>) {
    guard hidden == 0 else { return }
    for index in captures.indices where captures[index].text.count < Self.longestCapture {
      Self.append(text, to: &captures[index].text)
    }
    if footnoteDepth > 0 {
      Self.append(text, to: &footnotes[footnotes.count - 1])
    } else if keepsLines, depth == 0 {
      appendLines(text)
    } else if preformatted > 0 {
      for (index, part) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
        if index > 0 { breakLine() }
        line += part
      }
    } else {
      Self.append(text, to: &line)
    }
  }

  /// Adds text line by line; between elements, where only the layout of the file stands, empty lines say nothing.
  private mutating func appendLines(_ text: some Collection<UInt8>) {
    for (index, part) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if index > 0, !line.isBlank { endLine() } else if index > 0, hasPlainText { lines.append("") }
      line += part
      if !line.isBlank { hasPlainText = true }
    }
  }

  /// Adds text with each run of white space as one blank, and each no-break space as one of its own: columns are set
  /// with them.
  private static func append(_ text: some Collection<UInt8>, to line: inout [UInt8]) {
    var hasBlank = line.last.map { $0 == 0x20 } ?? true
    for byte in text {
      if byte == 0xA0, line.last == 0xC2 {
        line[line.count - 1] = 0x20
        hasBlank = false
      } else if byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D {
        if !hasBlank { line.append(0x20) }
        hasBlank = true
      } else {
        line.append(byte)
        hasBlank = false
      }
    }
  }

  // MARK: - Lines

  /// Ends a line, also an empty one.
  private mutating func breakLine() {
    if line.isBlank { lines.append("") } else { endLine() }
  }

  /// Whether nothing stands behind an item's number yet.
  private var isNumberAlone: Bool {
    guard lists.last != nil, let last = line.trimmedEnd.last, last == UInt8(ascii: ".") else { return false }
    return line.trimmedEnd.dropLast().allSatisfy { (0x30...0x39).contains($0) }
  }

  private mutating func endLine() {
    let text = preformatted > 0 ? line[...] : line.trimmedEnd
    if text.isEmpty, !line.isEmpty, lines.last?.isEmpty == false {
      // `<p>&nbsp;</p>`: an empty line.
      lines.append("")
    } else if !text.isEmpty, !text.elementsEqual(CollectionOfOne(UInt8(ascii: "-"))), !isNumberAlone {
      lines.append(String(decoding: text, as: UTF8.self))
    }
    line.removeAll(keepingCapacity: true)
    guard footnoteDepth == 0, !footnotes.isEmpty else { return }
    for note in footnotes where !note.isBlank { lines.append(String(decoding: note.trimmed, as: UTF8.self)) }
    footnotes = []
  }

  private mutating func endCell() {
    endLine()
    guard !tables.isEmpty, tables[tables.count - 1].isInCell else { return }
    tables[tables.count - 1].endCell(lines)
    lines = []
  }

  /// What stands between the rows, such as a caption, comes before the table.
  private mutating func takeStray() {
    guard !tables.isEmpty else { return }
    tables[tables.count - 1].outer += lines
    lines = []
  }

  /// Takes what is finished out.
  mutating func takeLines() -> [String] {
    while !tables.isEmpty { end(.table) }
    while !captures.isEmpty { endCapture() }
    endLine()
    defer { lines = [] }
    return lines
  }
}

extension [UInt8] {
  /// Whether there is nothing but white space.
  fileprivate var isBlank: Bool { trimmed.isEmpty }

  /// Without white space at both ends.
  fileprivate var trimmed: ArraySlice<UInt8> {
    var text = trimmedEnd
    while let first = text.first {
      if first <= 0x20 {
        text.removeFirst()
      } else if text.starts(with: [0xC2, 0xA0]) {
        text.removeFirst(2)
      } else {
        break
      }
    }
    return text
  }

  /// Without white space at its end.
  fileprivate var trimmedEnd: ArraySlice<UInt8> {
    var text = self[...]
    while let last = text.last {
      if last <= 0x20 {
        text.removeLast()
      } else if last == 0xA0, text.dropLast().last == 0xC2 {
        text.removeLast(2)
      } else {
        break
      }
    }
    return text
  }
}
