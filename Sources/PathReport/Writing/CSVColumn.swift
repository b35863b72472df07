/// One column of the table of tumors: its name, what it holds, and how a row gets it.
struct CSVColumn: Sendable {
  let name: String
  let description: String
  let cell: @Sendable (CSVRow) -> CSVCell

  init(_ name: String, _ description: String, _ cell: @escaping @Sendable (CSVRow) -> CSVCell) {
    self.name = name
    self.description = description
    self.cell = cell
  }
}

/// What one row is about: a tumor, or a report without tumors.
///
/// The parts of the tumor stand side by side, so that a column reaches its value without copying what is
/// around it.
struct CSVRow {
  let record: ReportRecord
  /// The codes of the report's diagnostics, joined once for all its rows.
  let diagnostics: String
  /// The tumor's place among the tumors of the report, from 1.
  let number: Int?
  let tumor: Tumor?
  let size: TumorSize?
  let er: ReceptorResult?
  let pr: ReceptorResult?
  let her2: HER2Overall?
  let ihc: HER2IHC?
  let ish: HER2ISH?
  let ki67: Ki67Result?

  init(record: ReportRecord, diagnostics: String, number: Int?, tumor: Tumor?) {
    self.record = record
    self.diagnostics = diagnostics
    self.number = number
    self.tumor = tumor
    size = tumor?.size
    er = tumor?.estrogenReceptor
    pr = tumor?.progesteroneReceptor
    her2 = tumor?.her2?.overall
    ihc = tumor?.her2?.ihc
    ish = tumor?.her2?.ish
    ki67 = tumor?.ki67
  }
}

/// The content of one cell before quoting; a value that is `nil` leaves the cell empty.
enum CSVCell {
  /// A word of the contract, or a text put together from numbers and such words.
  case word(String?)
  /// A text from the report or from outside, which a spreadsheet must not take for a formula.
  case freeText(String?)
  case integer(Int?)
  case number(Double?)
  case flag(Bool?)
}
