/// The path to the element that a parser is in, with a number where there are several of a name: an XPath.
struct XMLPath {
  private struct Step {
    var name: String
    var number: Int
    /// How many children of each name there were so far.
    var children: [(name: String, count: Int)] = []
  }

  private var steps: [Step] = []
  /// More names than any schema has in one place are not counted: looking for them would take longer and longer.
  private static let mostNames = 64

  var depth: Int { steps.count }
  /// The element around the one that the parser is in.
  var parent: String { steps.count > 1 ? steps[steps.count - 2].name : "" }

  mutating func enter(_ name: String) {
    var number = 1
    if let last = steps.indices.last {
      if let known = steps[last].children.firstIndex(where: { $0.name == name }) {
        steps[last].children[known].count += 1
        number = steps[last].children[known].count
      } else if steps[last].children.count < Self.mostNames {
        steps[last].children.append((name, 1))
      }
    }
    steps.append(Step(name: name, number: number))
  }

  mutating func leave() { if !steps.isEmpty { steps.removeLast() } }

  /// The path in words; `/ClinicalDocument/component[2]/section`.
  var text: String {
    steps.map { $0.number > 1 ? "/\($0.name)[\($0.number)]" : "/\($0.name)" }.joined()
  }
}
