import PathReport
import Testing

/// A report's layout and the values that must be read from it.
struct Layout: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let reads: String

  init(_ name: String, _ text: String, reads: String) {
    self.name = name
    self.text = text
    self.reads = reads
  }

  var testDescription: String { name }
}

/// A record in the words of a test: `size 23, er positive 95% strong, ihc negative 1+`, tumors apart by slashes.
enum ReadableRecord {
  static func words(_ text: String) -> String {
    TestExtractor.shared.extract(text).tumors.map(words).joined(separator: " / ")
  }

  private static func words(_ tumor: Tumor) -> String {
    var fields: [String] = []
    if let size = tumor.size { fields.append("size \(number(size.greatest.value))") }
    if let er = tumor.estrogenReceptor { fields.append("er " + words(er)) }
    if let pr = tumor.progesteroneReceptor { fields.append("pr " + words(pr)) }
    if let ihc = tumor.her2?.ihc { fields.append(join(["ihc", ihc.status?.rawValue, ihc.score])) }
    if let ish = tumor.her2?.ish {
      fields.append(
        join([
          "ish", ish.status?.rawValue, ish.ratio.map { "ratio \(number($0.value))" },
          ish.her2CopyNumber.map { "her2 \(number($0.value))" },
          ish.cep17CopyNumber.map { "cep17 \(number($0.value))" }, ish.cells.map { "cells \($0)" },
        ]))
    }
    if let ki67 = tumor.ki67 {
      fields.append(join(["ki67", ki67.status?.rawValue, ki67.percent.map(words)]))
    }
    return fields.joined(separator: ", ")
  }

  private static func words(_ result: ReceptorResult) -> String {
    join([
      result.status?.rawValue, result.percent.map(words), result.intensity?.rawValue,
      result.allred.map { "allred \($0.total)" }, result.hScore.map { "h \($0)" },
      result.irs.map { "irs \($0)" },
    ])
  }

  private static func words(_ percent: Percentage) -> String {
    switch percent.comparator {
    case .less, .lessOrEqual: "<\(number(percent.high))%"
    case .greater, .greaterOrEqual: ">\(number(percent.low))%"
    default:
      percent.low == percent.high
        ? "\(number(percent.low))%" : "\(number(percent.low))-\(number(percent.high))%"
    }
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\(value)"
  }

  private static func join(_ words: [String?]) -> String { words.compactMap { $0 }.joined(separator: " ") }
}
