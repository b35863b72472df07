import Foundation
import PathReport
import Testing

@Suite("Records as JSON through Codable")
struct CodableTests {
  @Test("a record comes back as it was", arguments: [SampleRecords.full, SampleRecords.empty])
  func roundTrip(_ record: ReportRecord) throws {
    let data = try JSONEncoder().encode(record)
    #expect(try JSONDecoder().decode(ReportRecord.self, from: data) == record)
  }

  @Test("a single score and a list come back as they were")
  func parts() throws {
    for score in [AllredScore(total: 7), AllredScore(total: 0, proportion: 0, intensity: 0)] {
      #expect(try decode(AllredScore.self, JSONEncoder().encode(score)) == score)
    }
    #expect(try decode(HER2Result.self, "{}") == HER2Result())
  }

  @Test("what is missing or null takes its default")
  func tolerance() throws {
    let missing = #"{"source": {"name": "a"}, "tumors": [{"estrogenReceptor": {"status": "positive"}}]}"#
    let null = """
      {"schemaVersion": null, "producer": null,
       "source": {"name": "a", "format": null, "index": null, "sha256": null, "bytes": null},
       "report": null, "diagnostics": null,
       "tumors": [{
         "component": null, "laterality": null, "specimen": null, "focus": null, "size": null,
         "estrogenReceptor": {"status": "positive", "statusDerived": null, "percent": null, "intensity": null,
           "allred": null, "hScore": null, "irs": null, "clone": null, "origin": null, "evidence": null},
         "progesteroneReceptor": null, "her2": null, "ki67": null, "androgenReceptor": null}]}
      """
    var tumor = Tumor(component: .unspecified)
    tumor.estrogenReceptor = ReceptorResult()
    tumor.estrogenReceptor?.status = .positive
    let expected = ReportRecord(producer: "", source: ReportSource(name: "a"), tumors: [tumor])
    #expect(try decode(ReportRecord.self, missing) == expected)
    #expect(try decode(ReportRecord.self, null) == expected)
  }

  @Test("the smaller parts are tolerant too")
  func tolerantParts() throws {
    #expect(try decode(Measure.self, #"{"value": 2, "comparator": null}"#) == Measure(value: 2))
    #expect(try decode(Percentage.self, #"{"low": 1, "high": 2}"#) == Percentage(low: 1, high: 2))
    #expect(try decode(Ki67Result.self, "{}") == Ki67Result())
    #expect(try decode(HER2IHC.self, #"{"evidence": null}"#) == HER2IHC())
    #expect(try decode(HER2ISH.self, #"{"groupDerived": null}"#) == HER2ISH())
    #expect(
      try decode(HER2Overall.self, #"{"status": "negative"}"#)
        == HER2Overall(status: .negative, basis: .stated))
    #expect(
      try decode(TumorSize.self, #"{"greatest": {"value": 9}, "basis": "gross"}"#)
        == TumorSize(greatest: Measure(value: 9), dimensions: [9], basis: .gross, evidence: []))
    #expect(
      try decode(Diagnostic.self, #"{"code": "review"}"#)
        == Diagnostic(code: .review, severity: .warning, message: ""))
  }

  @Test("evidence loses its UTF-8 offsets in JSON and takes the scalar offsets for them")
  func evidenceOffsets() throws {
    let evidence = Evidence(
      start: 2, end: 6, utf8Start: 3, utf8End: 8, text: "é ER", section: .diagnosis, rule: "r")
    let json = try JSONValue(parsing: JSONEncoder().encode(evidence))
    #expect(json == ["start": 2, "end": 6, "text": "é ER", "section": "diagnosis", "rule": "r"])
    let decoded = try decode(Evidence.self, #"{"start": 2, "end": 6, "path": "OBX[7]-5"}"#)
    #expect(decoded.utf8Start == 2 && decoded.utf8End == 6)
    #expect(decoded.section == .other && decoded.rule.isEmpty && decoded.path == "OBX[7]-5")
  }

  @Test("statusDerived stands beside a status, groupDerived beside a group")
  func derivedFlags() throws {
    var result = ReceptorResult()
    result.statusDerived = true
    #expect(try encode(result) == ["origin": "thisReport"])
    result.status = .negative
    #expect(try encode(result) == ["status": "negative", "statusDerived": true, "origin": "thisReport"])
    var ish = HER2ISH()
    ish.groupDerived = true
    #expect(try encode(ish) == ["origin": "thisReport"])
    ish.group = 4
    #expect(try encode(ish) == ["group": 4, "groupDerived": true, "origin": "thisReport"])
  }

  @Test("further receptors are keys of the tumor and come back sorted by name")
  func otherReceptors() throws {
    var tumor = Tumor(component: .invasive)
    tumor.otherReceptors = ["pdl1", "androgenReceptor"].map {
      NamedReceptorResult(name: $0, result: ReceptorResult())
    }
    let json = try encode(tumor)
    #expect(json["pdl1/origin"] == "thisReport" && json["androgenReceptor/origin"] == "thisReport")
    let decoded = try decode(Tumor.self, JSONEncoder().encode(tumor))
    #expect(decoded.otherReceptors.map(\.name) == ["androgenReceptor", "pdl1"])
  }

  @Test("names of receptors", arguments: ["androgenReceptor", "a", "pdL1"])
  func validName(_ name: String) {
    #expect(NamedReceptorResult.isName(name))
  }

  @Test("names that would break the contract", arguments: ["", "AR", "1a", "a b", "é", "her2", "a\n"])
  func invalidName(_ name: String) {
    #expect(!NamedReceptorResult.isName(name))
  }

  @Test(
    "what can't be read is an error",
    arguments: [
      #"{"source": {}}"#,
      #"{"schemaVersion": 2, "source": {"name": "a"}}"#,
      #"{"source": {"name": "a"}, "tumors": [{"component": "benign"}]}"#,
      #"{"source": {"name": "a"}, "tumors": [{"AR": {}}]}"#,
      #"{"source": {"name": "a"}, "tumors": [{"grade": 2}]}"#,
      #"{"source": {"name": "a"}, "diagnostics": [{"message": "?"}]}"#,
    ])
  func errors(_ json: String) {
    #expect(throws: DecodingError.self) { try decode(ReportRecord.self, json) }
  }

  private func decode<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
    try decode(type, Data(json.utf8))
  }

  private func decode<Value: Decodable>(_ type: Value.Type, _ data: Data) throws -> Value {
    try JSONDecoder().decode(type, from: data)
  }

  private func encode(_ value: some Encodable) throws -> JSONValue {
    try JSONValue(parsing: JSONEncoder().encode(value))
  }
}
