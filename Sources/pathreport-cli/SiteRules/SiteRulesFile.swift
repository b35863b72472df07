import PathReport
import Yams

/// A YAML file with the rules of a site: what each phrase means, and on which line it stands.
///
/// ```yaml
/// markers:
///   her2: [NEU assay]
/// sections:
///   microscopic: [Bench findings]
/// ignore: [ER follow-up clinic]
/// ```
struct SiteRulesFile {
  /// The rules.
  private(set) var rules = SiteRules([])
  /// The line of each phrase, from 1.
  private var lines: [Int] = []
  private var phrases: [SiteRules.Phrase] = []
  /// What is wrong with the file's form; the rules then hold what could be read.
  private(set) var faults: [Fault] = []

  /// Something in the file that is not right.
  struct Fault {
    /// The line, from 1.
    let line: Int
    /// The key that it stands under; empty at the top.
    let key: String
    /// What is wrong, and what to do.
    let reason: String

    /// The fault for people.
    var message: String { key.isEmpty ? "line \(line): \(reason)" : "line \(line), \(key): \(reason)" }
  }

  /// A site has hundreds of phrases, not megabytes of them.
  private static let mostBytes = 1 << 20

  /// Reads a file's bytes.
  init(_ bytes: [UInt8]) {
    if bytes.count > Self.mostBytes {
      fault(1, "", "the file is larger than 1 MiB; these are no rules")
    } else if let text = String(validating: bytes, as: UTF8.self) {
      read(text)
    } else {
      fault(1, "", "the file is not in UTF-8; save it as UTF-8")
    }
    rules = SiteRules(phrases, sha256: SHA256.hexadecimal(of: bytes))
  }

  private mutating func read(_ text: String) {
    do throws(YAMLFault) {
      if let root = try YAMLFault.root(of: text) { readTop(root) } else { fault(1, "", Self.emptyFile) }
    } catch {
      fault(error.line, "", error.reason)
    }
  }

  /// Where a phrase stands that an extractor refused.
  func fault(_ fault: SiteRulesError.Fault) -> Fault {
    Fault(line: lines[fault.phrase], key: phrases[fault.phrase].meaning.key, reason: fault.reason)
  }

  private static let keys = "markers, sections and ignore"
  private static let emptyFile = "the file holds no rules; its keys are \(keys)"

  private mutating func fault(_ line: Int, _ key: String, _ reason: String) {
    faults.append(Fault(line: line, key: key, reason: reason))
  }

  // MARK: - From the top down

  private mutating func readTop(_ root: Node) {
    guard let mapping = root.mapping else {
      return fault(root.line, "", root.isNull ? Self.emptyFile : "expected the keys \(Self.keys)")
    }
    for (key, value) in mapping {
      switch key.scalar?.string {
      case "markers":
        readMeanings(value, under: "markers", names: Biomarker.standard.map(\.name)) { .marker($0) }
      case "sections":
        readMeanings(value, under: "sections", names: ReportSection.allCases.map(\.rawValue)) {
          .heading(ReportSection(rawValue: $0)!)
        }
      case "ignore":
        readList(value, meaning: .ignored)
      default:
        let name = key.scalar?.string ?? "a list or mapping"
        fault(key.line, "", "unknown key “\(name)”; the keys are \(Self.keys)")
      }
    }
  }

  /// `markers` and `sections`: a list of phrases for each name.
  private mutating func readMeanings(
    _ node: Node, under key: String, names: [String], meaning: (String) -> SiteRules.Meaning
  ) {
    guard let mapping = node.mapping else {
      return fault(
        node.line, key, "expected names with a list of phrases behind each: \(names[0]): [a phrase]")
    }
    for (name, value) in mapping {
      guard let known = names.first(where: { $0 == name.scalar?.string }) else {
        let unknown = name.scalar?.string ?? "a list or mapping"
        fault(name.line, key, "unknown name “\(unknown)”; the names are \(names.joined(separator: ", "))")
        continue
      }
      readList(value, meaning: meaning(known))
    }
  }

  private mutating func readList(_ node: Node, meaning: SiteRules.Meaning) {
    guard let list = node.sequence else {
      return fault(
        node.line, meaning.key, "expected a list of phrases: [one, another], or a line “- phrase” each")
    }
    for item in list {
      guard let text = item.scalar?.string else {
        fault(
          item.line, meaning.key, "expected a phrase and found a list or mapping; put the phrase in quotes")
        continue
      }
      phrases.append(SiteRules.Phrase(item.isNull ? "" : text, meaning))
      lines.append(item.line)
    }
  }
}

extension Node {
  /// The line that it begins on, from 1.
  fileprivate var line: Int { mark?.line ?? 1 }

  /// Whether nothing stands here, or `~`.
  fileprivate var isNull: Bool { null != nil }
}

extension SiteRulesFile {
  /// The phrases with a meaning, in the order of the file; `nil` where there are none.
  func list(_ meaning: SiteRules.Meaning) -> String? {
    let texts = rules.phrases.filter { $0.meaning == meaning }.map(\.text)
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }

  /// What the rules say beside names of markers, and how records tell of them.
  func description(producer: String) -> [String] {
    var lines: [String] = []
    for section in ReportSection.allCases {
      guard let headings = list(.heading(section)) else { continue }
      lines.append("heading of \(section.rawValue):  \(headings)")
    }
    if let ignored = list(.ignored) { lines.append("ignored:  \(ignored)") }
    return lines + ["producer:  \(producer)", ""]
  }
}
