/// Names of markers: which mentions count, which belong together, which go on with what is being read.
extension FindingReader {
  func readMarker(_ index: Int) -> Int {
    let marker = Int(terms[index].payload)
    let isHER2 = biomarkers[marker].grammar == .her2
    if isControlSlide(index) { return skipControl(index) }
    if isHER2, let end = binEnd(index + 1) { return end }
    if isHER2, hybridization?.wordLabels.contains(index) == true {
      openHybridization(at: index)
      return index + 1
    }
    guard isMention(index, marker) else { return index + 1 }
    // `HER2 (c-erbB-2)`, `Estrogen Receptor (ER)`: the same marker again is part of the label.
    if let open = frame, open.markers == [marker], !open.isAnswered,
      index - open.labelEnd <= 6 || isSameStatement(index, open.labelEnd)
    {
      extendFrame(index)
      // `HER2 (HercepTest)`
      if isHER2, open.values.method == .unknown { frame!.values.method = methodNear(index) }
      // `HER2 comment: the tumor is negative for HER2`
      if !waiting.isEmpty { takeWaiting() }
      return index + 1
    }
    if let open = frame, open.markers.count == 1, open.markers[0] == marker, isHER2, isRestated(index) {
      return index + 1
    }
    if isCoordinated(index), let open = frame, !open.isAnswered, !open.markers.contains(marker),
      !(open.wasStatedBefore
        && (hasOwnAnswer(index) || open.values.status == .pending && hasOwnNumber(index)))
    {
      frame!.markers.append(marker)
      frame!.isProliferation = false
      frame!.isHER2 = frame!.isHER2 || isHER2
      if isHER2, isNamedImmunostain(index) { frame!.values.method = .immunohistochemistry }
      extendFrame(index)
      return index + 1
    }
    let shared = isHER2 || !waiting.isEmpty ? nil : sharedAnswer(before: index)
    open(index, [marker], isHER2: isHER2, rule: waiting.isEmpty ? "marker.labelled" : "marker.statedFor")
    frame!.shared = shared
    if isHER2, frame!.values.method == .unknown { frame!.values.method = methodNear(index) }
    takeWaiting()
    if !isHER2, let head = scoreHead(before: index) { frame!.attribute = head }
    guard let end = scaleEnd(index + 1) ?? scaleCellEnd(index) else { return index + 1 }
    if !isHER2 { frame!.attribute = scaleLabel(index + 1..<end) }
    // `Ki-67 (xx): 95`: its only scale.
    if frame!.isProliferation { frame!.attribute = .percent }
    frame!.attributeTerm = index
    return end
  }

  /// `ER-C`, `HER2-C`: a slide of the control log.
  private func isControlSlide(_ index: Int) -> Bool {
    guard index + 2 < terms.count, terms[index + 1].concept == .hyphen, terms[index + 1].gap == .none,
      terms[index + 2].gap == .none
    else { return false }
    return document.ends(index + 2, in: "c") || document.ends(index + 2, in: "ctrl")
  }

  /// `HER2 4-5 : 61`, `HER2 >8 : 0`: a class of a distribution, and how many cells were in it.
  private func binEnd(_ start: Int) -> Int? {
    guard let bin = document.quantity(start), bin.unit == .none, start + 2 < terms.count,
      bin.comparator != .equal || bin.isRange && bin.high > 3,
      terms[start + 1].concept == .colon, let share = document.quantity(start + 2), share.unit != .plus
    else { return nil }
    return start + 3
  }

  /// What the scale says of the number to come: `ER (Allred): 8`, `Ki-67 (%): 15`.
  func scaleLabel(_ scale: Range<Int>) -> Attribute {
    for index in scale {
      switch terms[index].concept {
      case .allredLabel: return .allred
      case .hScoreLabel: return .hScore
      case .percentLabel, .percentWord: return .percent
      case .sign where document.bytes[document.bytes(of: index...index).lowerBound] == UInt8(ascii: "%"):
        return .percent
      case .quantity:
        // `ER (0-8): 7`
        guard let range = document.quantity(index), range.isRange, range.low == 0 else { break }
        switch range.high {
        case 8: return .allred
        case 12: return .irs
        case 300: return .hScore
        default: break
        }
      default: break
      }
    }
    return .none
  }

