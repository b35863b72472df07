#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Double {
  /// The number with a fixed count of decimals, rounded from its exact binary value as C and Python do.
  func fixed(_ decimals: Int) -> String {
    // The longest Double has 309 digits before its point.
    let size = 320 + decimals
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: size) { buffer in
      _ = withVaList([Int32(decimals), self]) { vsnprintf(buffer.baseAddress, size, "%.*f", $0) }
      return String(cString: buffer.baseAddress!)
    }
  }

  /// The number without decimals that say nothing: 95, 1.3.
  var plain: String {
    self == rounded() && magnitude < 1e15 ? String(Int(self)) : String(self)
  }
}
