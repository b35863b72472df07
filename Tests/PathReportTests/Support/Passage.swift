import Testing

/// A short text with what must be read from it, from a file of `Tests/PathReportTests/Passages`.
///
/// `# ` heads a kind of wording, `= ` says what is expected, and the lines up to the next of these are the text.
struct Passage: Sendable, CustomTestStringConvertible {
  let kind: String
  var expected: [String]
  var text: String

  var testDescription: String { "\(kind): \(text)" }

  static func read(_ file: String) -> [Passage] {
    guard let content = try? Repository.text("Tests/PathReportTests/Passages/" + file) else { return [] }
    var passages: [Passage] = []
    var kind = ""
    var isExpectation = false
    for line in content.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# ") {
        kind = String(line.dropFirst(2))
        isExpectation = false
      } else if line.hasPrefix("= ") {
        if !isExpectation { passages.append(Passage(kind: kind, expected: [], text: "")) }
        passages[passages.count - 1].expected.append(String(line.dropFirst(2)))
        isExpectation = true
      } else if !passages.isEmpty {
        passages[passages.count - 1].text += line + "\n"
        isExpectation = false
      }
    }
    return passages
  }
}

extension Double {
  /// `23`, `0.7`.
  var shortest: String { self == rounded() ? "\(Int(self))" : "\(self)" }
}
