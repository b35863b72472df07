/// Reads whether a report is final, preliminary or changed, from the words for it in its first lines.
enum ReportStatusReader {
  private static let longestTitle = 260

  static func status(of document: ReportDocument, isSigned: Bool) -> ReportStatus? {
    let places = HeaderPlaces(document: document)
    var title: ReportStatus?
    for index in 0..<min(document.tokens.count, longestTitle)
    where document.tokens[index].kind == .word && document.tokens[index].range.count > 4 {
      if places.isWord(index, "status"), let stated = stated(after: index, places) { return stated }
      guard title == nil, document.tokens[index].casing != .lower, let status = status(at: index, places),
        isTitle(index, status, places)
      else {
        continue
      }
      title = status
    }
    if let title { return title }
    let hasAmendment = document.scopes.contains { $0.isAddendum && $0.section == .addendum }
    if hasAmendment, let changed = changed(document, places) { return changed }
    return isSigned ? .final : nil
  }

  private static let words: [(StaticString, ReportStatus)] = [
    ("final", .final), ("finalised", .final), ("finalized", .final),
    ("preliminary", .preliminary), ("provisional", .preliminary), ("interim", .preliminary),
    ("amended", .amended), ("revised", .amended), ("corrected", .corrected),
    ("addendum", .addendum), ("supplementary", .addendum), ("supplemental", .addendum),
  ]

  private static func status(at index: Int, _ places: HeaderPlaces) -> ReportStatus? {
    words.first { places.isWord(index, $0.0) }?.1
  }

  /// `Status: Final`, `Report status: FINAL`.
  private static func stated(after index: Int, _ places: HeaderPlaces) -> ReportStatus? {
    guard
      places.isWord(index - 1, "report") || places.isWord(index - 1, "case") || places.startsCell(index)
    else { return nil }
    var next = index + 1
    if places.token(next)?.kind == .colon { next += 1 }
    guard places.token(next)?.kind == .word else { return nil }
    return status(at: next, places)
  }

  /// `AMENDED SURGICAL PATHOLOGY REPORT`: the word begins a cell, and `report` ends it.
  private static func isTitle(_ index: Int, _ status: ReportStatus, _ places: HeaderPlaces) -> Bool {
    guard !places.document.isFlattened || index < 60 else { return false }
    // A heading of an addendum inside a report does not make the whole one.
    guard status != .addendum || index < 40 && !hasDiagnosis(places.document) else { return false }
    var next = index + 1
    while next < index + 5, kinds.contains(places.word(next)) { next += 1 }
    guard places.isWord(next, "report"), places.token(next)?.casing != .lower else { return false }
    // `AMENDED REPORT (see below)` is a title, `Addendum report to follow` is not.
    return places.token(next + 1).map { $0.kind != .word || $0.gap == .wide || $0.casing != .lower } ?? true
  }

  private static let kinds: Set<String> = [
    "surgical", "pathology", "histopathology", "histology", "cytology", "breast", "laboratory", "tissue",
    "pathological", "hospital", "biomarker", "consultation", "histopathological", "final",
  ]

  private static func hasDiagnosis(_ document: ReportDocument) -> Bool {
    document.scopes.contains { $0.section == .diagnosis || $0.section == .gross }
  }

  /// `AMENDED REPORT` as a heading further down.
  private static func changed(_ document: ReportDocument, _ places: HeaderPlaces) -> ReportStatus? {
    for term in document.terms where term.concept == .section {
      let first = Int(term.first)
      guard ReportSection.allCases[Int(term.payload)] == .addendum, places.startsLine(first) else { continue }
      let word = places.word(first)
      if word == "amended" || word == "revised", places.word(Int(term.last)) == "report" { return .amended }
    }
    return nil
  }
}
