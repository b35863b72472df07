/// Writes a report of FHIR resources: text under headings, observations as a checklist.
struct FHIRReportWriter {
  private let resources: FHIRResources
  private var report = SourceReport()
  private var observations = FHIRObservations()
  /// The sites and kinds of specimens, for the side and the organ.
  private var specimens: [String] = []
  private var diagnoses: [(text: String, path: String)] = []
  /// The paths of the resources that the report is made of.
  private(set) var used: Set<String> = []
  /// The resource's own summary, which is read where there is nothing else, or only a conclusion.
  private var summary: FHIRNode?
  private var hasOnlyConclusion = true

  init(_ resources: FHIRResources) { self.resources = resources }

  mutating func add(_ root: FHIRNode) {
    used.insert(root.path)
    guard !["entered-in-error", "cancelled"].contains(root.status) else {
      return report.note("the report is marked \(root.status); it was not read")
    }
    addHeader(root)
    switch root.resourceType {
    case "DiagnosticReport": addDiagnosticReport(root)
    case "Composition": for section in root.list("section") { addSection(section, root, depth: 0) }
    case "DocumentReference": for content in root.list("content") { addAttachment(content["attachment"]) }
    default:
      hasOnlyConclusion = false
      for item in root.list("item") { observations.addItem(item) }
    }
    if summary == nil { summary = root["text"]["div"] }
  }

  // MARK: - Parts

  private mutating func addDiagnosticReport(_ root: FHIRNode) {
    for reference in root.list("specimen") { addSpecimen(resources.target(reference, in: root), reference) }
    for form in root.list("presentedForm") { addAttachment(form) }
    if let conclusion = root["conclusion"].text {
      report.text.addHeading("FINAL DIAGNOSIS")
      addText(conclusion, root["conclusion"].path)
    }
    for code in root.list("conclusionCode") {
      if let words = code.knownWords { diagnoses.append((words, code.path)) }
    }
    for reference in root.list("result") {
      guard let target = resources.target(reference, in: root) else { continue }
      addObservation(target, holder: root)
    }
    // Contained observations that no result names are still the report's own.
    for contained in root.list("contained") where contained.resourceType == "Observation" {
      addObservation(contained, holder: root)
    }
  }

  private mutating func addSection(_ section: FHIRNode, _ root: FHIRNode, depth: Int) {
    guard depth < 8 else { return }
    let title = section["title"].text ?? section["code"].words ?? ""
    let kind = PartNames.kind(codes: section["code"].codes.map(\.code), label: title)
    if let heading = kind?.heading { report.text.addHeading(heading) }
    if !title.isEmpty, kind?.heading?.lowercased().contains(title.lowercased()) != true {
      report.text.addLine(title)
    }
    addDiv(section["text"]["div"])
    for reference in section.list("entry") {
      guard let target = resources.target(reference, in: root) else { continue }
      if target.resourceType == "Observation" { addObservation(target, holder: root) }
    }
    for inner in section.list("section") { addSection(inner, root, depth: depth + 1) }
  }

  private mutating func addDiv(_ div: FHIRNode) {
    guard let markup = div.text else { return }
    hasOnlyConclusion = false
    if let text = try? HTMLText.render(Array(markup.utf8), path: div.path) { report.text.add(text) }
  }

  private mutating func addText(_ text: String, _ path: String) {
    report.text.append(text, path: path)
    report.text.endLine()
  }

  private mutating func addAttachment(_ attachment: FHIRNode) {
    guard let data = attachment["data"].text else {
      if attachment["url"].exists { report.note("an attachment is at another address, which was not opened") }
      return
    }
    hasOnlyConclusion = false
    Attachment(mediaType: attachment["contentType"].text ?? "", content: .base64(Array(data.utf8)))
      .write(to: &report, path: attachment["data"].path)
  }

  private mutating func addSpecimen(_ specimen: FHIRNode?, _ reference: FHIRNode) {
    let words = [
      specimen?["type"].knownWords, specimen.flatMap { FHIRObservations.site($0["collection"]["bodySite"]) },
      specimen?["collection"]["method"].knownWords,
      reference["display"].text,
    ]
    for words in words.compactMap({ $0 }) where !specimens.contains(words) { specimens.append(words) }
  }

