/// A head of one or two lines and the rows below it.
struct Table {
  private(set) var columns: [Column] = []
  var rows: [Row] = []
  /// Whether the head has its second line.
  private(set) var hasTwoHeads = false
  let ruling: TableLine.Ruling
  /// Pipes or tabs on the line of the head.
  private let rulings: Int
  /// Whether one tab stands between two cells, so that two leave one cell blank.
  private let isTabSeparated: Bool

  struct Column {
    /// The terms of its head, the upper line first.
    var terms: [Int]
    /// The upper head where it covers several columns.
    var upper: Range<Int>?
    var place: Range<Int>
    var ordinal: Int
    var head: TableHead
  }

  struct Row {
    /// The terms of each column's cell.
    var cells: [[Int]]
    /// Lines that are no rows, before this one.
    var before: [Range<Int>]
    /// The last term of the line.
    var last: Int
  }

  /// Whether columns are answers, of which a cross in the row chooses one: `Marker | Positive | Negative`; the column
  /// of the markers needs no head.
  var hasChoicesAbove: Bool {
    let isHeadless = columns[0].terms.isEmpty || columns[0].head.isValue && columns[0].place.lowerBound > 3
    return (columns[0].head.role == .result || isHeadless) && columns.count { $0.head.isValue } >= 2
      && columns.allSatisfy { $0.terms.count <= 3 }
  }

  /// The column of what was reported first, and that of what it was changed to: `Original | Amended`.
  var correction: (old: Int, new: Int)? {
    guard columns.count <= 3, let new = columns.firstIndex(where: \.head.isAmended),
      let old = columns.firstIndex(where: { $0.head.isSuperseded && !$0.head.isAmended })
    else { return nil }
    return (old, new)
  }

  /// Whether a row names a marker, or a count of hybridization.
  func namesMarkers(_ document: ReportDocument) -> Bool {
    rows.contains {
      $0.cells.prefix(3).contains {
        let head = TableHead($0, document)
        return head.isMarker || head.isCount
      }
    }
  }

  /// Whether the columns are attributes of one result.
  var hasAttributesAbove: Bool {
    columns[0].head.role != .entity && columns.count { [.attribute, .result].contains($0.head.role) } >= 2
  }

  /// Whether the columns are tumors or materials.
  var hasEntitiesAbove: Bool {
    columns.contains { $0.head.role == .entity && $0.ordinal + $0.place.lowerBound > 0 }
  }

  /// Whether the columns are markers, or the counts of a hybridization.
  var hasMarkersAbove: Bool {
    let markers = columns.count { $0.head.role == .marker || $0.head.isCount }
    return markers >= 2 || markers == 1 && columns.contains { $0.head.role == .size }
  }

  /// A line of short cells that may be the head of a table, or one of its two lines.
  init?(_ line: TableLine, _ document: ReportDocument) {
    guard line.cells.count >= 2 else { return nil }
    ruling = line.ruling
    rulings = line.rulings
    isTabSeparated = line.ruling == .tabs && line.rulings == line.cells.count - 1
    for cell in line.cells {
      guard Self.mayBeHead(cell.terms, document) else { return nil }
      columns.append(
        Column(
          terms: Array(cell.terms), upper: nil, place: cell.place, ordinal: cell.ordinal,
          head: TableHead(cell.terms, document)))
    }
  }

  /// A table whose cells did not stand in rows and columns, and were put there one by one; a column without a head
  /// holds results.
  init(heads: [[Int]], rows: [[[Int]]], _ document: ReportDocument) {
    ruling = .gaps
    rulings = 0
    isTabSeparated = false
    for (ordinal, terms) in heads.enumerated() {
      var head = TableHead(terms, document)
      if ordinal > 0, terms.isEmpty { head.role = .result }
      columns.append(
        Column(terms: terms, upper: nil, place: ordinal..<ordinal + 1, ordinal: ordinal, head: head))
    }
    self.rows = rows.map { Row(cells: $0, before: [], last: $0.joined().max() ?? 0) }
  }

