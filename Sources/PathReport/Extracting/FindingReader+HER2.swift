/// The two tests of HER2: which method is meant, and what the numbers of in situ hybridization answer.
extension FindingReader {
  /// `HER2 (IHC): 2+`, `HER2 negative by IHC`: the method of what is being read. Behind a result, and with one of
  /// its own to follow, it begins a mention: `HER2 NEGATIVE / IHC 2+ / FISH not amplified`.
  mutating func readImmunohistochemistry(_ index: Int) {
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

  func isAnswer(_ index: Int) -> Bool {
    let place = [.colon, .hyphen, .leader, .equals].contains(terms[index].concept) ? index + 1 : index
    guard place < terms.count else { return false }
    switch terms[place].concept {
    case .positive, .negative, .equivocal, .pending, .notPerformed, .scoreLabel: return true
    case .quantity:
      return document.quantity(place).map { $0.unit == .plus || $0.high <= 3 && $0.isWhole } == true
    default: return false
    }
  }

  var her2: Int? { biomarkers.firstIndex { $0.grammar == .her2 } }

  mutating func readHybridization(_ index: Int) -> Int {
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

  func isByPhrase(_ index: Int) -> Bool {
    guard index > 0, isSameStatement(index, index - 1), let last = frame?.lastValue, index - last <= 4 else {
      return false
    }
    return (max(0, index - 3)..<index).contains { [.by, .open, .hyphen].contains(terms[$0].concept) }
  }

  func better(_ old: HER2ISH.Method?, _ new: HER2ISH.Method) -> HER2ISH.Method {
    old == nil || old == .ish ? new : old!
  }

  /// `HER2/CEP17 ratio`, `average number of HER2 signals per cell`, `HER2 copy number`.
  mutating func readHER2Attribute(_ index: Int) -> Int? {
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
      // `HER2/cell: 2.5`
      case .cellWord where terms[next - 1].concept == .slash:
        return setAttribute(.her2Copies, label: index, end: next)
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

  func averageBefore(_ index: Int) -> Bool {
    (max(0, index - 4)..<index).contains { terms[$0].concept == .averageWord }
  }

  func isInHybridization(_ index: Int) -> Bool {
    frame?.values.method == .insituHybridization || document.scope(index).section == .insituHybridization
  }

  mutating func readCEP17(_ index: Int) -> Int {
    guard frame?.isHER2 == true, frame!.values.method == .insituHybridization else { return index + 1 }
    frame!.attribute = .cep17Copies
    frame!.attributeTerm = index
    return index + 1
  }

  mutating func setAttribute(_ attribute: Attribute, label: Int, end: Int) -> Int {
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
  mutating func openHybridizationIfNew(_ index: Int) {
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
