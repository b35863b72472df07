@testable import PathReport

/// What readers make of a file, as text.
enum Rendered {
  /// The reports that a format's reader hands on.
  static func reports(
    _ text: String, as format: ReportFormat, textColumns: [String] = [], idColumn: String? = nil
  ) throws -> [SourceReport] {
    var reports: [SourceReport] = []
    try format.reader(textColumns: textColumns, idColumn: idColumn).read(Array(text.utf8)) {
      reports.append($0)
    }
    return reports
  }

  /// The lines of the first report, without empty ones.
  static func lines(_ text: String, as format: ReportFormat) throws -> [String] {
    let bytes = try reports(text, as: format).first?.text.bytes ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
