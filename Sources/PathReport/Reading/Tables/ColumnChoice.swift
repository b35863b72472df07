/// Which columns of a table, or members of an object, hold the report's text and its id.
struct ColumnChoice: Sendable {
  /// A column with the report's text, and the heading that stands for its name where there are several.
  struct Part: Hashable, Sendable {
    var column: Int
    var heading: String?
  }

  var parts: [Part]
  var id: Int?
  /// Whether the names decided, and nobody asked for them.
  var isGuess: Bool

  private static let wholeNames: Set<String> = [
    "text", "report", "reporttext", "report_text", "pathology_report", "pathologyreport", "path_report",
    "narrative",
    "note_text", "notetext", "full_text", "fulltext", "body", "result_text", "path_text",
    "pathtext", "document_text", "report_body", "findings", "free_text", "freetext",
    "rpt_text",
    "report_narrative", "pathology_text", "final_report", "report_content", "textdxprocpath",
  ]
  private static let partNames: [(word: String, heading: String)] = [
    ("clinical", "CLINICAL HISTORY"), ("history", "CLINICAL HISTORY"), ("final_diagnosis", "FINAL DIAGNOSIS"),
    ("diagnosis", "FINAL DIAGNOSIS"), ("gross", "GROSS DESCRIPTION"), ("macroscop", "GROSS DESCRIPTION"),
    ("microscop", "MICROSCOPIC DESCRIPTION"), ("comment", "COMMENT"), ("addend", "ADDENDUM"),
    ("supplement", "ADDENDUM"), ("synoptic", "SYNOPTIC REPORT"), ("biomarker", "IMMUNOHISTOCHEMISTRY"),
    ("immunohisto", "IMMUNOHISTOCHEMISTRY"), ("ihc", "IMMUNOHISTOCHEMISTRY"), ("specimen", "SPECIMEN"),
  ]
  private static let idNames: [String] = [
    "id", "report_id", "reportid", "accession", "accession_number", "accession_no", "accessionnumber",
    "case_id",
    "caseid", "case_number", "case_no", "record_id", "recordid", "document_id", "doc_id", "note_id",
    "specimen_id",
    "report_number", "report_no", "path_id", "uid", "key", "study_id", "rowid", "row_id", "mrn", "patient_id",
  ]

  /// Chooses among names; asked-for columns must be there.
  static func choose(
    _ names: [String], text wanted: [String], id wantedID: String?
  ) throws(ReadingError) -> ColumnChoice {
    let folded = names.map(Self.folded)
    func place(_ name: String) throws(ReadingError) -> Int {
      if let exact = names.firstIndex(of: name) { return exact }
      if let loose = folded.firstIndex(of: Self.folded(name)) { return loose }
      throw .unknownColumn(reason: "there is no column \"\(name)\"; the columns are \(Self.list(names))")
    }
    var id: Int?
    if let wantedID {
      id = try place(wantedID)
    } else {
      id = idNames.lazy.compactMap { folded.firstIndex(of: $0) }.first
    }
    if !wanted.isEmpty {
      var parts: [Part] = []
      for name in wanted {
        let column = try place(name)
        parts.append(
          Part(column: column, heading: wanted.count > 1 ? heading(folded[column]) ?? names[column] : nil))
      }
      return ColumnChoice(parts: parts, id: id, isGuess: false)
    }
    let parts = guessedParts(folded, except: id)
    guard !parts.isEmpty else {
      throw .unknownColumn(
        reason: "no column is named like a report's text; choose one with --text-column: \(Self.list(names))")
    }
    return ColumnChoice(parts: parts, id: id, isGuess: true)
  }

  /// The column of the whole text, else those of its parts.
  private static func guessedParts(_ names: [String], except id: Int?) -> [Part] {
    for name in names.indices where wholeNames.contains(names[name]) && name != id {
      return [Part(column: name, heading: nil)]
    }
    return names.indices.compactMap { index in
      guard index != id, !names[index].hasSuffix("_id"), !names[index].holds("date"),
        let heading = heading(names[index])
      else { return nil }
      return Part(column: index, heading: heading)
    }
  }

  private static func heading(_ name: String) -> String? {
    partNames.first { name.holds($0.word) }?.heading
  }

  /// Lower case, with one kind of gap.
  private static func folded(_ name: String) -> String {
    String(name.trimmed.lowercased().map { $0 == " " || $0 == "-" || $0 == "." ? "_" : $0 })
  }

  private static func list(_ names: [String]) -> String {
    names.prefix(20).map { "\"\($0.prefix(40))\"" }.joined(separator: ", ") + (names.count > 20 ? ", …" : "")
  }

  /// Whether names look like the head of a table of reports. Prose with as many commas in its second line is none: it
  /// has colons, or neither an id nor the underscores that names of columns have.
  static func isHead(_ names: [String]) -> Bool {
    let folded = names.map(Self.folded)
    guard names.count >= 2, folded.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 40 && !$0.contains(":") }),
      Set(folded).count == folded.count
    else { return false }
    let hasID = folded.contains { idNames.contains($0) }
    let hasText = !guessedParts(folded, except: nil).isEmpty
    return hasText
      && (hasID || names.contains { $0.contains("_") } || folded.contains { wholeNames.contains($0) })
  }

  /// A report of a row's cells.
  func report(_ cells: (Int) -> (text: String, path: String)) -> SourceReport {
    var report = SourceReport()
    for part in parts {
      let cell = cells(part.column)
      guard !cell.text.isEmpty else { continue }
      if let heading = part.heading { report.text.addHeading(heading) }
      report.text.append(cell.text, path: cell.path)
    }
    if let id { report.name = cells(id).text.trimmed }
    if report.name?.isEmpty == true { report.name = nil }
    return report
  }
}
