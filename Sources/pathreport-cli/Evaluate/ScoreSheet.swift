import PathReport

/// The figures of an evaluation, written out.
struct ScoreSheet {
  /// The figures.
  let scorer: Scorer

  private var rows: [(name: String, score: Score)] {
    let (core, all) = (ScoredField.core, ScoredField.core + ScoredField.more)
    return all.map { ($0.name, scorer.score([$0])) }
      + [("micro core", scorer.score(core)), ("micro all", scorer.score(all))]
  }

  /// A table for people.
  var table: String {
    var lines = ["\(scorer.reports) reports, \(scorer.answered) answered"]
    lines.append("field".padded(to: 24) + "    prec  recall      F1  gold")
    for (name, score) in rows {
      let figures = [score.precision, score.recall, score.f1].map { $0.fixed(4).leftPadded(to: 7) }
      let gold = String(score.gold).leftPadded(to: 5)
      lines.append("\(name.padded(to: 24)) \(figures.joined(separator: " ")) \(gold)")
    }
    lines.append("macro F1 core            " + scorer.macroF1.fixed(4))
    lines.append("whole report right       " + scorer.wholeReportsRight.fixed(4) + "  (every core field)")
    return lines.joined(separator: "\n") + "\n"
  }

  /// One object for programs.
  var json: String {
    let fields = rows.map { name, score in
      let figures: JSONValue = .object([
        ("precision", .number(score.precision)), ("recall", .number(score.recall)), ("f1", .number(score.f1)),
        ("gold", .integer(score.gold)),
      ])
      return (key: name, value: figures)
    }
    let sheet: JSONValue = .object([
      ("reports", .integer(scorer.reports)), ("answered", .integer(scorer.answered)),
      ("exact", .number(scorer.wholeReportsRight)), ("macroCore", .number(scorer.macroF1)),
      ("fields", .object(fields)),
    ])
    return sheet.text + "\n"
  }

  /// A line for each disagreement: id, field, the gold's value, the record's value, with tabs between them.
  var errors: String {
    scorer.disagreements.map { "\($0.id)\t\($0.field)\twant \($0.want.text)\tgot \($0.got.text)\n" }.joined()
  }
}
