/// Makes a report of a CDA document while it streams by: the header's facts, each section's narrative as text, and
/// below it what the section's entries state.
final class CDAHandler: XMLHandler {
  private var report = SourceReport()
  private var path = XMLPath()
  private var header = CDAHeader()
  private var section = CDASection()
  private var entries = CDAEntries()
  private var body: CDABody?
  /// How deep the narrative is nested, where the parser is in one.
  private var narrativeDepth = 0
  private var narrative = MarkupRenderer()
  private var narrativePath = ""
  /// The depth at which something begins that is not read: an image, another act.
  private var skippedDepth: Int?
  private var title: [UInt8] = []
  private var isInTitle = false
  /// The bytes of narrative in the section.
  private var narrativeBytes = 0
  /// Longer reports are none; what follows is only counted.
  private static let largestText = 1 << 22

  /// People, addresses, what is normal, and what only says how the document is made.
  static let ignoredNames: Set<String> = [
    "referenceRange", "author", "custodian", "informant", "participant", "performer", "precondition",
    "informationRecipient", "dataEnterer", "guardian", "providerOrganization", "templateId", "realmCode",
    "typeId",
    "confidentialityCode", "languageCode", "addr", "telecom", "priorityCode", "repeatNumber",
  ]

  static let knownNames = CDAName.names

  // MARK: - Events

  func start(_ element: XMLElement) {
    if narrativeDepth > 0 {
      narrativeDepth += 1
      return isFull ? () : startNarrative(element)
    }
    path.enter(element.tag)
    guard skippedDepth == nil else { return }
    let name = CDAName(code: element.tag.code)
    switch name {
    case .observationMedia:
      report.note("an image or document inside an entry was not read")
      skippedDepth = path.depth
      return
    case .reference where element.attribute("value") == nil:
      // A reference to other acts is none to the narrative.
      skippedDepth = path.depth
      return
    default: break
    }
    if entries.isInEntry { return entries.start(element, name, path, section.texts) }
    let parent = CDAName(code: path.parentCode)
    switch name {
    case .section: beginSection()
    case .entry where isFull: skippedDepth = path.depth
    case .entry: entries.begin()
    case .title: isInTitle = true
    case .text where parent == .section: beginNarrative()
    case .text where parent == .nonXMLBody: body = CDABody(element, path: path.text)
    case .reference where body != nil:
      report.note("the report's body is in another file, which was not opened")
    case .code where parent == .section:
      section.code = element.attribute("code") ?? ""
      section.label = element.attribute("displayName") ?? ""
    default: header.start(element, name, parent: parent, isInBody: section.isOpen)
    }
  }

  func end(_ tag: XMLTag) {
    if narrativeDepth > 0 {
      narrativeDepth -= 1
      guard narrativeDepth > 0 else { return endNarrative() }
      return isFull ? () : narrative.end(CDAName.role(of: tag))
    }
    defer { path.leave() }
    if let depth = skippedDepth {
      if depth == path.depth { skippedDepth = nil }
      return
    }
    let name = CDAName(code: tag.code)
    if entries.isInEntry { return entries.end(name, path) }
    switch name {
    case .title: endTitle()
    case .section: writeEntries()
    case .text: if let body { body.write(to: &report); self.body = nil }
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if narrativeDepth > 0 {
      narrativeBytes += bytes.count
      if !isFull { narrative.text(bytes) }
    } else if skippedDepth != nil {
      return
    } else if entries.isInEntry {
      entries.text(bytes)
    } else if body != nil {
      body?.add(bytes)
    } else if isInTitle {
      title.append(contentsOf: bytes)
    }
  }

  /// Whether so much was read already that the document is no report any more.
  private var isFull: Bool { report.text.bytes.count + narrativeBytes > Self.largestText }

  // MARK: - Sections

  private func beginSection() {
    // What the section around this one stated so far stands before it.
    writeEntries()
    section = CDASection()
    section.isOpen = true
  }

  private func endTitle() {
    isInTitle = false
    let text = String(decoding: title, as: UTF8.self).trimmed
    title = []
    if CDAName(code: path.parentCode) == .section { section.title = text } else { header.title = text }
  }

  private func beginNarrative() {
    narrativeDepth = 1
    narrativePath = path.text
    narrative = MarkupRenderer()
    narrative.keepsLines = true
  }

  private func startNarrative(_ element: XMLElement) {
    var role = CDAName.role(of: element.tag)
    if role == .list, element.attribute("listType") == "ordered" { role = .orderedList }
    let isCell = role == .cell || role == .headerCell
    let isInline = role == .inline
    narrative.start(
      role, id: element.attribute("ID"), columns: isCell ? span("colspan", of: element) : 1,
      rows: isCell ? span("rowspan", of: element) : 1,
      isHidden: isInline && element.attribute("revised") == "delete")
    if CDAName(code: element.tag.code) == .renderMultiMedia {
      report.note("an image in the narrative was not read")
    }
  }

  private func span(_ name: StaticString, of element: XMLElement) -> Int {
    element.attribute(name).flatMap { Int($0) } ?? 1
  }

  private func endNarrative() {
    section.writeHeading(to: &report.text)
    for line in narrative.takeLines() {
      if line.isEmpty { report.text.append("\n") } else { report.text.addLine(line, path: narrativePath) }
    }
    section.texts.merge(narrative.texts) { old, _ in old }
    if isFull { report.note("the document holds more text than any report; the end of it was not read") }
    narrativeBytes = 0
    path.leave()
  }

  private func writeEntries() {
    guard !entries.isEmpty else { return }
    if !section.hasHeading { section.writeHeading(to: &report.text) }
    entries.write(to: &report, isAddendum: header.isAddendum || section.kind == PartNames.addendum)
  }

  /// The report, when the document has ended.
  func finished() -> SourceReport {
    report.header = header.facts
    if report.text.isEmpty { report.note("the document holds no text and no entries that are read") }
    if header.isAddendum {
      var text = RenderedText()
      text.addHeading("ADDENDUM")
      text.add(report.text)
      report.text = text
    }
    return report
  }
}

/// What is known of a section.
struct CDASection {
  var isOpen = false
  var code = ""
  var label = ""
  var title = ""
  /// The texts that entries may point to.
  var texts: [String: String] = [:]
  private(set) var hasHeading = false

  /// The part of a report that its code or its title names.
  var kind: PartNames.Kind? { PartNames.kind(codes: [code], label: title.isEmpty ? label : title) }

  /// Writes the heading that the code stands for, and the section's own title where that says more.
  mutating func writeHeading(to text: inout RenderedText) {
    hasHeading = true
    if let heading = kind?.heading {
      text.addHeading(heading)
      let same = title.isEmpty || heading.lowercased().contains(title.lowercased())
      if !same { text.addLine(title) }
    } else if !title.isEmpty {
      text.endLine()
      text.append("\n")
      text.addLine(title)
    }
  }
}
