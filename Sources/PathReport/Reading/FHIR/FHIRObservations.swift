/// Reads Observations, their components, and the answers of QuestionnaireResponses as coded observations.
struct FHIRObservations {
  private var synoptic = SynopticText()
  private var notes: [String] = []

  func write(to report: inout SourceReport) {
    synoptic.write(to: &report.text)
    for note in notes { report.note(note, severity: .info) }
    for path in synoptic.disagreements {
      report.diagnostics.append(
        Diagnostic(
          code: .inconsistent, severity: .warning,
          message: "the code of \(path) and its name are of different tests; the name was followed"))
    }
  }

  /// Adds an observation with what it points to: its specimen, and the tumor as a BodyStructure.
  ///
  /// - Parameter diagnosis: The words of the condition that it is about, where the report has several.
  mutating func add(_ node: FHIRNode, specimen: FHIRNode?, tumor: FHIRNode?, diagnosis: String?) {
    guard !["entered-in-error", "cancelled"].contains(node.status) else { return }
    var whole = Self.observation(node)
    whole.specimen = specimen.flatMap {
      $0["identifier"]["value"].text ?? $0["accessionIdentifier"]["value"].text ?? $0["id"].text
    }
    whole.diagnosis = diagnosis
    whole.site =
      Self.site(node["bodySite"]) ?? tumor.flatMap(Self.site(ofTumor:))
      ?? specimen.flatMap { Self.site($0["collection"]["bodySite"]) }
    if node.status == "registered" || node.status == "preliminary" {
      if whole.value != .none, whole.value != .pending { notes.append("some results are preliminary") }
      if whole.value == .none, node.status == "registered", node.list("component").isEmpty {
        whole.value = .pending
      }
    }
    if whole.value == .none, let word = whole.interpretation.flatMap(AnswerCodes.words(forInterpretation:)) {
      whole.value = .text(word)
    }
    // What was seen on an image is no measure of what was cut out.
    guard !node["method"].codes.contains(where: { Self.imaging.contains($0.code) }) else { return }
    if whole.value != .none { synoptic.add(whole) }
    let marker = whole.marker
    for component in node.list("component") {
      var part = Self.observation(component)
      part.parent = marker
      part.specimen = whole.specimen
      part.diagnosis = whole.diagnosis
      part.site = whole.site
      if marker == .her2ISH { part.method = whole.method }
      if part.value != .none { synoptic.add(part) }
    }
  }

  /// Methods of SNOMED CT that look at the patient: ultrasound, MRI, CT, PET, radiography, imaging, palpation.
  private static let imaging: Set<String> = [
    "16310003", "113091000", "77477000", "82918005", "363680008", "363679005", "5880005",
  ]

  private static func observation(_ node: FHIRNode) -> CodedObservation {
    var result = CodedObservation()
    let code = node["code"]
    result.codes = code.codes
    result.label = code.words ?? ""
    (result.value, result.path) = node.observedValue
    let interpretation = node["interpretation"].first
    result.interpretation = interpretation.codes.first?.code ?? interpretation.words
    result.method = node["method"].words
    return result
  }

  private static func site(ofTumor node: FHIRNode) -> String? {
    let words =
      node.list("locationQualifier").compactMap(\.knownWords)
      + [node["location"].knownWords].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// A site in words, with the side that an extension may give.
  static func site(_ node: FHIRNode) -> String? {
    let sides = node.list("extension").compactMap { $0["valueCodeableConcept"].knownWords }
    let words = [sides.first, node.knownWords].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// An item of a form: its answers, and the items below it, which may be about the marker that it names.
  mutating func addItem(_ item: FHIRNode, under outer: CodedMarker? = nil, depth: Int = 0) {
    guard depth < 40 else { return }
    let link = item["linkId"].text ?? ""
    var question = CodedObservation()
    question.codes = [.init(system: "", code: link)]
    question.label = item["text"].text ?? ""
    question.parent = outer
    let marker = question.marker ?? outer
    for answer in item.list("answer") {
      var observation = question
      (observation.value, observation.path) = answer.observedValue
      if observation.value != .none { synoptic.add(observation) }
      for inner in answer.list("item") { addItem(inner, under: marker, depth: depth + 1) }
    }
    for inner in item.list("item") { addItem(inner, under: marker, depth: depth + 1) }
  }
}
