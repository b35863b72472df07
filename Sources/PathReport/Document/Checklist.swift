/// Takes the options that were not chosen out of a checklist, so that only the answer is read.
struct Checklist {
  private var document: ReportDocument
  /// Without a single mark, `( )` is where a name or a number was taken out.
  private let isMarked: Bool

  static func mask(_ document: inout ReportDocument) {
    if let terms = BoxReader.joined(document) { document.rewrite(terms) }
    guard !document.concepts.isDisjoint(with: choices) else { return }
    var checklist = Checklist(document: document, isMarked: document.concepts.contains(.boxChecked))
    checklist.run()
    document = checklist.document
  }

  /// What an option that was not chosen has before it.
  private static let choices: ConceptSet = [.boxEmpty, .blank]

  private init(document: ReportDocument, isMarked: Bool) {
    self.document = document
    self.isMarked = isMarked
  }

  private mutating func run() {
    var start = 0
    for index in document.terms.indices
    where document.terms[index].concept == .newline || index == document.terms.count - 1 {
      read(start..<index + 1)
      start = index + 1
    }
  }

  private mutating func read(_ line: Range<Int>) {
    var hasChecked = false
    var hasEmpty = false
    for index in line {
      hasChecked = hasChecked || document.terms[index].concept == .boxChecked
      hasEmpty = hasEmpty || Self.choices.contains(document.terms[index].concept)
    }
    guard hasEmpty else { return }
    if hasChecked, hasBoxesBehind(line) { return maskBefore(line) }
    var index = line.lowerBound
    var maskedEnd = -1
    while index < line.upperBound {
      guard isEmptyChoice(index, line, hasChecked, isListed: index == maskedEnd) else {
        index += 1
        continue
      }
      let end = choiceEnd(index, line)
      for place in index..<end { document.mask(place) }
      maskedEnd = end
      index = end
    }
  }

  /// `[ ] negative`, and `___ 11-20%` where it begins a line or a cell, or follows another choice: `_X_ 1-10%  ___ 11-20%`.
  private func isEmptyChoice(_ index: Int, _ line: Range<Int>, _ hasChecked: Bool, isListed: Bool) -> Bool {
    switch document.terms[index].concept {
    case .boxEmpty: return isMarked
    case .blank:
      if isListed || index == line.lowerBound { return true }
      return hasChecked && (document.terms[index].gap == .wide || document.terms[index - 1].concept == .colon)
    default: return false
    }
  }

  /// A choice ends with its line, its cell or the next choice: `[ ] negative    PERCENT: 45%`.
  private func choiceEnd(_ index: Int, _ line: Range<Int>) -> Int {
    var end = index + 1
    // `Percentage: ____     Intensity: (X) +`: what was left open, and the next label.
    if document.terms[index].concept == .blank, index > line.lowerBound,
      document.terms[index - 1].concept == .colon, end < line.upperBound, beginsLabel(end, line)
    {
      return end
    }
    // Asked once, as it walks through the line.
    let isOnlyOption = isOnlyOption(index, line)
    while end < line.upperBound {
      let term = document.terms[end]
      if [.newline, .boxEmpty, .boxChecked, .pipe].contains(term.concept) { break }
      if term.concept == .blank, term.gap == .wide || document.isFlattened && end > index + 6 { break }
      if term.gap == .wide, end > index + 1 || isAloneInCell(index, line),
        !isOnlyOption
      {
        break
      }
      if end > index + 1, beginsLabel(end, line) || isAnswer(end, behind: index, line) { break }
      end += 1
    }
    return end
  }

  /// `[X] Positive [ ] Negative 95 %`: the number is no part of the category that was not chosen.
  private func isAnswer(_ index: Int, behind box: Int, _ line: Range<Int>) -> Bool {
    guard let number = document.quantity(index), number.unit == .percent, !number.isRange,
      number.comparator == .equal || number.comparator == .approximate,
      [.positive, .negative, .equivocal, .lowPositive].contains(document.terms[box + 1].concept),
      (index - 1...index).contains(where: { document.terms[$0].gap != .none }),
      document.terms[index - 1].concept != .open
    else { return false }
    return (line.lowerBound..<box).contains { document.terms[$0].concept == .boxChecked }
  }

  /// `( ) 1+   Negative`: one option on a line, whose meaning stands in a column of its own.
  private func isOnlyOption(_ box: Int, _ line: Range<Int>) -> Bool {
    box == line.lowerBound && isBox(box) && !line.dropFirst().contains { isBox($0) }
      && document.quantity(box + 1)?.unit != .percent && document.quantity(box + 1) != nil
  }

  /// `[X]    [ ]    70`: boxes below heads, and the number is no choice.
  private func isAloneInCell(_ box: Int, _ line: Range<Int>) -> Bool {
    box > line.lowerBound && isBox(box - 1) && document.quantity(box + 1)?.unit == Quantity.Unit.none
  }

  /// `[ ] Negative  PR: [X] Negative`, run together: the next label is no part of the choice.
  private func beginsLabel(_ index: Int, _ line: Range<Int>) -> Bool {
    switch document.terms[index].concept {
    case .marker, .hormoneReceptors, .insituHybridization, .sizeWord, .tumorNoun, .greatest, .laterality,
      .section, .percentLabel, .intensityLabel, .inSitu, .specimenNoun, .margin, .microinvasion, .distance:
      (index + 1..<min(line.upperBound, index + 5)).contains {
        document.terms[$0].concept == .colon || isBox($0)
      }
    default: false
    }
  }

  // MARK: - Boxes behind their options

  /// `Positive [X]  Negative [ ]`: an option stands before the first box, and nothing behind the last; or at least no
  /// option, `PR:  Pos [ ]  Neg [X]   Allred 0/8`.
  private func hasBoxesBehind(_ line: Range<Int>) -> Bool {
    guard let first = line.first(where: { isBox($0) }), first > line.lowerBound, isOption(first - 1),
      let last = line.last(where: { isBox($0) })
    else { return false }
    let next = last + 1
    if next >= line.upperBound
      || [.newline, .pipe, .period, .semicolon].contains(document.terms[next].concept)
    {
      return true
    }
    let isBehindLabel = [.colon, .leader].contains(document.terms[first - 2].concept)
    return isBehindLabel && [.positive, .negative].contains(document.terms[first - 1].concept)
      && [.allredLabel, .scoreLabel, .percentLabel, .intensityLabel, .hScoreLabel, .proportionLabel]
        .contains(document.terms[next].concept)
  }

  private func isBox(_ index: Int) -> Bool {
    [.boxEmpty, .boxChecked].contains(document.terms[index].concept)
  }

  private func isOption(_ index: Int) -> Bool {
    switch document.terms[index].concept {
    case .positive, .negative, .equivocal, .lowPositive, .amplified, .notAmplified, .intensity, .pending,
      .notPerformed, .present, .absent, .quantity, .laterality:
      true
    default: false
    }
  }

  private mutating func maskBefore(_ line: Range<Int>) {
    for box in line where document.terms[box].concept == .boxEmpty {
      var place = box
      while place > line.lowerBound, !isBox(place - 1),
        ![.colon, .marker, .pipe].contains(document.terms[place - 1].concept)
      {
        place -= 1
        document.mask(place)
        if document.terms[place].gap == .wide { break }
      }
      document.mask(box)
    }
  }
}
