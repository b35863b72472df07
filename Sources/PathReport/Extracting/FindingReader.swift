/// Reads the markers of a report and the values that belong to each.
///
/// One pass over the terms. A marker's name opens a frame; the values behind it fill the frame until another
/// test, another section or an unrelated statement closes it. Values that point forward (`positive for`) wait for
/// the marker that they name.
final class FindingReader {
  let document: ReportDocument
  let biomarkers: [Biomarker]
  var findings: [Finding] = []
  var unparsed: [ClosedRange<Int>] = []
  let hybridization: HybridizationNumbers?

  var frame: Frame?
  var isOpen: Bool { frame != nil }
  /// The marker that was named last.
  var lastMarker: Int?
  var waiting: [Int] = []
  /// The statement that announced an immunostain of HER2 without its result.
  var announcedStain: Int32?
  /// Cells that were counted, before the test is named.
  var waitingCells: (cells: Int, statement: Int32)?

  static func read(_ document: ReportDocument, biomarkers: [Biomarker]) -> FindingReader {
    let reader = FindingReader(document: document, biomarkers: biomarkers)
    reader.run()
    return reader
  }

  init(document: ReportDocument, biomarkers: [Biomarker]) {
    self.document = document
    self.biomarkers = biomarkers
    hybridization = biomarkers.firstIndex { $0.grammar == .her2 }
      .map { HybridizationNumbers(document, her2: $0) }
  }

  var terms: Terms {
    @inline(__always) get { document.terms }
  }

