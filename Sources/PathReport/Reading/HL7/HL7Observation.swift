/// What an OBX segment says, whatever its value's type is.
struct HL7Observation {
  let segment: HL7Segment
  /// Its place among the observations of its message, from 1.
  let ordinal: Int
  /// The value's type, such as `TX`.
  let type: String
  /// Table 0085.
  let status: String
  /// The question, OBX-3.
  let question: ArraySlice<UInt8>
  /// The value, OBX-5.
  let value: ArraySlice<UInt8>

  init(segment: HL7Segment, ordinal: Int) {
    self.segment = segment
    self.ordinal = ordinal
    // One pass over the segment: a file has many thousands of them.
    let bytes = segment.bytes
    let empty = bytes.endIndex..<bytes.endIndex
    var (type, question, value, status) = (empty, empty, empty, empty)
    var number = 0
    var start = bytes.startIndex
    while number < 11, start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: segment.delimiters.field) ?? bytes.endIndex
      switch number {
      case 2: type = start..<end
      case 3: question = start..<end
      case 5: value = start..<end
      default: break
      }
      number += 1
      start = end + 1
    }
    if start < bytes.endIndex {
      status = start..<(bytes[start...].firstIndex(of: segment.delimiters.field) ?? bytes.endIndex)
    }
    self.type = Self.code(bytes[type], segment.delimiters)
    self.status = Self.code(bytes[status], segment.delimiters)
    self.question = bytes[question]
    self.value = bytes[value]
  }

  /// A code of a table, in upper case.
  private static func code(_ field: ArraySlice<UInt8>, _ delimiters: HL7Delimiters) -> String {
    let first = field.prefix { $0 != delimiters.component && $0 != delimiters.repetition }
    let text = String(decoding: first, as: UTF8.self)
    return first.contains { $0 >= 0x61 } ? text.uppercased() : text
  }

  var path: String { "OBX[" + String(ordinal) + "]-5" }
  var subID: String { segment.component(1, of: 4) }

  /// Deleted, wrong, cancelled, not asked, or not there yet: what stands in it is no result.
  var isVoid: Bool {
    switch status {
    case "D", "W", "X", "N", "I", "O": true
    default: false
    }
  }

  /// Not signed out.
  var isPreliminary: Bool { status == "P" || status == "S" || status == "R" }

  /// Whether its value is text of a report.
  var isText: Bool { type == "TX" || type == "FT" || type == "ST" || type.isEmpty }

  /// The value where it is one line that stands for itself, without escapes.
  var plainLine: ArraySlice<UInt8>? {
    let delimiters = segment.delimiters
    let isPlain = !value.contains { $0 == delimiters.repetition || $0 == delimiters.escape || $0 == 0x0D }
    return isPlain ? value : nil
  }

  /// Whether this is what became of another observation: the same question about the same, with a new status.
  func isVersion(of old: HL7Observation) -> Bool {
    guard old.status != status, type == old.type || isVoid,
      question.elementsEqual(old.question), subID == old.subID
    else { return false }
    // What is withdrawn is named by its value, where one is sent again.
    if isVoid, !value.isEmpty, !value.elementsEqual(old.value) { return false }
    // The lines of a text have the same question; only their numbers tell them apart.
    return !isText || !subID.isEmpty
  }

  /// The question's codes: the first triplet and the alternate one.
  var codes: [CodedObservation.Code] {
    [(1, 3), (4, 6)].compactMap { code, system in
      let text = segment.component(code, of: 3)
      return text.isEmpty ? nil : .init(system: segment.component(system, of: 3), code: text)
    }
  }

  /// The question in words.
  var label: String {
    let label = segment.component(2, of: 3)
    if !label.isEmpty { return label }
    let alternate = segment.component(5, of: 3)
    // Where only a code came, it may be a word itself: `ER_PCT`.
    return alternate.isEmpty ? segment.component(1, of: 3) : alternate
  }

  /// The value as lines of text, with the characters that the sender forgot to escape.
  var lines: [String] {
    var lines: [String] = []
    for repetition in segment.repetitions(5) {
      let text = segment.delimiters.text(repetition)
      // `~90%` is a number, not a new line.
      if let last = lines.indices.last, text.prefix(while: { $0.isNumber || $0 == "." }).count > 0,
        text.drop(while: { $0.isNumber || $0 == "." || $0 == " " }).first == "%"
      {
        lines[last] += "~" + text
      } else {
        lines.append(text)
      }
    }
    return lines
  }

  /// The value of each repetition.
  var values: [CodedValue] {
    let unit = segment.component(1, of: 6)
    return segment.repetitions(5).map { repetition in
      let parts = repetition.split(separator: segment.delimiters.component, omittingEmptySubsequences: false)
        .map(segment.delimiters.text)
      func part(_ number: Int) -> String { number <= parts.count ? parts[number - 1] : "" }
      switch type {
      case "CE", "CWE", "CNE", "CF", "IS", "ID", "CX":
        return answer(part)
      case "SN": return structuredNumeric(part, unit)
      case "NM":
        let number = part(1).trimmed
        return number.isEmpty ? .none : .quantity(number, comparator: "", unit: unit)
      default:
        let text = segment.delimiters.text(repetition)
        let isNumber =
          !unit.isEmpty && !text.isEmpty
          && text.utf8.allSatisfy { (0x30...0x39).contains($0) || "<>=.~- ".utf8.contains($0) }
        return isNumber ? .quantity(text, comparator: "", unit: unit) : text.isEmpty ? .none : .text(text)
      }
    }
  }

  private func answer(_ part: (Int) -> String) -> CodedValue {
    var codes: [CodedObservation.Code] = []
    if !part(1).isEmpty { codes.append(.init(system: part(3), code: part(1))) }
    if !part(4).isEmpty { codes.append(.init(system: part(6), code: part(4))) }
    let texts = [part(2), part(5), part(9)]
    // A local text such as `Amplified` says more than `Positive`, and what was typed in says most.
    let text = texts.first { !SlotWords.cleaned($0).isEmpty } ?? ""
    if codes.isEmpty, text.isEmpty { return .none }
    return .answer(codes: codes, text: text)
  }

  private func structuredNumeric(_ part: (Int) -> String, _ unit: String) -> CodedValue {
    let (comparator, first, separator, second) = (part(1), part(2).trimmed, part(3).trimmed, part(4).trimmed)
    if first.isEmpty { return .none }
    guard !second.isEmpty else {
      return .quantity(
        first + (separator == "+" ? "+" : ""), comparator: comparator == "=" ? "" : comparator, unit: unit)
    }
    return separator == ":" || separator == "/"
      ? .ratio(first, second) : .range(low: first, high: second, unit: unit)
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
