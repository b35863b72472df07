import PathReport

/// Turns one record into the bytes of a format; any thread may do it.
struct RecordRenderer: Sendable {
  /// The format.
  let format: OutputFormat
  /// The colors of the table.
  let style: Style
  /// What codes records for a registry.
  var coder = RegistryCoder()
  /// The namespace of the patients' numbers, for FHIR.
  var patientSystem: String?

  /// The bytes that stand for a record in the output.
  func render(_ record: ReportRecord) -> [UInt8] {
    var bytes: [UInt8] = []
    switch format {
    case .table:
      bytes = Array(TableBlock(record: record, style: style).text.utf8)
    case .json:
      JSONRecordWriter(pretty: true).write(record, into: &bytes)
    case .jsonl:
      JSONRecordWriter().write(record, into: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    case .csv:
      CSVRecordWriter(separator: UInt8(ascii: ",")).write(record, into: &bytes)
    case .tsv:
      CSVRecordWriter(separator: UInt8(ascii: "\t")).write(record, into: &bytes)
    case .naaccr:
      NAACCRXMLWriter(coder: coder).write(record, into: &bytes)
    case .fhir:
      FHIRBundleWriter(patientSystem: patientSystem).write(record, into: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
