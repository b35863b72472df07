/// Where a mention ends: at the next statement, unless that goes on with it, and at whatever closes it.
extension FindingReader {
  /// A new statement goes on with the frame where it holds an attribute or the awaited answer.
  func crossInto(_ statement: Int32, at index: Int) {
    guard let open = frame else { return }
    let range = document.statements[Int(statement)].terms
    var first = range.lowerBound
    while first < range.upperBound,
      [.newline, .bullet, .hyphen, .pipe, .sign, .boxChecked].contains(terms[first].concept)
    { first += 1 }
    guard first < range.upperBound else {
      open.statement = statement
      return
    }
    let distance = Int(statement - open.statement)
    if isRetold(open, first, range) {
      self.open(open.labelEnd, open.markers, isHER2: open.isHER2, rule: "marker.retold")
      ContextReader.apply(to: &frame!.values, at: first, document: document)
      if !document.scope(first).isPrior {
        frame!.values.origin = document.scope(first).isAddendum ? .addendum : .thisReport
      }
      return frame!.statement = statement
    }
    let answer = open.lastValue
    // `The HER2 stain shows marked artifact. It was repeated`: how strong something is answers nothing yet.
    if open.isHER2, !open.values.hasResult { open.lastValue = nil }
    if FrameContinuation.belongs(first, range, to: open, distance: distance, document: document)
      || open.isHER2 && distance <= 14 && hybridization?.holdsNumber(range) == true
    {
      open.statement = statement
      open.attribute = .none
    } else {
      open.lastValue = answer
      close()
    }
  }

  /// Whether a term begins a line, and a colon or leaders follow.
  func isLineLabel(_ index: Int) -> Bool {
    index > 0 && index + 1 < terms.count && terms[index - 1].concept == .newline
      && [.colon, .leader].contains(terms[index + 1].concept)
  }

  func close() {
    guard let open = frame else { return }
    frame = nil
    if let shared = open.shared, open.values.status == nil, open.values.percent?.high != 0 {
      open.values.status = shared.status
      open.values.intensity = open.values.intensity ?? shared.intensity
    }
    let results = FrameCloser.findings(of: open, biomarkers: biomarkers, document: document)
    if results.isEmpty {
      unparsed.append(open.values.terms)
      if open.isHER2, open.markers.count > 1, open.values.method == .immunohistochemistry {
        announcedStain = document.statementOfTerm[open.labelEnd]
      }
    }
    findings += results
  }
}
