import Foundation
import Testing

@testable import PathReport

/// Each value of a record is printed in one of its quotations: the digits of a number, a word or sign for a status.
@Suite("What the quotations show")
struct QuotationTests {
  private static let corpus = Repository.root.deletingLastPathComponent().appending(path: "shared/corpus")

  @Test(
    "every value of the corpus is printed in its quotation",
    .enabled(if: FileManager.default.fileExists(atPath: corpus.path), "../shared is absent"),
    arguments: ["dev", "authored", "authored2"])
  func numbers(folder: String) throws {
    let reports = Self.corpus.appending(path: folder).appending(path: "reports")
    let files = try FileManager.default.contentsOfDirectory(at: reports, includingPropertiesForKeys: nil)
    let extractor = ReportExtractor()
    for file in files where file.pathExtension == "txt" {
      for record in try extractor.extract(
        bytes: [UInt8](Data(contentsOf: file)), name: file.lastPathComponent)
      {
        for (field, evidence) in record.tumors.flatMap(Printed.unprinted) {
          let rules = Set(evidence.map(\.rule)).sorted().joined(separator: ", ")
          // No quotation in the message: these are patients' words.
          Issue.record("\(folder)/\(file.lastPathComponent): \(field) is not in its quotation (\(rules))")
        }
      }
    }
  }
}

/// Looks for values in the quotations that they were read from.
enum Printed {
  /// The fields of a tumor whose values stand in none of their quotations.
  static func unprinted(_ tumor: Tumor) -> [(field: String, evidence: [Evidence])] {
    var faults: [(String, [Evidence])] = []
    func check(_ field: String, _ value: Double?, _ evidence: [Evidence], parts: Int = 1) {
      if let value, !contains(value, evidence, parts: parts) { faults.append((field, evidence)) }
    }
    func check(_ name: String, _ result: ReceptorResult?) {
      guard let result else { return }
      check(name + ".percent", result.percent.map(bound), result.evidence, parts: 3)
      check(name + ".allred", result.allred?.total.asDouble, result.evidence, parts: 2)
      check(name + ".hScore", result.hScore?.asDouble, result.evidence)
      if !result.statusDerived, !hasWord(result.status, result.evidence) {
        faults.append((name + ".status", result.evidence))
      }
    }
    check("er", tumor.estrogenReceptor)
    check("pr", tumor.progesteroneReceptor)
    check("ki67.percent", tumor.ki67?.percent.map(bound), tumor.ki67?.evidence ?? [])
    if let ihc = tumor.her2?.ihc {
      check("her2_ihc.score", ihc.score.flatMap { Double($0.filter(\.isNumber)) }, ihc.evidence)
      if !ihc.statusDerived, !hasWord(ihc.status, ihc.evidence) {
        faults.append(("her2_ihc.status", ihc.evidence))
      }
    }
    if let ish = tumor.her2?.ish {
      check("her2_ish.ratio", ish.ratio?.value, ish.evidence)
      check("her2_ish.copies", ish.her2CopyNumber?.value, ish.evidence)
      check("her2_ish.cep17", ish.cep17CopyNumber?.value, ish.evidence)
      if !ish.statusDerived, !hasWord(ish.status, ish.evidence) {
        faults.append(("her2_ish.status", ish.evidence))
      }
    }
    if let size = tumor.size { check("size", size.greatest.value, size.evidence) }
    return faults
  }

  /// The printed end of a percentage: `<1%` is 0 to 1, `>90%` is 90 to 100.
  private static func bound(_ percent: Percentage) -> Double {
    switch percent.comparator {
    case .greater, .greaterOrEqual: percent.low
    default: percent.high
    }
  }

  /// Whether a number is printed, as itself or as the sum of some parts: `5 + 3` for 8, `1+ 10%; 2+ 20%` for 30.
  private static func contains(_ value: Double, _ evidence: [Evidence], parts: Int) -> Bool {
    evidence.contains { place in
      let text = place.text ?? ""
      // Sizes are printed in millimetres, centimetres or inches.
      let isPrinted = numbers(text, scanned: true).contains { number in
        [1, 10, 25.4].contains { abs(number * $0 - value) < 0.051 }
      }
      return isPrinted || sums(numbers(text, scanned: false), parts: parts).contains(value)
    }
  }

  private static func sums(_ numbers: [Double], parts: Int) -> [Double] {
    guard parts > 1 else { return numbers }
    return numbers
      + numbers.indices.flatMap { index in
        sums(Array(numbers[(index + 1)...]), parts: parts - 1).map { $0 + numbers[index] }
      }
  }

  /// All numbers of a text; where it may be scanned, with what scanners make of digits and decimal points.
  private static func numbers(_ text: String, scanned: Bool) -> [Double] {
    guard scanned else { return text.split { !$0.isNumber && $0 != "." }.compactMap { Double($0) } }
    var numbers: [Double] = []
    let characters = Array(text.map { $0 == "," ? "." : $0 })
    for start in characters.indices where digit(characters[start]) != nil || characters[start] == "." {
      var end = start
      var number = ""
      while end < characters.count, number.count < 12 {
        if let digit = digit(characters[end]) {
          number.append(digit)
        } else if characters[end] == ".", !number.contains(".") {
          number.append(".")
        } else if characters[end] != " " || number.last != "." {
          break
        }
        end += 1
        if let value = Double(number.last == "." ? String(number.dropLast()) : number) {
          numbers.append(value)
        }
      }
    }
    return numbers
  }

  private static func digit(_ character: Character) -> Character? {
    switch character {
    case "0"..."9": character
    case "O", "o": "0"
    case "l", "I", "i": "1"
    default: nil
    }
  }

  /// A quotation without any word or sign of a result shows no status.
  private static func hasWord(_ status: ResultStatus?, _ evidence: [Evidence]) -> Bool {
    guard let status else { return true }
    let words: [String] =
      switch status {
      case .positive, .lowPositive:
        [
          "pos", "react", "express", "ampl", "favo", "+", "detect", "present", "stain", "show", "strong",
          "diffus",
        ]
      case .negative:
        ["neg", "non", "no", "un", "-", "absen", "0", "lack", "without", "less", "fail", "devoid"]
      case .equivocal:
        ["equiv", "border", "indet", "inconcl", "undet", "cannot", "+", "ambig", "cbd", "weak"]
      case .pending:
        ["pend", "follow", "await", "progress", "order", "request", "submit", "sent", "will", "perform"]
      case .notPerformed: ["not", "no", "n/a", "insuff", "unable", "cannot", "cancel", "defer", "without"]
      }
    return evidence.contains { place in
      let text = (place.text ?? "").lowercased()
      return words.contains { text.contains($0) }
    }
  }
}

extension Int {
  fileprivate var asDouble: Double { Double(self) }
}
