/// Reads the markers of a report and the values that belong to each.
///
/// One pass over the terms. A marker's name opens a frame; the values behind it fill the frame until another
/// test, another section or an unrelated statement closes it. Values that point forward (`positive for`) wait for
/// the marker that they name.
struct FindingReader {
  let document: ReportDocument
  let biomarkers: [Biomarker]
  private(set) var findings: [Finding] = []
  private(set) var unparsed: [ClosedRange<Int>] = []

  private var frame: Frame?
  private var waiting: [Int] = []
  private var hasBreastContext = true

  /// An open mention: its markers and the place up to which values were taken.
  struct Frame {
    var markers: [Int]
    var values: Finding
    /// Statuses in order, for `positive and negative, respectively`.
    var statuses: [(status: ResultStatus, amplification: Bool)] = []
    var percents: [Percentage] = []
    var labelEnd: Int
    var lastValue: Int?
    var statement: Int32
    var isHER2: Bool
    var attribute = Attribute.none
    var attributeTerm = 0
    /// Whether the values stood before the name.
    var wasStatedBefore = false
    /// Set once an answer was read, so that the next line must be an attribute to belong.
    var isAnswered: Bool { lastValue != nil }
  }

  /// The label that the next number answers.
  enum Attribute {
    case none, percent, intensity, score, allred, proportion, allredIntensity, hScore, irs, ratio, her2Copies,
      cep17Copies
    case cells, group, cloneName, ignored
  }

  static func read(_ document: ReportDocument, biomarkers: [Biomarker]) -> FindingReader {
    var reader = FindingReader(document: document, biomarkers: biomarkers)
    reader.run()
    return reader
  }

  private init(document: ReportDocument, biomarkers: [Biomarker]) {
    self.document = document
    self.biomarkers = biomarkers
  }

  private var terms: [Term] { document.terms }

  private mutating func run() {
    var index = 0
    while index < terms.count {
      let statement = document.statementOfTerm[index]
      if frame != nil, frame!.statement != statement { crossInto(statement, at: index) }
      let scope = document.scope(index)
      if scope.isLegend || isGeneral(statement) {
        close()
        index = document.statements[Int(statement)].terms.upperBound
        continue
      }
      index = step(index)
    }
    close()
  }

  /// A statement about tests and tumors at large, or about a mistake: none of its values is this tumor's.
  private func isGeneral(_ statement: Int32) -> Bool {
    let cues = document.statements[Int(statement)].cues
    return cues.contains(.legend) || cues.contains(.mistaken) || cues.contains(.guidelineProse)
  }

  // MARK: - One term

  private mutating func step(_ index: Int) -> Int {
    let term = terms[index]
    switch term.concept {
    case .marker: return readMarker(index)
    case .insituHybridization: return readHybridization(index)
    case .immunohistochemistry: readImmunohistochemistry(index)
    case .changedFrom: return newValue(index)
    case .tripleNegative, .triplePositive: readTriple(index)
    case .otherTest where isListed(index): extendFrame(index)
    case .otherTest, .geneExpressionTest: close()
    case .section where document.scopeOfTerm[index] != (index > 0 ? document.scopeOfTerm[index - 1] : -1):
      close()
    case .controlLabel, .benignTissue: return skipControl(index)
    case .cep17: return readCEP17(index)
    default:
      if readsForward(index) {
        waiting.append(index)
      } else if frame != nil {
        openHybridizationIfNew(index)
        return ValueReader.read(index, into: &frame!, document: document)
      } else if term.concept == .colon || term.concept == .newline {
        waiting.removeAll()
      }
    }
    return index + 1
  }

  /// Controls and benign tissue say nothing of the tumor, up to the end of their clause.
  private func skipControl(_ index: Int) -> Int {
    let end = document.statements[Int(document.statementOfTerm[index])].terms.upperBound
    var next = index + 1
    while next < end {
      switch terms[next].concept {
      case .close: return next
      case .semicolon where next + 1 < end && terms[next + 1].concept == .marker: return next
      default: next += 1
      }
    }
    return next
  }

  // MARK: - Markers

