import Foundation
import Testing

@testable import PathReport

@Suite("Samples of structured formats")
struct FormatSampleTests {
  /// The samples that are no plain text, with the format that they must be told to be.
  private static let formats: [String: ReportFormat] = [
    "hl7": .hl7v2, "ndjson": .fhir, "html": .html, "rtf": .rtf, "csv": .csv, "tsv": .tsv, "jsonl": .jsonl,
  ]

  private static let gold: [GoldRecord] = {
    let files = samples
    let lines = (try? Repository.text("Tests/PathReportTests/Samples/gold.jsonl")) ?? ""
    return lines.split(separator: "\n").compactMap { line in
      guard let value = try? JSONParser.value(of: Array(line.utf8)[...]) else { return nil }
      let gold = GoldRecord(value)
      return files[gold.place.stem]?.hasSuffix(".txt") == false ? gold : nil
    }
  }()

  /// The samples' files by the stems of their names.
  private static let samples: [String: String] = {
    let folder = Repository.root.appending(path: "Samples").path
    // Folders among them hold programs and rules.
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter {
      $0.contains(".")
    }
    return Dictionary(names.map { (String($0.prefix { $0 != "." }), $0) }, uniquingKeysWith: { $1 })
  }()

  @Test("a sample gives what its line of gold says", arguments: gold)
  func values(gold: GoldRecord) throws {
    let name = try #require(Self.samples[gold.place.stem])
    let bytes = Array(try Repository.data("Samples/\(name)"))
    let records = try ReportExtractor().extract(bytes: bytes, name: name)
    let record = try #require(records.first { $0.source.index == gold.place.index })
    #expect(gold.disagreements(with: record) == [])
  }

  @Test("a format is told by content", arguments: samples.values.sorted())
  func sniffing(name: String) throws {
    let bytes = Array(try Repository.data("Samples/\(name)"))
    let suffix = name.split(separator: ".").last.map(String.init) ?? ""
    let expected: ReportFormat =
      switch suffix {
      case "txt": .text
      case "xml": name.hasPrefix("cda") ? .cda : name.hasPrefix("fhir") ? .fhir : .xml
      case "json": .fhir
      default: try #require(Self.formats[suffix])
      }
    #expect(try ReportFormat.sniff(bytes) == expected)
  }

  @Test("structured evidence names its place")
  func paths() throws {
    let places = [
      ("hl7-sections.hl7", "OBX[8]-5"), ("hl7-discrete-local-codes.hl7", "OBX[2]-5"),
      (
        "cda-coded-entries.xml",
        "/ClinicalDocument/component/structuredBody/component/section/entry/organizer/component[3]/observation"
      ),
      ("fhir-observations.json", "Bundle.entry[3].resource.valueCodeableConcept"),
      ("fhir-presented-form.json", "DiagnosticReport.presentedForm[1].data"),
      ("export.csv", "row[1].report_text"),
    ]
    for (name, path) in places {
      let bytes = Array(try Repository.data("Samples/\(name)"))
      let record = try #require(try ReportExtractor().extract(bytes: bytes, name: name).first)
      #expect(record.tumors.first?.estrogenReceptor?.evidence.first?.path == path, "\(name)")
    }
  }

  @Test("evidence counts in the text that was rendered")
  func renderedText() throws {
    var extractor = ReportExtractor()
    extractor.options.includeText = true
    for name in Self.samples.values.sorted() where !name.hasSuffix(".txt") {
      let bytes = Array(try Repository.data("Samples/\(name)"))
      for record in try extractor.extract(bytes: bytes, name: name) {
        let text = try #require(record.report.text)
        for evidence in record.tumors.flatMap({ $0.estrogenReceptor?.evidence ?? [] }) {
          #expect(String(text[evidence.range(in: text)]) == evidence.text, "\(name)")
        }
      }
    }
  }
}

extension GoldRecord: CustomTestStringConvertible {
  var testDescription: String { id }
}
