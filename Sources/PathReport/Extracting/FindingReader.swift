/// Reads the markers of a report and the values that belong to each.
///
/// One pass over the terms. A marker's name opens a frame; the values behind it fill the frame until another
/// test, another section or an unrelated statement closes it. Values that point forward (`positive for`) wait for
/// the marker that they name.
struct FindingReader {
  let document: ReportDocument
  let biomarkers: [Biomarker]
  var findings: [Finding] = []
  var unparsed: [ClosedRange<Int>] = []

  var frame: Frame?
  /// Whether there is a frame: cheaper to ask at every term than the frame itself.
  private var isOpen = false
  var waiting: [Int] = []

  static func read(_ document: ReportDocument, biomarkers: [Biomarker]) -> FindingReader {
    var reader = FindingReader(document: document, biomarkers: biomarkers)
    reader.run()
    return reader
  }

  init(document: ReportDocument, biomarkers: [Biomarker]) {
    self.document = document
    self.biomarkers = biomarkers
  }

  var terms: [Term] { document.terms }

  mutating func run() {
    var index = 0
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

  mutating func step(_ index: Int) -> Int {
    let term = terms[index]
    switch term.concept {
    case .marker: return readMarker(index)
    case .insituHybridization: return readHybridization(index)
    case .immunohistochemistry: readImmunohistochemistry(index)
    case .changedFrom: return newValue(index)
    case .legendCue where isKey(index), .legendHeading where isKey(index):
      close()
      return document.statements[Int(document.statementOfTerm[index])].terms.upperBound
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
      } else if isOpen {
        openHybridizationIfNew(index)
        return ValueReader.read(index, into: &frame!, document: document)
      } else if term.concept == .colon || term.concept == .newline && endsStatement(index) {
        waiting.removeAll()
      }
    }
    return index + 1
  }

  /// `... PR 0 NEGATIVE REFERENCE: ER, PR positive >=10%`: results, and then their key in the same sentence.
  func isKey(_ index: Int) -> Bool {
    index + 1 < terms.count && terms[index + 1].concept == .colon && frame?.isAnswered ?? true
  }

  /// A line that ends inside a sentence ends nothing: `strongly\npositive for ER`.
  func endsStatement(_ index: Int) -> Bool {
    document.statements[Int(document.statementOfTerm[index])].terms.upperBound == index + 1
  }

  /// Controls and benign tissue say nothing of the tumor, up to the end of their clause.
  func skipControl(_ index: Int) -> Int {
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

  mutating func open(_ index: Int, _ markers: [Int], isHER2: Bool, rule: String) {
    close()
    var finding = Finding(
      marker: markers[0], method: .unknown, terms: index...index, scope: document.scope(index), rule: rule)
    ContextReader.apply(to: &finding, at: index, document: document)
    frame = Frame(
      markers: markers, values: finding, labelEnd: index, statement: document.statementOfTerm[index],
      isHER2: isHER2)
    isOpen = true
  }

  mutating func extendFrame(_ index: Int) {
    guard frame != nil else { return }
    frame!.labelEnd = max(frame!.labelEnd, index)
    frame!.values.terms =
      min(frame!.values.terms.lowerBound, index)...max(frame!.values.terms.upperBound, index)
  }

  mutating func takeWaiting() {
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
  func newValue(_ index: Int) -> Int {
    let end = document.statements[Int(document.statementOfTerm[index])].terms.upperBound
    var next = index + 1
    while next < end {
      switch terms[next].concept {
      case .to: return next + 1
      // `was reported as positive for ER`: no change, the first word of it.
      case .marker: return index + 1
      case .comma, .semicolon, .period, .close: return next
      default: next += 1
      }
    }
    return next
  }
  /// A value that names its marker later: `positive for ER`, `no expression of HER2`.
  func readsForward(_ index: Int) -> Bool {
    ForwardReference.points(at: index, in: document)
  }

  // MARK: - Ends

  /// A new statement goes on with the frame where it holds an attribute or the awaited answer.
  mutating func crossInto(_ statement: Int32, at index: Int) {
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

  mutating func close() {
    guard isOpen, let open = frame else { return }
    frame = nil
    isOpen = false
    let results = FrameCloser.findings(of: open, biomarkers: biomarkers, document: document)
    if results.isEmpty { unparsed.append(open.values.terms) }
    findings += results
  }
}
