/// The two tests of HER2: which method is meant, and what the numbers of in situ hybridization answer.
extension FindingReader {
  /// `HER2 (IHC): 2+`, `HER2 negative by IHC`: the method of what is being read. Behind a result, and with one of
  /// its own to follow, it begins a mention: `HER2 NEGATIVE / IHC 2+ / FISH not amplified`.
  func readImmunohistochemistry(_ index: Int) {
    guard let open = frame else { return openScore(index) }
    guard open.isHER2 else { return }
    noteGene(open, before: index)
    if open.values.method == .insituHybridization, isInPassing(index) { return }
    // `HER2 status by ISH and IHC: negative`
    if !open.isAnswered, open.values.method == .insituHybridization, index > 1,
      [.and, .plusWord, .plus, .slash].contains(terms[index - 1].concept),
      terms[index - 2].concept == .insituHybridization
    {
      frame!.values.method = .unknown
      return extendFrame(index)
    }
    // `HER2: POSITIVE, based on IHC and ISH results`
    if open.isAnswered, open.values.method == .unknown, index + 2 < terms.count,
      terms[index + 2].concept == .insituHybridization, isListedMethod(index + 2)
    {
      return extendFrame(index)
    }
    let isHybridization = open.values.method == .insituHybridization
    if open.isAnswered, index + 1 < terms.count,
      isAnswer(index + 1) && (!isByPhrase(index) || isHybridization)
        || isHybridization && hasScoreAhead(index)
    {
      self.open(
        index, open.markers.filter { biomarkers[$0].grammar == .her2 }, isHER2: true, rule: "her2.method")
      frame!.values.method = .immunohistochemistry
      return
    }
    if open.values.method == .unknown || !open.isAnswered { frame!.values.method = .immunohistochemistry }
    extendFrame(index)
  }

  /// `NEGATIVE FOR HER2 AMPLIFICATION (IHC 2+)`, `No HER2 amplification by FISH. IHC 3+`: what was said before the name
  /// answers the gene, and the score is the other test's.
  private func noteGene(_ open: Frame, before index: Int) {
    guard open.values.status != nil, open.values.score == nil else { return }
    let noun = (max(0, index - 6)..<index).last { terms[$0].concept == .amplificationNoun }
    if open.values.method == .unknown, let noun, isSameStatement(noun, index),
      open.values.terms.contains(noun - 1)
    {
      open.values.method = .insituHybridization
    }
    if open.values.method == .insituHybridization { open.lastValue = open.lastValue ?? open.labelEnd }
  }

  /// `With a concurrent IHC score of 2+, the result is negative.`: the other test is only named as a reason.
  private func isInPassing(_ index: Int) -> Bool {
    let end = document.statements[Int(document.statementOfTerm[index])].terms.upperBound
    let isLabel = (index + 1..<end).contains { terms[$0].concept == .colon }
    return !isLabel
      && (max(0, index - 2)..<index).contains {
        isSameStatement($0, index)
          && document.word(
            $0, isOneOf: ["concurrent", "concomitant", "corresponding", "accompanying", "given"])
      }
  }

  /// `IHC on the same block: 2+` below the numbers of HER2: a score whose marker was named further above.
  private func openScore(_ index: Int) {
    guard let her2, lastMarker == her2, !isInPassing(index), hasScoreAhead(index) else { return }
    open(index, [her2], isHER2: true, rule: "her2.method")
    frame!.values.method = .immunohistochemistry
  }

  /// `Concurrent IHC on the same block (repeated here): 2+`: a score behind the method, whatever words stand between.
  private func hasScoreAhead(_ index: Int) -> Bool {
    let end = document.statements[Int(document.statementOfTerm[index])].terms.upperBound
    let ends: [Concept] = [
      .marker, .insituHybridization, .otherTest, .comma, .semicolon, .period, .positive, .negative,
      .amplified,
      .notAmplified, .hypothetical, .cep17, .ratioLabel,
    ]
    for place in index + 1..<max(index + 1, min(end, index + 14)) {
      if ends.contains(terms[place].concept) { return false }
      if document.quantity(place)?.unit == .plus { return true }
    }
    return false
  }

  /// `HER2-low (IHC 1+)`: the category names the marker.
  func isAnsweredLow(_ index: Int) -> Bool {
    guard index + 2 < terms.count, [.open, .colon, .comma].contains(terms[index + 1].concept) else {
      return false
    }
    return isAnswer(index + 1) || isAnswer(index + 2) || terms[index + 2].concept == .immunohistochemistry
  }