  func run() {
    var index = 0
    defer { completeMethods() }
    while index < terms.count {
      // While nothing is open, a plain word says nothing.
      if !isOpen, terms[index].concept == .word {
        index += 1
        continue
      }
      let statement = document.statementOfTerm[index]
      if isOpen, frame!.statement != statement { crossInto(statement, at: index) }
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
  func isGeneral(_ statement: Int32) -> Bool {
    let cues = document.statements[Int(statement)].cues
    return cues.contains(.legend) || cues.contains(.mistaken) || cues.contains(.guidelineProse)
  }

  // MARK: - One term

  func step(_ index: Int) -> Int {
    let term = terms[index]
    if frame?.isAnswered == false, let end = EarlierResult.end(at: index, in: document) {
      frame!.statement = document.statementOfTerm[end]
      return end
    }
    if let number = hybridization?.number(at: index), readHybridization(number, at: index) {
      return index + 1
    }
    if term.concept == .marker || term.concept == .cep17, hybridization?.labelTerms.contains(index) == true {
      return index + 1
    }
    if let end = endOfKey(index) { return end }
    if term.concept == .colon || term.concept == .equals, isOpen, let end = dealAnswers(index) { return end }
    switch term.concept {
    case .marker: return readMarker(index)
    case .insituHybridization: return readHybridization(index)
    case .immunohistochemistry: readImmunohistochemistry(index)
    case .changedFrom where isAside(index), .previouslyReported where isAside(index): return asideEnd(index)
    case .outsideMaterial where isEarlierAside(index), .priorMaterial where isEarlierAside(index),
      .originalHeading where isEarlierAside(index):
      return readEarlierAside(index)
    case .changedFrom: return newValue(index)
    case .priorMaterial where frame?.isAnswered == true && EarlierResult.isReplaced(at: index, in: document):
      return newValue(index)
    case .legendCue where isInParentheses(index), .legendHeading where isInParentheses(index):
      return closing(index)
    case .legendCue where isKey(index), .legendHeading where isKey(index):
      close()
      return document.statements[Int(document.statementOfTerm[index])].terms.upperBound
    case .positive where isKeyCell(index), .negative where isKeyCell(index),
      .equivocal where isKeyCell(index):
      return lineEnd(index)
    case .tripleNegative, .triplePositive: readTriple(index)
    case .otherTest where isListed(index): extendFrame(index)
    case .otherTest, .geneExpressionTest, .lostColumns: close()
    case .section where entersSection(index):
      close()
    // `Aneusomy ..... Not identified` answers for itself, and not for the method above it.
    case .unrelatedLabel where frame?.isHER2 == true && frame?.isAnswered == false && isLineLabel(index):
      close()
    case .invasive where isOtherComponent(index): reopen(index)
    case .semicolon where turnsToPresent(index): openPresent(index)
    case .controlLabel, .benignTissue: return skipControl(index)
    case .recount: readRecount(index)
    case .quantity where isScoreBeforeMethod(index): return readScoreBeforeMethod(index)
    case .quantity where isOpen && ScoreScale.end(at: index, in: document) != nil:
      return ScoreScale.end(at: index, in: document)!
    case .her2Low where frame?.isHER2 != true && (isAnsweredLow(index) || isCategory(index)),
      .her2Ultralow where frame?.isHER2 != true && (isAnsweredLow(index) || isCategory(index)):
      openLow(index)
    case .section where namedMethod(index) != nil && !entersSection(index):
      return readHybridization(index)
    default:
      if term.concept == .statusLabel || term.concept == .stainingNoun { noteProtein(index) }
      if readsForward(index) || awaitsMethod && pointsToMethod(index) {
        waiting.append(index)
      } else if isOpen {
        openHybridizationIfNew(index)
        return ValueReader.read(index, into: frame!, document: document)
      } else if term.concept == .colon && !namesNext(index)
        || term.concept == .newline && endsStatement(index)
      {
        waiting.removeAll()
      }
    }
    return index + 1
  }

  /// `... PR 0 NEGATIVE REFERENCE: ER, PR positive >=10%`: results, and then their key in the same sentence.
  func isKey(_ index: Int) -> Bool {
    index + 1 < terms.count && terms[index + 1].concept == .colon && frame?.isAnswered ?? true
  }

  /// `HER2 IHC   Equivocal   Neg: 0, 1+`: behind the answer, the column of what the laboratory calls so.
  private func isKeyCell(_ index: Int) -> Bool {
    guard isOpen, frame!.isAnswered, index + 2 < terms.count, terms[index].gap == .wide,
      [.colon, .equals].contains(terms[index + 1].concept), let bound = document.quantity(index + 2)
    else { return false }
    return bound.unit == .plus || bound.comparator != .equal || bound.isRange || bound.low == 0
  }

  private func lineEnd(_ index: Int) -> Int {
    (index..<terms.count).first { terms[$0].concept == .newline } ?? terms.count
  }

  /// `20% of the cells: Ki-67`
  private func namesNext(_ colon: Int) -> Bool {
    colon + 1 < terms.count && terms[colon + 1].concept == .marker
  }

  /// A name of a section that is a heading here, and no word in a sentence.
  func entersSection(_ index: Int) -> Bool {
    index == 0 || document.scopeOfTerm[index] != document.scopeOfTerm[index - 1]
  }

  /// A line that ends inside a sentence ends nothing: `strongly\npositive for ER`.
  func endsStatement(_ index: Int) -> Bool {
    document.statements[Int(document.statementOfTerm[index])].terms.upperBound == index + 1
  }

  /// Controls and benign tissue say nothing of the tumor, up to the end of their clause.
  func skipControl(_ index: Int) -> Int {
    if isManner(index) { return index + 1 }
    var end = document.statements[Int(document.statementOfTerm[index])].terms.upperBound
    // Where line breaks were lost a statement can be half a report.
    if document.isFlattened { end = min(end, index + 16) }
    var next = index + 1
    var depth = 0
    while next < end {
      switch terms[next].concept {
      case .open:
        depth += 1
        next += 1
      // `controls: ratio 1.02 (normal), 5.8 (amplified)`: a list goes on behind its parenthesis.
      case .close
      where depth == 0
        && (next + 1 == end || terms[next + 1].concept != .comma || speaksOfTumor(next + 2, end)):
        return next
      case .close:
        depth = max(0, depth - 1)
        next += 1
      case .semicolon where depth == 0 && speaksOfTumor(next + 1, end): return next
      // `Internal control cells present Progesterone receptor: Negative`, where the line between was lost.
      case .marker where depth == 0 && terms[next + 1].concept == .colon && !isListHead(index): return next
      default: next += 1
      }
    }
    return next
  }

  /// `Controls: ER positive, PR positive`
  private func isListHead(_ control: Int) -> Bool {
    let next = (control + 1..<control + 4).first { [.colon, .marker].contains(terms[$0].concept) }
    return next.map { terms[$0].concept == .colon } ?? false
  }

  /// `Immunostains with appropriate controls: the tumor cells ...`: how it was stained, and then the tumor.
  private func isManner(_ index: Int) -> Bool {
    guard !isOpen, index > 0, index + 1 < terms.count, terms[index].concept == .controlLabel,
      [.colon, .comma, .close].contains(terms[index + 1].concept)
    else { return false }
    let before = (max(0, index - 3)..<index).last { terms[$0].concept != .word }
    return before.map { terms[$0].concept == .with && isSameStatement($0, index) } ?? false
  }

  /// `...; PR negative`, `...; the carcinoma is negative`
  private func speaksOfTumor(_ start: Int, _ end: Int) -> Bool {
    (start..<min(end, start + 4)).contains {
      [.marker, .carcinoma, .invasive, .tumorNoun, .statusLabel, .pending].contains(terms[$0].concept)
    }
  }

  func open(_ index: Int, _ markers: [Int], isHER2: Bool, rule: String) {
    close()
    lastMarker = markers.last
    var finding = Finding(
      marker: markers[0], method: .unknown, terms: index...index, scope: document.scope(index), rule: rule)
    ContextReader.apply(to: &finding, at: index, document: document)
    frame = Frame(
      markers: markers, values: finding, labelEnd: index, statement: document.statementOfTerm[index],
      isHER2: isHER2)
    frame!.isProliferation = markers.allSatisfy { biomarkers[$0].grammar == .proliferationIndex }
  }

  /// `ER: DCIS 90%, invasive carcinoma 70%`: behind an answer of the in situ component, that of the invasive one.
  func isOtherComponent(_ index: Int) -> Bool {
    guard let open = frame, open.isAnswered, open.values.component == .inSitu else { return false }
    return isSameStatement(index, open.labelEnd)
      && (index + 1..<min(terms.count, index + 5)).contains {
        document.quantity($0) != nil || terms[$0].concept == .positive || terms[$0].concept == .negative
      }
  }

  func reopen(_ index: Int) {
    guard let old = frame else { return }
    open(index, old.markers, isHER2: old.isHER2, rule: "marker.component")
    frame!.values.component = .invasive
  }

  func extendFrame(_ index: Int) {
    guard frame != nil else { return }
    frame!.labelEnd = max(frame!.labelEnd, index)
    frame!.values.terms =
      min(frame!.values.terms.lowerBound, index)...max(frame!.values.terms.upperBound, index)
  }

  func takeWaiting() {
    for index in waiting {
      _ = ValueReader.read(index, into: frame!, document: document)
      // `no estrogen receptors found`, `lack of ER`: the negation is the answer.
      if [.negation, .absent, .not].contains(terms[index].concept), frame!.values.status == nil,
        !frame!.isHER2 || namesExpression(behind: frame!.labelEnd)
      {
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

  /// `no HER2 overexpression`, but not `no HER2 was requested`: what is denied must be named.
  private func namesExpression(behind label: Int) -> Bool {
    (label + 1..<min(terms.count, label + 5)).contains {
      [.stainingNoun, .amplificationNoun, .overexpressed, .amplified, .present].contains(terms[$0].concept)
    }
      || (max(0, label - 5)..<label).contains {
        [.stainingNoun, .amplificationNoun, .overexpressed].contains(terms[$0].concept)
      }
  }

  /// A value that names its marker later: `positive for ER`, `no expression of HER2`.
  func readsForward(_ index: Int) -> Bool {
    // A score behind a name is that name's, unless its word waits already.
    if document.quantity(index)?.unit == .plus, frame != nil, waiting.last.map({ index - $0 > 4 }) ?? true {
      return false
    }
    // `stain for ER (80%) but fail to stain for PR`
    if document.quantity(index)?.unit == .percent, isInParentheses(index), frame?.labelEnd == index - 2 {
      return false
    }
    return ForwardReference.points(at: index, in: document)
  }
}
