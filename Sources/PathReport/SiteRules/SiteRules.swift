/// What a hospital adds to the vocabulary: its own names of markers, its own headings, and phrases that mean nothing.
///
/// ```swift
/// let rules = SiteRules([
///   SiteRules.Phrase("Oestro assay", .marker("estrogenReceptor")),
///   SiteRules.Phrase("Bench findings", .heading(.microscopic)),
///   SiteRules.Phrase("ER follow-up clinic", .ignored),
/// ])
/// let extractor = try ReportExtractor(siteRules: rules)
/// ```
///
/// Rules add to the standard vocabulary and never change it: an extractor refuses a phrase that already means
/// something else. Where phrases overlap in a report, the longest one counts.
public struct SiteRules: Sendable, Hashable {
  /// What a phrase stands for.
  public enum Meaning: Sendable, Hashable {
    /// Another name of the marker with this key in the record, such as `estrogenReceptor`.
    case marker(String)
    /// A heading of a section, where it stands as headings do: alone on its line or before a colon.
    case heading(ReportSection)
    /// Nothing, whatever the words inside it mean elsewhere.
    case ignored
  }

  /// A phrase of one to twelve words, with its meaning.
  ///
  /// Letter case and accents do not count. A hyphen or a line end may stand for each space. In the name of a marker,
  /// a slash or a period between two parts says that they are also run together, or joined by any such sign:
  /// `E.R.A` stands for `ERA` and `E/R/A` too.
  public struct Phrase: Sendable, Hashable {
    /// The words, as they are printed in reports.
    public let text: String
    /// What they stand for.
    public let meaning: Meaning

    /// Gives a phrase its meaning.
    public init(_ text: String, _ meaning: Meaning) {
      self.text = text
      self.meaning = meaning
    }
  }

  /// The most phrases that an extractor takes.
  public static let limit = 2000

  /// The phrases, in the order they were given in.
  public let phrases: [Phrase]
  /// The SHA-256 of these rules, in 64 hexadecimal digits, which records name behind their producer.
  public let sha256: String

  /// Makes rules; an extractor checks them.
  ///
  /// - Parameters:
  ///   - phrases: The phrases, in any order.
  ///   - sha256: The SHA-256 of the file that they were read from, in 64 hexadecimal digits, so that the file can be
  ///     told from a record; without a file, that of the phrases and their meanings.
  public init(_ phrases: [Phrase], sha256: String? = nil) {
    self.phrases = phrases
    let lines = phrases.map { "\($0.meaning.key)\t\($0.text)\n" }.joined()
    self.sha256 = sha256 ?? SHA256.hexadecimal(of: Array(lines.utf8))
  }
}

extension SiteRules.Meaning {
  /// Where a rule with this meaning stands in a file of rules: `markers.her2`, `sections.gross`, `ignore`.
  public var key: String {
    switch self {
    case .marker(let name): "markers.\(name)"
    case .heading(let section): "sections.\(section.rawValue)"
    case .ignored: "ignore"
    }
  }
}

/// The rules of a site that an extractor refused, each with its reason.
public struct SiteRulesError: Error, Sendable, Hashable {
  /// A phrase that was refused.
  public struct Fault: Sendable, Hashable {
    /// The place of the phrase among the rules' phrases, from 0.
    public let phrase: Int
    /// What is wrong and what to do about it, for people; it begins with a small letter and has no full stop.
    public let reason: String
  }

  /// The faults, in the order of the phrases.
  public let faults: [Fault]
}
