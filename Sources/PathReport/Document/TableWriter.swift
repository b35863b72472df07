/// Writes a table as lines that belong to one marker and one tumor each.
struct TableWriter {
  private let table: Table
  private let document: ReportDocument
  private var terms: [Term] = []

  /// The lines of a table, or `nil` where its heads do not say enough.
  static func lines(of table: Table, _ document: ReportDocument) -> [Term]? {
    var writer = TableWriter(table: table, document: document)
    return writer.write() ? writer.terms : nil
  }

  private init(table: Table, document: ReportDocument) {
    self.table = table
    self.document = document
  }

  private mutating func write() -> Bool {
    guard !table.rows.isEmpty else { return false }
    let hasMarkersBeside = table.namesMarkers(document)
    if table.correction == nil, table.hasChoicesAbove {
      guard table.rows.contains(where: { $0.cells.contains(where: isMark) }) else { return false }
      writeRows()
    } else if table.hasMarkersAbove, !hasMarkersBeside {
      writeTransposed()
    } else if hasMarkersBeside {
      let groups = entityColumns()
      if groups.isEmpty || table.correction != nil {
        let saysWhat = table.correction != nil || table.columns.contains { $0.head.role != .other }
        guard saysWhat, table.correction != nil || !losesAnswers else { return false }
        writeRows()
      } else {
        // `Tumor focality   Single focus` is a line of a form.
        let isForm = groups.count == 1 && table.columns[0].head.role == .entity
        guard table.rows.count >= 2, !isForm, groups.allSatisfy(isAnswered) else { return false }
        writeGroups(groups)
      }
    } else {
      return false
    }
    return true
  }

  // MARK: - Rows of markers, columns of attributes

  private mutating func writeRows() {
    let markers = markerColumn
    for row in table.rows {
      for line in row.before { terms += document.terms[line] }
      write(row.cells[markers], under: TableHead())
      for index in row.cells.indices where index != markers && isRead(index) {
        let cell = amended(row.cells[index], row, index)
        let head = table.columns[index].head
        // Before the markers stands their number in the list, or a result under its own head.
        if index < markers, head.role == .other { continue }
        if head.isValue, isMark(cell) {
          write(table.columns[index].terms, under: TableHead())
        } else {
          write(cell, under: head)
        }
      }
      endLine(like: row.last)
    }
  }

  /// `Negative | No change`: a correction that leaves a result as it was.
  private func amended(_ cell: [Int], _ row: Table.Row, _ column: Int) -> [Int] {
    guard let correction = table.correction, column == correction.new else { return cell }
    let isUnchanged = cell.contains { index in
      document.word(index, isOneOf: ["change", "changes", "unchanged", "same"])
    }
    return isUnchanged ? row.cells[correction.old] : cell
  }

  /// The column that names the markers; it is written first, wherever it stands.
  private var markerColumn: Int {
    let counts = (0..<min(3, table.columns.count)).map { column in
      table.rows.count { TableHead($0.cells[column], document).isMarker }
    }
    return counts.firstIndex(of: counts.max() ?? 0) ?? 0
  }

