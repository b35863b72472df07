/// A marker that the library reads: its names, the grammar of its values, and examples that hold.
///
/// Adding a biomarker is one value like ``Biomarker/estrogenReceptor`` in a file of its own, and its place in
/// ``Biomarker/standard`` or in the list that a program gives to its extractor:
///
/// ```swift
/// let androgenReceptor = Biomarker(
///   name: "androgenReceptor", title: "Androgen receptor", grammar: .nuclearReceptor,
///   synonyms: ["androgen receptor", "AR"])
/// let extractor = ReportExtractor(biomarkers: Biomarker.standard + [androgenReceptor])
/// ```
public struct Biomarker: Sendable {
  /// The key of the field in the record.
  public let name: String
  /// The name that people read.
  public let title: String
  /// How its values are written.
  public let grammar: Grammar
  /// The words that name it, letter case aside.
  public let synonyms: [String]
  /// Names whose parts may be run together or joined by signs: `her 2 neu` stands for `HER-2/neu` and `Her2neu`.
  public let joinableSynonyms: [String]
  /// What must be read, and what must not.
  public let examples: [Example]

  /// The grammars of values.
  public enum Grammar: Sendable, Hashable {
    /// Status, percentage of nuclei, intensity, Allred score, H-score.
    case nuclearReceptor
    /// Scores 0 to 3+ by immunohistochemistry, ratio and copy numbers by in situ hybridization.
    case her2
    /// A percentage of nuclei.
    case proliferationIndex
  }

  /// A piece of a report and what it must yield.
  public struct Example: Sendable, Hashable {
    /// The text.
    public let text: String
    /// The values that it must yield, in words, such as `positive 95%`; empty where it must yield nothing.
    public let reads: String

    /// Makes an example.
    public init(_ text: String, reads: String) {
      self.text = text
      self.reads = reads
    }
  }

  /// Describes a biomarker.
  public init(
    name: String, title: String, grammar: Grammar, synonyms: [String], joinableSynonyms: [String] = [],
    examples: [Example] = []
  ) {
    self.name = name
    self.title = title
    self.grammar = grammar
    self.synonyms = synonyms
    self.joinableSynonyms = joinableSynonyms
    self.examples = examples
  }

  /// The markers that every extractor reads.
  public static let standard: [Biomarker] = [.estrogenReceptor, .progesteroneReceptor, .her2, .ki67]
}
