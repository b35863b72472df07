/// A field of the record as people look it up: its key, the words that name it in reports, and examples that hold.
///
/// ```swift
/// for field in RecordField.all { print(field.name, field.names.joined(separator: ", ")) }
/// ```
public struct RecordField: Sendable {
  /// The key of the field in a tumor of the record.
  public let name: String
  /// The name that people read.
  public let title: String
  /// The words that name it in reports; parts that stand apart by a space may also be joined by a hyphen.
  public let names: [String]
  /// What must be read, and what must not.
  public let examples: [Biomarker.Example]

  /// All fields that the standard extractor reads: markers, size and side.
  public static let all: [RecordField] = Biomarker.standard.map(RecordField.init) + [.size, .laterality]

  private init(_ biomarker: Biomarker) {
    name = biomarker.name
    title = biomarker.title
    names = biomarker.joinableSynonyms + biomarker.synonyms
    examples = biomarker.examples
  }

  private init(name: String, title: String, names: [String], examples: [Biomarker.Example]) {
    self.name = name
    self.title = title
    self.names = names
    self.examples = examples
  }

  /// The greatest dimension of the tumor in millimetres, with all dimensions (EOD 3.3, 2025: the invasive component,
  /// the largest focus, and never the specimen).
  static let size = RecordField(
    name: "size", title: "Tumor size",
    names: Vocabulary.phrases { ($0 == .sizeWord || $0 == .greatest) && $1 > 0 },
    examples: [
      Biomarker.Example("Left breast. Tumor size: 2.3 x 1.9 x 1.5 cm", reads: "23 mm"),
      Biomarker.Example("Breast: invasive ductal carcinoma, 14 mm in greatest dimension.", reads: "14 mm"),
      Biomarker.Example("Left breast. Invasive tumour size (mm): 22", reads: "22 mm"),
      Biomarker.Example("Breast: invasive carcinoma, 2.3 cm from the deep margin.", reads: ""),
      Biomarker.Example("Left breast: the specimen measures 12 x 8 x 3 cm.", reads: ""),
    ])

  /// The side of the breast.
  static let laterality = RecordField(
    name: "laterality", title: "Side",
    names: Vocabulary.phrases { concept, _ in concept == .laterality },
    examples: [
      Biomarker.Example("Left breast, lumpectomy: invasive carcinoma, 14 mm.", reads: "left"),
      Biomarker.Example("Specimen laterality: Right\nBreast tumor size: 9 mm", reads: "right"),
    ])
}

extension Vocabulary {
  /// The phrases whose concept and payload fulfil a condition.
  fileprivate static func phrases(where isWanted: (Concept, UInt8) -> Bool) -> [String] {
    shared.filter { isWanted($0.concept, $0.payload) }.flatMap(\.phrases)
  }
}
