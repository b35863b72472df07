import Foundation
import PathReport
import Testing

@Suite("Written records against Docs/record.schema.json")
struct RecordSchemaTests {
  let schema: JSONSchema
  let json: JSONValue

  init() throws {
    json = try JSONValue(parsing: Repository.data("Docs/record.schema.json"))
    schema = try JSONSchema(json)
  }

  @Test("what is written is valid", arguments: [SampleRecords.full, SampleRecords.empty])
  func valid(_ record: ReportRecord) throws {
    let written = try JSONValue(parsing: JSONRecordWriter().string(record))
    #expect(try schema.faults(in: written) == [])
  }

  @Test(
    "a broken record fails where it is broken",
    arguments: [
      ("schemaVersion", 2, "/schemaVersion: const"),
      ("schemaVersion", nil, "/schemaVersion: required"),
      ("producer", "", "/producer: minLength"),
      ("source/index", -1, "/source/index: minimum"),
      ("source/index", 0.5, "/source/index: type"),
      ("source/sha256", "0A", "/source/sha256: pattern"),
      ("report/accession", .some(.null), "/report/accession: type"),
      ("report/collectedOn", "4.3.2021", "/report/collectedOn: pattern"),
      ("report/patientName", "Doe", "/report/patientName: not allowed"),
      ("tumors", [:], "/tumors: type"),
      ("tumors/0/component", "benign", "/tumors/0/component: enum"),
      ("tumors/1/component", nil, "/tumors/1/component: required"),
      ("tumors/0/AR", ["origin": "thisReport"], "/tumors/0/AR: pattern"),
      ("tumors/0/grade", 2, "/tumors/0/grade: type"),
      ("tumors/0/androgenReceptor/score", 2, "/tumors/0/androgenReceptor/score: not allowed"),
      ("tumors/0/size/dimensions", [], "/tumors/0/size/dimensions: minItems"),
      ("tumors/0/size/dimensions", [1, 2, 3, 4], "/tumors/0/size/dimensions: maxItems"),
      ("tumors/0/estrogenReceptor/percent/high", 101, "/tumors/0/estrogenReceptor/percent/high: maximum"),
      ("tumors/0/estrogenReceptor/percent/low", "90", "/tumors/0/estrogenReceptor/percent/low: type"),
      ("tumors/0/estrogenReceptor/allred/total", 1, "/tumors/0/estrogenReceptor/allred/total: enum"),
      ("tumors/0/estrogenReceptor/evidence", [], "/tumors/0/estrogenReceptor/evidence: minItems"),
      (
        "tumors/0/estrogenReceptor/statusDerived", nil,
        "/tumors/0/estrogenReceptor/statusDerived: dependentRequired"
      ),
      ("tumors/0/her2/ihc/status", nil, "/tumors/0/her2/ihc/status: dependentRequired"),
      ("tumors/0/her2/ihc/score", "4+", "/tumors/0/her2/ihc/score: enum"),
      ("tumors/0/her2/ish/group", 6, "/tumors/0/her2/ish/group: maximum"),
      ("tumors/0/her2/ish/groupDerived", nil, "/tumors/0/her2/ish/groupDerived: dependentRequired"),
      ("tumors/0/her2/ish/ratio/comparator", "≥", "/tumors/0/her2/ish/ratio/comparator: enum"),
      ("diagnostics/0/evidence/1/utf8Start", 0, "/diagnostics/0/evidence/1/utf8Start: not allowed"),
    ] as [(String, JSONValue?, String)])
  func broken(_ path: String, _ value: JSONValue?, _ fault: String) throws {
    var record = try JSONValue(parsing: JSONRecordWriter().string(SampleRecords.full))
    record[path] = value
    #expect(try schema.faults(in: record) == [fault])
  }

  @Test("the full record has every key that the schema knows")
  func complete() throws {
    let written = try JSONValue(parsing: JSONRecordWriter().string(SampleRecords.full))
    #expect(properties(json).subtracting(keys(written)) == [])
  }

  @Test("the schema has the words of the Swift types")
  func words() {
    expectWords("$defs/report/properties/status", ReportStatus.self)
    expectWords("$defs/report/properties/kind", ReportKind.self)
    expectWords("$defs/report/properties/organ", Organ.self)
    expectWords("$defs/tumor/properties/component", TumorComponent.self)
    expectWords("$defs/tumor/properties/laterality", Laterality.self)
    expectWords("$defs/size/properties/basis", TumorSize.Basis.self)
    expectWords("$defs/receptor/properties/intensity", StainingIntensity.self)
    expectWords("$defs/her2/properties/overall/properties/basis", HER2Overall.Basis.self)
    expectWords("$defs/her2/properties/overall/properties/expression", HER2Overall.Expression.self)
    expectWords("$defs/her2/properties/ish/properties/method", HER2ISH.Method.self)
    expectWords("$defs/her2/properties/ish/properties/probe", HER2ISH.Probe.self)
    expectWords("$defs/status", ResultStatus.self)
    expectWords("$defs/origin", ResultOrigin.self)
    expectWords("$defs/comparator", Comparator.self)
    expectWords("$defs/diagnostic/properties/code", Diagnostic.Code.self)
    expectWords("$defs/diagnostic/properties/severity", Diagnostic.Severity.self)
    expectWords("$defs/evidence/properties/section", ReportSection.self)
  }

  @Test("a schema with a keyword that the validator does not know is refused")
  func unsupported() throws {
    #expect(throws: JSONSchema.Unsupported.self) { try JSONSchema(["uniqueItems": true]) }
    #expect(throws: JSONSchema.Unsupported.self) { try JSONSchema(["items": ["oneOf": []]]) }
    #expect(throws: JSONSchema.Unsupported.self) {
      try JSONSchema(["properties": ["a": ["$ref": "#/$defs/b"]]])
    }
  }

  /// The names of all properties that a schema declares, at any depth.
  private func properties(_ schema: JSONValue) -> Set<String> {
    guard case .object(let members) = schema else { return [] }
    var names: Set<String> = []
    for (name, member) in members {
      if name == "properties", case .object(let declared) = member { names.formUnion(declared.keys) }
      names.formUnion(properties(member))
    }
    return names
  }

  /// The keys of all objects in a value, at any depth.
  private func keys(_ value: JSONValue) -> Set<String> {
    switch value {
    case .object(let members): members.values.reduce(into: Set(members.keys)) { $0.formUnion(keys($1)) }
    case .array(let elements): elements.reduce(into: []) { $0.formUnion(keys($1)) }
    case .null, .bool, .number, .string: []
    }
  }

  private func expectWords<Word: CaseIterable & RawRepresentable<String>>(
    _ path: String, _: Word.Type, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let expected = JSONValue.array(Word.allCases.map { .string($0.rawValue) })
    #expect(json[path + "/enum"] == expected, sourceLocation: sourceLocation)
  }
}