  private mutating func readMarker(_ index: Int) -> Int {
    let marker = Int(terms[index].payload)
    let isHER2 = biomarkers[marker].grammar == .her2
    if isHER2, let next = readHER2Attribute(index) { return next }
    guard isMention(index, marker) else { return index + 1 }
    // `HER2 (c-erbB-2)`, `Estrogen Receptor (ER)`: the same marker again is part of the label.
    if let open = frame, open.markers == [marker], !open.isAnswered,
      index - open.labelEnd <= 6 || !isSameStatement(index, open.labelEnd) == false
    {
      extendFrame(index)
      return index + 1
    }
    if let open = frame, open.markers.count == 1, open.markers[0] == marker, isHER2, isRestated(index) {
      return index + 1
    }
    if isCoordinated(index), let open = frame, !open.isAnswered, !open.markers.contains(marker),
      open.isHER2 == isHER2 || waiting.isEmpty == false || true
    {
      frame!.markers.append(marker)
      frame!.isHER2 = frame!.isHER2 || isHER2
      extendFrame(index)
      return index + 1
    }
    open(index, [marker], isHER2: isHER2, rule: waiting.isEmpty ? "marker.labelled" : "marker.statedFor")
    takeWaiting()
    return scaleEnd(index + 1) ?? index + 1
  }

  /// `HER2 (0-3+): 1`, `ER (%): 95`: what stands in parentheses before the colon is the scale, not the answer.
  private func scaleEnd(_ start: Int) -> Int? {
    guard start < terms.count, terms[start].concept == .open else { return nil }
    var place = start + 1
    while place < terms.count, place < start + 10, terms[place].concept != .close {
      if [.immunohistochemistry, .insituHybridization, .clone, .marker, .positive, .negative, .cloneLabel]
        .contains(terms[place].concept)
      {
        return nil
      }
      place += 1
    }
    guard place + 1 < terms.count, terms[place].concept == .close, terms[place + 1].concept == .colon else {
      return nil
    }
    return place + 1
  }

  /// `HER2 gene amplification`, `HER2 protein`: the marker inside the statement that is being read.
  private func isRestated(_ index: Int) -> Bool {
    guard index + 1 < terms.count, let open = frame else { return false }
    guard isSameStatement(index, open.labelEnd) else { return false }
    switch terms[index + 1].concept {
    case .amplificationNoun, .stainingNoun, .cep17: return true
    case .statusLabel, .word:
      return index + 2 < terms.count
        && (terms[index + 2].concept == .amplificationNoun || terms[index + 2].concept == .stainingNoun)
    case .her2Low: return true
    default: return false
    }
  }

  private func isSameStatement(_ a: Int, _ b: Int) -> Bool {
    document.statementOfTerm[a] == document.statementOfTerm[b]
  }

  /// Two-letter names are words as well: they count where a value or a label's sign is near.
  private func isMention(_ index: Int, _ marker: Int) -> Bool {
    let token = document.tokens[Int(terms[index].first)]
    let cues = document.statements[Int(document.statementOfTerm[index])].cues
    if !cues.isDisjoint(with: [.family, .geneExpression]) { return false }
    guard terms[index].first == terms[index].last, token.range.count <= 3 else { return true }
    if token.casing == .capitalized, token.range.count == 2 { return false }
    if document.scope(index).section == .clinicalHistory, token.casing == .lower { return false }
    // A value must follow, or another marker in a list.
    var next = index + 1
    var seen = 0
    while next < terms.count, seen < 14 {
      switch terms[next].concept {
      case .positive, .negative, .equivocal, .lowPositive, .pending, .notPerformed, .intensity, .plus,
        .marker, .receptorWord, .allredLabel, .hScoreLabel, .irsLabel, .percentLabel, .stainingNoun,
        .noStaining, .otherTest, .respectively, .previouslyReported, .absent, .negation:
        return true
      case .quantity:
        if let quantity = document.quantity(next),
          quantity.unit == .percent || quantity.unit == .plus || quantity.denominator > 0
        {
          return true
        }
      case .period where terms[next - 1].concept == .word: return !waiting.isEmpty
      default: break
      }
      next += 1
      seen += 1
    }
    return !waiting.isEmpty
  }

  /// `ER/PR`, `ER and PR`, `ER, PR and HER2`.
  private func isCoordinated(_ index: Int) -> Bool {
    guard let open = frame else { return false }
    var place = open.labelEnd + 1
    var joined = false
    while place < index {
      switch terms[place].concept {
      case .slash, .and, .comma, .or, .sign: joined = true
      case .receptorWord, .open, .close, .hyphen, .statusLabel, .plusWord, .newline: break
      default: return false
      }
      place += 1
    }
    return joined
  }

  private mutating func open(_ index: Int, _ markers: [Int], isHER2: Bool, rule: String) {
    close()
    var finding = Finding(
      marker: markers[0], method: .unknown, terms: index...index, scope: document.scope(index), rule: rule)
    ContextReader.apply(to: &finding, at: index, document: document)
    frame = Frame(
      markers: markers, values: finding, labelEnd: index, statement: document.statementOfTerm[index],
      isHER2: isHER2)
  }

