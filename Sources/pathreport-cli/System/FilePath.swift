/// A path as the system knows it: bytes, which need not be UTF-8.
struct FilePath: Sendable, Hashable {
  /// The path without a zero at its end.
  let bytes: [UInt8]

  /// Takes a path as an argument gives it.
  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Takes a path as the system gives it.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The path of something in this folder.
  func appending(_ name: [UInt8]) -> FilePath {
    let slash = UInt8(ascii: "/")
    return FilePath(bytes: bytes.last == slash ? bytes + name : bytes + [slash] + name)
  }

  /// The path with more text at its end: another extension.
  func extended(by suffix: String) -> FilePath {
    FilePath(bytes: bytes + suffix.utf8)
  }

  /// The part behind the last slash.
  var lastComponent: String { String(decoding: lastComponentBytes, as: UTF8.self) }

  /// The part behind the last slash, as the system knows it.
  var lastComponentBytes: ArraySlice<UInt8> { bytes.split(separator: UInt8(ascii: "/")).last ?? [] }

  /// The part behind a folder that the path begins with.
  func relative(to folder: FilePath) -> String {
    String(decoding: bytes.dropFirst(folder.bytes.count).drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
  }

  /// The path as text; bytes that are no UTF-8 are replaced.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The path for people, safe to print on a terminal.
  var shown: String { text.printable }

  /// Hands the path to a C function.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let terminated = bytes.map(CChar.init(bitPattern:)) + [0]
    return terminated.withUnsafeBufferPointer { body($0.baseAddress!) }
  }
}

extension String {
  /// The text with control characters replaced, so that a file's name or a report can't steer the terminal.
  var printable: String {
    guard unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      result.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }
}
