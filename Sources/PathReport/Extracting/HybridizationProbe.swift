/// Tells with how many probes in situ hybridization was done where its numbers don't: `single-probe CISH`, `Assay: dual
/// probe`.
enum HybridizationProbe {
  /// The probe that a report names outside of keys and guidelines; `nil` where it names both or none.
  static func named(in document: ReportDocument) -> HER2ISH.Probe? {
    var found: Set<HER2ISH.Probe> = []
    for index in document.terms.indices {
      guard let probe = probe(document.terms[index].registryWord), !document.scope(index).isLegend else {
        continue
      }
      let statement = document.statements[Int(document.statementOfTerm[index])]
      if statement.cues.isDisjoint(with: [.legend, .guidelineProse, .hypothetical]) { found.insert(probe) }
    }
    return found.count == 1 ? found.first : nil
  }

  private static func probe(_ word: RegistryWord?) -> HER2ISH.Probe? {
    switch word {
    case .dualProbe: .dual
    case .singleProbe: .single
    default: nil
    }
  }
}
