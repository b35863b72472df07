/// Takes text through tokens, terms, statements and sections, in that order.
enum DocumentBuilder {
  /// A line longer than this on average means that line breaks were lost.
  private static let longestAverageLine = 300

  static func build(_ bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) -> ReportDocument {
    var tokens = Tokenizer.tokens(of: bytes, words: lexicon.words)
    tokens = RadioButtons.recognized(in: ScannedBoxes.recognized(in: tokens, bytes), bytes)
    tokens = JustifiedText.narrowed(tokens)
    tokens = SpacedLeaders.joined(in: AngleLeaders.recognized(in: MarginSigns.removed(from: tokens)))
    tokens = DoubleSpacing.removed(from: tokens)
    tokens = PageBreaks.removed(from: tokens, bytes)
    let lineEnds = tokens.reduce(0) { $0 + ($1.kind == .newline ? 1 : 0) }
    tokens = SoftBreaks.removed(from: OneCaseText.withCasing(tokens))
    var document: ReportDocument = tokens.withUnsafeBufferPointer { buffer in
      var matcher = TermMatcher(tokens: buffer, bytes: bytes, lexicon: lexicon)
      matcher.run()
      return ReportDocument(
        bytes: bytes, tokens: tokens, terms: matcher.terms, quantities: matcher.quantities)
    }
    document.isFlattened = bytes.count / max(1, lineEnds) > longestAverageLine
    Checklist.mask(&document)
    OpenChoice.mask(&document)
    PointedChoice.mask(&document)
    RunOnTable.run(&document)
    StackedRows.run(&document)
    StackedColumns.run(&document)
    StackedAnswers.run(&document)
    TableReader.run(&document)
    FlatTable.run(&document)
    StatementSplitter.split(&document)
    Sectionizer.run(&document)
    CueReader.run(&document)
    return document
  }
}
