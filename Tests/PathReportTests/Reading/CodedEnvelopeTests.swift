import Foundation
import Testing

@testable import PathReport

/// What a report says in words, and the same as coded observations, give the same values.
@Suite("One report as coded observations")
struct CodedEnvelopeTests {
  private static let files: [String] = {
    let folder = Repository.root.appending(path: "Samples").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted()
  }()

  @Test("observations of a sample's tumor", arguments: files)
  func observations(sample: String) throws {
    let extractor = TestExtractor.shared
    let bytes = Array(try Repository.data("Samples/\(sample)"))
    guard let tumor = try extractor.extract(bytes: bytes, name: sample).first?.tumors.first else { return }
    let answers = CodedAnswer.all(of: tumor)
    let expected = CodedAnswer.values(of: tumor)
    for (name, file) in [
      ("CDA", CodedAnswer.document(answers)), ("FHIR", CodedAnswer.bundle(answers)),
      ("HL7", CodedAnswer.message(answers)),
    ] {
      let record = try #require(try extractor.extract(bytes: Array(file.utf8), name: sample).first)
      let values = record.tumors.first.map(CodedAnswer.values) ?? [:]
      for (field, value) in expected { #expect(values[field] == value, "\(name): \(field)") }
    }
  }
}

/// One coded observation: a question of LOINC with what a report answered.
private struct CodedAnswer {
  enum Value {
    case status(ResultStatus)
    case percent(Percentage)
    case code(String)
    case number(Double, unit: String)
  }

  var code: String
  var value: Value

  // MARK: - From a tumor

  static func all(of tumor: Tumor) -> [CodedAnswer] {
    var answers: [CodedAnswer] = []
    func add(_ code: String, _ value: Value?) {
      if let value { answers.append(CodedAnswer(code: code, value: value)) }
    }
    add("33728-7", tumor.size.map { .number($0.greatest.value, unit: "mm") })
    add("85337-4", tumor.estrogenReceptor?.status.map { .status($0) })
    add("85329-1", tumor.estrogenReceptor?.percent.map { .percent($0) })
    add("85339-0", tumor.progesteroneReceptor?.status.map { .status($0) })
    add("85325-9", tumor.progesteroneReceptor?.percent.map { .percent($0) })
    let scores = ["0": "LA6111-4", "1+": "LA11841-6", "2+": "LA11842-4", "3+": "LA11843-2"]
    if let score = tumor.her2?.ihc?.score.flatMap({ scores[$0] }) {
      add("85319-2", .code(score))
    } else {
      add("85319-2", tumor.her2?.ihc?.status.map { .status($0) })
    }
    add("85318-4", tumor.her2?.ish?.status.map { .status($0) })
    add("49683-6", tumor.her2?.ish?.ratio.map { .number($0.value, unit: "{ratio}") })
    add("74860-8", tumor.her2?.ish?.her2CopyNumber.map { .number($0.value, unit: "{copies}") })
    add("74861-6", tumor.her2?.ish?.cep17CopyNumber.map { .number($0.value, unit: "{copies}") })
    add("85330-9", tumor.ki67?.percent.map { .percent($0) })
    return answers
  }

  /// The values that the observations state, by field.
  static func values(of tumor: Tumor) -> [String: String] {
    var values: [String: String] = [:]
    func percent(_ value: Percentage?) -> String? { value.map { "\($0.low)-\($0.high)" } }
    values["size"] = tumor.size.map { "\($0.greatest.value)" }
    values["er"] = tumor.estrogenReceptor?.status?.rawValue
    values["er %"] = percent(tumor.estrogenReceptor?.percent)
    values["pr"] = tumor.progesteroneReceptor?.status?.rawValue
    values["pr %"] = percent(tumor.progesteroneReceptor?.percent)
    values["her2 ihc"] = tumor.her2?.ihc?.status?.rawValue
    values["her2 score"] = tumor.her2?.ihc?.score
    values["her2 ish"] = tumor.her2?.ish?.status?.rawValue
    values["her2 ratio"] = tumor.her2?.ish?.ratio.map { "\($0.value)" }
    values["her2 copies"] = tumor.her2?.ish?.her2CopyNumber.map { "\($0.value)" }
    values["ki-67 %"] = percent(tumor.ki67?.percent)
    return values
  }

