/// Writes records as NAACCR XML, a patient for each report with a breast tumor.
///
/// The file grows record by record: ``begin(into:)``, ``write(_:into:)`` for each record, ``end(into:)``. The same
/// records give the same bytes, so the time of writing is left out.
///
/// ```swift
/// let writer = NAACCRXMLWriter(coder: RegistryCoder(version: .v25))
/// var bytes: [UInt8] = []
/// writer.begin(into: &bytes)
/// for record in records { writer.write(record, into: &bytes) }
/// writer.end(into: &bytes)
/// ```
public struct NAACCRXMLWriter: Sendable {
  /// What turns records into codes.
  public let coder: RegistryCoder

  /// Makes a writer.
  public init(coder: RegistryCoder = RegistryCoder()) {
    self.coder = coder
  }

  /// Appends the declaration and the open root element.
  public func begin(into bytes: inout [UInt8]) {
    let version = coder.version
    bytes.append(
      utf8: """
        <?xml version="1.0" encoding="UTF-8"?>
        <NaaccrData baseDictionaryUri="\(version.dictionaryURI)" recordType="A" \
        specificationVersion="\(version.specificationVersion)" xmlns="http://naaccr.org/naaccrxml">

        """)
  }

  /// Appends a report's patient; a report without a breast tumor appends nothing.
  public func write(_ record: ReportRecord, into bytes: inout [UInt8]) {
    let tumors = coder.code(record)
    guard !tumors.isEmpty else { return }
    bytes.append(utf8: "  <Patient>\n")
    for tumor in tumors {
      bytes.append(utf8: "    <Tumor>\n")
      for coded in tumor.items { append(coded, to: &bytes) }
      bytes.append(utf8: "    </Tumor>\n")
    }
    bytes.append(utf8: "  </Patient>\n")
  }

  /// Appends the end of the root element.
  public func end(into bytes: inout [UInt8]) {
    bytes.append(utf8: "</NaaccrData>\n")
  }

  private func append(_ coded: CodedItem, to bytes: inout [UInt8]) {
    bytes.append(utf8: "      <Item naaccrId=\"\(coded.item.id)\" naaccrNum=\"\(coded.item.number)\">")
    for scalar in coded.code.unicodeScalars where Self.isAllowed(scalar) { append(scalar, to: &bytes) }
    bytes.append(utf8: "</Item>\n")
  }

  /// Whether XML 1.0 can hold a scalar; what it can't is left out.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0x20...0xFFFD, 0x10000...: true
    default: false
    }
  }

  private func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "&": bytes.append(utf8: "&amp;")
    case "<": bytes.append(utf8: "&lt;")
    case ">": bytes.append(utf8: "&gt;")
    default: bytes.append(contentsOf: Unicode.UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
