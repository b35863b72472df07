/// The entries that a site's rules add to the vocabulary, or what is wrong with the rules.
struct SiteVocabulary {
  private let rules: SiteRules
  /// The keys of the markers, in the order of the extractor's.
  private let markers: [String]
  /// The standard vocabulary, of which the first entry with a phrase counts.
  private let standard: [VocabularyEntry]
  private var entries: [VocabularyEntry] = []
  /// The phrase that each entry was made of.
  private var sources: [Int] = []
  private var faults: [SiteRulesError.Fault] = []

  /// What a phrase means to the grammar.
  private struct Meaning: Equatable {
    let concept: Concept
    let payload: UInt8

    init(_ entry: VocabularyEntry) {
      concept = entry.concept
      payload = entry.payload
    }
  }

  /// The standard vocabulary with the rules of a site.
  static func lexicon(
    _ standard: [VocabularyEntry], _ rules: SiteRules, markers: [String]
  ) throws(SiteRulesError) -> Lexicon {
    var site = SiteVocabulary(rules: rules, markers: markers, standard: standard)
    site.readPhrases()
    site.findConflicts()
    guard site.faults.isEmpty else { throw SiteRulesError(faults: site.faults) }
    let lexicon = Lexicon(entries: standard + site.entries)
    site.tryPhrases(lexicon)
    guard site.faults.isEmpty else { throw SiteRulesError(faults: site.faults) }
    return lexicon
  }

  private init(rules: SiteRules, markers: [String], standard: [VocabularyEntry]) {
    self.rules = rules
    self.markers = markers
    self.standard = standard
  }

  private mutating func refuse(_ phrase: Int, _ reason: String) {
    faults.append(SiteRulesError.Fault(phrase: phrase, reason: reason))
  }

  // MARK: - Each phrase by itself

  private mutating func readPhrases() {
    for (index, phrase) in rules.phrases.enumerated() {
      guard index < SiteRules.limit else {
        return refuse(index, "there are more than \(SiteRules.limit) phrases; keep those that reports need")
      }
      do throws(SitePhrase.Refusal) {
        entries.append(try entry(phrase))
        sources.append(index)
      } catch {
        refuse(index, error.reason)
      }
    }
  }

  private func entry(_ phrase: SiteRules.Phrase) throws(SitePhrase.Refusal) -> VocabularyEntry {
    switch phrase.meaning {
    case .marker(let name):
      guard let place = markers.firstIndex(of: name) else {
        throw SitePhrase.Refusal(
          reason: "there is no marker “\(name)”; the markers are \(markers.joined(separator: ", "))")
      }
      let spelled = try SitePhrase(phrase.text, isName: true)
      return VocabularyEntry(
        .marker, [spelled.words.joined(separator: " ")], payload: place, joinable: spelled.isJoinable)
    case .heading(let section):
      let spelled = try SitePhrase(phrase.text, isName: false)
      return VocabularyEntry(
        .section, [spelled.words.joined(separator: " ")],
        payload: ReportSection.allCases.firstIndex(of: section)!)
    case .ignored:
      let spelled = try SitePhrase(phrase.text, isName: false)
      return VocabularyEntry(.word, [spelled.words.joined(separator: " ")])
    }
  }

  // MARK: - Against the standard vocabulary and one another

  private mutating func findConflicts() {
    var standardMeanings: [String: Meaning] = [:]
    for entry in standard {
      for spelling in Self.spellings(of: entry) where standardMeanings[spelling] == nil {
        standardMeanings[spelling] = Meaning(entry)
      }
    }
    var first: [String: Int] = [:]
    for (entry, source) in zip(entries, sources) {
      for spelling in Self.spellings(of: entry) {
        if let known = standardMeanings[spelling], known != Meaning(entry) {
          refuse(source, conflict(spelling, known))
          break
        }
        if let earlier = first[spelling] {
          refuse(source, repetition(spelling, earlier, source))
          break
        }
      }
      for spelling in Self.spellings(of: entry) { first[spelling] = source }
    }
  }

  private static func spellings(of entry: VocabularyEntry) -> [String] {
    entry.phrases.flatMap { phrase in
      entry.joinable
        ? Lexicon.joins(of: phrase.split(separator: " ").map(String.init)).map { $0.joined(separator: " ") }
        : [phrase]
    }
  }

  private func conflict(_ spelling: String, _ known: Meaning) -> String {
    let meaning =
      switch known.concept {
      case .marker: "is already a name of \(markers[Int(known.payload)])"
      case .section:
        "is already a heading of the section \(ReportSection.allCases[Int(known.payload)].rawValue)"
      default: "already has a meaning of its own (\(known.concept))"
      }
    return "“\(spelling)” \(meaning) in the standard vocabulary, which site rules can't change; "
      + "remove it, or add the words that stand beside it"
  }

  private func repetition(_ spelling: String, _ earlier: Int, _ later: Int) -> String {
    let meaning = rules.phrases[earlier].meaning
    return meaning == rules.phrases[later].meaning
      ? "“\(spelling)” is given twice; remove one of the two"
      : "“\(spelling)” is also given in \(meaning.key), and can mean one thing only; remove one"
  }

  // MARK: - As the reader sees them

  /// A phrase that the reader does not find when it stands alone would never be found.
  private mutating func tryPhrases(_ lexicon: Lexicon) {
    for (entry, source) in zip(entries, sources) {
      var text = rules.phrases[source].text.trimmedOfSpaces
      let isRead = text.withUTF8 { bytes in
        let terms = DocumentBuilder.build(bytes, lexicon: lexicon).terms
        return terms.count == 1 && terms[0].concept == entry.concept && terms[0].payload == entry.payload
      }
      if !isRead {
        refuse(
          source,
          "the reader would not see this as one phrase; write it as reports print it, or take its words")
      }
    }
  }
}

extension String {
  /// Without spaces and line ends at both ends.
  fileprivate var trimmedOfSpaces: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
