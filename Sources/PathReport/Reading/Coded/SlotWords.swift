/// The words that a coded value is rendered to.
enum SlotWords {
  /// The order in which the parts of a result are written.
  static let order: [CodedFacet] = [
    .status, .score, .percent, .intensity, .allredTotal, .allredProportion, .allredIntensity, .hScore, .irs,
    .group,
    .ratio, .her2Copies, .cep17Copies, .cells,
  ]

  /// A marker's name at the beginning of its line, with the clone that belongs to it.
  static func name(of marker: CodedMarker, clone: String?, method: String?) -> String {
    let clone = clone.map { " (\($0))" } ?? ""
    switch marker {
    case .estrogen: return "Estrogen receptor\(clone)"
    case .progesterone: return "Progesterone receptor\(clone)"
    case .her2: return "HER2"
    case .her2IHC: return "HER2 by immunohistochemistry\(clone)"
    case .her2ISH: return "HER2 by \(hybridization(method ?? ""))"
    case .ki67: return "Ki-67\(clone)"
    case .tumorSize: return "Tumor size"
    }
  }

  private static func hybridization(_ method: String) -> String {
    let upper = method.uppercased()
    let probe = upper.holds("DUAL") ? ", dual probe" : upper.holds("SINGLE") ? ", single probe" : ""
    return (hybridization(in: method) ?? "in situ hybridization") + probe
  }

  /// A slot of HER2 that does not say by which test, with the test that the method names.
  static func refined(_ slot: CodedSlot, by method: String) -> CodedSlot {
    guard slot.marker == .her2 else { return slot }
    let words = method.lowercased()
    if hybridization(in: method) != nil || words.holds("hybridi") || words == "ish" {
      return CodedSlot(.her2ISH, slot.facet)
    }
    return words.holds("immuno") || words.holds("ihc") ? CodedSlot(.her2IHC, slot.facet) : slot
  }

  /// The kind of in situ hybridization that words name.
  static func hybridization(in words: String) -> String? {
    let upper = words.uppercased()
    let kinds = [
      ("FISH", "FISH"), ("CISH", "CISH"), ("SISH", "SISH"), ("DISH", "DISH"), ("FLUORESC", "FISH"),
      ("DUAL ISH", "DISH"), ("DUAL COLOR", "DISH"), ("DUAL-COLOR", "DISH"), ("DUAL COLOUR", "DISH"),
      ("CHROMOGEN", "CISH"), ("SILVER", "SISH"),
    ]
    return kinds.first { upper.holds($0.0) }?.1
  }

  /// One part of a result as a phrase; a score without a scale has its scale's name before it.
  static func phrase(_ text: String, _ facet: CodedFacet, _ hasStatus: Bool) -> String? {
    switch facet {
    case .status, .percent: text
    case .score: hasStatus ? "score \(text)" : text
    case .intensity: text.lowercased().holds("intens") ? text : "\(text) intensity"
    case .allredTotal: "Allred score \(text)"
    case .allredProportion: "proportion score \(text)"
    case .allredIntensity: "intensity score \(text)"
    case .hScore: "H-score \(text)"
    case .irs: "IRS \(text)"
    case .group: text.lowercased().holds("group") ? text : "Group \(text)"
    case .ratio: "HER2/CEP17 ratio \(text)"
    case .her2Copies: "average HER2 copy number \(text)"
    case .cep17Copies: "average CEP17 copy number \(text)"
    case .cells: "\(text) cells counted"
    case .clone, .method, .additionalDimension, .aside: nil
    }
  }

  /// What an observation says for its slot; nothing where it says nothing there.
  static func text(of observation: CodedObservation, in slot: CodedSlot) -> String? {
    switch observation.value {
    case .pending: return slot.facet == .status || slot.marker == .ki67 ? "pending" : nil
    case .notPerformed: return slot.facet == .status || slot.marker == .ki67 ? "not performed" : nil
    case .ratio(let numerator, let denominator):
      guard slot.facet == .ratio else { return "\(numerator)/\(denominator)" }
      return Fraction.quotient(numerator, denominator)
    case .answer(let codes, let words):
      var text = cleaned(words)
      let isChecklist = codes.contains { CodeSystem.capKey($0) != nil }
      if isChecklist, slot.facet == .status, slot.marker != .her2IHC, slot.marker != .her2ISH {
        text = withoutDefinition(text)
      }
      if let word = AnswerCodes.words(for: codes), text.isEmpty || text == codes.first?.code { text = word }
      return text.isEmpty ? nil : text
    default:
      guard let text = plain(observation.value), !text.isEmpty else { return nil }
      let isBare = text.utf8.allSatisfy { (0x30...0x39).contains($0) || "<>=.-~ ".utf8.contains($0) }
      return slot.facet == .percent && isBare ? text + "%" : text
    }
  }

