/// Turns a file's bytes into text: UTF-8 as it is; UTF-16, Windows-1252 and Latin-1 transcoded.
enum TextDecoding {
  /// Text that is in place, or had to be rewritten.
  enum Text {
    case utf8(Range<Int>)
    case transcoded(String)

    /// The text's own bytes, given those of the file.
    func bytes(of file: [UInt8]) -> [UInt8] {
      switch self {
      case .utf8(let range): range == file.indices ? file : Array(file[range])
      case .transcoded(let string): Array(string.utf8)
      }
    }
  }

  private static let formats: [(magic: [UInt8], name: String, advice: String)] = [
    (Array("%PDF".utf8), "a PDF", "convert it to text first, for example with pdftotext"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image", "run text recognition first"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image", "run text recognition first"),
    ([0x49, 0x49, 0x2A, 0x00], "a TIFF image", "run text recognition first"),
    ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF image", "run text recognition first"),
    ([0x1F, 0x8B], "a gzip archive", "unpack it first"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an Office document", "save it as plain text first"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document", "save it as plain text first"),
  ]

  /// Decodes a file's bytes, or the first of them, which may end within a character.
  static func decode(_ bytes: [UInt8], isHead: Bool = false) throws(ReadingError) -> Text {
    if isHead, let cut = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }), bytes[cut] >= 0xC0 {
      return try decode(Array(bytes[..<cut]))
    }
    for format in formats where bytes.starts(with: format.magic) {
      throw .unreadableFormat(name: format.name, advice: format.advice)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return .transcoded(utf16(bytes.dropFirst(2), littleEndian: true)) }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return .transcoded(utf16(bytes.dropFirst(2), littleEndian: false))
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try decodeBytes(bytes, from: 3) }
    if let littleEndian = unmarkedUTF16(bytes) {
      return .transcoded(utf16(bytes[...], littleEndian: littleEndian))
    }
    return try decodeBytes(bytes, from: 0)
  }

  private static func decodeBytes(_ bytes: [UInt8], from start: Int) throws(ReadingError) -> Text {
    if isBinary(bytes) { throw .binary }
    if isASCII(bytes) || String(validating: bytes[start...], as: UTF8.self) != nil {
      return .utf8(start..<bytes.count)
    }
    return .transcoded(String(String.UnicodeScalarView(bytes[start...].lazy.map(windows1252))))
  }

  private static func isASCII(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      // Without an early end the loop takes many bytes at a time.
      var all: UInt8 = 0
      for byte in bytes { all |= byte }
      return all < 0x80
    }
  }

  /// More than a few control characters in the first pages are no text.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let head = min(bytes.count, 8192)
    var controls = 0
    bytes.withUnsafeBufferPointer { bytes in
      for index in 0..<head where bytes[index] < 0x20 {
        let byte = bytes[index]
        if byte < 0x09 || byte > 0x0D && byte != 0x1B { controls &+= 1 }
      }
    }
    return controls * 20 > head
  }

  /// UTF-16 without a mark: nearly every other byte of Latin text is zero.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> Bool? {
    let head = bytes.prefix(512)
    guard head.count >= 16, head.contains(0) else { return nil }
    let even = stride(from: 0, to: head.count, by: 2).count { head[$0] == 0 }
    let odd = stride(from: 1, to: head.count, by: 2).count { head[$0] == 0 }
    if odd * 10 > head.count * 4, even * 10 < head.count { return true }
    if even * 10 > head.count * 4, odd * 10 < head.count { return false }
    return nil
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> String {
    let bytes = Array(bytes)
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
      littleEndian
        ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
        : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static let windows1252High: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D,
    0x17D, 0x8F, 0x90, 0x2018,
    0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]

  static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    let code = (0x80...0x9F).contains(byte) ? windows1252High[Int(byte) - 0x80] : UInt32(byte)
    return Unicode.Scalar(code) ?? "?"
  }
}
