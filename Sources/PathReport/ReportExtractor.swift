/// Reads breast pathology reports into normalized records.
///
/// An extractor is a value without state: make one, share it between threads, use it for every report. It does
/// no input or output of its own, and the same bytes give the same record on every machine.
///
/// ```swift
/// let extractor = ReportExtractor()
/// let record = extractor.extract("HER2 (IHC): equivocal, 2+. FISH: not amplified, ratio 1.2.")
/// record.tumors[0].her2?.overall?.status  // .negative
/// ```
public struct ReportExtractor: Sendable {
  /// How an extractor reports what it read.
  public struct Options: Sendable, Hashable {
    /// How much of the report evidence repeats.
    public var evidence: EvidenceDetail = .text
    /// Whether the record carries the report's text.
    public var includeText = false
    /// The format of the input, where it shall not be told by its content.
    public var inputFormat: ReportFormat?
    /// The columns of a table, or members of an object, that hold a report's text; guessed where none is named.
    public var textColumns: [String] = []
    /// The column or member with a report's id, which becomes its record's name.
    public var idColumn: String?

    /// The standard options: evidence with quotations, no text.
    public init() {}
  }

  /// How much of the report evidence repeats.
  public enum EvidenceDetail: String, Sendable, Hashable, CaseIterable {
    /// Places and quotations.
    case text
    /// Places only: quotations are patients' words.
    case spans
    /// No evidence at all.
    case none
  }

  /// The name and version that records carry as their producer.
  public static let producer = "pathreport 0.1.0"

  /// How results are reported.
  public var options: Options
  /// The markers that are read.
  public let biomarkers: [Biomarker]
  /// What this extractor's records carry as their producer: ``producer``, and behind it the SHA-256 of the site's
  /// rules, where there are any: `pathreport 0.1.0 (site rules 5f0c…)`.
  public let producer: String
  private let lexicon: Lexicon

  /// Makes an extractor; building its lexicon takes a few milliseconds, so make one and keep it.
  public init(biomarkers: [Biomarker] = Biomarker.standard, options: Options = Options()) {
    self.options = options
    self.biomarkers = biomarkers
    producer = Self.producer
    lexicon = Lexicon(entries: Self.vocabulary(of: biomarkers))
  }

  /// Makes an extractor that also knows the phrases of a site.
  ///
  /// - Throws: ``SiteRulesError`` with all phrases that can't be used: those that already mean something else, that
  ///   are given twice, that are empty or hold signs, and names of markers that are not read.
  public init(
    biomarkers: [Biomarker] = Biomarker.standard, siteRules: SiteRules, options: Options = Options()
  ) throws(SiteRulesError) {
    self.options = options
    self.biomarkers = biomarkers
    producer = "\(Self.producer) (site rules \(siteRules.sha256))"
    lexicon = try SiteVocabulary.lexicon(
      Self.vocabulary(of: biomarkers), siteRules, markers: biomarkers.map(\.name))
  }

  private static func vocabulary(of biomarkers: [Biomarker]) -> [VocabularyEntry] {
    let names = biomarkers.enumerated().flatMap { place, biomarker in
      [
        VocabularyEntry(.marker, biomarker.synonyms, payload: place),
        VocabularyEntry(.marker, biomarker.joinableSynonyms, payload: place, joinable: true),
      ]
    }
    return Vocabulary.beforeMarkers + names + Vocabulary.shared
  }

  /// Reads one report that is already text.
  public func extract(_ text: String, name: String = "report") -> ReportRecord {
    var text = text
    var result = text.withUTF8 { record(of: DocumentBuilder.build($0, lexicon: lexicon), name: name) }
    if options.includeText { result.report.text = text }
    return result
  }

  /// Reads the reports in a file's bytes, in whatever format they are.
  ///
  /// - Throws: ``ReadingError`` when the bytes are no report: a PDF, an image, a program.
  public func extract(bytes: [UInt8], name: String) throws(ReadingError) -> [ReportRecord] {
    var records: [ReportRecord] = []
    try extract(bytes: bytes, name: name) { records.append($0) }
    return records
  }

  /// Reads the reports in a file's bytes, and hands on one record at a time: a table may have a million rows.
  ///
  /// - Throws: ``ReadingError`` when the bytes are no report, or are damaged behind the reports that were handed on.
  public func extract(
    bytes: [UInt8], name: String, body: (ReportRecord) -> Void
  ) throws(ReadingError) {
    let format = if let known = options.inputFormat { known } else { try ReportFormat.sniff(bytes) }
    var index = 0
    try format.reader(textColumns: options.textColumns, idColumn: options.idColumn).read(bytes) { source in
      for var record in records(of: source, format: format, name: source.name ?? name) {
        record.source.index = index
        record.source.bytes = bytes.count
        body(record)
        index += 1
      }
    }
  }

