/// Writes coded observations as lines that the grammar of synoptic reports reads: one line for each marker, with
/// the parts of its result that came apart put together again, and each part with the path that it came from.
struct SynopticText {
  /// What a line says of one marker, part by part.
  private struct Line {
    var slot: CodedMarker?
    var parts: [CodedFacet: Part] = [:]
    /// The second and third dimension of a size, in the order in which they came.
    var dimensions: [Part] = []
    /// A question that no slot is known for, with its answer.
    var plain: Part?
  }

  private struct Part: Equatable {
    var text: String
    var path: String
  }

  /// The observations of one specimen or side.
  private struct Group {
    var specimen: String?
    var site: String?
    /// What the tumor is, where several are told apart.
    var diagnosis: String?
    var lines: [Line] = []
  }

  private var groups: [Group] = []
  private static let mostGroups = 200
  /// More answers than any report has are passed over.
  private static let mostLines = 20_000
  private var lineCount = 0
  private static let methodOfCode = "FISH, by its code"
  /// The marker of the question before, which `Average intensity of staining` belongs to.
  private var current: CodedMarker?
  /// The unit that the words of a chosen answer gave to the number that follows.
  private var unit: String?
  /// Where a code and its label name different tests.
  private(set) var disagreements: [String] = []
  /// Whether a code is one of the breast's own.
  private var isBreast = false
  /// Whether the size is that of the invasive tumor, by its question.
  private var isInvasive = false

  var isEmpty: Bool { groups.isEmpty }

  // MARK: - Adding

  mutating func add(_ observation: CodedObservation) {
    guard !observation.codes.contains(where: { QuestionCodes.otherTests.contains($0.code) }) else { return }
    let slot = slot(of: observation)
    isBreast = isBreast || observation.codes.contains(where: QuestionCodes.isBreast)
    if let slot { current = slot.marker } else if observation.parent == nil { current = nil }
    guard slot?.facet != .aside else { return }
    guard let slot else { return addPlain(observation) }
    if slot.marker == .tumorSize {
      addSize(observation, slot.facet)
    } else if let text = SlotWords.text(of: observation, in: slot) {
      let facet = Self.facet(of: text, in: slot)
      set(Part(text: text, path: observation.path), facet, of: slot.marker, observation)
      addMethod(observation, slot.marker)
      if facet != .status,
        let word = observation.interpretation.flatMap(AnswerCodes.words(forInterpretation:)),
        slot.marker == .estrogen || slot.marker == .progesterone || slot.marker.isHER2
      {
        set(Part(text: word, path: observation.path), .status, of: slot.marker, observation)
      }
    }
  }

  /// The part that a value belongs to, which is not always the one that was asked for: a score is no status, and
  /// `Negative` no percentage.
  private static func facet(of text: String, in slot: CodedSlot) -> CodedFacet {
    guard slot.facet == .status else {
      return slot.facet == .percent && SlotWords.isStatus(text) ? .status : slot.facet
    }
    switch slot.marker {
    case .her2IHC: return SlotWords.isScore(text) ? .score : .status
    case .estrogen, .progesterone:
      return SlotWords.isPercentage(text) ? .percent : SlotWords.isIntensity(text) ? .intensity : .status
    default: return .status
    }
  }

  /// The slot that the words name, else the one that the codes name: where they disagree, the words are right.
  private mutating func slot(of observation: CodedObservation) -> CodedSlot? {
    let words = QuestionWords(observation.label)
    // Which other tissue a result is of, the grammar reads from the words themselves.
    guard !words.isOfOtherTissue else { return nil }
    let byCode = QuestionCodes.slot(observation.codes).map {
      SlotWords.refined($0, by: observation.method ?? "")
    }
    if let named = words.slot.map({ SlotWords.refined($0, by: observation.method ?? "") }) {
      guard let byCode else { return named }
      if byCode.marker == named.marker || byCode.marker.isHER2 && named.marker.isHER2 {
        return byCode.marker == .her2 ? named : byCode
      }
      disagreements.append(observation.path)
      return named
    }
    if let byCode { return byCode }
    if let marker = observation.parent, marker != .tumorSize, let facet = words.facet(within: marker) {
      return CodedSlot(marker, facet)
    }
    guard let facet = words.generalFacet else { return nil }
    if observation.codes.contains(where: { CodeSystem.capKey($0) != nil }), let current, current != .tumorSize
    {
      return CodedSlot(current, facet)
    }
    // Numbers that only in situ hybridization has belong to it.
    let isHybridization = [.cells, .ratio, .her2Copies, .cep17Copies].contains(facet)
    return isHybridization && hasLine(of: .her2ISH) ? CodedSlot(.her2ISH, facet) : nil
  }