  /// `ER positive, PR positive, HER2-low.`, `The tumor is HER2-low.`: the category is the whole answer.
  func isCategory(_ index: Int) -> Bool {
    let statement = document.statements[Int(document.statementOfTerm[index])].terms
    let next = index + 1 < statement.upperBound ? terms[index + 1].concept : .newline
    guard [.period, .newline, .comma, .semicolon, .close].contains(next) else { return false }
    guard index > statement.lowerBound else { return true }
    return [.comma, .colon, .newline, .bullet, .and, .semicolon].contains(terms[index - 1].concept)
      || document.word(index - 1, isOneOf: ["is", "considered", "as"])
  }

  func openLow(_ index: Int) {
    guard let her2 else { return }
    open(index, [her2], isHER2: true, rule: "her2.low")
    frame!.values.expression = terms[index].concept == .her2Low ? .low : .ultralow
  }

  /// `HER2 FISH result`, `FISH report`: a heading that names the method.
  func names(_ section: ReportSection, _ index: Int) -> Bool {
    terms[index].concept == .section && ReportSection.allCases[Int(terms[index].payload)] == section
  }

  /// The terms that can name a method.
  private static let methodNames: ConceptSet = [.insituHybridization, .section]

  func namedMethod(_ index: Int) -> HER2ISH.Method? {
    if terms[index].concept == .insituHybridization {
      return HER2ISH.Method.allCases[Int(terms[index].payload)]
    }
    guard names(.insituHybridization, index) else { return nil }
    if document.words(index, contain: "fish") || document.words(index, contain: "fluoresc") { return .fish }
    return document.words(index, contain: "ish") || document.words(index, contain: "hybridi") ? .ish : nil
  }

  /// A method that only a heading or a paragraph on methods names is that of the results as well.
  func completeMethods() {
    guard !document.concepts.isDisjoint(with: Self.methodNames) else { return }
    var named: Set<HER2ISH.Method> = []
    for index in terms.indices where Self.methodNames.contains(terms[index].concept) {
      if let method = namedMethod(index), method != .ish { named.insert(method) }
    }
    // The silver signal is one of the two that dual in situ hybridization shows.
    if named.contains(.dish) { named.remove(.sish) }
    guard named.count == 1, let her2 else { return }
    for index in findings.indices where findings[index].marker == her2 && findings[index].isDefinite {
      guard findings[index].method == .insituHybridization else { continue }
      findings[index].ishMethod = better(findings[index].ishMethod, named.first!)
    }
  }

  func isAnswer(_ index: Int) -> Bool {
    let place = [.colon, .hyphen, .leader, .equals, .open].contains(terms[index].concept) ? index + 1 : index
    guard place < terms.count else { return false }
    switch terms[place].concept {
    case .positive, .negative, .equivocal, .pending, .notPerformed, .scoreLabel: return true
    case .quantity:
      return document.quantity(place).map { $0.unit == .plus || $0.high <= 3 && $0.isWhole } == true
    default: return false
    }
  }

  var her2: Int? { biomarkers.firstIndex { $0.grammar == .her2 } }

  /// `sent for ER, PR and HER2, with reflex to FISH`, `an equivocal (2+) HER2 immunostain. FISH: amplified`: what was said
  /// before the name, of a list or of the protein or in a sentence of its own, is not the next test's.
  private func isComplete(before index: Int) -> Bool {
    guard let open = frame, open.wasStatedBefore else { return false }
    if open.markers.count > 1 { return true }
    // `sent for HER2 FISH in view of the 2+ immunostain`
    if open.values.status == .pending { return false }
    return open.values.score != nil || open.values.method == .immunohistochemistry
      || open.values.status != nil
        && document.statementOfTerm[open.labelEnd] != document.statementOfTerm[index]
  }

