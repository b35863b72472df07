/// Compares two runs report by report.
///
/// Runs over the same files have the same order, so that only a report at a time is in memory; where the orders differ,
/// reports wait for their counterparts.
struct Comparison {
  /// Takes each change: a line with tabs between its parts.
  let emit: (String) throws -> Void

  private var reports = 0
  private var changedReports = 0
  private var counts: [String: Int] = [:]
  /// The reports without a counterpart yet, of the old run and of the new one.
  private var waiting: [[Answers.Key: [Answers]]] = [[:], [:]]
  /// Their keys, in the order in which they came.
  private var order: [Answers.Key] = []

  /// - Parameter emit: Takes each change: a line with tabs between its parts.
  init(emit: @escaping (String) throws -> Void) {
    self.emit = emit
  }

  /// Goes through both runs.
  mutating func run(_ old: AnswerSource, _ new: AnswerSource) throws {
    var (old, new) = (old, new)
    while true {
      let (a, b) = (try old.next(), try new.next())
      if a == nil, b == nil { break }
      if let a, let b, a.key == b.key, waiting.allSatisfy({ $0[a.key] == nil }) {
        try compare(a, b)
        continue
      }
      if let a {
        if let other = counterpart(of: a, in: 1) { try compare(a, other) } else { wait(a, in: 0) }
      }
      if let b {
        if let other = counterpart(of: b, in: 0) { try compare(other, b) } else { wait(b, in: 1) }
      }
    }
    for key in order {
      for (side, words) in ["only in the old run", "only in the new run"].enumerated() {
        for _ in waiting[side].removeValue(forKey: key) ?? [] { try note(key, words) }
      }
    }
  }

  private mutating func counterpart(of answers: Answers, in side: Int) -> Answers? {
    guard var list = waiting[side].removeValue(forKey: answers.key) else { return nil }
    let first = list.removeFirst()
    if !list.isEmpty { waiting[side][answers.key] = list }
    return first
  }

  private mutating func wait(_ answers: Answers, in side: Int) {
    waiting[side][answers.key, default: []].append(answers)
    order.append(answers.key)
  }

  private mutating func compare(_ old: Answers, _ new: Answers) throws {
    reports += 1
    let changes = old.changes(to: new)
    if !changes.isEmpty { changedReports += 1 }
    for change in changes {
      counts[Self.general(change.path), default: 0] += 1
      try emit(Self.line(old.key, [change.path, change.old ?? "", change.new ?? ""]))
    }
  }

  private mutating func note(_ key: Answers.Key, _ words: String) throws {
    reports += 1
    changedReports += 1
    counts[words, default: 0] += 1
    try emit(Self.line(key, [words]))
  }

  private static func line(_ key: Answers.Key, _ parts: [String]) -> String {
    ([key.source, String(key.index)] + parts).map(\.printable).joined(separator: "\t")
  }

  /// A path without the numbers of its tumors: `tumors[].ki67.percent.low`.
  private static func general(_ path: String) -> String {
    var result = ""
    var isNumber = false
    for character in path {
      if character == "]" { isNumber = false }
      if !isNumber { result.append(character) }
      if character == "[" { isNumber = true }
    }
    return result
  }

  /// How often each value changed, the most frequent first.
  var sums: [String] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value)\t\($0.key)" }
  }

  /// The comparison in a sentence.
  var words: String {
    "\(changedReports.grouped) of \(reports.counted("report")) changed"
  }
}
