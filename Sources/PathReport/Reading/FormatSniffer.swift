extension ReportFormat {
  /// Tells a format by a file's content; what the file is called says nothing.
  static func sniff(_ bytes: [UInt8]) throws(ReadingError) -> ReportFormat {
    // The head is enough, except for tables, whose rows must agree.
    let isHead = bytes.count > headLength
    let start = isHead ? Array(bytes.prefix(headLength)) : bytes
    return try sniff(head: try TextDecoding.decode(start, isHead: isHead).bytes(of: start))
  }

  private static let headLength = 1 << 16

  private static func sniff(head: [UInt8]) throws(ReadingError) -> ReportFormat {
    let start = head.firstIndex { $0 > 0x20 } ?? head.count
    let text = head[start...]
    guard let first = text.first else { return .text }
    switch first {
    case UInt8(ascii: "{"):
      if text.starts(with: "{\\rtf".utf8) { return .rtf }
      return json(text) ?? .text
    case UInt8(ascii: "["): return json(text) ?? .text
    case UInt8(ascii: "<"): return try markup(text) ?? .text
    default: break
    }
    if isHL7(head[...]) { return .hl7v2 }
    if let sign = DelimitedTableReader.sniff(head) { return sign == 0x09 ? .tsv : .csv }
    return .text
  }

  /// A message begins with its head, or, in an excerpt, with an order or an observation.
  private static func isHL7(_ head: ArraySlice<UInt8>) -> Bool {
    var rest = head.drop { $0 <= 0x20 }
    for name in ["MSH", "FHS", "BHS"] where rest.starts(with: name.utf8) {
      guard let separator = rest.dropFirst(3).first, rest.count > 8 else { return false }
      // The separator comes again behind the few signs that it is followed by: `MSH-2019 Report` is text.
      return separator > 0x20 && separator < 0x7F
        && !((0x41...0x5A).contains(separator & 0xDF) || (0x30...0x39).contains(separator))
        && rest.dropFirst(4).prefix(7).contains(separator)
    }
    guard rest.starts(with: "OBR|".utf8) || rest.starts(with: "OBX|".utf8) || rest.starts(with: "PID|".utf8)
    else { return false }
    while true {
      if rest.starts(with: "OBX|".utf8) { return isObservation(rest.dropFirst(4)) }
      guard let end = rest.firstIndex(where: { $0 == 0x0D || $0 == 0x0A }) else { return false }
      rest = rest[end...].drop { $0 <= 0x20 }
    }
  }

  /// `1|TX|`: a number or nothing, and a type of values. Exports that print `OBX|TX|` before plain text are text.
  private static func isObservation(_ fields: ArraySlice<UInt8>) -> Bool {
    let number = fields.prefix { (0x30...0x39).contains($0) }
    let rest = fields[number.endIndex...]
    guard rest.first == UInt8(ascii: "|") else { return false }
    let type = rest.dropFirst().prefix { (0x41...0x5A).contains($0) }
    return (2...3).contains(type.count) && rest.dropFirst(1 + type.count).first == UInt8(ascii: "|")
  }

  private static func json(_ text: ArraySlice<UInt8>) -> ReportFormat? {
    let body = text.dropFirst().drop { $0 <= 0x20 || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
    // `{"`, `[{"`, `[]`: what follows a brace in a report is a word.
    guard
      body.first == UInt8(ascii: "\"") || text.first == UInt8(ascii: "{") && body.first == UInt8(ascii: "}")
        || isDeep(text)
    else { return nil }
    return contains("\"resourceType\"", in: text.prefix(1 << 16)) ? .fhir : .jsonl
  }

  /// Nothing but brackets, for pages: no report, but somebody's attack, which the parser of JSON turns down.
  private static func isDeep(_ text: ArraySlice<UInt8>) -> Bool {
    text.prefix(100).count == 100
      && text.prefix(100).allSatisfy { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
  }

  private static func markup(_ text: ArraySlice<UInt8>) throws(ReadingError) -> ReportFormat? {
    let head = text.prefix(1 << 13).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }[...]
    if contains("<html", in: head) || head.starts(with: "<!doctype html".utf8) { return .html }
    if contains("<naaccrdata", in: head) { return .naaccr }
    if contains("clinicaldocument", in: head) { return .cda }
    if contains("http://hl7.org/fhir", in: head) { return .fhir }
    if head.starts(with: "<?xml".utf8) || head.starts(with: "<!doctype".utf8) { return .xml }
    let name = head.dropFirst().prefix { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    let tags: Set<String> = [
      "p", "div", "table", "body", "br", "b", "h1", "h2", "h3", "span", "pre", "font", "ul", "ol", "center",
      "head", "i", "u",
      "strong", "title", "meta", "style", "section", "article",
    ]
    if tags.contains(String(decoding: name, as: UTF8.self)) { return .html }
    // A root element of some other kind, which ends as it began.
    guard !name.isEmpty, head.contains(UInt8(ascii: ">")),
      contains("</", in: head) || contains("/>", in: head)
    else { return nil }
    return head.starts(with: "<!--".utf8) || !name.isEmpty ? .xml : nil
  }

  private static func contains(_ word: String, in bytes: ArraySlice<UInt8>) -> Bool {
    let word = Array(word.utf8)
    var rest = bytes
    while let found = rest.firstIndex(of: word[0]) {
      if bytes[found...].starts(with: word) { return true }
      rest = bytes[(found + 1)...]
    }
    return false
  }

  /// The reader of this format.
  func reader(textColumns: [String], idColumn: String?) -> any ReportReader {
    switch self {
    case .text: TextReader()
    case .hl7v2: HL7Reader()
    case .cda: CDAReader()
    case .naaccr: NAACCRReader()
    case .fhir: FHIRReader()
    case .xml: SynopticXMLReader()
    case .rtf: RTFReader()
    case .html: HTMLReader()
    case .csv: DelimitedTableReader(textColumns: textColumns, idColumn: idColumn)
    case .tsv: DelimitedTableReader(textColumns: textColumns, idColumn: idColumn, separator: 0x09)
    case .jsonl: JSONLinesReader(textColumns: textColumns, idColumn: idColumn)
    }
  }
}

/// Reads free text: all of it is the report.
struct TextReader: ReportReader {
  func read(_ bytes: [UInt8], emit: (SourceReport) -> Void) throws(ReadingError) {
    var report = SourceReport()
    report.text.append(try TextDecoding.decode(bytes).bytes(of: bytes))
    emit(report)
  }
}
