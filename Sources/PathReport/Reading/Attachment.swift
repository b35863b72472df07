/// A document inside a report: base64 or text, of a type that its sender names more or less rightly.
struct Attachment {
  enum Content {
    case base64([UInt8])
    case text(String)
    case bytes([UInt8])
  }

  var mediaType: String
  var content: Content
  /// What the data was packed with, where it was: `DF`, `GZ`, `ZL`.
  var compression: String?

  /// Adds the document's text to a report, or notes why it has none.
  func write(to report: inout SourceReport, path: String) {
    guard var bytes else { return report.note("an attachment whose base64 is damaged was not read") }
    if compression != nil || bytes.starts(with: [0x1F, 0x8B]) {
      guard let unpacked = Inflate.unpack(bytes) else {
        return report.note("an attachment could not be unpacked and was not read")
      }
      bytes = unpacked
    }
    let format: ReportFormat
    do throws(ReadingError) {
      format = try ReportFormat.sniff(bytes)
      switch format {
      case .rtf: report.text.add(RTFText.render(bytes, path: path))
      case .html: report.text.add(try HTMLText.render(bytes, path: path))
      case .cda: try CDAReader().read(bytes) { Self.merge($0, into: &report) }
      default:
        let text = try TextDecoding.decode(bytes).bytes(of: bytes)
        report.text.endLine()
        report.text.append(text, path: path)
        report.text.endLine()
      }
    } catch {
      report.note("an attachment was not read: \(error)")
    }
  }

  private static func merge(_ inner: SourceReport, into report: inout SourceReport) {
    report.text.add(inner.text)
    report.diagnostics += inner.diagnostics
  }

  private var bytes: [UInt8]? {
    switch content {
    case .bytes(let bytes): bytes
    case .text(let text): Array(text.utf8)
    case .base64(let text): Base64.decode(text)
    }
  }
}
