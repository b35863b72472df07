/// Finds the tables of a report and writes them as lines of label and answer.
///
/// `ER | 75 % | 60 %` under `Biopsy | This case` says two things; read as a line it says one wrong thing. A table's
/// heads say what its columns are: attributes of one result, tumors and materials, markers, reference values. Its
/// terms are written so that the stages after this one see nothing but lines that belong to one marker and one
/// tumor. Lines outside of tables stay as they are.
struct TableReader {
  private let document: ReportDocument
  private var terms: [Term] = []
  /// The first term that was not yet written.
  private var written = 0
  /// Lines that are no rows, between two rows: a page's footer, a remark.
  private static let longestInterruption = 4
  /// Rows of a table; no report's markers need more.
  private static let longestTable = 80

  static func run(_ document: inout ReportDocument) {
    guard !document.isFlattened else { return }
    var reader = TableReader(document: document)
    reader.run()
    guard reader.written > 0 else { return }
    document.rewrite(reader.terms + document.terms[reader.written...])
  }

  private init(document: ReportDocument) { self.document = document }

  private mutating func run() {
    var start = 0
    while start < document.terms.count {
      let line = line(from: start)
      start = line.upperBound
      guard isCut(line), !isChecked(line), var table = Table(TableLine(line, document), document) else {
        continue
      }
      if !table.isHead {
        if let (next, lower) = secondLine(from: start), !lower.isHead || lower.repeatsHeads {
          table.addHeads(next, document, isCovered: lower.repeatsHeads)
          guard table.isHead, table.hasAttributesAbove else { continue }
          start = next.terms.upperBound
        } else if !table.isPairOfMaterials {
          continue
        }
      }
      let end = readRows(of: &table, from: start)
      if let lines = TableWriter.lines(of: table, document) {
        terms += document.terms[written..<line.lowerBound]
        terms += lines
        written = end
        start = end
      } else if !table.namesMarkers(document) {
        // Lines without a marker hold no other table either; each is read once.
        start = max(start, end)
      }
    }
  }

  /// `X  Estrogen Receptor     X  HER2 (IHC)`: a list of what was ordered, with a mark before each name, heads no columns.
  private func isChecked(_ line: Range<Int>) -> Bool {
    line.dropLast().count { index in
      let isCell = index == line.lowerBound || document.terms[index].gap == .wide
      return isCell && document.bytes(of: index...index).count == 1 && document.ends(index, in: "x")
        && document.terms[index + 1].concept == .marker
    } >= 2
  }

  private func line(from start: Int) -> Range<Int> {
    var end = start
    while end < document.terms.count, document.terms[end].concept != .newline { end += 1 }
    return start..<min(end + 1, document.terms.count)
  }

  /// Whether a line may be a head: it has a pipe or a wide gap inside, and no label's colon. The two spaces behind a
  /// full stop are no gap, and a parenthesis goes on with its cell however far it stands.
  private func isCut(_ line: Range<Int>) -> Bool {
    var isCut = false
    for index in line {
      let term = document.terms[index]
      if [.colon, .semicolon, .boxChecked].contains(term.concept) { return false }
      let isGap = term.gap == .wide && index > line.lowerBound && ![.newline, .open].contains(term.concept)
      isCut = isCut || term.concept == .pipe || isGap && document.terms[index - 1].concept != .period
    }
    return isCut
  }

  /// Takes the rows below a head and returns the end of the last.
  private mutating func readRows(of table: inout Table, from start: Int) -> Int {
    var place = start
    var end = start
    var others: [Range<Int>] = []
    var blankLines = 0
    let longest = table.hasEntitiesAbove || table.hasMarkersAbove ? 1 : Self.longestInterruption
    while place < document.terms.count, others.count <= longest, blankLines < 3,
      table.rows.count < Self.longestTable
    {
      let range = line(from: place)
      place = range.upperBound
      if range.count == 1, document.terms[range.lowerBound].concept == .newline {
        blankLines += 1
        continue
      }
      if TableLine.isRule(range, document) { continue }
      if !table.rows.isEmpty, beginsAddendum(range) { break }
      let line = TableLine(range, document)
      if table.rows.isEmpty, others.isEmpty, !table.hasTwoHeads, isSecondHead(line, under: table) {
        table.addHeads(line, document, isCovered: false)
        continue
      }
      if !table.rows.isEmpty, let new = Table(line, document), new.isHead, new.hasAttributesAbove,
        !new.hasChoicesAbove
      {
        break
      }
      if isRow(line, of: table, isApart: blankLines > 0 || !others.isEmpty) {
        if table.rows.isEmpty { table.addLabelColumn(for: line, document) }
        table.add(line, after: others)
      } else if !table.rows.isEmpty, blankLines == 0, others.isEmpty, table.continues(line, document) {
        table.extend(with: line)
      } else if isNewHead(line) {
        break
      } else {
        others.append(range)
        blankLines = 0
        continue
      }
      others = []
      blankLines = 0
      end = place
    }
    return end
  }

