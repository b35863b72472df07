/// Writes an order's observations as a report: text under the headings of its parts, coded results as a checklist.
struct HL7ReportWriter {
  private(set) var report = SourceReport()
  private var section: PartNames.Kind?
  private var synoptic = SynopticText()
  /// The marker that the order is for, which observations such as `Result` leave out.
  private var marker: CodedMarker?
  /// The question of the last line of text, and the part that it is: the next line has most often the same.
  private var textQuestion: (question: ArraySlice<UInt8>, kind: PartNames.Kind)?

  mutating func write(_ order: HL7Order, isFirst: Bool) {
    guard order.status != "X" else {
      return report.note("an order of this report was cancelled", severity: .info)
    }
    section = nil
    synoptic = SynopticText()
    marker = order.marker
    writeSpecimens(order)
    if order.isAddendum { begin(PartNames.addendum) }
    for item in order.items {
      switch item {
      case .observation(let observation, let specimen): write(observation, specimen, order)
      case .note(let note, let ordinal): write(note, ordinal)
      }
    }
    synoptic.write(to: &report.text, isAddendum: order.isAddendum)
    for path in synoptic.disagreements {
      report.diagnostics.append(
        Diagnostic(
          code: .inconsistent, severity: .warning,
          message: "the code of \(path) and its label name different tests; the label was followed"))
    }
  }

  /// What the specimens are, for the side and the organ.
  private mutating func writeSpecimens(_ order: HL7Order) {
    var texts = order.specimens.map { Self.site(of: $0) }
    if texts.isEmpty, let source = order.segment {
      texts = [source.component(1, of: 15), source.component(2, of: 15), source.component(4, of: 15)]
        .map { $0.exchanging("&", for: " ") }
    }
    texts.removeAll { !$0.contains { $0.isLetter } || $0.utf8.count < 4 }
    guard !texts.isEmpty else { return }
    begin(PartNames.specimen)
    for text in texts { report.text.addLine(text) }
  }

  private static func site(of specimen: HL7Segment) -> String {
    [8, 4, 9].lazy.map { field in
      let text = specimen.component(2, of: field)
      if !text.isEmpty { return text }
      let code = specimen.component(1, of: field)
      return AnswerCodes.words[code] ?? ""
    }.first { $0.contains { $0.isLetter } } ?? ""
  }

  private mutating func begin(_ kind: PartNames.Kind) {
    guard section != kind else { return }
    section = kind
    if let heading = kind.heading { report.text.addHeading(heading) } else { report.text.endLine() }
  }

  private mutating func write(_ note: HL7Segment, _ ordinal: Int) {
    let lines = note.repetitions(3).map(note.delimiters.text).filter { !$0.isEmpty }
    guard !lines.isEmpty else { return }
    if section == nil { begin(PartNames.Kind(heading: "COMMENT")) }
    for line in lines { report.text.addLine(line, path: "NTE[\(ordinal)]-3") }
  }

  private mutating func write(_ observation: HL7Observation, _ specimen: Int?, _ order: HL7Order) {
    if let textQuestion, observation.isText, observation.question.elementsEqual(textQuestion.question),
      observation.status == "F"
    {
      begin(textQuestion.kind)
      return writeLines(observation)
    }
    guard !observation.isVoid else { return }
    if observation.isPreliminary { report.note("some results are preliminary (OBX-11)", severity: .info) }
    let codes = observation.codes
    switch observation.type {
    case "ED": return writeAttachment(observation)
    case "RP": return report.note("a pointer to a document elsewhere was not followed")
    case "DT", "TS", "TM", "DTM": return
    default: break
    }
    let isText = observation.isText
    let isQuestion = QuestionCodes.slot(codes) != nil || codes.contains { CodeSystem.capKey($0) != nil }
    if !isQuestion, let kind = PartNames.kind(codes: codes.map(\.code), label: observation.label),
      !Self.asksForMarker(observation, beside: kind)
    {
      if isText { textQuestion = (observation.question, kind) }
      begin(kind)
      return writeLines(observation)
    }
    let words = QuestionWords(observation.label)
    if isText, !isQuestion, words.slot == nil, marker.flatMap(words.facet(within:)) == nil {
      return writeUnknownText(observation)
    }
    for value in observation.values {
      synoptic.add(coded(observation, value, specimen, order))
    }
  }