  private mutating func extendFrame(_ index: Int) {
    guard frame != nil else { return }
    frame!.labelEnd = max(frame!.labelEnd, index)
    frame!.values.terms =
      min(frame!.values.terms.lowerBound, index)...max(frame!.values.terms.upperBound, index)
  }

  private mutating func takeWaiting() {
    for index in waiting {
      _ = ValueReader.read(index, into: &frame!, document: document)
      // `no estrogen receptors found`, `lack of ER`: the negation is the answer.
      if terms[index].concept == .negation || terms[index].concept == .absent, frame!.values.status == nil {
        frame!.values.status = .negative
        frame!.statuses.append((.negative, false))
      }
    }
    if let first = waiting.first, let open = frame {
      frame!.values.terms =
        min(first, open.values.terms.lowerBound)...max(open.values.terms.upperBound, open.labelEnd)
      // Values were stated before the name; a further name still shares them.
      frame!.lastValue = nil
      frame!.wasStatedBefore = true
    }
    waiting.removeAll()
  }

  /// `changed from negative (1+) to positive (3+)`: only what follows the `to` holds.
  private func newValue(_ index: Int) -> Int {
    let end = document.statements[Int(document.statementOfTerm[index])].terms.upperBound
    var next = index + 1
    while next < end {
      switch terms[next].concept {
      case .to: return next + 1
      case .comma, .semicolon, .period, .close: return next
      default: next += 1
      }
    }
    return next
  }

  /// `HER2 (IHC): 2+`, `HER2 negative by IHC`: the method of what is being read. Behind a result, and with one of
  /// its own to follow, it begins a mention: `HER2 NEGATIVE / IHC 2+ / FISH not amplified`.
  private mutating func readImmunohistochemistry(_ index: Int) {
    guard let open = frame, open.isHER2 else { return }
    if open.isAnswered, index + 1 < terms.count, !isByPhrase(index), isAnswer(index + 1) {
      self.open(
        index, open.markers.filter { biomarkers[$0].grammar == .her2 }, isHER2: true, rule: "her2.method")
      frame!.values.method = .immunohistochemistry
      return
    }
    if open.values.method == .unknown || !open.isAnswered { frame!.values.method = .immunohistochemistry }
    extendFrame(index)
  }

  private func isAnswer(_ index: Int) -> Bool {
    let place = [.colon, .hyphen, .leader, .equals].contains(terms[index].concept) ? index + 1 : index
    guard place < terms.count else { return false }
    switch terms[place].concept {
    case .positive, .negative, .equivocal, .pending, .notPerformed, .scoreLabel: return true
    case .quantity:
      return document.quantity(place).map { $0.unit == .plus || $0.high <= 3 && $0.isWhole } == true
    default: return false
    }
  }

  // MARK: - HER2 in situ hybridization

  private var her2: Int? { biomarkers.firstIndex { $0.grammar == .her2 } }

