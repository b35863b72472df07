/// Reads one code point from UTF-8 bytes that are known to be valid.
enum UTF8Scalar {
  /// The code point at a place, and its length in bytes, which never reaches beyond the text.
  static func decode(_ bytes: UnsafePointer<UInt8>, _ place: Int, _ count: Int) -> (scalar: UInt32, size: Int)
  {
    let first = UInt32(bytes[place])
    func tail(_ offset: Int) -> UInt32 {
      place + offset < count ? UInt32(bytes[place + offset]) & 0x3F : 0
    }
    let scalar: UInt32
    let size: Int
    switch first {
    case ..<0x80: (scalar, size) = (first, 1)
    case ..<0xE0: (scalar, size) = ((first & 0x1F) << 6 | tail(1), 2)
    case ..<0xF0: (scalar, size) = ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
    default: (scalar, size) = ((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    }
    return (scalar, min(size, count - place))
  }
}
