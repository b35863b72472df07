/// What another measure before this one makes of it.
extension SizeOwner {
  /// Behind another measure: the second of a list, or a distance; a bound inside a label (`invasion over
  /// 0.1 cm: 1.6 cm`) is passed.
  func passMeasure(_ place: Int, _ distance: Int) -> Step {
    guard document.quantity(place)?.unit == .length, !SizeTrap.isBoundOfLabel(place, document) else {
      return .further(1)
    }
    // What stands before another measure is that one's.
    if isLabelled || hasNoun { return .stop }
    // `2.4 x 2.0 cm (microscopic 22 mm)`, `macro 30 mm, micro 22 mm`: the same tumor, seen otherwise.
    let between = place + 1..<index
    if between.contains(where: { Self.isViewpoint(terms[$0]) }) { return .further(1) }
    // `T1c (more than 1 cm but not more than 2 cm), measuring 1.8 cm`.
    if isInParentheses(place) {
      // `three foci (22 mm, 14 mm, 5 mm), spanning 70 mm`.
      if spans { isWhole = true }
      return .further(1)
    }
    return distance <= 3 && !isListed(place) ? .reject : .further(1)
  }

  /// Whether a term says that a size was taken by eye or under the microscope.
  static func isViewpoint(_ term: Term) -> Bool {
    term.concept == .section && [grossSection, microscopicSection].contains(term.payload)
  }

  static let grossSection = UInt8(ReportSection.allCases.firstIndex(of: .gross)!)
  static let microscopicSection = UInt8(ReportSection.allCases.firstIndex(of: .microscopic)!)

  /// `22 mm, 9 mm and 4 mm`, `Size | 9 mm | 18 mm`: only signs of a list stand between two measures.
  private func isListed(_ place: Int) -> Bool {
    if place == index - 1 { return terms[index].gap == .wide }
    return (place + 1..<index).allSatisfy { [.comma, .and, .semicolon, .pipe].contains(terms[$0].concept) }
  }
}