  private mutating func readHybridization(_ index: Int) -> Int {
    guard let her2 else { return index + 1 }
    let method = HER2ISH.Method.allCases[Int(terms[index].payload)]
    if frame?.isHER2 == true, !frame!.isAnswered || frame!.values.method == .insituHybridization {
      frame!.values.method = .insituHybridization
      frame!.values.ishMethod = better(frame!.values.ishMethod, method)
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

  private func isByPhrase(_ index: Int) -> Bool {
    guard index > 0, isSameStatement(index, index - 1), let last = frame?.lastValue, index - last <= 4 else {
      return false
    }
    return (max(0, index - 3)..<index).contains { [.by, .open, .hyphen].contains(terms[$0].concept) }
  }

  private func better(_ old: HER2ISH.Method?, _ new: HER2ISH.Method) -> HER2ISH.Method {
    old == nil || old == .ish ? new : old!
  }

  /// `HER2/CEP17 ratio`, `average number of HER2 signals per cell`, `HER2 copy number`.
  private mutating func readHER2Attribute(_ index: Int) -> Int? {
    var next = index + 1
    var slashed = false
    while next < terms.count, next < index + 5 {
      switch terms[next].concept {
      case .slash, .colon, .hyphen, .open:
        slashed = true
        next += 1
      case .statusLabel, .word, .to:
        next += 1
      case .cep17 where slashed || terms[next - 1].concept == .to:
        return setAttribute(.ratio, label: index, end: next)
      case .signalWord, .copyNumberLabel:
        return setAttribute(.her2Copies, label: index, end: next)
      case .ratioLabel:
        return setAttribute(.ratio, label: index, end: next)
      default:
        guard next == index + 1 || slashed, isInHybridization(index),
          frame?.isAnswered == true || averageBefore(index),
          document.quantity(next).map({ $0.isDecimal && $0.unit == .none }) == true
        else { return nil }
        return setAttribute(.her2Copies, label: index, end: next - 1)
      }
    }
    return nil
  }

  private func averageBefore(_ index: Int) -> Bool {
    (max(0, index - 4)..<index).contains { terms[$0].concept == .averageWord }
  }

  private func isInHybridization(_ index: Int) -> Bool {
    frame?.values.method == .insituHybridization || document.scope(index).section == .insituHybridization
  }

  private mutating func readCEP17(_ index: Int) -> Int {
    guard frame?.isHER2 == true, frame!.values.method == .insituHybridization else { return index + 1 }
    frame!.attribute = .cep17Copies
    frame!.attributeTerm = index
    return index + 1
  }

  private mutating func setAttribute(_ attribute: Attribute, label: Int, end: Int) -> Int {
    guard let her2 else { return end + 1 }
    if frame?.isHER2 != true || frame!.values.method == .immunohistochemistry
      || frame!.values.method == .unknown && frame!.isAnswered && frame!.values.score != nil
    {
      open(label, [her2], isHER2: true, rule: "her2.hybridization")
      frame!.values.ishMethod = .ish
    }
    frame!.values.method = .insituHybridization
    frame!.statement = document.statementOfTerm[label]
    frame!.attribute = attribute
    frame!.attributeTerm = end
    return end + 1
  }

  /// `2+, not amplified`: a word for amplification behind an immunohistochemical answer is another test's.
  private mutating func openHybridizationIfNew(_ index: Int) {
    guard let her2, let open = frame, open.isHER2, open.isAnswered,
      open.values.method != .insituHybridization,
      open.values.status != nil || open.values.score != nil, !open.values.statusIsAmplification
    else { return }
    switch terms[index].concept {
    case .amplified, .notAmplified: break
    case .amplificationNoun where StatusReader.isNegated(index, document): break
    default: return
    }
    self.open(index, [her2], isHER2: true, rule: "her2.amplification")
    frame!.values.method = .insituHybridization
  }

  /// Another test inside a list whose answer is still to come: `ER, PR, EGFR and HER2: pending`.
  private func isListed(_ index: Int) -> Bool {
    guard let open = frame, !open.isAnswered, index + 1 < terms.count else { return false }
    return [.and, .comma, .slash].contains(terms[index + 1].concept) && isJoined(open.labelEnd, index)
  }

  private func isJoined(_ first: Int, _ last: Int) -> Bool {
    (first + 1..<last).allSatisfy {
      [.comma, .and, .slash, .receptorWord, .word, .statusLabel, .newline].contains(terms[$0].concept)
    }
  }

  // MARK: - Other shapes

  private mutating func readTriple(_ index: Int) {
    if index > 0, terms[index - 1].concept == .not { return }
    let cues = document.statements[Int(document.statementOfTerm[index])].cues
    guard cues.isDisjoint(with: [.family, .hypothetical, .recommendation]) else { return }
    close()
    for (marker, biomarker) in biomarkers.enumerated()
    where biomarker.grammar != .proliferationIndex && marker < 3 {
      var finding = Finding(
        marker: marker, method: .unknown, terms: index...index, scope: document.scope(index),
        rule: "marker.triple")
      ContextReader.apply(to: &finding, at: index, document: document)
      finding.status = terms[index].concept == .tripleNegative ? .negative : .positive
      findings.append(finding)
    }
  }

  /// A value that names its marker later: `positive for ER`, `no expression of HER2`.
  private func readsForward(_ index: Int) -> Bool {
    ForwardReference.points(at: index, in: document)
  }

  // MARK: - Ends

  /// A new statement goes on with the frame where it holds an attribute or the awaited answer.
  private mutating func crossInto(_ statement: Int32, at index: Int) {
    guard var open = frame else { return }
    let range = document.statements[Int(statement)].terms
    var first = range.lowerBound
    while first < range.upperBound,
      [.newline, .bullet, .hyphen, .pipe, .sign, .boxChecked].contains(terms[first].concept)
    { first += 1 }
    guard first < range.upperBound else {
      frame!.statement = statement
      return
    }
    let distance = Int(statement - open.statement)
    if FrameContinuation.belongs(first, range, to: open, distance: distance, document: document) {
      open.statement = statement
      open.attribute = .none
      frame = open
    } else {
      close()
    }
  }

  private mutating func close() {
    guard let open = frame else { return }
    frame = nil
    let results = FrameCloser.findings(of: open, biomarkers: biomarkers, document: document)
    if results.isEmpty { unparsed.append(open.values.terms) }
    findings += results
  }
}
