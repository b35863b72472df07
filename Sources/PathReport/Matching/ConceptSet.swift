/// Kinds of terms, a bit for each.
///
/// A rule states by one which terms it speaks of, and a report or statement knows by another which it has, so that a
/// rule is asked only where it can have an answer.
struct ConceptSet: ExpressibleByArrayLiteral, Equatable {
  private var low: UInt64 = 0
  private var middle: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  init(arrayLiteral concepts: Concept...) {
    for concept in concepts { insert(concept) }
  }

  /// The kinds of some terms.
  init(of terms: [Term]) {
    for term in terms { insert(term.concept) }
  }

  @inline(__always)
  mutating func insert(_ concept: Concept) {
    let bit: UInt64 = 1 << UInt64(concept.rawValue & 63)
    switch concept.rawValue >> 6 {
    case 0: low |= bit
    case 1: middle |= bit
    default: high |= bit
    }
  }

  @inline(__always)
  func contains(_ concept: Concept) -> Bool {
    let place = concept.rawValue
    let word = place < 64 ? low : place < 128 ? middle : high
    return word >> UInt64(place & 63) & 1 != 0
  }

  @inline(__always)
  func isDisjoint(with other: ConceptSet) -> Bool {
    (low & other.low) | (middle & other.middle) | (high & other.high) == 0
  }
}
