/// Reads `++` and `+++` behind a receptor as the strength of staining; a single `+` is a status, except
/// behind `Intensity:`.
enum PlusSigns {
  /// The place behind the signs, or `nil` where there are none.
  static func read(_ index: Int, into frame: FindingReader.Frame, document: ReportDocument) -> Int? {
    let terms = document.terms
    guard !frame.isHER2, terms[index].concept == .plus else { return nil }
    var end = index + 1
    while end < terms.count, end < index + 4, terms[end].concept == .plus, terms[end].gap == .none {
      end += 1
    }
    let count = end - index
    let scaleEnd = scaleEnd(end, document)
    let least = frame.attribute == .intensity || scaleEnd != nil ? 1 : 2
    guard (least...3).contains(count), frame.attribute != .ignored else { return nil }
    if frame.values.intensity == nil {
      frame.values.intensity = StainingIntensity.allCases[(count - 1) * 2]
      frame.intensities.append(frame.values.intensity!)
    }
    frame.attribute = .none
    frame.lastValue = end - 1
    let read = frame.values.terms
    frame.values.terms = min(read.lowerBound, index)...max(read.upperBound, end - 1)
    return scaleEnd ?? end
  }

  /// The place behind `/+++`, which says out of how many signs.
  static func scaleEnd(_ slash: Int, _ document: ReportDocument) -> Int? {
    let terms = document.terms
    guard slash + 3 < terms.count, terms[slash].concept == .slash,
      (slash + 1...slash + 3).allSatisfy({ terms[$0].concept == .plus && terms[$0].gap == .none })
    else { return nil }
    return slash + 4
  }
}
