/// What a document's header says: numbers, dates, and what it does to an earlier version.
struct CDAHeader {
  var title = ""
  private var id: String?
  private var orderID: String?
  private var patientID: String?
  private var reportedOn: String?
  private var collectedOn: String?
  private var isSigned = false
  private var relation: String?

  /// Whether the document adds to another one.
  var isAddendum: Bool { relation == "APND" }

  var facts: HeaderFacts {
    var facts = HeaderFacts()
    facts.accession = id ?? orderID
    facts.patientID = patientID
    facts.reportedOn = reportedOn
    facts.collectedOn = collectedOn
    facts.status = relation == "APND" ? .addendum : relation == "RPLC" ? .amended : isSigned ? .final : nil
    return facts
  }

  mutating func start(_ element: XMLElement, _ name: CDAName?, parent: CDAName?, isInBody: Bool) {
    guard !isInBody else { return }
    switch (parent, name) {
    case (.clinicalDocument, .id): id = element.attribute("extension").flatMap(HeaderFacts.readable)
    case (.order, .id), (.serviceEvent, .id): orderID = orderID ?? element.attribute("extension")
    case (.patientRole, .id): patientID = patientID ?? element.attribute("extension")
    case (.clinicalDocument, .effectiveTime):
      reportedOn = element.attribute("value").flatMap(HeaderFacts.day)
    case (.serviceEvent, .effectiveTime), (.effectiveTime, .low):
      collectedOn = collectedOn ?? element.attribute("value").flatMap(HeaderFacts.day)
    case (.clinicalDocument, .legalAuthenticator): isSigned = true
    case (.clinicalDocument, .relatedDocument): relation = element.attribute("typeCode") ?? "RPLC"
    default: break
    }
  }
}

/// The body of a document that is no XML.
struct CDABody {
  private let mediaType: String
  private let isBase64: Bool
  private let compression: String?
  private let path: String
  private var data: [UInt8] = []
  /// A larger body is no text.
  private static let largest = 1 << 26
  private var isTooLarge = false

  init(_ element: XMLElement, path: String) {
    mediaType = element.attribute("mediaType") ?? ""
    isBase64 = element.attribute("representation")?.uppercased() == "B64"
    compression = element.attribute("compression")
    self.path = path
  }

  /// Takes a part of the body.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    if data.count + bytes.count > Self.largest { isTooLarge = true } else { data += bytes }
  }

  func write(to report: inout SourceReport) {
    guard !isTooLarge else {
      return report.note("the document's body is too large for text and was not read")
    }
    guard data.contains(where: { $0 > 0x20 }) else { return }
    let attachment = Attachment(
      mediaType: mediaType, content: isBase64 ? .base64(data) : .bytes(data), compression: compression)
    attachment.write(to: &report, path: path)
  }
}
