import Testing

@testable import PathReport

@Suite("CDA")
struct CDATests {
  private func document(_ section: String) -> String {
    "<?xml version=\"1.0\"?><ClinicalDocument xmlns=\"urn:hl7-org:v3\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
      + "<component><structuredBody><component><section>\(section)</section></component></structuredBody></component>"
      + "</ClinicalDocument>"
  }

  private func narrative(_ text: String) throws -> [String] {
    try Rendered.lines(document("<text>\(text)</text>"), as: .cda)
  }

  private func observation(_ inside: String, attributes: String = "") throws -> [String] {
    let entry =
      "<entry><observation classCode=\"OBS\" moodCode=\"EVN\" \(attributes)>\(inside)</observation></entry>"
    return try Rendered.lines(document("<text/>" + entry), as: .cda)
  }

  @Test(
    "narrative blocks",
    arguments: [
      ("<paragraph>a\n  b</paragraph><paragraph>c</paragraph>", ["a b", "c"]), ("a<br/>b", ["a", "b"]),
      ("<list><item>a</item><item>b<list><item>c</item></list></item></list>", ["- a", "- b", "- c"]),
      ("1<sup>+</sup> <content styleCode=\"Bold\">b</content>", ["1+ b"]),
      ("<paragraph>a<footnote>note</footnote> b</paragraph>", ["a b", "note"]),
      ("<table><tr><th>ER</th><td>positive</td></tr></table>", ["ER: positive"]),
      (
        "<table><thead><tr><th>M</th><th>R</th><th>%</th></tr></thead><tr><td>ER</td><td>pos</td><td>9</td></tr></table>",
        ["| M | R | % |", "| ER | pos | 9 |"]
      ),
      ("<table><tr><td rowspan=\"2\">ER</td><td>a</td></tr><tr><td>b</td></tr></table>", ["ER: a", "ER: b"]),
      (
        "<table><tr><td colspan=\"3\">PANEL</td></tr><tr><th>M</th><th>R</th><th>Normal</th></tr>"
          + "<tr><td>ER</td><td>pos</td><td>neg</td></tr></table>", ["PANEL", "| M | R |", "ER: pos"]
      ),
      (
        "<table><tr><th></th><th>ER</th><th>PR</th></tr><tr><td>Result</td><td>Positive</td><td>Negative</td></tr>"
          + "<tr><td>Percent</td><td>90%</td><td/></tr><tr><td>Intensity</td><td>strong</td><td/></tr></table>",
        ["ER: Positive, 90%, Intensity strong", "PR: Negative"]
      ),
      (
        "<table><tr><th>Tumor</th><th>ER</th><th>PR</th></tr><tr><td>Left</td><td>90%</td><td>5%</td></tr></table>",
        ["Left:", "ER: 90%", "PR: 5%"]
      ),
      (
        "<table><tr><td>Diagnosis</td><td>a<br/>b<br/>c</td></tr><tr><td>one<br/>two</td></tr></table>",
        ["Diagnosis:", "a", "b", "c", "one", "two"]
      ),
      ("line one\nline two", ["line one", "line two"]),
      (
        "<paragraph><content revised=\"delete\">x</content><content revised=\"insert\">y</content></paragraph>",
        ["y"]
      ),
    ])
  func blocks(markup: String, lines: [String]) throws {
    #expect(try narrative(markup) == lines)
  }

  @Test("columns of reference values are left out")
  func referenceColumns() throws {
    let lines = try narrative(
      "<table><thead><tr><th>Test</th><th>Result</th><th>Reference range</th></tr></thead>"
        + "<tr><td>ER</td><td>positive</td><td>negative</td></tr></table>")
    #expect(lines.last == "ER: positive")
  }

  @Test(
    "values of every type",
    arguments: [
      (#"<value xsi:type="PQ" value="90" unit="%"/>"#, "Estrogen receptor: 90%"),
      (#"<value xsi:type="INT" value="90"/>"#, "Estrogen receptor: 90%"),
      (#"<value xsi:type="ST">about 90%</value>"#, "Estrogen receptor: about 90%"),
      (
        #"<value xsi:type="IVL_PQ"><low value="90" unit="%" inclusive="false"/><high nullFlavor="PINF"/></value>"#,
        "Estrogen receptor: >90%"
      ),
      (#"<value xsi:type="IVL_INT"><low value="0"/><high value="5"/></value>"#, "Estrogen receptor: <=5%"),
      (
        #"<value xsi:type="x:IVL_PQ"><low value="60" unit="%"/><high value="70" unit="%"/></value>"#,
        "Estrogen receptor: 60-70%"
      ),
      (
        #"<value xsi:type="CD" code="10828004" codeSystem="2.16.840.1.113883.6.96"/>"#,
        "Estrogen receptor: Positive"
      ),
    ])
  func values(value: String, line: String) throws {
    let lines = try observation("<code code=\"85329-1\" codeSystem=\"2.16.840.1.113883.6.1\"/>" + value)
    #expect(lines.last == line)
  }

  @Test(
    "what is void, pending or negated",
    arguments: [
      (#"<statusCode code="nullified"/><value xsi:type="BL" value="true"/>"#, "", [String]()),
      (#"<statusCode code="aborted"/><value xsi:type="CD" nullFlavor="NA"/>"#, "", []),
      (
        #"<statusCode code="active"/><value xsi:type="CD" nullFlavor="NA"/>"#, "",
        ["Estrogen receptor: pending"]
      ),
      (#"<value xsi:type="CD" nullFlavor="NAV"/>"#, "", ["Estrogen receptor: pending"]),
      (#"<value xsi:type="CD" nullFlavor="UNK"/>"#, "", []),
      (#"<value xsi:type="BL" value="true"/>"#, #"negationInd="true""#, ["Estrogen receptor: Negative"]),
      (#"<interpretationCode code="POS"/>"#, "", ["Estrogen receptor: Positive"]),
      (
        #"<value xsi:type="BL" value="true"/><referenceRange><observationRange><text>negative</text></observationRange></referenceRange>"#,
        "", ["Estrogen receptor: Positive"]
      ),
    ])
  func states(inside: String, attributes: String, lines: [String]) throws {
    let found = try observation("<code code=\"85337-4\"/>" + inside, attributes: attributes)
    #expect(found.filter { $0.hasPrefix("Estrogen") } == lines)
  }

  @Test("a document that declares entities, and one that is cut off, give a reason")
  func damage() {
    let whole = document("<text>ER</text>")
    for text in [String(whole.dropLast(20)), whole.replacing("<text>", with: "<text><br>")] {
      #expect(throws: ReadingError.self) { try Rendered.reports(text, as: .cda) }
    }
  }
}
