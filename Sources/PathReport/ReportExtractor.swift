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
  private let lexicon: Lexicon

  /// Makes an extractor; building its lexicon takes a few milliseconds, so make one and keep it.
  public init(biomarkers: [Biomarker] = Biomarker.standard, options: Options = Options()) {
    self.options = options
    self.biomarkers = biomarkers
    let names = biomarkers.enumerated().flatMap { place, biomarker in
      [
        VocabularyEntry(.marker, biomarker.synonyms, payload: place),
        VocabularyEntry(.marker, biomarker.joinableSynonyms, payload: place, joinable: true),
      ]
    }
    lexicon = Lexicon(entries: Vocabulary.beforeMarkers + names + Vocabulary.shared)
  }

  /// Reads one report that is already text.
  public func extract(_ text: String, name: String = "report") -> ReportRecord {
    var text = text
    var result = text.withUTF8 { record(of: DocumentBuilder.build($0, lexicon: lexicon), name: name) }
    if options.includeText { result.report.text = text }
    return result
  }

  /// Reads the reports in a file's bytes.
  ///
  /// - Throws: ``ReadingError`` when the bytes are no report: a PDF, an image, a program.
  public func extract(bytes: [UInt8], name: String) throws(ReadingError) -> [ReportRecord] {
    let text = try TextDecoding.decode(bytes)
    var records: [ReportRecord]
    switch text {
    case .utf8(let range):
      records = bytes.withUnsafeBufferPointer {
        reports(utf8: UnsafeBufferPointer(rebasing: $0[range]), name: name)
      }
      if options.includeText {
        let text = String(decoding: bytes[range], as: UTF8.self)
        for index in records.indices { records[index].report.text = text }
      }
    case .transcoded(var string):
      records = string.withUTF8 { reports(utf8: $0, name: name) }
      if options.includeText { for index in records.indices { records[index].report.text = string } }
    }
    for index in records.indices { records[index].source.bytes = bytes.count }
    return records
  }

  /// The reports of a text, which is nearly always one.
  private func reports(utf8 bytes: UnsafeBufferPointer<UInt8>, name: String) -> [ReportRecord] {
    let document = DocumentBuilder.build(bytes, lexicon: lexicon)
    let starts = ReportSplitter.starts(in: document)
    guard !starts.isEmpty else { return [record(of: document, name: name)] }
    return zip([0] + starts, starts + [bytes.count]).enumerated().map { index, part in
      let own = UnsafeBufferPointer(rebasing: bytes[part.0..<part.1])
      var record = record(
        of: DocumentBuilder.build(own, lexicon: lexicon), name: name, above: bytes[..<part.0])
      record.source.index = index
      return record
    }
  }

  /// Reads one report; evidence also counts the text above it.
  private func record(
    of document: ReportDocument, name: String, above: Slice<UnsafeBufferPointer<UInt8>>? = nil
  ) -> ReportRecord {
    var record = ReportRecord(producer: Self.producer, source: ReportSource(name: name))
    record.source.bytes = document.bytes.count
    let evidence = EvidenceMaker(document, detail: options.evidence, above: above)
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
    var resolver = Resolver(document: document, biomarkers: biomarkers, evidence: evidence)
    // A size alone, in a report that names neither the breast nor a marker, is nobody's.
    let sizes =
      record.report.organ == .breast || !reader.findings.isEmpty ? TumorSizeReader.read(document) : []
    record.tumors = resolver.tumors(findings: reader.findings, sizes: sizes)
    record.diagnostics += resolver.diagnostics
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
}
