import PathReport

/// Reads a file and extracts its records.
struct ReportReader: Sendable {
  /// What reads the bytes.
  var extractor = ReportExtractor()
  /// Whether records carry the SHA-256 of their file.
  var addsDigest = false

  /// The records in a file.
  func records(in file: InputFile) throws(FileFailure) -> [ReportRecord] {
    try records(in: file.bytes(), of: file)
  }

  /// The records in a file's bytes.
  func records(in bytes: [UInt8], of file: InputFile) throws(FileFailure) -> [ReportRecord] {
    do {
      return try extractor.extract(bytes: bytes, name: file.name)
    } catch {
      throw FileFailure(file: file.shown, reason: "\(error)")
    }
  }
}
