/// The path to the element that a parser is in, with a number where there are several of a name: an XPath.
struct XMLPath {
  private struct Step {
    var tag: XMLTag
    var number: Int
    /// Where the counts of its children begin.
    var children: Int
  }

  private var steps: [Step] = []
  /// How many children of each name the open elements have had so far, those of inner ones behind those of outer ones.
  private var counts: [(tag: XMLTag, count: Int)] = []
  /// More names than any schema has in one place are not counted: looking for them would take longer and longer.
  private static let mostNames = 64

  var depth: Int { steps.count }
  /// The code of the element around the one that the parser is in.
  var parentCode: Int { steps.count > 1 ? steps[steps.count - 2].tag.code : 0 }
  /// The name of the element around the one that the parser is in.
  var parent: String { steps.count > 1 ? steps[steps.count - 2].tag.name : "" }

  mutating func enter(_ tag: XMLTag) {
    var number = 1
    if let first = steps.last?.children {
      if let known = counts[first...].firstIndex(where: { $0.tag.pointer == tag.pointer }) {
        counts[known].count += 1
        number = counts[known].count
      } else if counts.count - first < Self.mostNames {
        counts.append((tag, 1))
      }
    }
    steps.append(Step(tag: tag, number: number, children: counts.count))
  }

  mutating func leave() {
    guard let step = steps.popLast() else { return }
    counts.removeLast(counts.count - step.children)
  }

  /// The path in words; `/ClinicalDocument/component[2]/section`.
  var text: String { text(to: depth) }

  /// The path of one of the open elements, by its depth.
  func text(to depth: Int) -> String {
    var text = ""
    for step in steps.prefix(depth) {
      text += "/"
      text += step.tag.name
      if step.number > 1 { text += "[\(step.number)]" }
    }
    return text
  }
}