  private static let words: [ResultStatus: String] = [
    .positive: "Positive", .negative: "Negative", .equivocal: "Equivocal", .lowPositive: "Low positive",
    .pending: "Pending", .notPerformed: "Not performed",
  ]

  // MARK: - Envelopes

  static func document(_ answers: [CodedAnswer]) -> String {
    let observations = answers.map { answer -> String in
      let value =
        switch answer.value {
        case .status(.pending): "<value xsi:type=\"CD\" nullFlavor=\"NAV\"/>"
        case .status(let status): "<value xsi:type=\"ST\">\(words[status] ?? "")</value>"
        case .code(let code): "<value xsi:type=\"CO\" code=\"\(code)\" codeSystem=\"2.16.840.1.113883.6.1\"/>"
        case .number(let number, let unit): "<value xsi:type=\"PQ\" value=\"\(number)\" unit=\"\(unit)\"/>"
        case .percent(let percent):
          percent.low == percent.high
            ? "<value xsi:type=\"PQ\" value=\"\(percent.low)\" unit=\"%\"/>"
            : "<value xsi:type=\"IVL_PQ\"><low value=\"\(percent.low)\" unit=\"%\"/>"
              + "<high value=\"\(percent.high)\" unit=\"%\"/></value>"
        }
      return "<component><observation classCode=\"OBS\" moodCode=\"EVN\"><code code=\"\(answer.code)\" "
        + "codeSystem=\"2.16.840.1.113883.6.1\"/><statusCode code=\"completed\"/>\(value)</observation></component>"
    }
    return
      "<ClinicalDocument xmlns=\"urn:hl7-org:v3\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
      + "<component><structuredBody><component><section><code code=\"22637-3\"/><text/><entry><organizer>"
      + observations.joined()
      + "</organizer></entry></section></component></structuredBody></component></ClinicalDocument>"
  }

  static func bundle(_ answers: [CodedAnswer]) -> String {
    let entries = answers.enumerated().map { index, answer -> String in
      let value =
        switch answer.value {
        case .status(.pending): "\"dataAbsentReason\":{\"coding\":[{\"code\":\"temp-unknown\"}]}"
        case .status(let status): "\"valueCodeableConcept\":{\"text\":\"\(words[status] ?? "")\"}"
        case .code(let code):
          "\"valueCodeableConcept\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"\(code)\"}]}"
        case .number(let number, let unit): "\"valueQuantity\":{\"value\":\(number),\"unit\":\"\(unit)\"}"
        case .percent(let percent):
          percent.low == percent.high
            ? "\"valueQuantity\":{\"value\":\(percent.low),\"unit\":\"%\"}"
            : "\"valueRange\":{\"low\":{\"value\":\(percent.low),\"unit\":\"%\"},"
              + "\"high\":{\"value\":\(percent.high),\"unit\":\"%\"}}"
        }
      return
        "{\"resource\":{\"resourceType\":\"Observation\",\"id\":\"o\(index)\",\"status\":\"final\",\"code\":"
        + "{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"\(answer.code)\"}]},\(value)}}"
    }
    return
      "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[\(entries.joined(separator: ","))]}"
  }

  static func message(_ answers: [CodedAnswer]) -> String {
    let segments = answers.enumerated().map { index, answer -> String in
      let (type, value, unit) =
        switch answer.value {
        case .status(let status): ("CWE", "^\(words[status] ?? "")^L", "")
        case .code(let code): ("CWE", "\(code)^^LN", "")
        case .number(let number, let unit): ("NM", "\(number)", unit)
        case .percent(let percent):
          percent.low == percent.high
            ? ("NM", "\(percent.low)", "%") : ("SN", "^\(percent.low)^-^\(percent.high)", "%")
        }
      return "OBX|\(index + 1)|\(type)|\(answer.code)^^LN||\(value)|\(unit)|||||F\r"
    }
    return "MSH|^~\\&|A|B|||20240101||ORU^R01|1|T|2.5.1\rPID|1||1^^^A^MR\rOBR|1||S1|60568-3^Synoptic^LN\r"
      + segments.joined()
  }
}