  /// A cross or tick that chooses the answer above it.
  private func isMark(_ cell: [Int]) -> Bool {
    guard cell.count == 1, let index = cell.first else { return false }
    if document.terms[index].concept == .boxChecked { return true }
    let bytes = document.bytes[document.bytes(of: index...index)]
    return bytes.count == 1
      && [UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "*")].contains(bytes.first)
  }

  /// Reference values and controls are left out, and single counts where their outcome has a column.
  private func isRead(_ column: Int) -> Bool {
    if let correction = table.correction { return column != correction.old }
    return switch table.columns[column].head.role {
    case .aside: false
    case .observer: !table.columns.contains { $0.head.role == .conclusion }
    default: true
    }
  }

  /// `BREAST MARKERS   Block A4   Fixed 22 h` over the results is a heading with remarks: read as heads of columns, it
  /// would take the answers of most rows for reference values.
  private var losesAnswers: Bool {
    let isLost = table.rows.map { row in
      let answered = row.cells.indices.filter { column in
        row.cells[column].contains { isAnswer($0) }
      }
      return answered.isEmpty ? nil : !answered.contains(where: isRead)
    }.compactMap { $0 }
    return isLost.count { $0 } * 2 > isLost.count
  }

  private func isAnswer(_ index: Int) -> Bool {
    switch document.terms[index].concept {
    case .positive, .negative, .lowPositive, .equivocal, .amplified, .notAmplified, .overexpressed, .pending,
      .notPerformed:
      true
    case .quantity: document.quantity(index).map { $0.unit == .plus } ?? false
    default: false
    }
  }

  // MARK: - Rows of markers, columns of tumors and materials

  /// The columns that head a tumor or material of their own, with those of their attributes; none where the columns
  /// are attributes of one.
  private func entityColumns() -> [[Int]] {
    // `Observer   A   B`: two counts of one tumor.
    if table.columns[0].head.role == .observer { return [] }
    var groups: [[Int]] = []
    var entities = 0
    for (index, column) in table.columns.enumerated().dropFirst() where isRead(index) {
      if let upper = column.upper, let last = groups.last?.last, table.columns[last].upper == upper {
        groups[groups.count - 1].append(index)
        continue
      }
      groups.append([index])
      if column.upper != nil || column.head.isEntity && column.head.label == nil { entities += 1 }
    }
    let attributes = groups.count { group in
      let head = table.columns[group[0]].head
      return !head.isEntity && [.attribute, .result, .observer].contains(head.role)
    }
    return entities >= 2 || entities == 1 && attributes == 0 ? groups : []
  }

  /// Columns that are mostly empty are no tumor's: their head is a line of a form.
  private func isAnswered(_ group: [Int]) -> Bool {
    table.rows.count { row in group.contains { !row.cells[$0].isEmpty } } * 2 >= table.rows.count
  }

  private mutating func writeGroups(_ groups: [[Int]]) {
    writeInterruptions()
    for group in groups {
      let first = table.columns[group[0]]
      let heading = first.upper.map(Array.init) ?? first.terms
      write(heading, under: TableHead())
      sign(.colon)
      sign(.newline)
      for row in table.rows {
        writeLabel(row.cells[0])
        if terms.last?.concept != .colon { sign(.colon) }
        let label = TableHead(row.cells[0], document)
        for index in group {
          let head = table.columns[index].head
          // `ER % / intensity` labels its numbers too.
          let isLabelled = head.label == nil && (!label.isMarker || label.label == .percentLabel)
          write(row.cells[index], under: isLabelled ? label : head)
        }
        sign(.newline)
      }
      // A blank line ends what the heading said of where the material comes from.
      sign(.newline)
    }
  }

  /// Lines between the rows stand before a table whose rows do not stay in their order.
  private mutating func writeInterruptions() {
    for row in table.rows { for line in row.before { terms += document.terms[line] } }
  }

  // MARK: - Columns of markers

  private mutating func writeTransposed() {
    writeInterruptions()
    let labels = table.rows.map { TableHead($0.cells[0], document) }
    let hasAttributes = labels.contains { [.attribute, .result, .aside].contains($0.role) }
    let hasLabels = ![.marker, .attribute].contains(table.columns[0].head.role)
    if hasLabels, !hasAttributes { return writeEntityRows(labels) }
    for (index, column) in table.columns.enumerated() where isRead(index) && (index > 0 || !hasLabels) {
      write(column.terms, under: TableHead())
      sign(.colon)
      for (row, label) in zip(table.rows, labels) where !hasLabels || label.role != .aside {
        if hasLabels { writeLabel(row.cells[0]) }
        write(row.cells[index], under: hasLabels && label.label != nil ? label : column.head)
        sign(.semicolon)
      }
      sign(.newline)
    }
  }

  /// One tumor or material a row: its name is the heading of what the row says. Of counts by several observers the
  /// row with their outcome is read.
  private mutating func writeEntityRows(_ labels: [TableHead]) {
    let hasOutcome = table.columns[0].head.role == .observer && labels.contains { $0.role == .conclusion }
    for (row, label) in zip(table.rows, labels) where !hasOutcome || label.role == .conclusion {
      if !hasOutcome {
        if row.cells[0].count == 1, table.columns[0].head.isEntity || headsSpecimens {
          write(table.columns[0].terms, under: TableHead())
        }
        write(row.cells[0], under: TableHead())
        sign(.colon)
      }
      writeFields(row)
      // A blank line ends what the heading said of where the material comes from.
      sign(.newline)
    }
  }

  /// `Specimen   ER   PR` over `A   90 %   0 %`.
  private var headsSpecimens: Bool {
    guard let first = table.columns[0].terms.first, document.terms[first].concept == .section else {
      return false
    }
    return ReportSection.allCases[Int(document.terms[first].payload)] == .specimen
  }

  private mutating func writeFields(_ row: Table.Row) {
    for (index, column) in table.columns.enumerated().dropFirst()
    where isRead(index) && !row.cells[index].isEmpty {
      if let upper = column.upper, index > 1, table.columns[index - 1].upper == upper {
        sign(.semicolon)
        writeLabel(column.terms.filter { !upper.contains($0) })
      } else {
        sign(.newline)
        writeLabel(column.terms)
        sign(.colon)
      }
      write(row.cells[index], under: column.head)
    }
    sign(.newline)
  }

  // MARK: - Terms

  /// Writes what heads a row or column; `% of nuclei` becomes the one label that it is.
  private mutating func writeLabel(_ cell: [Int]) {
    let head = TableHead(cell, document)
    guard let label = head.label, let first = cell.first,
      !cell.contains(where: { [.marker, .insituHybridization].contains(document.terms[$0].concept) })
    else { return write(cell, under: TableHead()) }
    var term = document.terms[first]
    term.concept = label
    term.payload = 0
    term.quantity = -1
    term.last = document.terms[cell.last!].last
    terms.append(term)
  }

  /// Writes a cell; a bare number gets the label of its head, which quotes nothing but the number itself.
  private mutating func write(_ cell: [Int], under head: TableHead) {
    if let label = label(head), let first = cell.first, isBare(first, label) {
      var term = document.terms[first]
      term.concept = label
      term.payload = 0
      term.quantity = -1
      terms.append(term)
    }
    for index in cell where document.terms[index].concept != .leader { terms.append(document.terms[index]) }
  }

  /// The label that a head sets before a number; a score beside a proportion is Allred's, and what was just written
  /// is not said again.
  private func label(_ head: TableHead) -> Concept? {
    guard let label = head.label, !terms.suffix(4).contains(where: { $0.concept == label }) else {
      return nil
    }
    let isAllred = label == .scoreLabel && table.columns.contains { $0.head.label == .proportionLabel }
    return isAllred ? .allredLabel : label
  }

  private func isBare(_ index: Int, _ label: Concept) -> Bool {
    guard let quantity = document.quantity(index) else { return false }
    return quantity.unit == .none && (quantity.denominator == 0 || label != .percentLabel)
  }

  private mutating func sign(_ concept: Concept) {
    guard var term = terms.last else { return }
    term.concept = concept
    term.quantity = -1
    term.gap = .none
    terms.append(term)
  }

  private mutating func endLine(like index: Int) {
    var term = document.terms[index]
    term.concept = .newline
    term.quantity = -1
    terms.append(term)
  }
}
