import Testing

@testable import PathReport

/// Every field carries its own examples; here they are held to.
@Suite("Examples of the fields")
struct BiomarkerExampleTests {
  static let examples: [(Biomarker, Biomarker.Example)] = Biomarker.standard.flatMap { biomarker in
    biomarker.examples.map { (biomarker, $0) }
  }

  @Test("reads what the example says", arguments: examples)
  func example(biomarker: Biomarker, example: Biomarker.Example) {
    let record = TestExtractor.shared.extract(example.text)
    #expect(record.tumors.first.map { ExampleSummary.words(of: biomarker, in: $0) } ?? "" == example.reads)
  }
}

/// A tumor's values of one biomarker in the words that examples use.
enum ExampleSummary {
  static func words(of biomarker: Biomarker, in tumor: Tumor) -> String {
    var words: [String] = []
    switch biomarker.name {
    case "estrogenReceptor": return self.words(of: tumor.estrogenReceptor)
    case "progesteroneReceptor": return self.words(of: tumor.progesteroneReceptor)
    case "ki67":
      words = [tumor.ki67?.status?.rawValue, tumor.ki67?.percent.map(percent)].compactMap { $0 }
    default:
      if let ihc = tumor.her2?.ihc { words += ["ihc", ihc.status?.rawValue, ihc.score].compactMap { $0 } }
      if let ish = tumor.her2?.ish {
        words += ["ish", ish.status?.rawValue, ish.ratio.map { "\($0.value)" }].compactMap { $0 }
      }
    }
    return words.joined(separator: " ")
  }

  static func words(of result: ReceptorResult?) -> String {
    [result?.status?.rawValue, result?.percent.map(percent), result?.intensity?.rawValue].compactMap { $0 }
      .joined(separator: " ")
  }

  private static func percent(_ percent: Percentage) -> String {
    percent.low == percent.high ? "\(Int(percent.low))%" : "\(Int(percent.low))-\(Int(percent.high))%"
  }
}
