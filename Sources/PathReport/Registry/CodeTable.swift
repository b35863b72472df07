/// The codes that an item may have, as the rows of its table: `0`, or `001-100` for every number between.
///
/// Read from the tables of EOD 3.3 (November 2025), ICD-O-3 and the NAACCR data standards; the tests hold each against
/// the official one. A table that a later edition changes stands with that edition, in ``NAACCRVersion``.
struct CodeTable: Sendable {
  /// The rows.
  let rows: [String]
  /// The code for what is not known.
  let unknown: String

  /// Whether a row allows a code: the same text, or a number of a row's range, written with as many digits.
  func allows(_ code: String) -> Bool {
    rows.contains { $0 == code || Self.contains($0, code) }
  }

  private static func contains(_ row: String, _ code: String) -> Bool {
    let ends = row.split(separator: "-")
    guard ends.count == 2, let low = tenths(ends[0]), let high = tenths(ends[1]),
      let value = tenths(code[...])
    else { return false }
    // `001-100` is filled up to three digits; `0.0-99.9` has one decimal.
    let isSameForm =
      row.contains(".") == code.contains(".") && (row.contains(".") || code.count == ends[0].count)
    return isSameForm && (low...high).contains(value)
  }

  /// A number of digits, or of digits with one decimal, in tenths.
  private static func tenths(_ text: Substring) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }),
      parts.count == 1 || parts[1].count == 1, parts[0].count < 9, let whole = Int(parts[0])
    else { return nil }
    return whole * 10 + (parts.count == 2 ? Int(parts[1]) ?? 0 : 0)
  }
}

extension NAACCRItem {
  /// The codes of the item since edition 24; `nil` for items that hold text or numbers of the report.
  var table: CodeTable? { Self.tables[number] }

  private static let tables: [Int: CodeTable] = {
    let size = CodeTable(rows: ["000", "001", "002-988", "989", "990", "998", "999"], unknown: "999")
    let summary = CodeTable(rows: ["0", "1", "7", "9"], unknown: "9")
    let percent = CodeTable(
      rows: [
        "000", "001-100", "R10", "R20", "R30", "R40", "R50", "R60", "R70", "R80", "R90", "R99", "XX7", "XX8",
        "XX9",
      ], unknown: "XX9")
    let allred = CodeTable(
      rows: ["00", "01", "02", "03", "04", "05", "06", "07", "08", "X8", "X9"], unknown: "X9")
    let copies = CodeTable(rows: ["0.0-99.9", "XX.1", "XX.7", "XX.8", "XX.9"], unknown: "XX.9")
    return [
      400: CodeTable(
        rows: ["C500", "C501", "C502", "C503", "C504", "C505", "C506", "C508", "C509"], unknown: "C509"),
      410: CodeTable(rows: ["1", "2", "3", "4", "5", "9"], unknown: "9"),
      752: size, 754: size, 756: size,
      3826: percent, 3914: percent, 3827: summary, 3915: summary, 3828: allred, 3916: allred,
      3850: CodeTable(rows: ["0", "1", "2", "3", "4", "7", "8", "9"], unknown: "9"),
      3851: copies, 3853: copies,
      3852: CodeTable(rows: ["0.0-99.9", "XX.2", "XX.3", "XX.7", "XX.8", "XX.9"], unknown: "XX.9"),
      3854: CodeTable(rows: ["0", "2", "3", "7", "8", "9"], unknown: "9"),
      3855: summary,
      3863: CodeTable(rows: ["0.0-100.0", "XXX.7", "XXX.8", "XXX.9"], unknown: "XXX.9"),
    ]
  }()
}
