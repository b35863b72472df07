/// Base64 (RFC 4648) as documents carry it: with line breaks, padded or not, in either alphabet.
enum Base64 {
  /// The bytes; `nil` where the text is no base64.
  static func decode(_ text: some Sequence<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    var isPadded = false
    for byte in text {
      let value: UInt32
      switch byte {
      case 0x41...0x5A: value = UInt32(byte) - 0x41
      case 0x61...0x7A: value = UInt32(byte) - 0x61 + 26
      case 0x30...0x39: value = UInt32(byte) - 0x30 + 52
      case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
      case UInt8(ascii: "="):
        isPadded = true
        continue
      case 0x20, 0x09, 0x0A, 0x0D: continue
      default: return nil
      }
      guard !isPadded else { return nil }
      bits = bits << 6 | value
      count += 1
      guard count == 4 else { continue }
      bytes.append(UInt8(bits >> 16 & 0xFF))
      bytes.append(UInt8(bits >> 8 & 0xFF))
      bytes.append(UInt8(bits & 0xFF))
      bits = 0
      count = 0
    }
    switch count {
    case 2: bytes.append(UInt8(bits >> 4 & 0xFF))
    case 3: bytes += [UInt8(bits >> 10 & 0xFF), UInt8(bits >> 2 & 0xFF)]
    case 1: return nil
    default: break
    }
    return bytes
  }
}