  func readHybridization(_ index: Int) -> Int {
    guard let her2 else { return index + 1 }
    let method = namedMethod(index) ?? .ish
    if let open = frame, open.isHER2, open.isAnswered, open.values.method == .unknown,
      open.values.score == nil,
      isListedMethod(index)
    {
      extendFrame(index)
      return index + 1
    }
    if isNeverDone(index) {
      open(index, [her2], isHER2: true, rule: "her2.hybridization")
      frame!.values.method = .insituHybridization
      frame!.values.ishMethod = method
      frame!.values.status = .notPerformed
      frame!.lastValue = index
      waiting.removeAll()
      return index + 1
    }
    if frame?.isHER2 == true, !isComplete(before: index),
      !frame!.isAnswered || frame!.values.method == .insituHybridization
    {
      // `HER2 by IHC and FISH: negative` is the conclusion from both.
      let isBoth =
        frame!.values.method == .immunohistochemistry && !frame!.isAnswered && isListedMethod(index)
      frame!.values.method = isBoth ? .unknown : .insituHybridization
      frame!.values.ishMethod = isAlternative(index) ? .ish : better(frame!.values.ishMethod, method)
      if frame!.markers.count > 1 { frame!.markers = [her2] }
      extendFrame(index)
      return index + 1
    }
    if frame?.isHER2 == true, frame!.values.method == .unknown, frame!.values.score == nil, isByPhrase(index)
    {
      frame!.values.method = .insituHybridization
      frame!.values.ishMethod = better(frame!.values.ishMethod, method)
      extendFrame(index)
      return index + 1
    }
    let cues = document.statements[Int(document.statementOfTerm[index])].cues
    guard cues.isDisjoint(with: [.family, .geneExpression]) else { return index + 1 }
    open(index, [her2], isHER2: true, rule: "her2.hybridization")
    frame!.values.method = .insituHybridization
    frame!.values.ishMethod = method
    takeWaiting()
    return index + 1
  }

  /// `No FISH was performed`, `no FISH testing`; but not `no FISH amplification`.
  private func isNeverDone(_ index: Int) -> Bool {
    guard index > 0, terms[index - 1].concept == .negation, isSameStatement(index, index - 1) else {
      return false
    }
    return !(index + 1..<min(terms.count, index + 5)).contains {
      [.amplificationNoun, .amplified, .stainingNoun].contains(terms[$0].concept)
    }
  }

  /// `In situ hybridization (FISH or CISH)`: a form names what can be done, and not what was.
  private func isAlternative(_ index: Int) -> Bool {
    index > 1 && [.or, .slash].contains(terms[index - 1].concept)
      && terms[index - 2].concept == .insituHybridization
      && terms[index].payload != terms[index - 2].payload
  }

  private func isListedMethod(_ index: Int) -> Bool {
    index > 1 && [.plusWord, .and, .plus, .slash].contains(terms[index - 1].concept)
      && terms[index - 2].concept == .immunohistochemistry
  }

  func isByPhrase(_ index: Int) -> Bool {
    guard index > 0, isSameStatement(index, index - 1), let last = frame?.lastValue, index - last <= 4 else {
      return false
    }
    if document.words(index, contain: "by ") || isLastCell(index) { return true }
    return (max(0, index - 3)..<index).contains { [.by, .open, .hyphen].contains(terms[$0].concept) }
  }

  /// `HER2    Not amplified    FISH`: the column of methods.
  private func isLastCell(_ index: Int) -> Bool {
    let isApart = terms[index].gap == .wide || terms[index - 1].concept == .pipe
    return isApart && (index + 1 >= terms.count || [.newline, .pipe].contains(terms[index + 1].concept))
  }

  /// `This tumor is equivocal by FISH`: the method stands for the marker.
  func pointsToMethod(_ index: Int) -> Bool {
    guard index + 2 < terms.count, isSameStatement(index, index + 2) else { return false }
    switch terms[index].concept {
    case .positive, .negative, .equivocal, .amplified, .notAmplified:
      return terms[index + 2].concept == .insituHybridization
        && ([.by, .inWord, .with].contains(terms[index + 1].concept)
          || document.word(index + 1, isOneOf: ["on", "using", "via", "per"]))
    default: return false
    }
  }

  /// `HER2 negative by FISH, 2+ by IHC`
  func isScoreBeforeMethod(_ index: Int) -> Bool {
    guard let open = frame, open.isHER2, open.isAnswered, open.values.method == .insituHybridization,
      document.quantity(index)?.unit == .plus
    else { return false }
    return (index + 1..<min(terms.count, index + 4)).contains {
      terms[$0].concept == .immunohistochemistry && isSameStatement($0, index)
    }
  }

  func readScoreBeforeMethod(_ index: Int) -> Int {
    guard let her2 else { return index + 1 }
    open(index, [her2], isHER2: true, rule: "her2.method")
    frame!.values.method = .immunohistochemistry
    return ValueReader.read(index, into: frame!, document: document)
  }

  /// Nothing is being read, or only the other test's answer: `HER2 borderline on IHC, negative on FISH`.
  var awaitsMethod: Bool {
    guard let open = frame else { return true }
    return open.isHER2 && open.isAnswered && open.values.method == .immunohistochemistry
  }

  func better(_ old: HER2ISH.Method?, _ new: HER2ISH.Method) -> HER2ISH.Method {
    old == nil || old == .ish ? new : old!
  }
}
