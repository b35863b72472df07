import Testing

@testable import PathReport

/// Size and side carry their own examples as the markers do; here they are held to.
@Suite("Examples of size and side")
struct RecordFieldTests {
  @Test("reads what the example says", arguments: RecordField.size.examples)
  func size(_ example: Biomarker.Example) {
    let size = TestExtractor.shared.extract(example.text).tumors.first?.size
    #expect(size.map { "\(Int($0.greatest.value)) mm" } ?? "" == example.reads)
  }

  @Test("reads what the example says", arguments: RecordField.laterality.examples)
  func laterality(_ example: Biomarker.Example) {
    #expect(TestExtractor.shared.extract(example.text).tumors.first?.laterality?.rawValue == example.reads)
  }

  @Test("every field has names and examples")
  func described() {
    #expect(RecordField.all.count == 6)
    #expect(RecordField.all.allSatisfy { !$0.names.isEmpty && !$0.examples.isEmpty })
  }
}
