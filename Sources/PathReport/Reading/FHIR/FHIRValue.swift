extension FHIRNode {
  /// The `value[x]` of an observation, a component or an answer, with its path.
  var observedValue: (value: CodedValue, path: String) {
    for (key, read) in Self.valueTypes where self[key].exists {
      let node = self[key]
      if let value = read(node) { return (value, node.path) }
    }
    if let absent = absentValue { return (absent, self["dataAbsentReason"].path) }
    return (.none, path)
  }

  private static let valueTypes: [(String, @Sendable (FHIRNode) -> CodedValue?)] = [
    ("valueQuantity", { $0.quantity }),
    (
      "valueCodeableConcept",
      { concept in
        let text = concept.words ?? ""
        return concept.codes.isEmpty && text.isEmpty ? nil : .answer(codes: concept.codes, text: text)
      }
    ),
    (
      "valueCoding",
      { coding in
        guard let code = coding["code"].text ?? coding["display"].text else { return nil }
        return .answer(
          codes: [.init(system: coding["system"].text ?? "", code: code)], text: coding["display"].text ?? "")
      }
    ),
    ("valueString", { $0.text.map { .text($0) } }),
    ("valueInteger", { $0.text.map { .quantity($0, comparator: "", unit: "") } }),
    ("valueDecimal", { $0.text.map { .quantity($0, comparator: "", unit: "") } }),
    ("valueBoolean", { $0.text.map { .text($0 == "true" ? "Positive" : "Negative") } }),
    (
      "valueRange",
      { range in
        let (low, high) = (range["low"], range["high"])
        let unit = low["unit"].text ?? low["code"].text ?? high["unit"].text ?? high["code"].text ?? ""
        switch (low["value"].text, high["value"].text) {
        case (let low?, let high?): return .range(low: low, high: high, unit: unit)
        case (let low?, nil): return .quantity(low, comparator: ">=", unit: unit)
        case (nil, let high?): return .quantity(high, comparator: "<=", unit: unit)
        case (nil, nil): return nil
        }
      }
    ),
    (
      "valueRatio",
      { ratio in
        guard let numerator = ratio["numerator"]["value"].text,
          let denominator = ratio["denominator"]["value"].text
        else { return nil }
        return .ratio(numerator, denominator)
      }
    ),
  ]

  /// Why there is no value, where that is a result: it is still to come, or the test was not done.
  private var absentValue: CodedValue? {
    let reason = self["dataAbsentReason"]
    let codes = reason.list("coding").compactMap { $0["code"].text }
    let words = reason.words?.lowercased() ?? ""
    if codes.contains("temp-unknown") || words.holds("pending") { return .pending }
    if codes.contains("not-performed") || words.holds("not performed") || words.holds("not done") {
      return .notPerformed
    }
    return nil
  }
}