  /// Heads are short, and have neither a label's colon, nor a box or cross, nor a sentence's end.
  private static func mayBeHead(_ cell: Range<Int>, _ document: ReportDocument) -> Bool {
    let signs: [Concept] = [.colon, .boxChecked, .boxEmpty, .semicolon]
    guard cell.count <= 12, !cell.contains(where: { signs.contains(document.terms[$0].concept) }) else {
      return false
    }
    if document.isCross(cell.lowerBound) { return false }
    let last = cell.upperBound - 1
    switch document.terms[last].concept {
    case .comma: return false
    // `% pos.`, `Progest.`
    case .period:
      guard cell.count > 1, document.quantity(last - 1) == nil else { return false }
      if document.terms[last - 1].concept == .marker { return true }
      return document.tokens[Int(document.terms[last - 1].last)].range.count <= 4
    default: return true
    }
  }

  /// `Probe   Signals   Cells   Mean`, with the genes down the side: these numbers are bound by the reader of
  /// hybridization.
  private var hasCountsAbove: Bool {
    !columns.contains { $0.head.isMarker || $0.head.role == .result }
      && columns.dropFirst().count { $0.head.countsWithoutGene } >= 2
  }

  /// Whether the heads tell a table from a line that happens to have gaps.
  var isHead: Bool {
    if hasChoicesAbove || correction != nil { return true }
    if columns.contains(where: \.head.isValue) || hasCountsAbove { return false }
    let roles = columns.map(\.head.role)
    let markers = columns.count { $0.head.isMarker }
    // `ER   SP1   block 3` is a row.
    if columns[0].head.isMarker {
      return markers >= 2 && markers * 2 >= columns.count && columns.contains { $0.head.namesMarker }
    }
    let others = roles.dropFirst().count { $0 == .other }
    let entities = roles.dropFirst().count { $0 == .entity }
    if columns.count == 2 {
      switch roles[1] {
      case .entity: return roles[0] == .result || roles[0] == .entity
      // `H-SCORE   % POSITIVE` over rows that begin further left
      case .attribute where roles[0] == .attribute:
        return columns[0].place.lowerBound > 4
          && columns.allSatisfy { !$0.head.holdsResult && $0.terms.count <= 3 }
      case .aside, .attribute: return roles[0] == .result
      default: return false
      }
    }
    if roles.last == .aside, roles[0] != .entity, columns.allSatisfy({ $0.terms.count <= 4 }) { return true }
    if entities == 1, others > 0, markers == 0 { return roles[0] == .result }
    return others * 2 <= roles.count - 1 && others < roles.count - 1
  }

  /// `OUTSIDE   OUR LABORATORY` over rows that begin further left: one names its material, so the other does too.
  var isPairOfMaterials: Bool {
    columns.count == 2 && columns[0].head.role == .entity && columns[1].head.role == .other
      && columns[0].place.lowerBound >= 8 && columns.allSatisfy { $0.terms.count <= 6 }
  }

  /// Whether the same attribute heads two columns, so that the line above tells them apart.
  var repeatsHeads: Bool {
    let labels = columns.compactMap(\.head.label)
    return Set(labels).count < labels.count
  }

  /// Sets a second line of heads under the first; an upper head of a tumor or marker covers all below it.
  mutating func addHeads(_ line: TableLine, _ document: ReportDocument, isCovered: Bool) {
    let upper = columns
    hasTwoHeads = true
    var isUsed = upper.map { _ in false }
    columns = []
    for cell in line.cells {
      let own =
        line.ruling == .pipes
        ? upper.lastIndex {
          $0.ordinal == cell.ordinal || $0.ordinal < cell.ordinal && (isCovered || $0.head.covers)
        }
        : upper.firstIndex { $0.place.overlaps(cell.place) }
          ?? upper.lastIndex { $0.place.lowerBound <= cell.place.lowerBound && (isCovered || $0.head.covers) }
      var terms = Array(cell.terms)
      var covering: Range<Int>?
      if let own {
        isUsed[own] = true
        terms = upper[own].terms + terms
        if isCovered || upper[own].head.covers { covering = upper[own].terms[0]..<upper[own].terms.last! + 1 }
      }
      columns.append(
        Column(
          terms: terms, upper: covering, place: cell.place, ordinal: cell.ordinal,
          head: TableHead(terms, document)))
    }
    for (index, column) in upper.enumerated() where !isUsed[index] { columns.append(column) }
    columns.sort { $0.place.lowerBound < $1.place.lowerBound }
  }

