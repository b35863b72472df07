import PathReport

/// Reads a file and extracts its records.
struct ReportReader: Sendable {
  /// What reads the bytes.
  var extractor = ReportExtractor()
  /// Whether records carry the SHA-256 of their file.
  var addsDigest = false

  /// The records in a file.
  func records(in file: InputFile) throws(FileFailure) -> [ReportRecord] {
    let bytes = try file.bytes()
    do {
      var records = try extractor.extract(bytes: bytes, name: file.name)
      guard addsDigest else { return records }
      let digest = SHA256.hexadecimal(of: bytes)
      for index in records.indices { records[index].source.sha256 = digest }
      return records
    } catch {
      throw FileFailure(file: file.shown, reason: "\(error)")
    }
  }
}
