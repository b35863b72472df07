/// What a number of in situ hybridization is.
enum HybridizationKind {
  case ratio, her2Copies, cep17Copies, cells, group
  /// A sum of signals, a bound of a category, a share of a distribution: no result.
  case foreign
}

/// A label of such a number while it is being read: `average number of HER2 signals per cell`.
///
/// Laboratories write these labels in any order and with any words between, so a label is not a phrase but the
/// sum of its parts, and its kind follows from which parts are there.
struct HybridizationLabel {
  struct Parts: OptionSet {
    let rawValue: UInt16
    static let her2 = Parts(rawValue: 1)
    static let cep17 = Parts(rawValue: 2)
    /// `HER2/CEP17`, `HER2 to CEP17`.
    static let quotient = Parts(rawValue: 4)
    static let ratio = Parts(rawValue: 8)
    /// `signals`, `copies`, `dots`.
    static let signal = Parts(rawValue: 16)
    static let average = Parts(rawValue: 32)
    static let cell = Parts(rawValue: 64)
    static let counted = Parts(rawValue: 128)
    static let total = Parts(rawValue: 256)
    static let group = Parts(rawValue: 512)
    /// `HER2 FISH`: the name of the test, so that a bare number behind it is its ratio.
    static let method = Parts(rawValue: 1024)
    static let subjects: Parts = [.her2, .cep17]
  }

  var parts: Parts = []
  /// The terms that carry the parts.
  var terms: [Int] = []
  /// Plain words since the last part.
  var words = 0

  var isEmpty: Bool { terms.isEmpty }
  /// Whether nothing was read for it, not even a word.
  var isClear: Bool { parts.isEmpty && words == 0 && terms.isEmpty }
  var namesGene: Bool { !parts.isDisjoint(with: .subjects) }

  mutating func add(_ part: Parts, _ term: Int) {
    parts.formUnion(part)
    terms.append(term)
    words = 0
  }

  var kind: HybridizationKind? {
    if parts.contains(.group) { return .group }
    if parts.contains(.total), !parts.isDisjoint(with: [.her2, .cep17, .signal]) { return .foreign }
    if parts.contains(.ratio) || parts.contains(.quotient) { return .ratio }
    if !parts.isDisjoint(with: [.signal, .average]) {
      if parts.contains(.cep17) { return .cep17Copies }
      if parts.contains(.her2), parts.contains(.signal) || !parts.contains(.method) { return .her2Copies }
      if parts.contains(.signal) { return .her2Copies }
    }
    if parts.contains(.counted) || parts.contains(.cell) && !namesGene { return .cells }
    return nil
  }

  /// What the gene or the centromere alone asks for, where a statement is about counts: `HER2 2.9, CEP17 2.1`.
  var bareKind: HybridizationKind? {
    guard parts.isDisjoint(with: [.method, .quotient]) else { return nil }
    if parts.contains(.cep17) { return .cep17Copies }
    return parts.contains(.her2) ? .her2Copies : nil
  }
}
