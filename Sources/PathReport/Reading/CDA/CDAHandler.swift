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

  /// People, addresses, what is normal, and what only says how the document is made.
  static let ignoredNames: Set<String> = [
    "referenceRange", "author", "custodian", "informant", "participant", "performer", "precondition",
    "informationRecipient", "dataEnterer", "guardian", "providerOrganization", "templateId", "realmCode",
    "typeId",
    "confidentialityCode", "languageCode", "addr", "telecom", "priorityCode", "repeatNumber",
  ]

  // MARK: - Events

  func start(_ element: XMLElement) {
    if narrativeDepth > 0 {
      narrativeDepth += 1
      return startNarrative(element)
    }
    path.enter(element.name)
    guard skippedDepth == nil else { return }
    if element.name == "observationMedia" {
      report.note("an image or document inside an entry was not read")
      skippedDepth = path.depth
      return
    }
    // A reference to other acts is none to the narrative.
    if element.name == "reference", element.attribute("value") == nil {
      skippedDepth = path.depth
      return
    }
    if entries.isInEntry { return entries.start(element, path, section.texts) }
    switch element.name {
    case "section": beginSection()
    case "entry": entries.begin()
    case "title": isInTitle = true
    case "text" where path.parent == "section": beginNarrative()
    case "text" where path.parent == "nonXMLBody": body = CDABody(element, path: path.text)
    case "reference" where body != nil:
      report.note("the report's body is in another file, which was not opened")
    case "code" where path.parent == "section":
      section.code = element.attribute("code") ?? ""
      section.label = element.attribute("displayName") ?? ""
    default: header.start(element, parent: path.parent, isInBody: section.isOpen)
    }
  }

  func end(_ name: String) {
    if narrativeDepth > 0 {
      narrativeDepth -= 1
      return narrativeDepth > 0 ? narrative.end(name) : endNarrative()
    }
    defer { path.leave() }
    if let depth = skippedDepth {
      if depth == path.depth { skippedDepth = nil }
      return
    }
    if entries.isInEntry { return entries.end(name) }
    switch name {
    case "title": endTitle()
    case "section": writeEntries()
    case "text": if let body { body.write(to: &report); self.body = nil }
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if narrativeDepth > 0 {
      narrative.text(String(decoding: bytes, as: UTF8.self))
    } else if skippedDepth != nil {
      return
    } else if entries.isInEntry {
      entries.text(bytes)
    } else if body != nil {
      body?.data.append(contentsOf: bytes)
    } else if isInTitle {
      title.append(contentsOf: bytes)
    }
  }

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
    if path.parent == "section" { section.title = text } else { header.title = text }
  }

  private func beginNarrative() {
    narrativeDepth = 1
    narrativePath = path.text
    narrative = MarkupRenderer()
    narrative.keepsLines = true
  }

  private func startNarrative(_ element: XMLElement) {
    let isCell = element.name == "td" || element.name == "th"
    narrative.start(
      element.name, id: element.attribute("ID"),
      columns: isCell ? element.attribute("colspan").flatMap { Int($0) } ?? 1 : 1,
      rows: isCell ? element.attribute("rowspan").flatMap { Int($0) } ?? 1 : 1,
      style: element.attribute("revised") == "delete" ? "display:none" : nil)
    if element.name == "renderMultiMedia" { report.note("an image in the narrative was not read") }
  }

  private func endNarrative() {
    section.writeHeading(to: &report.text)
    for line in narrative.takeLines() {
      if line.isEmpty { report.text.append("\n") } else { report.text.addLine(line, path: narrativePath) }
    }
    section.texts.merge(narrative.texts) { old, _ in old }
    path.leave()
  }

  private func writeEntries() {
    guard !entries.isEmpty else { return }
    if !section.hasHeading { section.writeHeading(to: &report.text) }
    entries.write(to: &report)
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

  /// Writes the heading that the code stands for, and the section's own title where that says more.
  mutating func writeHeading(to text: inout RenderedText) {
    hasHeading = true
    let kind = PartNames.kind(codes: [code], label: title.isEmpty ? label : title)
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
