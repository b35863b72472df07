/// Notes what a report says of its tumors that the record has no field for and a registry codes.
struct RemarkMaker {
  let document: ReportDocument
  let evidence: EvidenceMaker
  /// The words that say that the tumor was treated before it was removed.
  let treatment: ClosedRange<Int>?
  /// Mentions of markers without a readable result.
  let unparsed: [ClosedRange<Int>]

  /// The remarks on the tumors of a record, or on a report in which no tumor was left.
  func diagnostics(on tumors: [Tumor]) -> [Diagnostic] {
    guard let index = tumors.first else { return withoutTumor() }
    let places = BreastPlaceReader.places(in: document)
    var notes: [Diagnostic] = []
    // The index tumor has its remarks even where another is the one that a registry codes.
    let primaries = RegistryTumor.places(ofPrimariesIn: tumors)
    for (number, tumor) in tumors.enumerated() where number == 0 || primaries.contains(number) {
      notes += site(of: tumor, number, among: tumors, places)
      notes += size(of: tumor, number)
      notes += therapy(of: number)
    }
    return notes + proliferation(of: index)
  }

  private func withoutTumor() -> [Diagnostic] {
    var notes: [Diagnostic]
    if treatment != nil,
      let (remark, terms) = SizeInWords.size(of: .unspecified, isTreated: true, in: document),
      remark == .noResidual
    {
      let quotation = evidence.evidence(terms, rule: "size.inWords")
      notes = [Diagnostic(noting: remark, on: .size, of: nil, evidence: quotation)]
    } else if let (remark, terms) = NamedCarcinoma.remark(in: document) {
      let quotation = evidence.evidence(terms, rule: "component.named")
      notes = [Diagnostic(noting: remark, on: .component, of: nil, evidence: quotation)]
      var tumor = Tumor(component: remark == .carcinomaInSitu ? .inSitu : .invasive)
      tumor.laterality = SideReader.side(of: tumor.component, in: document)
      notes += size(of: tumor, nil)
      notes += site(of: tumor, nil, among: [tumor], BreastPlaceReader.places(in: document))
    } else {
      return []
    }
    notes += therapy(of: nil)
    switch SideReader.side(of: .invasive, in: document) {
    case .left: notes.append(Diagnostic(noting: .leftBreast, on: .laterality, of: nil, evidence: []))
    case .right: notes.append(Diagnostic(noting: .rightBreast, on: .laterality, of: nil, evidence: []))
    case .bilateral, nil: break
    }
    return notes
  }

  private func size(of tumor: Tumor, _ number: Int?) -> [Diagnostic] {
    guard tumor.size == nil,
      let (remark, terms) = SizeInWords.size(
        of: tumor.component, isTreated: treatment != nil, in: document)
    else { return [] }
    let quotation = evidence.evidence(terms, rule: "size.inWords")
    return [Diagnostic(noting: remark, on: .size, of: number, evidence: quotation)]
  }

  private func therapy(of number: Int?) -> [Diagnostic] {
    guard let treatment else { return [] }
    let quotation = evidence.evidence(treatment, rule: "therapy.neoadjuvant")
    return [Diagnostic(noting: .treated, on: .therapy, of: number, evidence: quotation)]
  }

  /// `Ki-67: high`: stained and judged, but not counted.
  private func proliferation(of index: Tumor) -> [Diagnostic] {
    guard index.ki67 == nil,
      let mention = unparsed.first(where: { ProliferationInWords.isStated(at: $0, in: document) })
    else { return [] }
    let quotation = evidence.evidence(mention, rule: "ki67.inWords")
    return [Diagnostic(noting: .withoutPercentage, on: .ki67, of: 0, evidence: quotation)]
  }

  // MARK: - Where in the breast

  /// The place that the surest mentions agree on; a quadrant says more than an hour between two of them.
  private func site(
    of tumor: Tumor, _ number: Int?, among tumors: [Tumor], _ places: [BreastPlace]
  ) -> [Diagnostic] {
    guard tumor.component != .metastatic else { return [] }
    let own = places.filter { isOf($0, tumor, among: tumors) && $0.part(on: tumor.laterality) != nil }
    guard let rank = own.map(\.rank).max() else { return [] }
    let surest = own.filter { $0.rank == rank }
    let exact = surest.filter { !$0.isBorder }
    let named = exact.isEmpty ? surest : exact
    let parts = named.compactMap { $0.part(on: tumor.laterality) }
    let remark = parts.allSatisfy { $0 == parts[0] } ? parts[0] : .severalSites
    let quoted = remark == .severalSites ? named.prefix(3) : named.prefix(1)
    return [
      Diagnostic(
        noting: remark, on: .site, of: number,
        evidence: quoted.flatMap { evidence.evidence($0.terms, rule: "site.rank\(rank)") })
    ]
  }

  private func isOf(_ place: BreastPlace, _ tumor: Tumor, among tumors: [Tumor]) -> Bool {
    if let side = place.side, let own = tumor.laterality, side != own { return false }
    if place.side == nil, tumors.contains(where: { $0.laterality != tumor.laterality }) { return false }
    if tumor.component == .invasive, place.isOfInSitu { return false }
    guard place.rank < 3 else { return true }
    return Self.agrees(place.scope.specimen, tumor.specimen) && Self.agrees(place.scope.focus, tumor.focus)
  }

  /// Whether a label of the text may be the one of the tumor.
  private static func agrees(_ label: UInt8, _ name: String?) -> Bool {
    guard label >= 0x20, let name, name.unicodeScalars.count == 1 else { return true }
    return name.unicodeScalars.first?.value == UInt32(label)
  }
}
