import Foundation
import PathReport
import Testing

@Suite("Records as JSON through the fast writer")
struct JSONRecordWriterTests {
  static let nasty = [
    "", "\"", "\\", "\"\\\"", "a\"b\\c", "line\nbreak\r\n\ttab", "\u{0}\u{1}\u{8}\u{B}\u{C}\u{1F}\u{7F}",
    "\u{2028}\u{2029}", "/slash</script>", "é e\u{301} ß 日本語 🧬", "\u{FEFF}bom", "\u{FFFD}", "\\u0041",
    "long enough not to be a small string \"",
  ]

  @Test("both ways of writing say the same", arguments: [SampleRecords.full, SampleRecords.empty])
  func agreement(_ record: ReportRecord) throws {
    let expected = try JSONValue(parsing: JSONEncoder().encode(record))
    #expect(try JSONValue(parsing: JSONRecordWriter().string(record)) == expected)
    #expect(try JSONValue(parsing: JSONRecordWriter(pretty: true).string(record)) == expected)
  }

  @Test("both ways of writing say the same of records made at random")
  func randomAgreement() throws {
    var generator = SplitMix64(seed: 42)
    for _ in 0..<300 {
      let record = RandomRecord.make(using: &generator)
      let expected = try JSONValue(parsing: JSONEncoder().encode(record))
      #expect(try JSONValue(parsing: JSONRecordWriter().string(record)) == expected)
    }
  }

  @Test("strings come back scalar by scalar", arguments: nasty)
  func strings(_ text: String) throws {
    var record = SampleRecords.empty
    record.report.text = text
    record.source.name = text
    for pretty in [false, true] {
      let json = JSONRecordWriter(pretty: pretty).string(record)
      let read = try JSONDecoder().decode(ReportRecord.self, from: Data(json.utf8))
      #expect(read.report.text.map { Array($0.utf8) } == Array(text.utf8))
      #expect(Array(read.source.name.utf8) == Array(text.utf8))
    }
  }

  @Test("escapes are the short ones where there are short ones")
  func escapes() {
    var record = SampleRecords.empty
    record.source.name = "\u{8}\t\n\u{C}\r\u{0}\u{1F}\"\\/é\u{2028}\u{7F}"
    #expect(
      JSONRecordWriter().string(record).contains(
        #""name":"\b\t\n\f\r\u0000\u001f\"\\/"# + "é\u{2028}\u{7F}\""))
  }

  @Test("an empty record to the letter")
  func emptyText() {
    #expect(
      JSONRecordWriter().string(SampleRecords.empty) == """
        {"schemaVersion":1,"producer":"pathreport 0.1.0",\
        "source":{"name":"empty.txt","format":"text","index":0},"report":{},"tumors":[],"diagnostics":[]}
        """)
  }

  @Test("an indented record to the letter")
  func prettyText() {
    var record = SampleRecords.empty
    var tumor = Tumor(component: .inSitu)
    tumor.size = TumorSize(
      greatest: Measure(value: 4.5, comparator: .less), dimensions: [4.5, 3], basis: .gross, evidence: [])
    tumor.her2 = HER2Result()
    record.tumors = [tumor]
    #expect(
      JSONRecordWriter(pretty: true).string(record) == """
        {
          "schemaVersion": 1,
          "producer": "pathreport 0.1.0",
          "source": {
            "name": "empty.txt",
            "format": "text",
            "index": 0
          },
          "report": {},
          "tumors": [
            {
              "component": "inSitu",
              "size": {
                "greatest": {
                  "value": 4.5,
                  "comparator": "<"
                },
                "dimensions": [
                  4.5,
                  3
                ],
                "basis": "gross"
              },
              "her2": {}
            }
          ],
          "diagnostics": []
        }
        """)
  }

  @Test("keys stand in the order of the contract")
  func order() throws {
    let json = JSONRecordWriter().string(SampleRecords.full)
    let tumor = try #require(json.range(of: #""tumors":[{"#)).upperBound
    #expect(
      json[tumor...].hasPrefix(
        """
        "component":"invasive","laterality":"left","specimen":"A","focus":"1",\
        "size":{"greatest":{"value":23,"comparator":"="},"dimensions":[23,19,15.5],"basis":"diagnosis",\
        "evidence":[{"start":0,"end":19,"text":"2.3 x 1.9 x 1.55 cm","section":"immunohistochemistry",\
        "rule":"receptor.labelled"}]},\
        "estrogenReceptor":{"status":"positive","statusDerived":true,\
        "percent":{"low":90,"high":100,"comparator":">"},"intensity":"moderateStrong",\
        "allred":{"total":8,"proportion":5,"intensity":3},"hScore":270,"irs":12,"clone":"SP1",\
        "origin":"addendum","evidence":[
        """))
    let keys = ["estrogenReceptor", "progesteroneReceptor", "her2", "ki67", "androgenReceptor"]
    let places = keys.map { json.range(of: "\"\($0)\":")?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test("a number that JSON has no word for is null")
  func infinities() throws {
    var record = SampleRecords.full
    record.tumors[0].her2?.ish?.ratio = Measure(value: .infinity)
    let json = try JSONValue(parsing: JSONRecordWriter().string(record))
    #expect(json["tumors/0/her2/ish/ratio/value"] == .null)
  }

  @Test("writing appends and leaves what is there")
  func appending() {
    let writer = JSONRecordWriter()
    var bytes = Array("before\n".utf8)
    writer.write(SampleRecords.empty, into: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    writer.write(SampleRecords.full, into: &bytes)
    let lines = [writer.string(SampleRecords.empty), writer.string(SampleRecords.full)]
    #expect(String(decoding: bytes, as: UTF8.self) == "before\n" + lines.joined(separator: "\n"))
    #expect(!lines.joined().contains("\n"))
  }
}
