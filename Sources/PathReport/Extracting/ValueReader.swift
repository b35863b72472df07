/// Takes one term into an open frame: a word of result, a number under its label, a score.
enum ValueReader {
  typealias Frame = FindingReader.Frame

  /// Reads the term and returns the place to go on from.
  static func read(_ index: Int, into frame: Frame, document: ReportDocument) -> Int {
    let term = document.terms[index]
    if index < frame.readTo { return index + 1 }
    if readDistribution(index, into: frame, document: document) { return index + 1 }
    if let end = PlusSigns.read(index, into: frame, document: document) { return end }
    switch term.concept {
    case .positive, .negative, .lowPositive, .equivocal, .amplified, .notAmplified, .overexpressed, .pending,
      .notPerformed, .absent, .not,
      .stainingNoun, .amplificationNoun, .present, .noStaining, .plus, .hyphen, .intensity, .quantity,
      .plusWord:
      readAnswer(index, into: frame, document)
    case .her2Low: frame.values.expression = .low; frame.lastValue = index
    case .her2Ultralow: frame.values.expression = .ultralow; frame.lastValue = index
    case .clone:
      if frame.values.clone == nil { frame.values.clone = text(index, document) }
      // An antibody sees the protein.
      if frame.isHER2, frame.values.method == .unknown { frame.values.method = .immunohistochemistry }
      frame.attribute = .none
    default:
      if let attribute = attribute(of: term.concept, frame) {
        frame.attribute = attribute
        frame.attributeTerm = index
      } else if isLetterForZero(index, frame, document) {
        frame.values.percent = Percentage(low: 0, high: 0, comparator: .equal)
        frame.percents.append(frame.values.percent!)
        frame.attribute = .none
        frame.lastValue = index
      } else if let level = letterOfIntensity(index, frame, document) {
        setIntensity(level, index, into: frame, document)
      } else if isIntensityScore(index, frame, document) {
        frame.attribute = .allredIntensity
      } else if term.concept == .sign, text(index, document) == "%", isPartOfLabel(index, frame, document) {
        // `ER % ..... 85`, `ER, %   85`
        frame.attribute = .percent
        frame.attributeTerm = index
      } else if term.concept == .inSitu {
        frame.values.component =
          frame.values.component == .unspecified && !frame.isAnswered ? .inSitu : frame.values.component
      } else if endsIgnored(term.concept) || isCode(index, document),
        frame.attribute == .ignored || frame.attribute == .cloneName
      {
        frame.attribute = .none
      }
    }
    if frame.lastValue == index { take(index, into: frame) }
    return index + 1
  }

  /// Reads what may be the answer, and notes its place where it was.
  private static func readAnswer(_ index: Int, into frame: Frame, _ document: ReportDocument) {
    let before = frame.values
    switch document.terms[index].concept {
    case .intensity: readIntensity(index, into: frame, document: document)
    case .quantity: NumberReader.read(index, into: frame, document: document)
    case .plusWord: if frame.isHER2 { NumberReader.readPlusWord(index, into: frame, document) }
    default: StatusReader.read(index, into: frame, document: document)
    }
    if changed(before, frame.values) { frame.lastValue = index }
  }

  private static func readDistribution(
    _ index: Int, into frame: Frame, document: ReportDocument
  ) -> Bool {
    guard !frame.isHER2, [.quantity, .intensity].contains(document.terms[index].concept),
      let list = StainingDistribution.at(index, document)
    else { return false }
    frame.readTo = list.end
    frame.attribute = .none
    if let intensity = list.intensity, frame.values.intensity == nil {
      frame.values.intensity = intensity
      frame.intensities = [intensity]
      frame.lastValue = index
    }
    if let positive = list.positive, frame.values.percent == nil {
      frame.values.percent = Percentage(low: positive, high: positive, comparator: .equal)
      frame.lastValue = index
      take(index, into: frame)
      take(list.end - 1, into: frame)
    }
    return true
  }

  /// `Nuclei stained: o`: a scanner's zero.
  private static func isLetterForZero(_ index: Int, _ frame: Frame, _ document: ReportDocument) -> Bool {
    document.terms[index].concept == .word && frame.attribute == .percent && frame.values.percent == nil
      && document.terms[index - 1].concept == .colon && document.ends(index, in: "o")
  }

  /// Whether at most one sign parts it from the name.
  private static func isPartOfLabel(_ index: Int, _ frame: Frame, _ document: ReportDocument) -> Bool {
    let signs: [Concept] = [.comma, .hyphen, .colon, .slash, .open, .pipe]
    return index == frame.labelEnd + 1
      || index == frame.labelEnd + 2 && signs.contains(document.terms[index - 1].concept)
  }