  /// `ADDENDUM 1 - HER2 FISH   (reference laboratory)` under a table, with its two cells, is no row.
  private func beginsAddendum(_ line: Range<Int>) -> Bool {
    let first = document.terms[line.lowerBound]
    return first.concept == .section && ReportSection.allCases[Int(first.payload)] == .addendum
  }

  private func isNewHead(_ line: TableLine) -> Bool { Table(line, document)?.isHead ?? false }

  /// The next line, where it may be the lower half of a head that the line above does not fill.
  private func secondLine(from start: Int) -> (TableLine, Table)? {
    let range = line(from: start)
    guard isCut(range) else { return nil }
    let line = TableLine(range, document)
    guard let table = Table(line, document), !table.columns[0].head.isMarker else { return nil }
    return (line, table)
  }

  private func isSecondHead(_ line: TableLine, under table: Table) -> Bool {
    if goesOnWithNames(line, under: table) { return true }
    // `Result   Positive   Negative` under heads is a row.
    guard let lower = Table(line, document), lower.isHead, !lower.hasChoicesAbove else { return false }
    return lower.columns.contains { $0.head.role == .attribute || $0.head.role == .result }
  }

  /// `Receptor   Receptor   IHC   MIB-1` under `Estrogen   Progest.   HER2   Ki-67`: the rest of their names.
  private func goesOnWithNames(_ line: TableLine, under table: Table) -> Bool {
    return table.hasMarkersAbove && table.columns[0].head.isMarker && line.cells.count == table.columns.count
      && line.cells.allSatisfy { $0.terms.allSatisfy(isPartOfName) }
  }

  private func isPartOfName(_ index: Int) -> Bool {
    let names: [Concept] = [
      .marker, .immunohistochemistry, .insituHybridization, .statusLabel, .percentLabel, .scoreLabel, .sign,
      .open, .close, .newline,
    ]
    return names.contains(document.terms[index].concept) || document.words(index, contain: "recept")
  }

  /// `Strong` below one marker of several: the others have nothing on this line.
  private func isLoneAnswer(_ line: TableLine, of table: Table) -> Bool {
    guard line.cells.count == 1, !table.rows.isEmpty, table.hasMarkersAbove,
      table.columns[0].head.role == .marker, table.fits(line)
    else { return false }
    let cell = line.cells[0].terms.filter { document.terms[$0].concept != .newline }
    return cell.count <= 4 && TableHead(cell, document).isValue
  }

  /// A row has a label that names a marker, a tumor or an attribute, and an answer under another head. `isApart`
  /// says that a blank line or a remark stands before it.
  private func isRow(_ line: TableLine, of table: Table, isApart: Bool) -> Bool {
    if !isApart, isLoneAnswer(line, of: table) { return true }
    guard line.cells.count >= 2, !table.continues(line, document) else { return false }
    if isApart, !table.rows.isEmpty, !table.fits(line) { return false }
    if line.cells[0].terms.dropLast().contains(where: { document.terms[$0].concept == .colon }) {
      return false
    }
    if line.cells.prefix(3).contains(where: { TableHead($0.terms, document).isMarker }) { return true }
    let label = TableHead(line.cells[0].terms, document)
    // `Result   AMPLIFIED` under a row of counts speaks of all of them.
    if label.role == .result, line.ruling != .pipes, line.cells.count == 2, table.columns.count > 3 {
      return false
    }
    if table.hasMarkersAbove {
      return !isApart || table.rows.isEmpty || label.isEntity || label.role == .attribute
    }
    if table.hasEntitiesAbove { return !isApart || table.rows.isEmpty || label.role == .attribute }
    // `Nuclei scored   50   >= 20` under a column of reference values.
    if table.rows.isEmpty, label.isCount || label.label == .cellsCountedLabel,
      table.columns.contains(where: { $0.head.role == .aside })
    {
      return !isApart && line.cells.count == table.columns.count
    }
    if label.role == .attribute, !table.rows.isEmpty { return !isApart && table.fits(line) }
    return line.cells.contains { $0.terms.contains { document.terms[$0].concept == .otherTest } }
  }
}
