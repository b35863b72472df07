/// Whether a new line or sentence goes on with the marker named before it.
enum FrameContinuation {
  static func belongs(
    _ first: Int, _ range: Range<Int>, to frame: FindingReader.Frame, distance: Int, document: ReportDocument
  ) -> Bool {
    let terms = document.terms
    guard distance <= (frame.isHER2 && frame.values.method == .insituHybridization ? 14 : 9) else {
      return false
    }
    let cues = document.statements[Int(document.statementOfTerm[first])].cues
    if !cues.isDisjoint(with: [.family, .hypothetical]) { return false }
    let scopeChanged = document.scopeOfTerm[first] != document.scopeOfTerm[frame.labelEnd]
    if scopeChanged,
      document.scope(first).section != document.scope(frame.labelEnd).section
        || document.scope(first).focus != document.scope(frame.labelEnd).focus
    {
      return false
    }
    if frame.isHER2, frame.values.score != nil, statesScale(first, range, document) { return false }
    switch terms[first].concept {
    case .allredLabel, .hScoreLabel, .irsLabel: return !frame.isHER2
    case .percentLabel, .intensityLabel, .proportionLabel, .scoreLabel, .statusLabel, .cloneLabel,
      .controlLabel, .completeStaining, .unrelatedLabel, .clone, .percentWord, .immunohistochemistry:
      return true
    case .ratioLabel, .copyNumberLabel, .signalWord, .averageWord, .cellsCountedLabel, .groupLabel, .cep17,
      .insituHybridization:
      return frame.isHER2
    // Numbers, and then the conclusion after a second count.
    case .recount:
      return frame.isHER2 && frame.values.method == .insituHybridization && frame.values.status == nil
    case .marker:
      return true
    case .positive, .negative, .lowPositive, .equivocal, .amplified, .notAmplified, .overexpressed, .pending,
      .notPerformed, .intensity, .quantity, .boxChecked, .absent, .negation, .noStaining:
      return !frame.isAnswered
        || !isCriterion(first, range, document) && distance <= 4
          && (isShort(range, document) || first > 0 && terms[first - 1].concept == .boxChecked)
    case .stainingNoun, .amplificationNoun: return true
    case .open, .openBracket: return !frame.isAnswered || isShort(range, document)
    default:
      // Prose that goes on about the same stain.
      return !frame.isAnswered && distance <= 2 && first - frame.labelEnd <= longestWait
        && document.scope(first).isSuperseded == document.scope(frame.labelEnd).isSuperseded
        && !range.contains { isHeading($0, document) }
        || frame.isHER2 && frame.values.method == .insituHybridization && mentionsHybridization(range, terms)
        || concludes(range, frame, document)
        || frame.isHER2 && distance <= 3 && givesMissingScore(range, frame, document)
        || !frame.isHER2 && distance <= 1 && givesMissingPercent(range, frame, document)
    }
  }

  /// `Scored from 0 to 3+`, `Staining is scored 0, 1+, 2+ or 3+`, `3+ is positive`: below a score, how scores are given
  /// and what they mean.
  private static func statesScale(_ first: Int, _ range: Range<Int>, _ document: ReportDocument) -> Bool {
    if document.quantity(first) != nil { return ScoreMeaning.isStated(at: first, in: document) }
    return (first..<min(range.upperBound, first + 6)).contains {
      ScoreScale.end(at: $0, in: document) != nil
    }
  }

  /// Terms between a name and the sentence with its result; what stands further on speaks of something else.
  private static let longestWait = 45

  /// `Final   Negative after recount`: the line of a form that says what the numbers above it come to.
  private static func concludes(
    _ range: Range<Int>, _ frame: FindingReader.Frame, _ document: ReportDocument
  ) -> Bool {
    guard frame.isHER2, frame.values.method == .insituHybridization, frame.values.status == nil,
      let answer = range.first(where: { document.terms[$0].gap == .wide && $0 > range.lowerBound })
    else { return false }
    return answer - range.lowerBound <= 3
      && [.positive, .negative, .equivocal].contains(document.terms[answer].concept)
  }

  /// `HER2: Negative. The immunohistochemistry score was 1+.`
  private static func givesMissingScore(
    _ range: Range<Int>, _ frame: FindingReader.Frame, _ document: ReportDocument
  ) -> Bool {
    // Of in situ hybridization a score must name the other test.
    let labels: [Concept] =
      frame.values.method == .insituHybridization
      ? [.immunohistochemistry] : [.immunohistochemistry, .scoreLabel]
    guard frame.values.score == nil,
      let label = range.first(where: {
        labels.contains(document.terms[$0].concept)
          || [.marker, .otherTest].contains(document.terms[$0].concept)
      }), labels.contains(document.terms[label].concept)
    else { return false }
    return range.contains { term in
      document.quantity(term).map { $0.unit == .plus || $0.unit == .none && $0.isWhole && $0.high <= 3 }
        ?? false
    }
  }

  /// `ER: Positive. The tumor nuclei stain in 70%, with moderate intensity.`
  private static func givesMissingPercent(
    _ range: Range<Int>, _ frame: FindingReader.Frame, _ document: ReportDocument
  ) -> Bool {
    guard frame.values.status == .positive, frame.values.percent == nil, frame.markers.count == 1 else {
      return false
    }
    let others: [Concept] = [
      .marker, .otherTest, .hormoneReceptors, .controlLabel, .benignTissue, .section, .legendCue,
      .priorMaterial,
      .outsideMaterial,
    ]
    let concepts = range.map { document.terms[$0].concept }
    guard !concepts.contains(where: others.contains),
      !concepts.contains(.inSitu) || concepts.contains(.invasive) || concepts.contains(.microinvasion)
    else { return false }
    let verbs: [StaticString] = ["stain", "stains", "stained", "staining", "labelled", "labeled"]
    return range.contains { document.quantity($0)?.unit == .percent }
      && range.contains { index in verbs.contains { document.ends(index, in: $0) } }
  }

  /// `Performed on another specimen` under a marker is no heading.
  private static func isHeading(_ index: Int, _ document: ReportDocument) -> Bool {
    document.terms[index].concept == .section && index > 0
      && document.scopeOfTerm[index] != document.scopeOfTerm[index - 1]
  }

  private static func mentionsHybridization(_ range: Range<Int>, _ terms: Terms) -> Bool {
    range.contains {
      [
        .ratioLabel, .copyNumberLabel, .signalWord, .cep17, .cellsCountedLabel, .amplified, .notAmplified,
        .amplificationNoun,
      ].contains(terms[$0].concept)
    }
  }

  private static func isShort(_ range: Range<Int>, _ document: ReportDocument) -> Bool {
    range.filter { document.terms[$0].concept != .newline }.count <= 10
  }

  /// `Negative: <1 %`, `3+ = ...`: a line of a key.
  private static func isCriterion(_ first: Int, _ range: Range<Int>, _ document: ReportDocument) -> Bool {
    let next = first + 1
    guard next < range.upperBound else { return false }
    return [.colon, .equals].contains(document.terms[next].concept)
  }
}
