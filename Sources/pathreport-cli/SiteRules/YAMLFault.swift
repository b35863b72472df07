import Yams

/// What keeps a text from being YAML, in one line for people.
struct YAMLFault: Error {
  /// The line, from 1.
  let line: Int
  /// What is wrong, and what to do.
  let reason: String

  /// The node at the top of a YAML text with one document; `nil` for a text of comments only.
  static func root(of text: String) throws(YAMLFault) -> Node? {
    do {
      return try Yams.compose(yaml: text, .default, .default, .utf8)
    } catch let error as YamlError {
      throw YAMLFault(error)
    } catch {
      throw YAMLFault(line: 1, reason: "this is no YAML")
    }
  }

  private init(line: Int, reason: String) {
    self.line = line
    self.reason = reason
  }

  /// The parser's own descriptions quote the file over several lines; its problem and its place are enough.
  private init(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(
        line: mark.line,
        reason:
          "this is no YAML: \(problem); check the indents (spaces, no tabs), and quote phrases with signs")
    case .reader(let problem, let offset, _, let yaml):
      let line = yaml.prefix(offset ?? 0).count { $0.isNewline } + 1
      self.init(line: line, reason: "this is no YAML: \(problem); remove the character")
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "“\($0)”" }.joined(separator: ", ")
      self.init(
        line: context.mark.line, reason: "the key \(names) stands twice; put its phrases into one list")
    default:
      self.init(line: 1, reason: "this is no YAML")
    }
  }
}
