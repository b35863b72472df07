/// Reads a section's entries: observations in organizers and in one another, each with its specimen and site.
struct CDAEntries {
  /// An organizer or observation that is open.
  private struct Frame {
    var isObservation: Bool
    var observation = CodedObservation()
    /// How deep it stands in the document, for its path.
    var depth = 0
    var status = ""
    var isNegated = false
    var specimen: String?
    var site: String?
    var method: String?
    var isReported = false
    /// The marker that observations inside this one are about.
    var marker: CodedMarker? {
      var observation = observation
      observation.method = method
      return observation.marker ?? observation.parent
    }
    /// The narrative that the observation points to.
    var narrative: String?
  }

  private(set) var isInEntry = false
  private var frames: [Frame] = []
  private var value: CDAValue?
  private var originalText: [UInt8]?
  private var depth = 0
  private var synoptic = SynopticText()
  private var notes: [String] = []

  var isEmpty: Bool { synoptic.isEmpty }

  mutating func begin() {
    isInEntry = true
    depth = 0
  }

  mutating func write(to report: inout SourceReport, isAddendum: Bool) {
    synoptic.write(to: &report.text, isAddendum: isAddendum)
    for path in synoptic.disagreements {
      report.diagnostics.append(
        Diagnostic(
          code: .inconsistent, severity: .warning,
          message: "the code of \(path) and its name are of different tests; the name was followed"))
    }
    for note in notes { report.note(note, severity: .info) }
    synoptic = SynopticText()
    notes = []
  }

  // MARK: - Events

  mutating func start(_ element: XMLElement, _ name: CDAName?, _ path: XMLPath, _ texts: [String: String]) {
    depth += 1
    switch name {
    case .organizer, .act, .procedure, .substanceAdministration, .supply, .encounter:
      frames.append(Frame(isObservation: false, specimen: frames.last?.specimen, site: frames.last?.site))
      return
    case .observation: return beginObservation(element, path)
    case .entryRelationship: return report(path)
    case nil: return value?.start(element, nil, texts) ?? ()
    default: break
    }
    guard let last = frames.indices.last else { return }
    if value != nil { return value!.start(element, name, texts) }
    switch (CDAName(code: path.parentCode), name) {
    case (.observation, .code):
      frames[last].observation.codes += Self.codes(element)
      frames[last].observation.label = element.attribute("displayName") ?? ""
    case (.code, .translation):
      frames[last].observation.codes += Self.codes(element)
      if frames[last].observation.label.isEmpty {
        frames[last].observation.label = element.attribute("displayName") ?? ""
      }
    case (.code, .originalText), (.methodCode, .originalText): originalText = []
    case (.observation, .statusCode): frames[last].status = element.attribute("code") ?? ""
    case (.observation, .value): value = CDAValue(element, frames[last].observation.label)
    case (.observation, .interpretationCode):
      frames[last].observation.interpretation =
        element.attribute("code") ?? element.attribute("displayName")
    case (.observation, .methodCode): frames[last].method = element.attribute("displayName")
    case (.observation, .targetSiteCode):
      frames[last].site =
        element.attribute("displayName") ?? element.attribute("code").flatMap { AnswerCodes.words[$0] }
    case (.specimenRole, .id):
      frames[last].specimen = element.attribute("extension") ?? element.attribute("root")
    case (.text, .reference):
      frames[last].narrative = element.attribute("value").flatMap { texts[String($0.drop { $0 == "#" })] }
    case (.originalText, .reference):
      if let text = element.attribute("value").flatMap({ texts[String($0.drop { $0 == "#" })] }) {
        originalText = Array(text.utf8)
      }
    default: break
    }
  }

  private mutating func beginObservation(_ element: XMLElement, _ path: XMLPath) {
    report(path)
    var frame = Frame(
      isObservation: true, depth: path.depth, specimen: frames.last?.specimen, site: frames.last?.site)
    frame.isNegated = element.attribute("negationInd") == "true"
    frame.observation.parent = frames.last { $0.isObservation }?.marker
    frames.append(frame)
  }

  static func codes(_ element: XMLElement) -> [CodedObservation.Code] {
    guard let code = element.attribute("code"), !code.isEmpty else { return [] }
    return [
      .init(system: element.attribute("codeSystem") ?? element.attribute("codeSystemName") ?? "", code: code)
    ]
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if value != nil { value!.text(bytes) } else if originalText != nil { originalText! += bytes }
  }

  mutating func end(_ name: CDAName?, _ path: XMLPath) {
    if depth == 0 {
      isInEntry = false
      frames = []
      value = nil
      return
    }
    depth -= 1
    guard let last = frames.indices.last else { return }
    switch name {
    case .value where value?.depth == 0:
      if frames[last].isObservation, let value { frames[last].observation.value = value.result }
      value = nil
    case .originalText where value == nil: endOriginalText(last)
    case .observation:
      report(path)
      frames.removeLast()
    case .organizer, .act, .procedure, .substanceAdministration, .supply, .encounter:
      let frame = frames.removeLast()
      // A specimen that a procedure names is that of what surrounds it.
      if let outer = frames.indices.last { frames[outer].specimen = frames[outer].specimen ?? frame.specimen }
    default: value?.end()
    }
  }

  private mutating func endOriginalText(_ last: Int) {
    let text = String(decoding: originalText ?? [], as: UTF8.self).trimmed
    originalText = nil
    guard frames[last].isObservation, !text.isEmpty else { return }
    if frames[last].observation.value == .none, frames[last].observation.label.isEmpty {
      frames[last].observation.label = text
    } else if frames[last].method == nil, frames[last].observation.label != text {
      frames[last].method = text
    }
  }

  // MARK: - Observations

  /// Hands on the innermost observation, once, when all of its own parts were read.
  private mutating func report(_ path: XMLPath) {
    guard let last = frames.indices.last, frames[last].isObservation, !frames[last].isReported else { return }
    frames[last].isReported = true
    let frame = frames[last]
    var observation = frame.observation
    switch frame.status {
    case "nullified", "aborted", "cancelled", "obsolete": return
    case "active", "new", "held", "suspended":
      if observation.value == .none {
        observation.value = .pending
      } else if observation.value != .pending {
        notes.append("some results are preliminary (statusCode active)")
      }
    default: break
    }
    observation.specimen = frame.specimen
    observation.site = frame.site
    observation.method = frame.method
    if observation.value == .none {
      if let word = observation.interpretation.flatMap(AnswerCodes.words(forInterpretation:)) {
        observation.value = .text(word)
      } else if let narrative = frame.narrative, frame.narrative != observation.label {
        observation.value = .text(narrative)
      }
    }
    guard observation.value != .none else { return }
    observation.path = path.text(to: frame.depth)
    if frame.isNegated { observation.value = Self.negated(observation.value) }
    synoptic.add(observation)
  }

  private static func negated(_ value: CodedValue) -> CodedValue {
    guard let text = SlotWords.plain(value) else { return value }
    let lower = text.lowercased()
    if lower.hasPrefix("positive") || lower == "true" || lower == "present" { return .text("Negative") }
    if lower.hasPrefix("negative") || lower == "false" || lower == "absent" { return .text("Positive") }
    return .text("not \(text)")
  }
}
