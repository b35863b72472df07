import Testing

@testable import PathReport

struct ConceptSetTests {
  private static let all = (UInt8.min...UInt8.max).compactMap(Concept.init(rawValue:))

  @Test func everyConceptHasABitOfItsOwn() {
    for concept in Self.all {
      var set = ConceptSet()
      set.insert(concept)
      #expect(Self.all.filter(set.contains) == [concept])
    }
  }

  @Test func setsThatShareAConceptAreNotDisjoint() {
    let first: ConceptSet = [.word, .boxChecked, .ordinalDate]
    #expect(first.isDisjoint(with: [.number, .ratioLabel, .not]))
    #expect(!first.isDisjoint(with: [.number, .ordinalDate]))
    #expect(first.isDisjoint(with: []))
    #expect(first == [.ordinalDate, .word, .boxChecked])
  }

  @Test func aSetOfTermsHoldsTheirKinds() {
    let terms = [Concept.marker, .colon, .marker].map {
      Term(concept: $0, payload: 0, gap: .none, first: 0, last: 0)
    }
    #expect(ConceptSet(of: terms) == [.marker, .colon])
  }
}
