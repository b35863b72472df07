import PathReport

/// A field of a report in which record and gold differ.
struct Disagreement {
  /// The report's id in the gold.
  let id: String
  /// The field's name in the gold.
  let field: String
  /// The gold's value.
  let want: JSONValue
  /// The record's value.
  let got: JSONValue
}

/// Compares records with a gold file.
struct Scorer {
  /// The number of reports in the gold.
  let reports: Int
  /// The number of them that have a record.
  let answered: Int
  /// The number of them in which every core field is right.
  private(set) var right = 0
  /// Everything that differs, in the order of the gold.
  private(set) var disagreements: [Disagreement] = []
  private var scores: [ScoredField: Score] = [:]

  /// Scores records; where several have the same id, the first one counts.
  init(gold: GoldFile, records: [JSONValue]) {
    var found: [String: JSONValue] = [:]
    for record in records {
      let id = gold.id(of: record)
      if found[id] == nil { found[id] = record }
    }
    reports = gold.ids.count
    answered = gold.ids.count { found[$0] != nil }
    for id in gold.ids {
      let wrong = compare(gold[id], id: id, record: found[id] ?? .null)
      if found[id] != nil, wrong.isDisjoint(with: ScoredField.core) { right += 1 }
    }
  }

  /// The score of a field, or of several together.
  func score(_ fields: [ScoredField]) -> Score {
    fields.reduce(Score()) { $0 + (scores[$1] ?? Score()) }
  }

  /// The part of reports in which every core field is right.
  var wholeReportsRight: Double { Double(right) / Double(max(1, reports)) }

  /// The mean F1 of the core fields that the gold has values for.
  var macroF1: Double {
    let scores = ScoredField.core.map { score([$0]) }.filter { $0.gold > 0 }
    return scores.reduce(0) { $0 + $1.f1 } / Double(max(1, scores.count))
  }

  /// Counts one report, and returns the fields in which it is wrong.
  private mutating func compare(_ gold: JSONValue, id: String, record: JSONValue) -> Set<ScoredField> {
    let ambiguous = Set(gold["ambiguous"].elements.compactMap(\.string))
    var wrong: Set<ScoredField> = []
    for field in ScoredField.core + ScoredField.more where !ambiguous.contains(field.name) {
      let want = gold.at(field.name)
      let got = field.value(in: record)
      let canonical = CanonicalValue(got, of: field)
      // A key of "accept" is the whole name of the field, points and all.
      let isRight = ([want] + gold["accept"][field.name].elements).contains { choice in
        switch (canonical, CanonicalValue(choice, of: field)) {
        case (nil, nil): true
        case (let a?, let b?): a.agrees(with: b)
        default: false
        }
      }
      if isRight {
        if canonical != nil { scores[field, default: Score()].truePositives += 1 }
        continue
      }
      if canonical != nil { scores[field, default: Score()].falsePositives += 1 }
      if CanonicalValue(want, of: field) != nil { scores[field, default: Score()].falseNegatives += 1 }
      wrong.insert(field)
      disagreements.append(Disagreement(id: id, field: field.name, want: want, got: got))
    }
    return wrong
  }
}
