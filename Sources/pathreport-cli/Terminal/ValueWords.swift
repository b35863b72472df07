import PathReport

// The values of a record as people write them.

extension ResultStatus {
  /// The status in words.
  var words: String {
    switch self {
    case .positive, .negative, .equivocal, .pending: rawValue
    case .lowPositive: "low positive"
    case .notPerformed: "not performed"
    }
  }
}

extension Comparator {
  /// The sign before a number; nothing for an exact one.
  var sign: String {
    switch self {
    case .equal: ""
    case .less: "<"
    case .lessOrEqual: "≤"
    case .greater: ">"
    case .greaterOrEqual: "≥"
    case .approximate: "~"
    }
  }
}

extension Measure {
  /// The number with its sign.
  var words: String { comparator.sign + value.plain }
}

extension Percentage {
  /// The percentage as it was printed: 95 %, 60–70 %, >90 %, <1 %.
  var words: String {
    switch comparator {
    case .less, .lessOrEqual: "\(comparator.sign)\(high.plain) %"
    case .greater, .greaterOrEqual: "\(comparator.sign)\(low.plain) %"
    case .equal, .approximate:
      low == high ? "\(comparator.sign)\(low.plain) %" : "\(comparator.sign)\(low.plain)–\(high.plain) %"
    }
  }
}

extension StainingIntensity {
  /// The intensity in words.
  var words: String {
    switch self {
    case .weak, .moderate, .strong: rawValue
    case .weakModerate: "weak to moderate"
    case .moderateStrong: "moderate to strong"
    }
  }
}

extension ResultOrigin {
  /// Where a result comes from, unless it is this report as usual.
  var words: String? {
    switch self {
    case .thisReport: nil
    case .addendum: "from an addendum"
    case .priorReport: "from a prior report"
    case .history: "from the history"
    }
  }
}

extension TumorComponent {
  /// The component in words.
  var words: String {
    switch self {
    case .invasive, .metastatic: rawValue
    case .inSitu: "in situ"
    case .unspecified: "tumor"
    }
  }
}

extension ReportSection {
  /// The section in words.
  var words: String {
    switch self {
    case .clinicalHistory: "clinical history"
    case .insituHybridization: "in situ hybridization"
    case .other: "no section"
    default: rawValue
    }
  }
}

extension Tumor {
  /// What tells this tumor from others: invasive, left, specimen A, focus 1.
  var heading: String {
    var words = [component.words]
    if let laterality { words.append(laterality.rawValue) }
    if let specimen { words.append("specimen \(specimen.printable)") }
    if let focus { words.append("focus \(focus.printable)") }
    return words.joined(separator: ", ")
  }
}
