/// The numbers of in situ hybridization, recounts, and words for amplification.
extension FindingReader {
  /// A number whose label is known goes where it belongs, and opens a mention where its label names the gene.
  func readHybridization(_ number: HybridizationNumbers.Number, at index: Int) -> Bool {
    let isOpen = frame?.isHER2 == true
    switch number.kind {
    case .foreign: return isOpen || number.namesGene
    case .cells where frame != nil && !isOpen: return false
    case .cells where !isOpen || frame!.values.method != .insituHybridization:
      waitingCells = (
        number.spelledOut ?? Int(document.quantity(index)!.low), document.statementOfTerm[index]
      )
      return false
    case .cells, .group:
      guard isOpen, frame!.values.method == .insituHybridization else { return number.namesGene }
    case .ratio, .her2Copies, .cep17Copies:
      guard isOpen || number.namesGene else { return false }
      openHybridization(at: min(number.first, index))
      takeWaitingCells(at: index)
    }
    if let cells = number.spelledOut {
      frame!.values.cells = frame!.values.cells ?? cells
    } else {
      take(document.quantity(index)!, as: number.kind)
    }
    frame!.attribute = .none
    frame!.lastValue = index
    extendEvidence(from: number.first, to: index)
    return true
  }

  /// `40 nuclei were scored; the FISH ratio was 1.2`: the cells are counted before the test is named.
  private func takeWaitingCells(at index: Int) {
    guard let waiting = waitingCells, document.statementOfTerm[index] - waiting.statement <= 4 else { return }
    frame!.values.cells = frame!.values.cells ?? waiting.cells
    waitingCells = nil
  }

  private func extendEvidence(from first: Int, to last: Int) {
    let old = frame!.values.terms
    frame!.values.terms = min(old.lowerBound, first)...max(old.upperBound, last)
  }

  /// The first number stands, but a bound gives way to the number itself.
  private func take(_ quantity: Quantity, as kind: HybridizationKind) {
    let measure = NumberReader.measure(quantity)
    func better(_ old: Measure?) -> Measure {
      guard let old, old.comparator == .equal || measure.comparator != .equal else { return measure }
      return old
    }
    switch kind {
    case .ratio: frame!.values.ratio = better(frame!.values.ratio)
    case .her2Copies: frame!.values.her2Copies = better(frame!.values.her2Copies)
    case .cep17Copies: frame!.values.cep17Copies = better(frame!.values.cep17Copies)
    case .cells: frame!.values.cells = frame!.values.cells ?? Int(quantity.low)
    case .group: frame!.values.group = frame!.values.group ?? Int(quantity.low)
    case .foreign: break
    }
  }

  /// What is being read becomes a mention of in situ hybridization, or a new one begins beside another test's.
  func openHybridization(at label: Int) {
    guard let her2 else { return }
    if frame?.isHER2 != true || frame!.values.method == .immunohistochemistry
      || frame!.values.method == .unknown && frame!.isAnswered && frame!.values.score != nil
    {
      open(label, [her2], isHER2: true, rule: "her2.hybridization")
      frame!.values.ishMethod = .ish
    }
    frame!.values.method = .insituHybridization
  }

  /// `recounted by a second observer: ratio 1.4`, `FISH repeated on block C2`: a later reading of the same test is
  /// a mention of its own, which outranks the first.
  func readRecount(_ index: Int) {
    guard let open = frame, open.isHER2 else { return }
    // `Second count (20 further cells)`, `Combined (40 cells)`: the cells of a count that gave nothing yet.
    if !open.values.hasResult { frame!.values.cells = nil }
    if open.isAnswered {
      let isFailed = open.values.status == .notPerformed
      guard open.values.method == .insituHybridization, open.values.isDefinite || isFailed else { return }
      self.open(index, open.markers, isHER2: true, rule: Finding.recountRule)
      frame!.values.method = open.values.method
      // `FISH failed; repeated by CISH`
      frame!.values.ishMethod = isFailed ? nil : open.values.ishMethod
    } else {
      frame!.values.rule = Finding.recountRule
    }
  }

  /// `2+, not amplified`: a word for amplification behind an immunohistochemical answer is another test's.
  func openHybridizationIfNew(_ index: Int) {
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
}
