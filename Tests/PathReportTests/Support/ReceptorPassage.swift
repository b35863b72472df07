import Testing

@testable import PathReport

/// A piece of a report with what must be read of its receptors, in words: `positive 90% strong`, `negative <1%`,
/// `allred 8(5+3)`; the empty string where nothing must be read, `nil` where it does not matter.
struct ReceptorPassage: Sendable, CustomTestStringConvertible {
  let text: String
  var er: String?
  var pr: String?
  var ki67: String?

  init(_ text: String, er: String? = nil, pr: String? = nil, ki67: String? = nil) {
    self.text = text
    self.er = er
    self.pr = pr
    self.ki67 = ki67
  }

  var testDescription: String { text }

  func expectToBeRead(sourceLocation: SourceLocation = #_sourceLocation) {
    let tumor = TestExtractor.shared.extract(text).tumors.first
    if let er { #expect(Self.words(tumor?.estrogenReceptor) == er, sourceLocation: sourceLocation) }
    if let pr { #expect(Self.words(tumor?.progesteroneReceptor) == pr, sourceLocation: sourceLocation) }
    if let ki67 { #expect(Self.words(tumor?.ki67) == ki67, sourceLocation: sourceLocation) }
  }

  private static func words(_ result: ReceptorResult?) -> String {
    guard let result else { return "" }
    var words = [result.status?.rawValue, result.percent.map(words), result.intensity?.rawValue]
    if let allred = result.allred {
      let parts = allred.proportion.flatMap { proportion in allred.intensity.map { "(\(proportion)+\($0))" } }
      words.append("allred \(allred.total)\(parts ?? "")")
    }
    words += [result.hScore.map { "h \($0)" }, result.irs.map { "irs \($0)" }]
    if result.origin != .thisReport { words.append(result.origin.rawValue) }
    return words.compactMap { $0 }.joined(separator: " ")
  }

  private static func words(_ result: Ki67Result?) -> String {
    [result?.status?.rawValue, result?.percent.map(words)].compactMap { $0 }.joined(separator: " ")
  }

  private static func words(_ percent: Percentage) -> String {
    func digits(_ value: Double) -> String {
      value == value.rounded() ? "\(Int(value))" : "\(value)"
    }
    switch percent.comparator {
    case .less: return "<\(digits(percent.high))%"
    case .lessOrEqual: return "<=\(digits(percent.high))%"
    case .greater: return ">\(digits(percent.low))%"
    case .greaterOrEqual: return ">=\(digits(percent.low))%"
    default:
      let sign = percent.comparator == .approximate ? "~" : ""
      return percent.low == percent.high
        ? "\(sign)\(digits(percent.low))%" : "\(sign)\(digits(percent.low))-\(digits(percent.high))%"
    }
  }
}
