/// Tells the side of a tumor: the one where the report names its carcinoma, else the one that it names most.
enum SideReader {
  static func side(of component: TumorComponent, in document: ReportDocument) -> Laterality? {
    if component == .metastatic { return sideOfBreast(document) }
    let sides = sidesNaming(component, document)
    return sides.count == 1 ? sides.first : mostNamed(document)
  }

  /// The sides of which the report says that the carcinoma is there: after a mastectomy on both, most often one.
  private static func sidesNaming(_ component: TumorComponent, _ document: ReportDocument) -> Set<Laterality>
  {
    let concept: Concept
    switch component {
    case .invasive: concept = .invasive
    case .inSitu: concept = .inSitu
    case .metastatic, .unspecified: return []
    }
    var sides: Set<Laterality> = []
    for index in document.terms.indices where document.terms[index].concept == concept {
      let statement = document.statements[Int(document.statementOfTerm[index])]
      guard ![.clinicalHistory, .methods].contains(document.scope(index).section),
        !statement.cues.contains(.prior), !Denial.isDenied(index, in: document),
        let side = sideNamed(before: index, statement.terms, document) ?? document.scope(index).laterality,
        side != .bilateral
      else { continue }
      sides.insert(side)
    }
    return sides
  }

  /// `Left breast, mastectomy: invasive carcinoma`: the nearest side before it in its statement.
  private static func sideNamed(
    before index: Int, _ statement: Range<Int>, _ document: ReportDocument
  ) -> Laterality? {
    (max(statement.lowerBound, index - 24)..<index).reversed()
      .first { document.terms[$0].concept == .laterality && document.terms[$0].payload < 2 }
      .map { Laterality.allCases[Int(document.terms[$0].payload)] }
  }

  /// Of a metastasis the breast that it came from, if the report tells: the side of a rib or a groin is none.
  private static func sideOfBreast(_ document: ReportDocument) -> Laterality? {
    let terms = document.terms
    let sides = terms.indices.filter { index in
      terms[index].concept == .laterality
        && (index + 1..<min(terms.count, index + 3)).contains {
          terms[$0].concept == .breast || terms[$0].concept == .lymphNode && isAxilla($0, document)
        }
    }.map { terms[$0].payload }
    guard let side = sides.first, sides.allSatisfy({ $0 == side }) else { return nil }
    return Laterality.allCases[Int(side)]
  }

  private static func isAxilla(_ index: Int, _ document: ReportDocument) -> Bool {
    document.bytes[document.bytes(of: index...index)].prefix(5).map { $0 | 0x20 }.elementsEqual("axill".utf8)
  }

  /// The side that the report names most, giving weight to its diagnosis and specimens.
  private static func mostNamed(_ document: ReportDocument) -> Laterality? {
    var counts = [0, 0, 0]
    for (index, term) in document.terms.enumerated() where term.concept == .laterality {
      let section = document.scope(index).section
      counts[Int(term.payload)] +=
        section == .diagnosis || section == .specimen || section == .synoptic
        ? 5 : section == .clinicalHistory ? 1 : 2
    }
    guard counts.contains(where: { $0 > 0 }) else { return nil }
    if counts[0] == counts[1] { return .bilateral }
    return counts[0] > counts[1] ? .left : .right
  }
}
