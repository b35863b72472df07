import Foundation

/// Five regular expressions such as a first attempt at these reports has; a real one needs many more.
enum Patterns {
  private static let all: [NSRegularExpression] = [
    #"\b(?:ER|estrogen receptors?)\b[^.\n]{0,40}?\b(positive|negative)"#,
    #"\b(?:PR|PgR|progesterone receptors?)\b[^.\n]{0,40}?\b(positive|negative)"#,
    #"\bHER-?2(?:/neu)?\b[^.\n]{0,60}?([0-3])\s*\+"#,
    #"\bratio\b[^0-9\n]{0,30}(\d+(?:\.\d+)?)"#,
    #"\b(\d+(?:\.\d+)?)(?:\s*x\s*\d+(?:\.\d+)?)*\s*(?:cm|mm)\b"#,
  ].map { try! NSRegularExpression(pattern: $0, options: .caseInsensitive) }

  /// The number of matches of all patterns in a text.
  static func matches(in text: String) -> Int {
    let range = NSRange(location: 0, length: text.utf16.count)
    return all.reduce(0) { $0 + $1.numberOfMatches(in: text, range: range) }
  }
}
