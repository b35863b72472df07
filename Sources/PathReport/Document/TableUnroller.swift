/// Turns a table whose columns are tumors or materials into one list for each column.
///
/// `ER | 75 % | 60 %` under `Biopsy | This case` says two things; read as a line it says one wrong thing. The terms
/// of such a table are repeated column by column, each under its column's heading, so that the stages after this
/// one see nothing but lines of label and answer. Tables whose columns are attributes (`Result | % | Intensity`)
/// stay as they are: a line of theirs already belongs to one marker.
struct TableUnroller {
  private let document: ReportDocument
  private var terms: [Term] = []

  static func unroll(_ document: inout ReportDocument) {
    guard !document.isFlattened else { return }
    var unroller = TableUnroller(document: document)
    unroller.run()
    document.terms = unroller.terms
  }

  private init(document: ReportDocument) {
    self.document = document
    terms.reserveCapacity(document.terms.count)
  }

  private mutating func run() {
    var lines = Self.lines(document.terms)[...]
    while let line = lines.first {
      let header = cells(line)
      let rows = mayHead(header) ? rowsBelow(lines.dropFirst(), columns: header.count) : []
      if rows.count >= 2, let kind = kind(of: header, rows) {
        write(header, rows.map(\.cells), kind)
        lines = lines.dropFirst(1 + (rows.last!.line - lines.startIndex))
      } else {
        terms += document.terms[line]
        lines = lines.dropFirst()
      }
    }
  }

  /// Whether a line may be the head of a table that is unrolled: it names markers or tumors. All others are told
  /// without a look at the lines below.
  private func mayHead(_ header: [Range<Int>]) -> Bool {
    header.count >= 2 && (header.count { isMarker($0) } >= 2 || header.contains { isEntity($0) })
  }

  private static func lines(_ terms: [Term]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in terms.indices where terms[index].concept == .newline {
      lines.append(start..<index + 1)
      start = index + 1
    }
    if start < terms.count { lines.append(start..<terms.count) }
    return lines
  }

  /// The cells of a line: between pipes, or apart by wide gaps.
  private func cells(_ line: Range<Int>) -> [Range<Int>] {
    let pipes = line.filter { document.terms[$0].concept == .pipe }
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    for index in line {
      let term = document.terms[index]
      let isEnd = term.concept == .newline
      let isBreak = pipes.count >= 2 ? term.concept == .pipe : term.gap == .wide && index > line.lowerBound
      guard isEnd || isBreak else { continue }
      if start < index { cells.append(start..<index) }
      start = pipes.count >= 2 && !isEnd ? index + 1 : index
      if isEnd { start = index + 1 }
    }
    if start < line.upperBound, document.terms[line.upperBound - 1].concept != .newline {
      cells.append(start..<line.upperBound)
    }
    return cells
  }

  /// Markers and their attributes fill no page: what goes on longer is no table of results.
  private static let longestTable = 100

  private typealias Row = (line: Int, cells: [Range<Int>])

  /// The lines below a header that have a label and a cell for each column; rules of dashes are passed over.
  private func rowsBelow(_ lines: ArraySlice<Range<Int>>, columns: Int) -> [Row] {
    var rows: [Row] = []
    for index in lines.indices.prefix(Self.longestTable) {
      let cells = cells(lines[index])
      if isRule(lines[index]) { continue }
      guard cells.count == columns || cells.count == columns + 1, !cells.isEmpty else { break }
      rows.append((index, cells))
    }
    return rows
  }

  private func isRule(_ line: Range<Int>) -> Bool {
    line.allSatisfy {
      [.newline, .sign, .leader, .blank, .hyphen, .pipe, .equals].contains(document.terms[$0].concept)
    } && line.count > 1
  }

  private enum Kind {
    /// Columns are tumors, specimens or materials; rows are markers.
    case materials
    /// Columns are markers; rows are their attributes, or materials.
    case markers
  }

  private func kind(of header: [Range<Int>], _ rows: [Row]) -> Kind? {
    let markersAbove = header.count { isMarker($0) }
    if markersAbove >= 2, rows.allSatisfy({ !isMarker($0.cells[0]) }) { return .markers }
    let labelled = rows.count { isMarker($0.cells[0]) }
    guard labelled >= 2, rows.allSatisfy({ $0.cells.count == rows[0].cells.count }) else { return nil }
    let entities = columnHeads(header, rows).count { isEntity($0) }
    return entities >= 2 || entities == 1 && header.count == 2 ? .materials : nil
  }

  private func columnHeads(_ header: [Range<Int>], _ rows: [Row]) -> ArraySlice<Range<Int>> {
    rows[0].cells.count == header.count ? header.dropFirst() : header[...]
  }

  private func isMarker(_ cell: Range<Int>) -> Bool {
    cell.contains { [.marker, .insituHybridization].contains(document.terms[$0].concept) } && cell.count <= 8
  }

  /// A head that names a tumor, a side, a specimen or a material, and no attribute.
  private func isEntity(_ cell: Range<Int>) -> Bool {
    let concepts = cell.map { document.terms[$0].concept }
    let attributes: [Concept] = [
      .percentLabel, .intensityLabel, .scoreLabel, .statusLabel, .cloneLabel, .legendCue, .legendHeading,
      .allredLabel,
    ]
    if let first = concepts.first, attributes.contains(first) { return false }
    let entities: [Concept] = [
      .laterality, .tumorNoun, .lesionNoun, .specimenLabel, .priorMaterial, .outsideMaterial, .inSitu,
      .invasive, .metastasis, .lymphNode,
      .main, .satellite, .focusLabel, .core, .procedure, .treatmentEffect, .breast, .carcinoma, .benignTissue,
      .section,
    ]
    return concepts.contains { entities.contains($0) }
  }

  // MARK: - Writing

  private mutating func write(_ header: [Range<Int>], _ rows: [[Range<Int>]], _ kind: Kind) {
    let hasLabels = rows[0].count == header.count ? 1 : 0
    for column in hasLabels..<header.count {
      let lastTerm = header[column].upperBound - 1
      let cellPlace = column + (rows[0].count - header.count)
      switch kind {
      case .materials:
        append(header[column])
        appendSign(.colon, like: lastTerm)
        appendSign(.newline, like: lastTerm)
        for row in rows where cellPlace < row.count {
          append(row[0])
          appendSign(.colon, like: row[0].upperBound - 1)
          append(row[cellPlace])
          appendSign(.newline, like: row[cellPlace].upperBound - 1)
        }
      case .markers:
        append(header[column])
        appendSign(.colon, like: lastTerm)
        for row in rows where cellPlace < row.count {
          if cellPlace > 0 { append(row[0]) }
          append(row[cellPlace])
          appendSign(.semicolon, like: row[cellPlace].upperBound - 1)
        }
        appendSign(.newline, like: lastTerm)
      }
    }
  }

  private mutating func append(_ cell: Range<Int>) {
    terms += document.terms[cell].filter { $0.concept != .leader }
  }

  private mutating func appendSign(_ concept: Concept, like index: Int) {
    var term = document.terms[index]
    term.concept = concept
    term.quantity = -1
    term.gap = .none
    terms.append(term)
  }
}
