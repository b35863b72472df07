/// A tumor as a registry keeps it: one for each primary, with its coded items.
public struct RegistryTumor: Sendable, Hashable {
  /// The tumor of the record that the codes are about.
  public let tumor: Tumor
  /// The coded items, by number.
  public let items: [CodedItem]

  /// Remarks for the person who reviews codes, one for each item that the rules do not cover.
  public var diagnostics: [Diagnostic] {
    items.compactMap { coded in
      coded.review.map { reason in
        Diagnostic(
          code: .review, severity: .warning, field: coded.item.id,
          message: "coded \(coded.code) (\(coded.meaning)): \(reason)", evidence: coded.evidence)
      }
    }
  }

  /// Which tumors of a record are primaries of their own (EOD 3.3, notes of the breast items): invasive before in
  /// situ, a metastasis only where there is no primary, the largest of several on one side. A left and a right
  /// carcinoma are two.
  static func primaries(of tumors: [Tumor]) -> [Tumor] {
    let ranks: [TumorComponent] = [.invasive, .unspecified, .inSitu, .metastatic]
    guard let component = ranks.first(where: { rank in tumors.contains { $0.component == rank } }) else {
      return []
    }
    // The record has the index tumor first, so the first of a side is the largest.
    let candidates = tumors.filter { $0.component == component }
    let left = candidates.first { $0.laterality == .left }
    let right = candidates.first { $0.laterality == .right }
    guard component != .metastatic, let left, let right else { return Array(candidates.prefix(1)) }
    return candidates.filter { $0 == left || $0 == right }.reduce(into: []) { sides, tumor in
      if !sides.contains(where: { $0.laterality == tumor.laterality }) { sides.append(tumor) }
    }
  }
}
