import PathReport

/// A value in the form in which two values of a field can be compared.
enum CanonicalValue: Equatable {
  case word(String)
  case number(Double)
  case interval(low: Double, high: Double)

  /// The form of a value of a field; `nil` where there is no value.
  init?(_ value: JSONValue, of field: ScoredField) {
    if value.isNull { return nil }
    switch field.kind {
    case .percent:
      guard let interval = Self.interval(value) else { return nil }
      self = interval
    case .number:
      guard let number = value.rounded else { return nil }
      self = .number(number)
    case .score:
      self = .word(String(value.plainText.trimmed.reversed().drop { $0 == "+" }.reversed()))
    case .status:
      let word = Self.normalized(value.plainText)
      self = .word(Self.synonyms[word] ?? word)
    case .word:
      self = .word(Self.normalized(value.plainText))
    }
  }

  /// Whether two values of the same field agree, within what rounding in reports explains.
  func agrees(with other: CanonicalValue) -> Bool {
    switch (self, other) {
    case (.word(let a), .word(let b)): a == b
    case (.number(let a), .number(let b)): (a - b).magnitude <= 0.005 + 1e-9
    case (.interval(let a, let b), .interval(let c, let d)):
      (a - c).magnitude < 0.51 && (b - d).magnitude < 0.51
    default: false
    }
  }

  private static let synonyms = [
    "low_positive": "positive", "amplified": "positive", "not_amplified": "negative",
    "borderline": "equivocal", "indeterminate": "equivocal",
  ]

  /// A percentage with two ends: 95, [90, 100] and {"low": 90, "high": 100} all work.
  private static func interval(_ value: JSONValue) -> CanonicalValue? {
    let (low, high): (Double?, Double?) =
      switch value {
      case .object: (value["low"].rounded, value["high"].rounded)
      case .array(let ends) where ends.count == 2: (ends[0].rounded, ends[1].rounded)
      default: (value.rounded, value.rounded)
      }
    if low == nil && high == nil { return nil }
    return .interval(low: low ?? 0, high: high ?? 100)
  }

  /// A word in one spelling: `notPerformed`, `not performed` and `not-performed` are all `not_performed`.
  private static func normalized(_ text: String) -> String {
    var result = ""
    var previous: Unicode.Scalar?
    for scalar in text.trimmed.unicodeScalars {
      if scalar.properties.isUppercase, previous?.properties.isLowercase == true { result += "_" }
      result += scalar == "-" || scalar == " " ? "_" : scalar.properties.lowercaseMapping
      previous = scalar
    }
    return result
  }
}

extension JSONValue {
  /// The number, rounded to four decimals; a number in a string counts.
  fileprivate var rounded: Double? {
    let number: Double? =
      switch self {
      case .integer(let value): Double(value)
      case .number(let value): value
      case .string(let text): Double(text.trimmed)
      case .null, .bool, .array, .object: nil
      }
    // Rounding the decimal digits, as Python does, differs from rounding a product in the last place.
    return number.flatMap { Double($0.fixed(4)) }
  }

  /// The value as a word: a string without its quotes.
  fileprivate var plainText: String { string ?? text }
}

extension String {
  /// The text without white space around it.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