  /// Sets a column of labels before the first where the rows have one and the head has not.
  mutating func addLabelColumn(for line: TableLine, _ document: ReportDocument) {
    guard let first = line.cells.first else { return }
    if isShifted(above: line, document) {
      for index in columns.indices { columns[index].place = line.cells[index + 1].place }
      return insertLabelColumn(first)
    }
    // A row may have another cell at its end: `Negative < 1 %   Positive >= 1 %`.
    let isUnderFirst = !isRuled && first.place.lowerBound == columns[0].place.lowerBound
    let isMissing =
      line.cells.count == columns.count + 1 && !isUnderFirst || isRuled && first.ordinal < columns[0].ordinal
      || !isRuled && first.place.upperBound <= columns[0].place.lowerBound
    if isMissing { insertLabelColumn(first) }
  }

  private mutating func insertLabelColumn(_ first: TableLine.Cell) {
    columns.insert(
      Column(terms: [], upper: nil, place: first.place, ordinal: first.ordinal, head: TableHead()), at: 0)
  }

  /// `ER   PR   HER2` at the left edge over `Score   78%   46%   1+`: the head lost the blanks before it, and stands one
  /// column too far left.
  private func isShifted(above line: TableLine, _ document: ReportDocument) -> Bool {
    guard !isRuled, line.cells.count == columns.count + 1,
      line.cells[0].place.lowerBound == columns[0].place.lowerBound
    else { return false }
    let label = TableHead(line.cells[0].terms, document)
    switch columns[0].head.role {
    case .marker: return !label.isMarker
    case .attribute, .entity: return label.isMarker
    default: return false
    }
  }

  private var isRuled: Bool { ruling == .pipes || isTabSeparated }

  mutating func add(_ line: TableLine, after others: [Range<Int>]) {
    rows.append(Row(cells: cells(of: line), before: others, last: line.terms.upperBound - 1))
  }

  /// Adds a line's cells to those of the row above.
  mutating func extend(with line: TableLine) {
    for cell in line.cells { rows[rows.count - 1].cells[column(of: cell, on: line)] += cell.terms }
    rows[rows.count - 1].last = line.terms.upperBound - 1
  }

  /// The cells of a line by their columns.
  private func cells(of line: TableLine) -> [[Int]] {
    var cells = [[Int]](repeating: [], count: columns.count)
    for (index, cell) in line.cells.enumerated() {
      cells[line.cells.count == columns.count ? index : column(of: cell, on: line)] += cell.terms
    }
    return cells
  }

  private func column(of cell: TableLine.Cell, on line: TableLine) -> Int {
    if ruling == .pipes && line.rulings == rulings || isTabSeparated && line.ruling == .tabs {
      if let own = columns.firstIndex(where: { $0.ordinal == cell.ordinal }) { return own }
    }
    var best = 0
    var bestDistance = Int.max
    for (index, column) in columns.enumerated() {
      let distance =
        column.place.overlaps(cell.place)
        ? 0
        : min(
          abs(column.place.lowerBound - cell.place.lowerBound),
          abs(column.place.upperBound - cell.place.upperBound))
      if distance < bestDistance {
        best = index
        bestDistance = distance
      }
    }
    return best
  }

  /// Whether a line without a label goes on with the row above it.
  func continues(_ line: TableLine, _ document: ReportDocument) -> Bool {
    guard let first = line.cells.first, fits(line), line.cells.allSatisfy({ $0.terms.count <= 12 }) else {
      return false
    }
    return isRuled
      ? first.ordinal > columns[0].ordinal : first.place.lowerBound > 4 && column(of: first, on: line) > 0
  }

  /// Whether each cell of a line begins under a head.
  func fits(_ line: TableLine) -> Bool {
    if isRuled { return line.ruling == ruling && line.rulings == rulings }
    return line.cells.allSatisfy { cell in
      columns.contains {
        abs($0.place.lowerBound - cell.place.lowerBound) <= 4
          || $0.place.lowerBound <= cell.place.lowerBound && $0.place.upperBound >= cell.place.upperBound
          || $0.head.role == .aside && $0.place.lowerBound <= cell.place.lowerBound
      }
    }
  }
}

extension TableHead {
  /// Whether a head may stand over several columns.
  var covers: Bool { role == .entity || role == .marker }
}