  /// `PS 5, IS 3`: behind the proportion, the two letters are no verb.
  private static func isIntensityScore(_ index: Int, _ frame: Frame, _ document: ReportDocument) -> Bool {
    guard frame.values.proportion != nil, frame.values.allredIntensity == nil,
      document.terms[index].concept == .word
    else { return false }
    return document.casing(index) == .upper
      && (document.ends(index, in: "is") || document.ends(index, in: "si"))
  }

  /// Where the answer of a label that does not matter here is over.
  private static func endsIgnored(_ concept: Concept) -> Bool {
    concept == .newline || concept == .semicolon || concept == .leader || concept == .close
  }

  /// `block A5`: the answer of such a label.
  private static func isCode(_ index: Int, _ document: ReportDocument) -> Bool {
    document.terms[index].concept == .word
      && document.bytes[document.bytes(of: index...index)].contains { (0x30...0x39).contains($0) }
  }

  private static func changed(_ a: Finding, _ b: Finding) -> Bool {
    a.status != b.status || a.percent != b.percent || a.intensity != b.intensity || a.allred != b.allred
      || a.hScore != b.hScore || a.irs != b.irs
      || a.score != b.score || a.scoreHigh != b.scoreHigh || a.ratio != b.ratio
      || a.her2Copies != b.her2Copies || a.cep17Copies != b.cep17Copies
      || a.cells != b.cells || a.group != b.group || a.proportion != b.proportion
      || a.allredIntensity != b.allredIntensity
  }

  private static func take(_ index: Int, into frame: Frame) {
    frame.values.terms = min(frame.values.terms.lowerBound, index)...max(frame.values.terms.upperBound, index)
  }

  static func text(_ index: Int, _ document: ReportDocument) -> String {
    String(decoding: document.bytes[document.bytes(of: index...index)], as: UTF8.self)
  }

  private static func attribute(of concept: Concept, _ frame: Frame) -> FindingReader.Attribute? {
    switch concept {
    case .percentLabel, .percentWord: .percent
    case .intensityLabel: .intensity
    case .scoreLabel:
      [.allred, .hScore, .irs, .proportion, .intensity, .allredIntensity].contains(frame.attribute)
        ? nil : .score
    case .allredLabel: .allred
    case .proportionLabel: .proportion
    case .hScoreLabel: .hScore
    case .irsLabel: .irs
    case .cloneLabel: .cloneName
    case .controlLabel, .completeStaining, .unrelatedLabel: .ignored
    default: nil
    }
  }

  private static func readIntensity(_ index: Int, into frame: Frame, document: ReportDocument) {
    guard frame.attribute != .ignored else { return }
    setIntensity(Int(document.terms[index].payload), index, into: frame, document)
  }

  /// `90% (S)`, `40%/M`: a letter right behind the percentage.
  private static func letterOfIntensity(_ index: Int, _ frame: Frame, _ document: ReportDocument) -> Int? {
    guard !frame.isHER2, document.terms[index].concept == .word, document.casing(index) != .lower, index > 1,
      [.open, .slash].contains(document.terms[index - 1].concept),
      document.quantity(index - 2)?.unit == .percent
    else { return nil }
    return document.ends(index, in: "s")
      ? 4 : document.ends(index, in: "m") ? 2 : document.ends(index, in: "w") ? 0 : nil
  }

  private static func setIntensity(
    _ level: Int, _ index: Int, into frame: Frame, _ document: ReportDocument
  ) {
    // `weak to moderate`, `weak-to-moderate`
    let range = (max(0, index - 4)..<index)
    if let old = frame.values.intensity, let last = frame.lastValue, index - last <= 4,
      range.contains(where: { [.to, .hyphen, .slash, .and].contains(document.terms[$0].concept) }),
      frame.intensities.count == 1
    {
      frame.values.intensity = combine(old, level)
    } else if frame.values.intensity == nil {
      frame.values.intensity = StainingIntensity.allCases[level]
    } else {
      frame.intensities.append(StainingIntensity.allCases[level])
      return
    }
    frame.intensities = [frame.values.intensity!]
    frame.lastValue = index
  }

  static func combine(_ old: StainingIntensity, _ level: Int) -> StainingIntensity {
    let first = StainingIntensity.allCases.firstIndex(of: old)!
    return StainingIntensity.allCases[(first + level) / 2]
  }
}