  /// Whether a text is nothing but a score of immunohistochemistry: `2+`, `0`, `3`.
  static func isScore(_ text: String) -> Bool {
    text.utf8.count <= 2 && ("0"..."3").contains(text.prefix(1))
      && (text.utf8.count == 1 || text.hasSuffix("+"))
  }

  /// Whether a text is nothing but a percentage: `>95 %`, `80-90%`.
  static func isPercentage(_ text: String) -> Bool {
    text.hasSuffix("%") && text.utf8.allSatisfy { (0x30...0x39).contains($0) || "<>=.-~ %".utf8.contains($0) }
  }

  /// Whether a text is nothing but a strength of staining.
  static func isIntensity(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return !words.isEmpty
      && words.allSatisfy {
        ["weak", "moderate", "strong", "intermediate", "to", "staining", "intensity"].contains($0)
      }
  }

  /// Whether words give a status rather than a number.
  static func isStatus(_ text: String) -> Bool {
    ["positive", "negative", "equivocal", "pending", "not performed"].contains {
      text.lowercased().hasPrefix($0)
    }
  }

  /// A value in plain words.
  static func plain(_ value: CodedValue) -> String? {
    switch value {
    case .none: nil
    case .answer(let codes, let text):
      cleaned(text).isEmpty ? AnswerCodes.words(for: codes) ?? codes.first?.code : cleaned(text)
    case .text(let text): cleaned(text)
    case .quantity(let number, let comparator, let unit):
      comparator + number + shown(unit)
    case .range(let low, let high, let unit): "\(low)-\(high)" + shown(unit)
    case .ratio(let numerator, let denominator): "\(numerator):\(denominator)"
    case .pending: "pending"
    case .notPerformed: "not performed"
    }
  }

  private static func shown(_ unit: String) -> String {
    switch unit.lowercased() {
    case "%", "percent": "%"
    case "mm", "millimeter", "millimeters", "millimetre", "millimetres": " mm"
    case "cm", "centimeter", "centimeters", "centimetre", "centimetres": " cm"
    case "um", "µm": " µm"
    default: unit.holds("{") || unit == "1" || unit.isEmpty ? "" : " \(unit)"
    }
  }

  /// The unit of length that words name: `(Millimeters)`, `(cm)`.
  static func unit(in text: String) -> String? {
    let words = text.lowercased().split { !($0.isLetter || $0 == "µ") }
    for word in words {
      switch word {
      case "mm", "millimeter", "millimeters", "millimetre", "millimetres": return "mm"
      case "cm", "centimeter", "centimeters", "centimetre", "centimetres": return "cm"
      default: continue
      }
    }
    return nil
  }

  /// Takes away what checklists glue to labels and answers: `+`, `?`, `#`, `(Note A)`, `{No text}`.
  static func cleaned(_ text: String) -> String {
    var text = Substring(text)
    while let first = text.first,
      first == "?" || first == " " || first == "\n"
        || first == "+" && text.dropFirst().first?.isLetter == true
    {
      text.removeFirst()
    }
    while let last = text.last, last == "#" || last == " " || last == "\n" { text.removeLast() }
    if text.hasSuffix(")"), let open = text.lastIndex(of: "("), text[open...].hasPrefix("(Note ") {
      return cleaned(String(text[..<open]))
    }
    return text == "{No text}" ? "" : String(text)
  }

  /// `Positive (greater than 10% of cells demonstrate nuclear positivity)` without what the word means.
  private static func withoutDefinition(_ text: String) -> String {
    guard let open = text.firstIndex(of: "("), text.holds("%") else { return text }
    let word = text[..<open]
    return isStatus(String(word)) || word.lowercased().hasPrefix("low positive")
      ? cleaned(String(word)) : text
  }

  /// The clone that a method's words name: `Immunohistochemistry, clone SP1`.
  static func clone(in method: String) -> String? {
    let words = method.split { $0 == " " || $0 == "," || $0 == "(" || $0 == ")" || $0 == ":" }
    guard let place = words.firstIndex(where: { $0.lowercased() == "clone" }), place + 1 < words.count else {
      return nil
    }
    return String(words[place + 1])
  }
}
