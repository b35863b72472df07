/// `ER / PR / HER2 / Ki-67: + / - / 2+ / 20 %`: as many answers as names, each of the kind that its marker has.
///
/// Receptors alone share their answers in ``AnswerLists``; where HER2 or Ki-67 is among the names, kinds differ, and
/// only the place tells whose an answer is.
extension FindingReader {
  /// Deals the answers behind a colon out to the names before it, and returns where they end; nothing where they are
  /// no such list.
  func dealAnswers(_ colon: Int) -> Int? {
    guard let open = frame, open.markers.count > 1, !open.isAnswered, !open.wasStatedBefore,
      open.shared == nil,
      waiting.isEmpty, open.markers.contains(where: { biomarkers[$0].grammar != .nuclearReceptor }),
      (open.labelEnd + 1..<colon).allSatisfy({ [.close, .statusLabel, .word].contains(terms[$0].concept) }),
      let items = answerItems(from: colon + 1, for: open.markers)
    else { return nil }
    frame = nil
    for (marker, item) in zip(open.markers, items) { deal(item, to: marker, of: open) }
    return items.last!.upperBound
  }

  private func deal(_ item: Range<Int>, to marker: Int, of list: Frame) {
    let grammar = biomarkers[marker].grammar
    let own = list.copy()
    own.markers = [marker]
    own.isHER2 = grammar == .her2
    own.isProliferation = grammar == .proliferationIndex
    own.attribute = own.isProliferation ? .percent : .none
    own.values.rule = "marker.listed"
    if !own.isHER2 { own.values.method = .unknown }
    own.values.terms = min(own.values.terms.lowerBound, item.lowerBound)...(item.upperBound - 1)
    frame = own
    if let sign = loneSign(item) {
      own.values.status = sign
      own.statuses.append((sign, false))
      own.lastValue = item.lowerBound
    } else if own.isHER2, let score = bareScore(item.lowerBound) {
      own.values.score = score
      own.values.method = .immunohistochemistry
      own.lastValue = item.lowerBound
    }
    if own.lastValue == nil {
      var place = item.lowerBound
      while place < item.upperBound { place = ValueReader.read(place, into: own, document: document) }
    }
    close()
  }

  // MARK: - The items

  /// Cuts what follows at one kind of separator, outside of parentheses, into an answer for each marker.
  private func answerItems(from start: Int, for markers: [Int]) -> [Range<Int>]? {
    let end = endOfAnswers(start)
    for separators: ConceptSet in [[.semicolon], [.comma, .and], [.slash], [.pipe]] {
      let items = items(in: start..<end, between: separators)
      if items.count == markers.count, zip(markers, items).allSatisfy({ isAnswer($1, of: $0) }),
        areAlike(zip(markers, items).filter { biomarkers[$0.0].grammar == .nuclearReceptor }.map(\.1))
      {
        return items
      }
    }
    return nil
  }

  /// The end of the line or sentence, or the next name.
  private func endOfAnswers(_ start: Int) -> Int {
    let limit = min(
      document.statements[Int(document.statementOfTerm[start - 1])].terms.upperBound, start + 40)
    return (start..<max(start, limit)).first {
      [.newline, .period, .marker, .otherTest, .insituHybridization].contains(terms[$0].concept)
    } ?? max(start, limit)
  }

  private func items(in range: Range<Int>, between separators: ConceptSet) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var first = range.lowerBound
    var depth = 0
    for index in range {
      switch terms[index].concept {
      case .open: depth += 1
      case .close: depth -= 1
      case let concept where depth == 0 && separators.contains(concept):
        if first < index { items.append(first..<index) }
        first = index + 1
      default: break
      }
    }
    if first < range.upperBound { items.append(first..<range.upperBound) }
    return items
  }

  /// What an answer is made of.
  private struct Kinds: OptionSet {
    let rawValue: UInt8
    static let status = Kinds(rawValue: 1)
    static let percent = Kinds(rawValue: 2)
    static let fraction = Kinds(rawValue: 4)
    static let score = Kinds(rawValue: 8)
  }

  private func kinds(_ item: Range<Int>) -> Kinds {
    var kinds: Kinds = []
    for index in item {
      switch terms[index].concept {
      case .positive, .negative, .lowPositive, .equivocal, .pending, .notPerformed: kinds.insert(.status)
      case .plus, .hyphen: if item.count == 1 { kinds.insert(.status) }
      case .quantity:
        guard let number = document.quantity(index) else { continue }
        if number.unit == .percent { kinds.insert(.percent) }
        if number.denominator > 0 { kinds.insert(.fraction) }
        if number.unit == .plus || bareScore(index) != nil { kinds.insert(.score) }
      default: break
      }
    }
    return kinds
  }

  private func isAnswer(_ item: Range<Int>, of marker: Int) -> Bool {
    let kinds = kinds(item)
    return switch biomarkers[marker].grammar {
    case .nuclearReceptor: !kinds.isDisjoint(with: [.status, .percent, .fraction])
    case .her2: !kinds.isDisjoint(with: [.status, .score])
    case .proliferationIndex: kinds.contains(.percent)
    }
  }

  /// `positive, 90 %` are two answers of one marker: those of two markers have something in common.
  private func areAlike(_ items: [Range<Int>]) -> Bool {
    items.dropFirst().allSatisfy { !kinds($0).isDisjoint(with: kinds(items[0])) }
  }

  private func loneSign(_ item: Range<Int>) -> ResultStatus? {
    guard item.count == 1 else { return nil }
    return switch terms[item.lowerBound].concept {
    case .plus: .positive
    case .hyphen: .negative
    default: nil
    }
  }

  /// `0`, `1`, `2`, `3`, which are scores among the answers of HER2 alone.
  private func bareScore(_ index: Int) -> Int? {
    guard let number = document.quantity(index), number.unit == .none, number.denominator == 0,
      number.isWhole,
      !number.isRange, number.comparator == .equal, (0...3).contains(number.low)
    else { return nil }
    return Int(number.low)
  }
}
