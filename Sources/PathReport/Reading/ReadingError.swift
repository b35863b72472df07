/// Why bytes could not be read as a report.
///
/// The texts say what was found and what to do; they never quote the report.
public enum ReadingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The bytes are a known format that holds no text to read.
  case unreadableFormat(name: String, advice: String)
  /// The bytes are neither text nor a known format.
  case binary

  /// The error in words.
  public var description: String {
    switch self {
    case .unreadableFormat(let name, let advice): "this is \(name), not a report's text; \(advice)"
    case .binary: "this is binary data, not a report; give text files, or leave it out"
    }
  }
}
