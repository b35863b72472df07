/// Tells whether a report is about the breast.
enum OrganReader {
  static func organ(of document: ReportDocument) -> Organ? {
    var breast = 0
    var other = 0
    var metastaticSite = 0
    for (index, term) in document.terms.enumerated()
    where term.concept == .breast || term.concept == .otherOrgan {
      let section = document.scope(index).section
      let weight =
        section == .clinicalHistory
        ? 0 : section == .diagnosis || section == .specimen || section == .synoptic ? 3 : 1
      if term.concept == .breast {
        breast += weight
      } else if term.payload == 0 {
        other += weight
      } else {
        metastaticSite += weight
      }
    }
    // Lung, liver and bone are where breast carcinoma goes: they count only where no breast is named.
    if breast == 0 { other += metastaticSite }
    if breast == 0, other == 0 { return nil }
    return breast >= other ? .breast : .other
  }
}
