/// The groups of ASCO/CAP 2018 (affirmed 2023) for dual-probe in situ hybridization.
enum HybridizationGroup {
  /// The group that ratio and HER2 copies per cell fall into, 1 to 5.
  static func group(ratio: Double, her2Copies: Double) -> Int {
    if ratio >= 2 { return her2Copies >= 4 ? 1 : 2 }
    return her2Copies >= 6 ? 3 : her2Copies >= 4 ? 4 : 5
  }

  /// Adds the probe, and the group where both numbers are exact and none is printed.
  static func complete(_ ish: inout HER2ISH) {
    // Numbers of chromosome 17 are counted with a probe of its own, which dual ISH has by its name.
    if ish.ratio != nil || ish.cep17CopyNumber != nil || ish.her2CopyNumber != nil && ish.method == .dish {
      ish.probe = .dual
    }
    if ish.probe == nil, ish.her2CopyNumber != nil { ish.probe = .single }
    guard ish.group == nil, let ratio = ish.ratio, let copies = ish.her2CopyNumber,
      ratio.comparator == .equal, copies.comparator == .equal
    else { return }
    ish.group = group(ratio: ratio.value, her2Copies: copies.value)
    ish.groupDerived = true
  }
}
