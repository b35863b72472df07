/// Tells whether a report is about the breast.
enum OrganReader {
  static func organ(of document: ReportDocument) -> Organ? {
    var breast = 0, other = 0
    for (index, term) in document.terms.enumerated() {
      let section = document.scope(index).section
      let weight = section == .clinicalHistory ? 0 : section == .diagnosis || section == .specimen || section == .synoptic ? 3 : 1
      switch term.concept {
      case .breast: breast += weight
      case .marker where term.payload < 3: breast += 0
      case .otherOrgan where term.payload == 0: other += weight
      default: break
      }
    }
    if breast == 0, other == 0 { return nil }
    return breast >= other ? .breast : .other
  }
}