  /// Adds an observation or a condition.
  mutating func addObservation(_ node: FHIRNode, holder: FHIRNode? = nil) {
    guard used.insert(node.path).inserted else { return }
    if node.resourceType == "Condition" { return addCondition(node) }
    guard node.resourceType == "Observation" else { return }
    hasOnlyConclusion = false
    if report.header.patientID == nil { addPatient(node) }
    let part = PartNames.kind(codes: node["code"].codes.map(\.code), label: "")
    if let part, let text = node["valueString"].text, node.status != "entered-in-error" {
      if let heading = part.heading { report.text.addHeading(heading) }
      addText(text, node["valueString"].path)
    } else {
      let specimen = resources.target(node["specimen"], in: holder ?? node)
      addSpecimenSite(specimen)
      observations.add(
        node, specimen: specimen, tumor: resources.target(node["focus"].first, in: holder ?? node),
        diagnosis: relatedDiagnosis(of: node, holder: holder ?? node))
    }
    for reference in node.list("hasMember") {
      guard let member = resources.target(reference, in: holder ?? node) else { continue }
      addObservation(member, holder: holder)
    }
  }

  /// The condition that an mCODE observation names, where there are several for it to be about.
  private func relatedDiagnosis(of node: FHIRNode, holder: FHIRNode) -> String? {
    guard resources.of("Condition").count > 1 else { return nil }
    return node.list("extension").first { $0["url"].text?.hasSuffix("mcode-related-condition") == true }
      .flatMap { resources.target($0["valueReference"], in: holder) }?["code"].knownWords
  }

  private mutating func addSpecimenSite(_ specimen: FHIRNode?) {
    guard let specimen, used.insert(specimen.path).inserted else { return }
    addSpecimen(specimen, FHIRNode(value: .null, path: ""))
  }

  private mutating func addCondition(_ node: FHIRNode) {
    let verification = node["verificationStatus"].list("coding").compactMap { $0["code"].text }
    guard !verification.contains(where: { ["refuted", "entered-in-error"].contains($0) }) else { return }
    let histology = node.list("extension").filter { $0["url"].text?.holds("histology") == true }
      .compactMap { $0["valueCodeableConcept"].knownWords }
    let site = node.list("bodySite").compactMap(FHIRObservations.site)
    let words = [node["code"].knownWords].compactMap { $0 } + histology + site
    if !words.isEmpty { diagnoses.append((words.joined(separator: ", "), node.path)) }
  }

  // MARK: - Header

  private mutating func addHeader(_ root: FHIRNode) {
    var facts = report.header
    let identifiers = root.list("identifier")
    let accession =
      identifiers.first { $0["type"].list("coding").contains { ["ACSN", "FILL"].contains($0["code"].text) } }
      ?? identifiers.first
    facts.accession = facts.accession ?? accession?["value"].text.flatMap(HeaderFacts.readable)
    switch root["docStatus"].text ?? root.status {
    case "registered", "partial", "preliminary": facts.status = .preliminary
    case "final": facts.status = facts.status ?? .final
    case "amended", "appended": facts.status = .amended
    case "corrected": facts.status = .corrected
    default: break
    }
    let effective = root["effectiveDateTime"].text ?? root["effectivePeriod"]["start"].text
    facts.collectedOn = facts.collectedOn ?? effective.flatMap(HeaderFacts.day)
    if root["code"].words?.lowercased().holds("marker report") == true { facts.kind = .biomarker }
    facts.reportedOn =
      facts.reportedOn
      ?? (root["issued"].text ?? root["date"].text ?? root["authored"].text).flatMap(HeaderFacts.day)
    report.header = facts
    addPatient(root)
  }

  private mutating func addPatient(_ node: FHIRNode) {
    let subject = node["subject"]
    let patient = resources.target(subject, in: node)
    let number = (patient?["identifier"]["value"].text ?? subject["identifier"]["value"].text)
      .flatMap(HeaderFacts.readable)
    let id = subject["reference"].text?.split(whereSeparator: { $0 == "/" || $0 == ":" || $0 == "#" }).last
      .map(String.init)
    report.header.patientID = report.header.patientID ?? number ?? id.flatMap(HeaderFacts.readable)
  }

  // MARK: - Ending

  /// The report, with its specimens above everything and its observations below.
  func finished() -> SourceReport {
    var result = report
    result.text = RenderedText()
    if !specimens.isEmpty {
      result.text.addHeading("SPECIMEN")
      for line in specimens { result.text.addLine(line) }
    }
    if !diagnoses.isEmpty {
      result.text.addHeading("FINAL DIAGNOSIS")
      for line in diagnoses { result.text.addLine(line.text, path: line.path) }
    }
    if !result.text.isEmpty { result.text.append("\n") }
    result.text.add(report.text)
    observations.write(to: &result)
    if hasOnlyConclusion || result.text.isEmpty, let summary, let markup = summary.text,
      let text = try? HTMLText.render(Array(markup.utf8), path: summary.path)
    {
      result.text.add(text)
    }
    return result
  }
}
