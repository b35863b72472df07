/// Earlier results beside the one that holds: in parentheses, or before the word `to`.
extension FindingReader {
  /// `positive, 15% (previously reported as negative)`: behind an answer, in parentheses, stands what no longer holds.
  func isAside(_ index: Int) -> Bool {
    frame?.isAnswered == true && isInParentheses(index)
  }

  func isInParentheses(_ index: Int) -> Bool {
    index > 0 && [.open, .openBracket].contains(terms[index - 1].concept)
  }

  func closing(_ index: Int) -> Int {
    let end = document.statements[Int(document.statementOfTerm[index])].terms.upperBound
    return (index..<end).first { [.close, .closeBracket].contains(terms[$0].concept) } ?? end
  }

  /// The place behind a key or a scale that begins here: `(0-1+ negative, 2+ equivocal, 3+ positive)`, `on a scale of 0
  /// to 3+`, and behind the score, as in `HER2: 1+; 3+ is positive`, what another one would mean.
  func endOfKey(_ index: Int) -> Int? {
    switch terms[index].concept {
    case .open, .openBracket: return isOpen ? ParenthesizedKey.end(at: index, in: document) : nil
    case .legendCue: return ScoreScale.endOfPhrase(at: index, in: document)
    case .quantity:
      guard let score = frame?.values.score, document.quantity(index)?.high != Double(score),
        ScoreMeaning.isStated(at: index, in: document)
      else { return nil }
      return document.statements[Int(document.statementOfTerm[index])].terms.upperBound
    default: return nil
    }
  }

  func asideEnd(_ index: Int) -> Int {
    frame?.values.isCorrection = true
    return closing(index)
  }

  /// `HER2 stain (outside report "3+") ... 2+`, `HER2 IHC (original report: 2+, equivocal) (repeat: 3+)`: between a
  /// name and its answer, in parentheses, stands what others said before.
  func isEarlierAside(_ index: Int) -> Bool {
    guard let open = frame, isInParentheses(index), !open.isAnswered, index - open.labelEnd <= 4 else {
      return false
    }
    return (index + 1..<closing(index)).contains {
      [.positive, .negative, .equivocal].contains(terms[$0].concept)
        || terms[$0].concept == .quantity
          && document.quantity($0)!.unit != .none
    }
  }

  /// `You reported ER as negative. In our hands it is positive in 70% of nuclei`: behind what others found, the next
  /// sentence has this laboratory's own result and need not name the marker again.
  func isRetold(_ open: Frame, _ first: Int, _ range: Range<Int>) -> Bool {
    guard open.values.origin == .priorReport, open.markers.count == 1,
      !document.scope(first).isPrior,
      document.statements[Int(document.statementOfTerm[first])].cues.isDisjoint(
        with: [.prior, .hypothetical, .recommendation, .control, .benign])
    else { return false }
    let results: [Concept] = [.positive, .negative, .equivocal, .lowPositive, .amplified, .notAmplified]
    guard let result = range.first(where: { results.contains(terms[$0].concept) }),
      !(first..<result).contains(where: { [.marker, .otherTest, .semicolon].contains(terms[$0].concept) })
    else { return false }
    return (first..<result).contains {
      terms[$0].concept == .recount
        || document.word($0, isOneOf: ["our", "ours", "we", "here", "i", "it", "my"])
    }
  }

  /// `On the prior core ER was 90%; in this specimen it is 85%`: the same marker, and now its own result.
  func turnsToPresent(_ index: Int) -> Bool {
    guard let open = frame, open.isAnswered, open.markers.count == 1, open.values.origin == .priorReport,
      index + 1 < terms.count, PresentMaterial.holds(at: index + 1, in: document)
    else { return false }
    let end = document.statements[Int(document.statementOfTerm[index])].terms.upperBound
    let next = (index + 1..<end).first {
      [.marker, .otherTest, .semicolon, .positive, .negative, .equivocal, .lowPositive].contains(
        terms[$0].concept)
        || document.quantity($0)?.unit == .percent
    }
    return next.map { ![.marker, .otherTest, .semicolon].contains(terms[$0].concept) } ?? false
  }

  func openPresent(_ index: Int) {
    guard let old = frame else { return }
    open(old.labelEnd, old.markers, isHER2: old.isHER2, rule: "marker.retold")
    frame!.values.origin = document.scope(index).isAddendum ? .addendum : .thisReport
  }

  /// The aside becomes a mention of its own, and the name before it still waits for its answer.
  func readEarlierAside(_ index: Int) -> Int {
    guard let waiting = frame?.copy() else { return index + 1 }
    let end = closing(index)
    frame!.values.origin = .priorReport
    frame!.values.rule = "marker.earlier"
    var next = index + 1
    while next < end {
      if terms[next].concept == .insituHybridization || terms[next].concept == .marker { break }
      next = ValueReader.read(next, into: frame!, document: document)
    }
    close()
    frame = waiting
    frame!.labelEnd = max(index, end - 1)
    let scope = document.scope(index)
    if !scope.isPrior { frame!.values.origin = scope.isAddendum ? .addendum : .thisReport }
    return end
  }

  /// `changed from negative (1+) to positive (3+)`: only what follows the `to` holds.
  func newValue(_ index: Int) -> Int {
    let end = document.statements[Int(document.statementOfTerm[index])].terms.upperBound
    var next = index + 1
    while next < end {
      switch terms[next].concept {
      case .to:
        frame?.values.isCorrection = true
        return next + 1
      // `from 9% to 90%` was read as a range.
      case .quantity where document.quantity(next)?.isRange == true:
        takeCorrected(next)
        return next + 1
      // `was reported as positive for ER`: no change, the first word of it.
      case .marker: return index + 1
      case .comma, .semicolon, .period, .close: return next
      default: next += 1
      }
    }
    return next
  }

  private func takeCorrected(_ index: Int) {
    guard frame != nil, let quantity = document.quantity(index), quantity.unit == .percent else { return }
    let percent = Percentage(low: quantity.high, high: quantity.high, comparator: .equal)
    frame!.values.percent = percent
    frame!.percents = [percent]
    frame!.values.isCorrection = true
    frame!.lastValue = index
    extendFrame(index)
  }
}