  /// Reads a piece of a stream; `source.index` counts the reports of the piece from 0.
  ///
  /// - Throws: ``ReadingError`` when the piece is no report, or is damaged; other pieces of the stream may be good.
  public func extract(_ piece: ReportPiece, name: String) throws(ReadingError) -> [ReportRecord] {
    var records: [ReportRecord] = []
    try piece.read(textColumns: options.textColumns, idColumn: options.idColumn) { source in
      for var record in self.records(of: source, format: piece.format, name: source.name ?? name) {
        record.source.index = records.count
        record.source.bytes = nil
        records.append(record)
      }
    }
    return records
  }

  /// The records of what a reader made of a report: one, or several where a free text holds several.
  private func records(of source: SourceReport, format: ReportFormat, name: String) -> [ReportRecord] {
    var records = source.text.bytes.withUnsafeBufferPointer { bytes in
      let places = PathMap(source.text.places)
      return format == .text
        ? reports(utf8: bytes, name: name)
        : [record(of: DocumentBuilder.build(bytes, lexicon: lexicon), name: name, places: places)]
    }
    for index in records.indices {
      records[index].source.format = format.rawValue
      source.header.write(to: &records[index].report)
      records[index].diagnostics = source.diagnostics + records[index].diagnostics
      if options.includeText {
        records[index].report.text = String(decoding: source.text.bytes, as: UTF8.self)
      }
    }
    return records
  }

  /// The reports of a text, which is nearly always one.
  private func reports(utf8 bytes: UnsafeBufferPointer<UInt8>, name: String) -> [ReportRecord] {
    let document = DocumentBuilder.build(bytes, lexicon: lexicon)
    let starts = ReportSplitter.starts(in: document)
    guard !starts.isEmpty else { return [record(of: document, name: name)] }
    return zip([0] + starts, starts + [bytes.count]).map { part in
      let own = UnsafeBufferPointer(rebasing: bytes[part.0..<part.1])
      return record(of: DocumentBuilder.build(own, lexicon: lexicon), name: name, above: bytes[..<part.0])
    }
  }

  /// Reads one report; evidence also counts the text above it.
  private func record(
    of document: ReportDocument, name: String, above: Slice<UnsafeBufferPointer<UInt8>>? = nil,
    places: PathMap = PathMap([])
  ) -> ReportRecord {
    var record = ReportRecord(producer: producer, source: ReportSource(name: name))
    record.source.bytes = document.bytes.count
    let evidence = EvidenceMaker(document, detail: options.evidence, above: above, places: places)
    record.report.organ = OrganReader.organ(of: document)
    HeaderReader.read(document, into: &record, evidence: evidence)
    guard record.report.organ != .other else {
      record.diagnostics.append(
        Diagnostic(
          code: .notBreast, severity: .info,
          message: "the report is about another organ; breast rules were not applied"))
      return record
    }
    let reader = FindingReader.read(document, biomarkers: biomarkers)
    let treatment = TreatmentReader.treatment(in: document, kind: record.report.kind)
    var resolver = Resolver(
      document: document, biomarkers: biomarkers, evidence: evidence, isTreated: treatment != nil)
    // A size alone, in a report that names neither the breast nor a marker, is nobody's.
    let sizes =
      record.report.organ == .breast || !reader.findings.isEmpty ? TumorSizeReader.read(document) : []
    var findings = reader.findings
    for index in findings.indices {
      findings[index].isCoded = places.isCoded(document.bytes(of: findings[index].terms))
    }
    record.tumors = resolver.tumors(findings: findings, sizes: sizes)
    record.diagnostics += resolver.diagnostics
    // Remarks are about the breast; a page of results alone has no place for them.
    if record.report.organ == .breast || !record.tumors.isEmpty {
      record.diagnostics += RemarkMaker(
        document: document, evidence: evidence, treatment: treatment, unparsed: reader.unparsed
      ).diagnostics(on: record.tumors)
    }
    for place in reader.unparsed {
      record.diagnostics.append(
        Diagnostic(
          code: .unparsed, severity: .info, message: "a marker is named here, but no result was read",
          evidence: evidence.evidence(place, rule: "marker.unparsed")))
    }
    if record.tumors.isEmpty {
      record.diagnostics.append(
        Diagnostic(
          code: .noFindings, severity: .info, message: "the report gives no results of a breast tumor"))
    }
    return record
  }
}

extension ReportExtractor {
  /// The number of tokens in a text: the bare first pass, which the benchmarks compare the whole with.
  @_spi(Benchmarks)
  public func tokenCount(of bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { Tokenizer.tokens(of: $0, words: lexicon.words).count }
  }

  /// The bytes of text that a file's reports are rendered to: reading without the grammar behind it.
  @_spi(Benchmarks)
  public func renderedByteCount(of bytes: [UInt8]) throws(ReadingError) -> Int {
    var count = 0
    let format = try ReportFormat.sniff(bytes)
    try format.reader(textColumns: [], idColumn: nil).read(bytes) { count += $0.text.bytes.count }
    return count
  }
}
