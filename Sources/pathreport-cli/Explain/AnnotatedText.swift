/// A place in a text, and what was read there.
struct Mark: Hashable {
  /// The place, in bytes of UTF-8.
  let bytes: Range<Int>
  /// What was read.
  let label: String
  /// Its color.
  let ink: Ink
}

/// A report's text with numbered lines, in which the places that were read stand out.
struct AnnotatedText {
  /// One character as the terminal shows it, and where it begins in the text.
  private struct Cell {
    let shown: String
    let byte: Int
  }

  private let lines: [[Cell]]
  /// By their places.
  private let marks: [Mark]
  private let gutter: Int
  private let columns: Int

  /// Lays a text out.
  ///
  /// - Parameters:
  ///   - text: The text that the marks count bytes of.
  ///   - marks: What was read; where places overlap, the first one gives the color.
  ///   - columns: The width of the terminal.
  init(text: String, marks: [Mark], columns: Int) {
    var lines: [[Cell]] = [[]]
    var byte = 0
    for character in text {
      let width = character.utf8.count
      defer { byte += width }
      if character == "\n" || character == "\r\n" {
        lines.append([])
      } else if character == "\t" {
        // Tabs go to the next multiple of 8, as terminals have it.
        let spaces = 8 - lines[lines.count - 1].count % 8
        lines[lines.count - 1] += repeatElement(Cell(shown: " ", byte: byte), count: spaces)
      } else {
        // A form feed is a space as well: `pdftotext` ends pages with one.
        let shown = character.isWhitespace ? " " : String(character).printable
        lines[lines.count - 1].append(Cell(shown: shown, byte: byte))
      }
    }
    if lines.last?.isEmpty == true, lines.count > 1 { lines.removeLast() }
    self.lines = lines
    self.marks = marks
    gutter = max(4, String(lines.count).count + 1)
    self.columns = columns
  }

  /// The text with colors, or with marks under its lines.
  func rendered(_ style: Style) -> String {
    var result: [String] = []
    for (index, line) in lines.enumerated() {
      var number = style.paint(String(index + 1).leftPadded(to: gutter), .dim) + "  "
      for row in rows(of: line) {
        let text = style.isColored ? painted(row, style) : row.map(\.shown).joined()
        result.append(number + text)
        number = String(repeating: " ", count: gutter + 2)
        if !style.isColored { result += labels(under: row).map { number + $0 } }
      }
    }
    return result.joined(separator: "\n") + "\n"
  }

  /// A line cut into rows that fit the terminal, behind a space where there is one: flattened reports are one
  /// line of thousands of characters, and marks must stay under their words.
  private func rows(of line: [Cell]) -> [ArraySlice<Cell>] {
    let width = columns - gutter - 2
    var rows: [ArraySlice<Cell>] = []
    var rest = line[...]
    while rest.count > width {
      let row = rest.prefix(width)
      let end = row.lastIndex { $0.shown == " " }.map { $0 + 1 } ?? row.endIndex
      rows.append(rest[..<end])
      rest = rest[end...]
    }
    return rows + [rest]
  }

  private func painted(_ row: ArraySlice<Cell>, _ style: Style) -> String {
    var result = ""
    var run = ""
    var runInk: Ink?
    for cell in row {
      let ink = marks.first { $0.bytes.contains(cell.byte) }?.ink
      if ink != runInk {
        result += runInk.map { style.paint(run, $0) } ?? run
        (run, runInk) = ("", ink)
      }
      run += cell.shown
    }
    return result + (runInk.map { style.paint(run, $0) } ?? run)
  }

  /// The marks that begin in a row, each under its first character, on as many lines as they need.
  private func labels(under row: ArraySlice<Cell>) -> [String] {
    guard let first = row.first, let last = row.last else { return [] }
    let starting = marks.filter { (first.byte...last.byte).contains($0.bytes.lowerBound) }
      .sorted { ($0.bytes.lowerBound, $0.label) < ($1.bytes.lowerBound, $1.label) }
    var lines: [String] = []
    for mark in starting {
      let column = row.prefix { $0.byte < mark.bytes.lowerBound }.count
      let label = "⟦\(mark.label.printable)⟧"
      if let free = lines.firstIndex(where: { $0.count <= column }) {
        lines[free] = lines[free].padded(to: column) + label
      } else {
        lines.append("".padded(to: column) + label)
      }
    }
    return lines
  }
}
