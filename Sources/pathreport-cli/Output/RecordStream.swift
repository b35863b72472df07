import PathReport

/// Joins rendered records into one output: what stands before, between and after them.
struct RecordStream {
  private let format: OutputFormat
  private let naaccr: NAACCRXMLWriter
  private var count = 0
  /// The first object of a JSON output, held back until it is known whether it stays the only one.
  private var first: [UInt8] = []

  init(format: OutputFormat, coder: RegistryCoder = RegistryCoder()) {
    self.format = format
    naaccr = NAACCRXMLWriter(coder: coder)
  }

  /// Begins an output.
  func begin(_ sink: OutputSink) throws {
    var header: [UInt8] = []
    switch format {
    case .csv: CSVRecordWriter(separator: UInt8(ascii: ",")).header(into: &header)
    case .tsv: CSVRecordWriter(separator: UInt8(ascii: "\t")).header(into: &header)
    case .naaccr: naaccr.begin(into: &header)
    case .table, .json, .jsonl, .fhir: break
    }
    try sink.write(header)
  }

  /// Adds a record.
  mutating func add(_ record: [UInt8], to sink: OutputSink) throws {
    defer { count += 1 }
    switch (format, count) {
    case (.json, 0):
      first = record
    case (.json, 1):
      try sink.write("[\n".utf8)
      try sink.write(indented(first))
      fallthrough
    case (.json, _):
      try sink.write(",\n".utf8)
      try sink.write(indented(record))
    case (.table, 1...):
      try sink.write("\n".utf8)
      fallthrough
    default:
      try sink.write(record)
    }
  }

  /// Ends the output.
  func end(_ sink: OutputSink) throws {
    switch (format, count) {
    case (.naaccr, _):
      var footer: [UInt8] = []
      naaccr.end(into: &footer)
      try sink.write(footer)
    case (.json, 0): try sink.write("[]\n".utf8)
    case (.json, 1): try sink.write(first + "\n".utf8)
    case (.json, _): try sink.write("\n]\n".utf8)
    default: break
    }
  }

  /// The lines of an object, further to the right. A line break never stands inside a JSON string.
  private func indented(_ object: [UInt8]) -> [UInt8] {
    var result: [UInt8] = Array("  ".utf8)
    for byte in object {
      result.append(byte)
      if byte == UInt8(ascii: "\n") { result.append(contentsOf: "  ".utf8) }
    }
    return result
  }
}
