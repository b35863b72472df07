/// Reads objects with a report's text in one of their members: one on each line, or a list of them.
struct JSONLinesReader: ReportReader {
  var textColumns: [String] = []
  var idColumn: String?

  func read(_ bytes: [UInt8], emit: (SourceReport) -> Void) throws(ReadingError) {
    let text = try TextDecoding.decode(bytes).bytes(of: bytes)
    var writer = ObjectWriter(textColumns: textColumns, idColumn: idColumn)
    if let whole = try? JSONParser.value(of: text[...]) {
      for value in whole.elements.isEmpty ? [whole] : whole.elements { try writer.write(value, emit) }
      return
    }
    for line in text.split(separator: 0x0A) where line.contains(where: { $0 > 0x20 }) {
      try writer.write(line: line, emit)
    }
    guard writer.hasRead else {
      throw .malformed(format: "JSON", reason: "no line is a whole object, or it is nested too deep")
    }
  }
}

/// Makes a report of each object.
struct ObjectWriter {
  let textColumns: [String]
  let idColumn: String?
  private var number = 0
  private(set) var hasRead = false

  /// Begins behind objects that others have read.
  init(textColumns: [String], idColumn: String?, after number: Int = 0) {
    self.textColumns = textColumns
    self.idColumn = idColumn
    self.number = number
    hasRead = number > 0
  }

  /// Throws what an object that is the first of its file would.
  static func check(
    _ value: JSONValue, textColumns: [String], idColumn: String?
  ) throws(ReadingError) {
    var writer = ObjectWriter(textColumns: textColumns, idColumn: idColumn)
    try writer.write(value) { _ in }
  }

  /// Reads the object on a line.
  mutating func write(line: ArraySlice<UInt8>, _ emit: (SourceReport) -> Void) throws(ReadingError) {
    if let value = try? JSONParser.value(of: line) { try write(value, emit) } else { addDamaged(emit) }
  }

  mutating func write(_ value: JSONValue, _ emit: (SourceReport) -> Void) throws(ReadingError) {
    number += 1
    guard case .object(let members) = value else {
      return emit(note("line \(number) is no object"))
    }
    let texts = members.filter { $0.value.scalarText != nil }
    let choice: ColumnChoice
    do throws(ReadingError) {
      choice = try ColumnChoice.choose(texts.map(\.key), text: textColumns, id: idColumn)
    } catch {
      // The first object tells what the file is like; one of many may lack a member.
      guard hasRead else { throw error }
      return emit(note("object \(number) has no text"))
    }
    var report = choice.report { column in
      (texts[column].value.scalarText ?? "", "line[\(number)].\(texts[column].key)")
    }
    if !hasRead, choice.isGuess {
      let names = choice.parts.map { "\"\(texts[$0.column].key)\"" }.joined(separator: ", ")
      report.note("the reports' text was taken from \(names); --text-column chooses another", severity: .info)
    }
    hasRead = true
    emit(report)
  }

  private mutating func addDamaged(_ emit: (SourceReport) -> Void) {
    number += 1
    if hasRead { emit(note("line \(number) is no JSON")) }
  }

  private func note(_ text: String) -> SourceReport {
    var report = SourceReport()
    report.note(text)
    return report
  }
}

extension JSONValue {
  /// The text of a string or number.
  var scalarText: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .number(let number): String(number)
    default: nil
    }
  }
}