  /// `HER2 (0-3+): 1`, `ER (%): 95`: what stands in parentheses before the colon is the scale, not the answer.
  func scaleEnd(_ start: Int) -> Int? {
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

  /// `ER    0-8    7`, `HER2    0 1+ 2+ 3+    3+`, `PR    %    80`: between the name and the answer a form prints, in a
  /// column of its own, what can be answered.
  func scaleCellEnd(_ index: Int) -> Int? {
    let start = index + 1
    guard start < terms.count, terms[start].gap == .wide else { return nil }
    var end = start + 1
    while end < terms.count, terms[end].gap != .wide, end < start + 12 {
      guard [.quantity, .slash, .comma, .sign, .plus, .hyphen].contains(terms[end].concept) else {
        return nil
      }
      end += 1
    }
    guard end < terms.count, terms[end].gap == .wide, terms[end].concept != .newline,
      isSameStatement(start, end)
    else { return nil }
    let cell = start..<end
    let isChoice = cell.count { document.quantity($0)?.high ?? 9 <= 3 } >= 3
    return isChoice || scaleLabel(cell) != .none && cell.count == 1 ? end : nil
  }

  /// `HER2 gene amplification`, `HER2 protein`: the marker inside the statement that is being read.
  func isRestated(_ index: Int) -> Bool {
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

  func isSameStatement(_ a: Int, _ b: Int) -> Bool {
    document.statementOfTerm[a] == document.statementOfTerm[b]
  }

  /// Two-letter names are words as well: they count where a value or a label's sign is near.
  func isMention(_ index: Int, _ marker: Int) -> Bool {
    let token = document.tokens[Int(terms[index].first)]
    let cues = document.statements[Int(document.statementOfTerm[index])].cues
    if !cues.isDisjoint(with: [.family, .geneExpression]) { return false }
    guard terms[index].first == terms[index].last, token.range.count <= 3 else { return true }
    if token.casing == .capitalized, token.range.count == 2 { return false }
    if document.scope(index).section == .clinicalHistory, token.casing == .lower { return false }
    if scaleEnd(index + 1) != nil || scaleCellEnd(index) != nil || scoreHead(before: index) != nil {
      return true
    }
    // `submitted for ER/PR studies`: the answer stood before the first of them.
    if let open = frame, open.wasStatedBefore, isCoordinated(index) { return true }
    // A value must follow, or another marker in a list.
    var next = index + 1
    var seen = 0
    while next < terms.count, seen < 14 {
      switch terms[next].concept {
      case .positive, .negative, .equivocal, .lowPositive, .pending, .notPerformed, .intensity, .plus,
        .marker, .allredLabel, .proportionLabel, .hScoreLabel, .irsLabel, .percentLabel,
        .stainingNoun,
        .noStaining, .otherTest, .respectively, .previouslyReported, .absent, .negation, .not:
        return true
      case .quantity:
        if let quantity = document.quantity(next),
          quantity.unit == .percent || quantity.unit == .plus || quantity.denominator > 0
        {
          return true
        }
      // `PR (-)`
      case .hyphen where next == index + 2 && terms[next - 1].concept == .open: return true
      // `PR ..... - (0)`
      case .hyphen where next == index + 2 && terms[next - 1].concept == .leader: return true
      // `ER+ PR-`
      case .hyphen where next == index + 1 && StatusReader.endsSigned(next, document): return true
      // `ER -ve`
      case .hyphen where next == index + 1 && next + 1 < terms.count && document.ends(next + 1, in: "ve"):
        return true
      case .period where terms[next - 1].concept == .word: return !waiting.isEmpty
      default: break
      }
      next += 1
      seen += 1
    }
    return !waiting.isEmpty
  }

  /// The answer that stood before a list of names, each with its number in parentheses.
  private func sharedAnswer(before index: Int) -> (status: ResultStatus, intensity: StainingIntensity?)? {
    guard let open = frame, open.wasStatedBefore || open.shared != nil, isSameStatement(index, open.labelEnd),
      index > 2
    else { return nil }
    let comma = terms[index - 1].concept == .and && terms[index - 2].concept == .comma
    guard [.and, .comma].contains(terms[index - 1].concept),
      terms[index - (comma ? 3 : 2)].concept == .close
    else { return nil }
    return open.shared ?? open.values.status.map { ($0, open.values.intensity) }
  }

  /// `ER/PR`, `ER and PR`, `ER, PR and HER2`.
  func isCoordinated(_ index: Int) -> Bool {
    guard let open = frame else { return false }
    var place = open.labelEnd + 1
    var joined = false
    while place < index {
      switch terms[place].concept {
      case .slash, .and, .comma, .or, .sign: joined = true
      case .hyphen where place + 1 == index && terms[place].gap == .none && terms[index].gap == .none:
        joined = true
      case .open, .close, .hyphen, .statusLabel, .plusWord, .newline: break
      // `positive for ER and for PR`
      case .forWord where joined && open.wasStatedBefore: break
      default: return false
      }
      place += 1
    }
    return joined
  }

  /// `positive for ER and PR, and HER2 by immunohistochemistry is negative`: the last one doesn't share the answer.
  private func hasOwnAnswer(_ index: Int) -> Bool {
    for place in index + 1..<min(terms.count, index + 7) {
      switch terms[place].concept {
      case .positive, .negative, .equivocal: return !readsForward(place)
      case .word, .immunohistochemistry, .statusLabel, .stainingNoun, .colon: break
      default: return false
      }
    }
    return false
  }

  /// `sent for FISH, Ki-67 12%`: what has its number is not awaited.
  private func hasOwnNumber(_ index: Int) -> Bool {
    let next = (index + 1..<min(terms.count, index + 5)).first {
      ![.word, .colon, .statusLabel, .equals, .hyphen].contains(terms[$0].concept)
    }
    return next.flatMap { document.quantity($0) }.map { $0.unit == .percent || $0.unit == .plus } ?? false
  }

  /// Another test inside a list whose answer is still to come: `ER, PR, EGFR and HER2: pending`.
  func isListed(_ index: Int) -> Bool {
    guard let open = frame, !open.isAnswered, index + 1 < terms.count else { return false }
    guard isJoined(open.labelEnd, index) else { return false }
    return [.and, .comma, .slash].contains(terms[index + 1].concept) || isAwaited(index)
  }

  /// `ER, PR values and the ploidy study will be reported`: the last of a list, before what holds for all of it.
  private func isAwaited(_ index: Int) -> Bool {
    guard let open = frame,
      (open.labelEnd + 1..<index).contains(where: { [.and, .comma, .slash].contains(terms[$0].concept) })
    else { return false }
    let next = (index + 1..<min(terms.count, index + 6)).first {
      ![.word, .statusLabel, .stainingNoun, .present, .colon, .newline].contains(terms[$0].concept)
    }
    return next.map { terms[$0].concept == .pending && isSameStatement($0, index) } ?? false
  }

  func isJoined(_ first: Int, _ last: Int) -> Bool {
    (first + 1..<last).allSatisfy {
      [.comma, .and, .slash, .word, .cellWord, .statusLabel, .newline].contains(
        terms[$0].concept)
    }
  }

  func readTriple(_ index: Int) {
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
}
