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

  /// Which tumors of a record are primaries of their own (EOD 3.3, notes of the breast items): the left and the right
  /// breast are two; within one, invasive before in situ, the largest of several, and a metastasis only where there is
  /// no primary at all.
  static func primaries(of tumors: [Tumor]) -> [Tumor] { places(ofPrimariesIn: tumors).map { tumors[$0] } }

  /// The places of the primaries among a record's tumors.
  static func places(ofPrimariesIn tumors: [Tumor]) -> [Int] {
    let inBreast = tumors.indices.filter { tumors[$0].component != .metastatic }
    guard !inBreast.isEmpty else { return Array(tumors.indices.prefix(1)) }
    let first = foremost(of: inBreast, in: tumors)
    let left = foremost(of: inBreast.filter { tumors[$0].laterality == .left }, in: tumors)
    let right = foremost(of: inBreast.filter { tumors[$0].laterality == .right }, in: tumors)
    // A tumor without a side may be the one that another specimen gives a side to.
    guard let left, let right, first == left || first == right else { return [first].compactMap { $0 } }
    return [left, right].sorted()
  }

  /// The tumor that stands for several of one primary. The record has the index tumor first, so the first of a component
  /// is the largest.
  private static func foremost(of places: [Int], in tumors: [Tumor]) -> Int? {
    let ranks: [TumorComponent] = [.invasive, .unspecified, .inSitu]
    return ranks.lazy.compactMap { rank in places.first { tumors[$0].component == rank } }.first
  }

  /// Other tumors of the same component and side that may as well be the larger, as no sizes tell.
  static func rivals(of place: Int, in tumors: [Tumor]) -> [Tumor] {
    let tumor = tumors[place]
    return tumors.indices.filter { other in
      other != place && tumors[other].component == tumor.component
        && tumors[other].laterality == tumor.laterality
        && (tumor.size == nil || tumors[other].size == nil)
    }.map { tumors[$0] }
  }
}
