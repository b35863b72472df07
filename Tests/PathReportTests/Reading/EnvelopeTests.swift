import Foundation
import Testing

@testable import PathReport

/// The same report in each envelope gives the same tumors.
@Suite("One report in every envelope")
struct EnvelopeTests {
  private static let samples: [String] = {
    let folder = Repository.root.appending(path: "Samples").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted()
  }()

  private static let envelopes: [(name: String, wrap: @Sendable (String) -> String)] = [
    ("HL7 TX", { Envelope.message(Envelope.lines($0)) }),
    ("HL7 FT", { Envelope.message(Envelope.formatted($0)) }),
    ("CDA narrative", Envelope.narrative),
    ("CDA body", Envelope.body),
    ("FHIR form", Envelope.form),
    ("FHIR conclusion", Envelope.observation),
    ("RTF", Envelope.richText),
    ("HTML", Envelope.page),
    ("CSV", Envelope.table),
  ]

  @Test("wrapped samples", arguments: samples)
  func wrapped(sample: String) throws {
    let text = try Envelope.text(of: Array(try Repository.data("Samples/\(sample)")))
    var extractor = ReportExtractor()
    extractor.options.evidence = .none
    let plain = try extractor.extract(bytes: Array(text.utf8), name: sample)
    for (name, wrap) in Self.envelopes {
      let wrapped = try extractor.extract(bytes: Array(wrap(text).utf8), name: sample)
      #expect(wrapped.first?.tumors == plain.first?.tumors, "\(name)")
    }
  }
}

/// Puts a text into an envelope.
private enum Envelope {
  /// The text that a sample is, with one kind of line end and of blank.
  static func text(of bytes: [UInt8]) throws -> String {
    let text = String(decoding: try TextDecoding.decode(bytes).bytes(of: bytes), as: UTF8.self)
    return text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
  }

  static func message(_ segments: String) -> String {
    "MSH|^~\\&|A|B|||20240101||ORU^R01|1|T|2.5.1\rPID|1||1^^^A^MR\rOBR|1||S1|11529-5^Pathology^LN\r"
      + segments
  }

  private static func escaped(_ text: String) -> String {
    text.map { character -> String in
      switch character {
      case "\\": "\\E\\"
      case "|": "\\F\\"
      case "^": "\\S\\"
      case "&": "\\T\\"
      case "~": "\\R\\"
      default: String(character)
      }
    }.joined()
  }

  static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      "OBX|\($0.offset + 1)|TX|33746-9^Findings^LN|\($0.offset + 1)|\(escaped(String($0.element)))||||||F\r"
    }.joined()
  }

  static func formatted(_ text: String) -> String {
    let body = escaped(text).replacingOccurrences(of: "\n", with: "\\.br\\")
    return "OBX|1|FT|33746-9^Findings^LN|1|\(body)||||||F\r"
  }

  private static func marked(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
      .replacingOccurrences(of: "\u{C}", with: "")
  }

  private static func document(_ body: String) -> String {
    "<?xml version=\"1.0\"?><ClinicalDocument xmlns=\"urn:hl7-org:v3\"><component>\(body)</component></ClinicalDocument>"
  }

  static func narrative(_ text: String) -> String {
    document(
      "<structuredBody><component><section><code code=\"33746-9\"/><text><pre>\(marked(text))</pre></text></section>"
        + "</component></structuredBody>")
  }

  static func body(_ text: String) -> String {
    document(
      "<nonXMLBody><text mediaType=\"text/plain\" representation=\"B64\">\(base64(text))</text></nonXMLBody>")
  }

  private static func base64(_ text: String) -> String {
    Data(text.utf8).base64EncodedString(options: .lineLength76Characters)
  }

  private static func resource(_ members: [String: Any]) -> String {
    let data = try? JSONSerialization.data(withJSONObject: members)
    return String(decoding: data ?? Data(), as: UTF8.self)
  }

  static func form(_ text: String) -> String {
    resource([
      "resourceType": "DiagnosticReport", "status": "final",
      "presentedForm": [["contentType": "text/plain", "data": base64(text)]],
    ])
  }

  static func observation(_ text: String) -> String {
    resource([
      "resourceType": "Observation", "status": "final", "valueString": text,
      "code": ["coding": [["system": "http://loinc.org", "code": "33746-9"]]],
    ])
  }

  static func richText(_ text: String) -> String {
    let body = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\\", "{", "}": "\\\(scalar)"
      case "\n": "\\par\n"
      case "\t": "\\tab "
      default: scalar.isASCII ? String(scalar) : "\\u\(Int16(truncatingIfNeeded: scalar.value))?"
      }
    }.joined()
    return "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 \(body)}"
  }

  static func page(_ text: String) -> String { "<html><body><pre>\(marked(text))</pre></body></html>" }

  static func table(_ text: String) -> String {
    "case_id,report_text\n1,\"\(text.replacingOccurrences(of: "\"", with: "\"\""))\"\n"
  }
}
