/// Why bytes could not be read as a report.
///
/// The texts say what was found and what to do; they never quote the report.
public enum ReadingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The bytes are a known format that holds no text to read.
  case unreadableFormat(name: String, advice: String)
  /// The bytes are neither text nor a known format.
  case binary
  /// The bytes begin as a known format and then break its rules.
  case malformed(format: String, reason: String)
  /// A table whose columns do not say where the report's text is.
  case unknownColumn(reason: String)

  /// The error in words.
  public var description: String {
    switch self {
    case .unreadableFormat(let name, let advice): "this is \(name), not a report's text; \(advice)"
    case .malformed(let format, let reason): "this is \(format), but \(reason)"
    case .unknownColumn(let reason): reason
    case .binary: "this is binary data, not a report; give text files, or leave it out"
    }
  }
}
