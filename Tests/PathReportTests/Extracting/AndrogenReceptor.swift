import PathReport

// Docs/AddingAField.md shows this extension; a test holds both to each other.
extension Biomarker {
  static let androgenReceptor = Biomarker(
    name: "androgenReceptor", title: "Androgen receptor", grammar: .nuclearReceptor,
    synonyms: ["androgen receptor", "ar"],
    examples: [
      Example("AR: positive (70%)", reads: "positive 70%")
    ])
}
