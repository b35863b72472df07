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
  static func primaries(of tumors: [Tumor]) -> [Tumor] { places(ofPrimariesIn: tumors).map { tumors[$0] } }

  /// The places of the primaries among a record's tumors.
  static func places(ofPrimariesIn tumors: [Tumor]) -> [Int] {
    let ranks: [TumorComponent] = [.invasive, .unspecified, .inSitu, .metastatic]
    guard let component = ranks.first(where: { rank in tumors.contains { $0.component == rank } }) else {
      return []
    }
    // The record has the index tumor first, so the first of a side is the largest.
    let candidates = tumors.indices.filter { tumors[$0].component == component }
    let left = candidates.first { tumors[$0].laterality == .left }
    let right = candidates.first { tumors[$0].laterality == .right }
    guard component != .metastatic, let left, let right else { return Array(candidates.prefix(1)) }
    return [left, right].sorted()
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
