/// Reads XML in a schema of its own, such as a laboratory's synoptic reports: each value becomes a line, labelled with
/// the names of the elements around it.
struct SynopticXMLReader: ReportReader {
  func read(_ bytes: [UInt8], emit: (SourceReport) -> Void) throws(ReadingError) {
    let handler = try XMLDocument.parse(bytes, format: "XML") { SynopticXMLHandler() }
    emit(handler.finished())
  }
}

/// Writes the values of an XML document as lines.
private final class SynopticXMLHandler: XMLHandler {
  private struct Frame {
    var name: String
    var text: [UInt8] = []
    /// What attributes say of the element itself: which focus, which side.
    var words: [String] = []
    var hasChildren = false
  }

  private struct Value {
    var label: String
    var text: String
    var unit: String
    var path: String
  }

  private var report = SourceReport()
  private var path = XMLPath()
  private var frames: [Frame] = []
  /// Values of the same label that stand together: the dimensions of a size.
  private var pending: [Value] = []
  /// The results of markers, whose parts stand apart in most schemas.
  private var synoptic = SynopticText()

  /// Elements that only hold an answer.
  private static let wrappers: Set<String> = [
    "response", "result", "value", "item", "field", "answer", "status", "study", "studies", "entry", "data",
    "element", "question", "text",
  ]
  private static let absent: Set<String> = ["unreported", "inapplicable", "unknown", "none", "n/a", ""]
  private static let nodeWords: Set<String> = [
    "for", "of", "type", "on", "system", "name", "label", "side", "choice",
  ]

  func start(_ element: XMLElement) {
    path.enter(element.tag)
    if !frames.isEmpty { frames[frames.count - 1].hasChildren = true }
    var frame = Frame(name: element.name)
    var value: String?
    var unit = ""
    for (name, text) in element.allAttributes {
      switch name {
      case "value", "answer", "response", "number": value = text
      case "choice" where Self.wrappers.contains(element.name): value = text
      case "unit", "units", "uom": unit = Self.unit(text)
      default: if Self.nodeWords.contains(name) { frame.words.append(text) }
      }
    }
    if frames.isEmpty { writeSubject(element) }
    if frames.count == 1 { begin(section: frame.words.first ?? element.name) }
    frames.append(frame)
    if let value { add(value, unit) }
  }

  func end(_ tag: XMLTag) {
    if let frame = frames.last, !frame.hasChildren {
      let text = String(decoding: frame.text, as: UTF8.self).trimmed
      if !text.isEmpty { add(text, "") }
    }
    frames.removeLast()
    path.leave()
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if !frames.isEmpty { frames[frames.count - 1].text.append(contentsOf: bytes) }
  }

  /// What a schema is called says what its documents are about: `breast.rng`.
  private func writeSubject(_ root: XMLElement) {
    for (name, text) in root.allAttributes where name.lowercased().holds("schema") {
      let file = text.split { $0 == "/" || $0 == " " }.last ?? ""
      report.text.addLine("Schema: \(Self.words(String(file.prefix { $0 != "." })))")
    }
  }

  private func begin(section name: String) {
    flush()
    report.text.addHeading(
      name == "studies"
        ? "IMMUNOHISTOCHEMISTRY" : name == "history" ? "CLINICAL HISTORY" : Self.words(name).uppercased())
  }

  private static func unit(_ text: String) -> String { text == "percent" ? "%" : text }

  private func add(_ text: String, _ unit: String) {
    guard !Self.absent.contains(text.lowercased()) else { return }
    let isNumber = text.utf8.contains { (0x30...0x39).contains($0) }
    let value = Value(label: label(), text: text, unit: isNumber ? unit : "", path: path.text)
    if let marker = QuestionWords(value.label).marker, marker != .tumorSize {
      var observation = CodedObservation()
      observation.label = value.label
      observation.value = .text(value.unit.isEmpty ? text : text + value.unit)
      observation.path = value.path
      return synoptic.add(observation)
    }
    if let last = pending.last, last.label != value.label || unit.isEmpty { flush() }
    pending.append(value)
  }

  /// The section's name and those of the two nearest elements that say something, with what their attributes say.
  private func label() -> String {
    var names: [String] = []
    for (depth, frame) in frames.enumerated().dropFirst().reversed() where names.count < 3 || depth == 1 {
      let isWrapper = Self.wrappers.contains(frame.name) || frame.name == "comment"
      names.insert(contentsOf: frame.words + (isWrapper ? [] : [Self.words(frame.name)]), at: 0)
    }
    return names.joined(separator: " ")
  }

  /// `estrogenReceptor` in words.
  private static func words(_ name: String) -> String {
    var result = ""
    var wasLower = false
    for character in name {
      if character == "_" || character == "-" { result += " "; continue }
      if character.isUppercase, wasLower { result += " " }
      wasLower = character.isLowercase
      result.append(character)
    }
    return result
  }

  private func flush() {
    guard let first = pending.first else { return }
    let unit = pending.last?.unit ?? ""
    let text =
      pending.map(\.text).joined(separator: " x ") + (unit.isEmpty ? "" : unit == "%" ? "%" : " \(unit)")
    report.text.addLine(first.label.isEmpty ? text : "\(first.label): \(text)", path: first.path)
    pending = []
  }

  func finished() -> SourceReport {
    flush()
    synoptic.write(to: &report.text)
    return report
  }
}
