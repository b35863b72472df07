import ArgumentParser

/// How records are written.
enum OutputFormat: String, Sendable, CaseIterable, ExpressibleByArgument {
  /// For people.
  case table
  /// An indented array, or one indented object where there is exactly one report.
  case json
  /// One object a line.
  case jsonl
  /// One row a tumor.
  case csv, tsv
  /// NAACCR XML, a patient for each report with a breast tumor.
  case naaccr
  /// A FHIR Bundle a line, after mCODE.
  case fhir

  /// The format where the caller names none: what an output file's name says, else a table for a person at a
  /// terminal, else a record a line for the next program.
  static func standard(for file: String?) -> OutputFormat {
    guard let file else { return Terminal.isStandardOutput ? .table : .jsonl }
    var parts = file.split(separator: ".", omittingEmptySubsequences: false)
    if parts.last == "gz" { parts.removeLast() }
    let suffix = parts.last.map(String.init)
    if suffix == "xml" { return .naaccr }
    if suffix == "ndjson" { return .fhir }
    return suffix.flatMap(OutputFormat.init(rawValue:)) ?? .jsonl
  }
}