  /// Whether a name that could be a part's asks for a marker: anything but text does (`PR^Positive`), and so do
  /// `Estrogen receptor in breast cancer specimen` and `PR^Progesterone receptor`, whose code is that of staging too.
  private static func asksForMarker(_ observation: HL7Observation, beside kind: PartNames.Kind) -> Bool {
    guard let marker = QuestionWords(observation.label).slot?.marker else { return false }
    return !observation.isText || kind == PartNames.specimen
      || kind == PartNames.staging && marker == .progesterone
  }

  private mutating func writeLines(_ observation: HL7Observation) {
    if observation.isText, let line = observation.plainLine {
      if line.isEmpty { report.text.append("\n") } else { report.text.addLine(line, path: observation.path) }
      return
    }
    let isCoded = ["CE", "CWE", "CNE"].contains(observation.type)
    let lines = isCoded ? observation.values.compactMap(SlotWords.plain) : observation.lines
    for line in lines {
      if line.isEmpty { report.text.append("\n") } else { report.text.addLine(line, path: observation.path) }
    }
  }

  /// Text under a label that says nothing: a short one is an answer, a long one a part of the report.
  private mutating func writeUnknownText(_ observation: HL7Observation) {
    let lines = observation.lines
    let label = SlotWords.cleaned(observation.label)
    let isAnswer = lines.count == 1 && lines[0].utf8.count <= 80 && !lines[0].holds("\n")
    let kind = PartNames.Kind(heading: label)
    if isAnswer, section != kind {
      report.text.addLine(label.isEmpty ? lines[0] : "\(label): \(lines[0])", path: observation.path)
    } else {
      if section != kind {
        section = kind
        report.text.endLine()
        if label.contains(where: \.isLetter) { report.text.append("\n\(label):\n") }
      }
      writeLines(observation)
    }
  }

  private mutating func writeAttachment(_ observation: HL7Observation) {
    let segment = observation.segment
    let parts = segment.field(5).split(
      separator: segment.delimiters.component, omittingEmptySubsequences: false)
    guard parts.count > 4 else { return report.note("an attachment without data was not read") }
    let encoding = segment.delimiters.text(parts[3]).uppercased()
    let data = segment.delimiters.text(parts[4])
    let attachment = Attachment(
      mediaType: segment.delimiters.text(parts[1]) + "/" + segment.delimiters.text(parts[2]),
      content: encoding.hasPrefix("BASE64") ? .base64(Array(data.utf8)) : .text(data))
    section = nil
    attachment.write(to: &report, path: observation.path)
  }

  private func coded(
    _ observation: HL7Observation, _ value: CodedValue, _ specimen: Int?, _ order: HL7Order
  ) -> CodedObservation {
    var result = CodedObservation()
    result.codes = observation.codes
    result.label = observation.label
    result.value = value
    result.parent = marker
    result.interpretation = observation.segment.component(1, of: 8)
    let method = observation.segment.component(2, of: 17)
    // `HER2 FISH` as the order's name is the method of a question that is only `Result`.
    let named = SlotWords.hybridization(in: order.label) == nil ? nil : order.label
    result.method = method.isEmpty ? named : method
    result.path = observation.path
    guard let segment = specimenSegment(observation, specimen, order) else { return result }
    let identifier =
      segment.component(2, of: 2).isEmpty ? segment.component(1, of: 2) : segment.component(2, of: 2)
    result.specimen = identifier.isEmpty ? segment.component(1, of: 1) : identifier
    result.site = Self.site(of: segment)
    return result
  }

  /// The specimen that an observation is about: the one above it, or the one that OBX-4 names.
  private func specimenSegment(_ observation: HL7Observation, _ specimen: Int?, _ order: HL7Order)
    -> HL7Segment?
  {
    guard order.specimens.count > 1 else { return nil }
    if let specimen { return order.specimens[specimen] }
    let own = observation.subID.prefix { $0 != "." }
    return order.specimens.first {
      !own.isEmpty
        && ($0.component(1, of: 1) == own || $0.component(2, of: 2).hasSuffix("-" + own)
          || $0.component(2, of: 2).hasSuffix(own) && own.first?.isLetter == true)
    }
  }
}
