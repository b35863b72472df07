/// How often a field was read rightly.
struct Score: Equatable {
  /// The record's value agrees with the gold's.
  var truePositives = 0
  /// The record has a value and the gold has none, or another one.
  var falsePositives = 0
  /// The gold has a value and the record has none, or another one.
  var falseNegatives = 0

  /// Of the values in records, the part that is right.
  var precision: Double { Self.part(truePositives, of: truePositives + falsePositives) }
  /// Of the values in the gold, the part that was found.
  var recall: Double { Self.part(truePositives, of: gold) }
  /// The harmonic mean of both.
  var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }
  /// The number of values in the gold.
  var gold: Int { truePositives + falseNegatives }

  static func + (a: Score, b: Score) -> Score {
    Score(
      truePositives: a.truePositives + b.truePositives, falsePositives: a.falsePositives + b.falsePositives,
      falseNegatives: a.falseNegatives + b.falseNegatives)
  }

  private static func part(_ count: Int, of whole: Int) -> Double {
    whole == 0 ? 0 : Double(count) / Double(whole)
  }
}
