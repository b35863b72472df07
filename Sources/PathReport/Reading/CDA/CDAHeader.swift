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

  mutating func start(_ element: XMLElement, parent: String, isInBody: Bool) {
    guard !isInBody else { return }
    switch (parent, element.name) {
    case ("ClinicalDocument", "id"): id = element.attribute("extension").flatMap(HeaderFacts.readable)
    case ("order", "id"), ("serviceEvent", "id"): orderID = orderID ?? element.attribute("extension")
    case ("patientRole", "id"): patientID = patientID ?? element.attribute("extension")
    case ("ClinicalDocument", "effectiveTime"):
      reportedOn = element.attribute("value").flatMap(HeaderFacts.day)
    case ("serviceEvent", "effectiveTime"), ("effectiveTime", "low"):
      collectedOn = collectedOn ?? element.attribute("value").flatMap(HeaderFacts.day)
    case ("ClinicalDocument", "legalAuthenticator"): isSigned = true
    case ("ClinicalDocument", "relatedDocument"): relation = element.attribute("typeCode") ?? "RPLC"
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
  var data: [UInt8] = []

  init(_ element: XMLElement, path: String) {
    mediaType = element.attribute("mediaType") ?? ""
    isBase64 = element.attribute("representation")?.uppercased() == "B64"
    compression = element.attribute("compression")
    self.path = path
  }

  func write(to report: inout SourceReport) {
    guard data.contains(where: { $0 > 0x20 }) else { return }
    let attachment = Attachment(
      mediaType: mediaType, content: isBase64 ? .base64(data) : .bytes(data), compression: compression)
    attachment.write(to: &report, path: path)
  }
}