  private func hasLine(of marker: CodedMarker) -> Bool {
    groups.last?.lines.contains { $0.slot == marker } ?? false
  }

  private mutating func addSize(_ observation: CodedObservation, _ facet: CodedFacet) {
    let words = SlotWords.plain(observation.value)
    guard let text = words, text.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      unit = SlotWords.unit(in: words ?? "") ?? unit
      if let words, SlotWords.unit(in: words) == nil { addPlain(observation) }
      return
    }
    // `Greatest dimension of largest invasive focus greater than 1 mm` announces a number, and is none.
    if case .answer = observation.value, let named = SlotWords.unit(in: text) {
      unit = named
      if text.lowercased().holds("microinvasi") || text.holds(": ") { addPlain(observation) }
      return
    }
    let named = SlotWords.unit(in: text) ?? unit ?? SlotWords.unit(in: observation.label)
    isInvasive =
      isInvasive || observation.label.lowercased().holds("invasive")
      || observation.codes.contains(where: QuestionCodes.isInvasiveSize)
    let part = Part(
      text: SlotWords.unit(in: text) == nil ? "\(text) \(named ?? "mm")" : text, path: observation.path)
    let group = group(of: observation)
    let last = groups[group].lines.lastIndex { $0.slot == .tumorSize }
    if facet == .additionalDimension, let last {
      groups[group].lines[last].dimensions.append(part)
    } else if facet != .additionalDimension {
      if let last, groups[group].lines[last].parts[.status]?.text == part.text { return }
      append(Line(slot: .tumorSize, parts: [.status: part]), to: group)
    }
  }

  private mutating func addPlain(_ observation: CodedObservation) {
    guard let value = SlotWords.plain(observation.value), !value.isEmpty else { return }
    let label = SlotWords.cleaned(observation.label)
    let text = label.isEmpty || label.lowercased() == "assertion" ? value : "\(label): \(value)"
    append(Line(plain: Part(text: text, path: observation.path)), to: group(of: observation))
  }

  /// The method's name, where it is sent apart or in the question: `… in Breast cancer specimen by FISH`.
  private mutating func addMethod(_ observation: CodedObservation, _ marker: CodedMarker) {
    let method = observation.method ?? observation.label
    if marker == .her2ISH {
      var words = method
      if SlotWords.hybridization(in: method) == nil {
        if observation.codes.contains(where: QuestionCodes.isFISH) {
          words = Self.methodOfCode
        } else if observation.method == nil {
          return
        }
      }
      return set(Part(text: words, path: observation.path), .method, of: marker, observation)
    }
    if let clone = SlotWords.clone(in: method) {
      set(Part(text: clone, path: observation.path), .clone, of: marker, observation)
    }
  }

  private mutating func set(
    _ part: Part, _ facet: CodedFacet, of marker: CodedMarker, _ observation: CodedObservation
  ) {
    let group = group(of: observation)
    if let last = groups[group].lines.lastIndex(where: { $0.slot == marker }) {
      let old = groups[group].lines[last].parts[facet]
      if old?.text == part.text { return }
      // Words say the method better than a code that was all there was to choose.
      if facet == .method, let old, old.text != Self.methodOfCode { return }
      // The number that was typed in behind a chosen range says it better.
      if old == nil || facet == .method || facet == .percent && isFillIn(observation, of: old!.text) {
        groups[group].lines[last].parts[facet] = part
        return
      }
    }
    append(Line(slot: marker, parts: [facet: part]), to: group)
  }

  private mutating func append(_ line: Line, to group: Int) {
    guard lineCount < Self.mostLines else { return }
    lineCount += 1
    groups[group].lines.append(line)
  }

  private func isFillIn(_ observation: CodedObservation, of choice: String) -> Bool {
    guard case .quantity = observation.value else { return false }
    return choice.holds("specify")
      || choice.holds("-") && observation.codes.contains { CodeSystem.capKey($0) != nil }
  }

  private mutating func group(of observation: CodedObservation) -> Int {
    let part = observation.partInLabel
    let specimen = part ?? observation.specimen
    let site = part == nil || part == Self.letter(observation.specimen) ? observation.site : nil
    // What names neither belongs to what was named before; a part belongs where its whole is.
    if specimen == nil, site == nil, !groups.isEmpty { return groups.count - 1 }
    if let found = groups.lastIndex(where: {
      (specimen == nil || $0.specimen == nil || $0.specimen == specimen)
        && (site == nil || $0.site == nil || $0.site == site)
    }) {
      groups[found].specimen = groups[found].specimen ?? specimen
      groups[found].site = groups[found].site ?? site
      groups[found].diagnosis = groups[found].diagnosis ?? observation.diagnosis
      return found
    }
    // More specimens than anybody sends would only make the search for each longer.
    if groups.count < Self.mostGroups {
      groups.append(Group(specimen: specimen, site: site, diagnosis: observation.diagnosis))
    }
    return groups.count - 1
  }

  // MARK: - Writing

  /// Writes everything below a heading of its own, which ends an addendum above unless the codes are of that addendum.
  func write(to text: inout RenderedText, isAddendum: Bool = false) {
    guard !isEmpty else { return }
    text.addHeading(isAddendum ? "SYNOPTIC REPORT" : "CODED RESULTS")
    if isBreast { text.addLine("Organ: breast") }
    // The tumor of the breast comes before what spread from it.
    let elsewhere = groups.indices.filter { Self.isElsewhere(groups[$0]) }
    for index in groups.indices.filter({ !elsewhere.contains($0) }) + elsewhere {
      if let heading = heading(of: groups[index], index) { text.addLine(heading) }
      for line in groups[index].lines { write(line, in: groups[index], to: &text) }
    }
  }

  /// What the lines below are about: a specimen, or only a side, which also tells two tumors apart.
  private func heading(of group: Group, _ index: Int) -> String? {
    var site = group.site ?? ""
    if Self.isElsewhere(group), groups.contains(where: { !Self.isElsewhere($0) }) {
      site += ", metastatic carcinoma"
    }
    if groups.count > 1, let diagnosis = group.diagnosis {
      site += site.isEmpty ? diagnosis : ", \(diagnosis)"
    }
    if let letter = Self.letter(group.specimen) {
      return "Part \(letter): \(site.isEmpty ? "specimen" : site)"
    }
    if groups.count > 1 {
      return "Part \(UnicodeScalar(UInt8(0x41 + min(index, 9)))): \(site.isEmpty ? "specimen" : site)"
    }
    let side = site.lowercased()
    return site.isEmpty
      ? nil : side.holds("left") || side.holds("right") ? "\(site):" : "Specimen site: \(site)"
  }

  /// Whether a group is about another place than the breast: a node, an organ.
  private static func isElsewhere(_ group: Group) -> Bool {
    guard let site = group.site?.lowercased() else { return false }
    return ["node", "liver", "hepatic", "bone", "vertebra", "brain", "cerebr", "lung", "pleura"]
      .contains { site.holds($0) }
  }

  /// The letter or digit that a specimen goes by, which often ends its identifier: `S24-01834-A`.
  private static func letter(_ specimen: String?) -> String? {
    if let last = specimen?.split(whereSeparator: { "-_. ^/#".contains($0) }).last, last.utf8.count == 1,
      let byte = last.uppercased().utf8.first, (0x41...0x4A).contains(byte) || (0x31...0x39).contains(byte)
    {
      return last.uppercased()
    }
    return nil
  }

  private func write(_ line: Line, in group: Group, to text: inout RenderedText) {
    text.endLine()
    defer { text.endLine() }
    if let plain = line.plain { return text.append(plain.text, path: plain.path, isCoded: true) }
    guard let marker = line.slot else { return }
    let first = line.parts[.status] ?? line.parts.values.min { $0.path < $1.path }
    // HER2 beside one of its tests is what all of them came to.
    let isConclusion = marker == .her2 && group.lines.contains { $0.slot == .her2IHC || $0.slot == .her2ISH }
    let name =
      isConclusion
      ? "HER2 overall interpretation"
      : SlotWords.name(of: marker, clone: line.parts[.clone]?.text, method: line.parts[.method]?.text)
    text.append(
      (marker == .tumorSize && isInvasive ? "Invasive carcinoma, tumor size" : name) + ":", path: first?.path)
    if marker == .tumorSize {
      for (index, part) in ([line.parts[.status]].compactMap { $0 } + line.dimensions).enumerated() {
        text.append(index == 0 ? " " : " x ")
        text.append(part.text, path: part.path, isCoded: true)
      }
      return
    }
    var isFirst = true
    for facet in SlotWords.order {
      guard let part = line.parts[facet],
        let words = SlotWords.phrase(part.text, facet, line.parts.keys.contains(.status))
      else { continue }
      text.append(isFirst ? " " : ", ")
      text.append(words, path: part.path, isCoded: true)
      isFirst = false
    }
  }
}
