import Testing

@testable import PathReport

@Suite("FHIR")
struct FHIRTests {
  private func observation(_ members: String, code: String = "85329-1", status: String = "final") -> String {
    #"{"resourceType":"Observation","status":"\#(status)","code":{"coding":[{"system":"http://loinc.org","code":"\#(code)"}]},\#(members)}"#
  }

  @Test(
    "values of every type",
    arguments: [
      (#""valueQuantity":{"value":90,"unit":"%"}"#, "Estrogen receptor: 90%"),
      (#""valueQuantity":{"value":90,"comparator":">","code":"%"}"#, "Estrogen receptor: >90%"),
      (#""valueInteger":90"#, "Estrogen receptor: 90%"),
      (#""valueString":"90 %""#, "Estrogen receptor: 90 %"),
      (#""valueRange":{"low":{"value":60,"unit":"%"},"high":{"value":70}}"#, "Estrogen receptor: 60-70%"),
      (#""valueRange":{"low":{"value":60,"unit":"%"}}"#, "Estrogen receptor: >=60%"),
      (#""valueCodeableConcept":{"coding":[{"code":"LA6577-6"}]}"#, "Estrogen receptor: Negative"),
      (#""valueCodeableConcept":{"text":"Positive"}"#, "Estrogen receptor: Positive"),
      (#""valueBoolean":true"#, "Estrogen receptor: Positive"),
    ])
  func values(members: String, line: String) throws {
    #expect(try Rendered.lines(observation(members), as: .fhir).last == line)
  }

  @Test(
    "a report's narrative is read where a conclusion is all there is, or a form that is not read",
    arguments: [
      (##""conclusion":"Carcinoma.""##, true),
      (##""presentedForm":[{"contentType":"application/pdf","data":"JVBERi0xLjQKJSVFT0Y="}]"##, true),
      (##""presentedForm":[{"contentType":"text/plain","data":"UFIgMCAl"}]"##, false),
    ])
  func narrative(members: String, isRead: Bool) throws {
    let report =
      ##"{"resourceType":"DiagnosticReport","status":"final","text":{"div":"<div><p>ER 90 %</p></div>"},"##
      + members + "}"
    #expect(try Rendered.lines(report, as: .fhir).contains("ER 90 %") == isRead)
  }

  @Test(
    "statuses and absent values",
    arguments: [
      (#""valueBoolean":true"#, "entered-in-error", [String]()), (#""valueBoolean":true"#, "cancelled", []),
      (#""note":[]"#, "registered", ["Estrogen receptor: pending"]),
      (#""dataAbsentReason":{"coding":[{"code":"temp-unknown"}]}"#, "final", ["Estrogen receptor: pending"]),
      (
        #""dataAbsentReason":{"coding":[{"code":"not-performed"}]}"#, "final",
        ["Estrogen receptor: not performed"]
      ),
      (#""dataAbsentReason":{"coding":[{"code":"unknown"}]}"#, "final", []),
      (#""interpretation":[{"coding":[{"code":"NEG"}]}]"#, "final", ["Estrogen receptor: Negative"]),
      (
        #""valueBoolean":true,"referenceRange":[{"text":"negative"}]"#, "amended",
        ["Estrogen receptor: Positive"]
      ),
    ])
  func states(members: String, status: String, lines: [String]) throws {
    let text = observation(members, code: "85337-4", status: status)
    #expect(try Rendered.lines(text, as: .fhir).filter { $0.hasPrefix("Estrogen") } == lines)
  }

  @Test(
    "the tests of HER2 are told apart by their methods",
    arguments: [
      ("FISH", "HER2 by FISH: Positive"), ("Immunohistochemistry", "HER2 by immunohistochemistry: Positive"),
      ("", "HER2: Positive"),
    ])
  func methods(method: String, line: String) throws {
    let text = observation(#""valueBoolean":true,"method":{"text":"\#(method)"}"#, code: "48676-1")
    #expect(try Rendered.lines(text, as: .fhir).last == line)
  }

  @Test("a report that was corrected replaces the one with its number")
  func replaced() throws {
    func report(_ status: String, _ conclusion: String, _ day: Int) -> String {
      #"{"resource":{"resourceType":"DiagnosticReport","status":"\#(status)","identifier":[{"value":"A"}],"issued":"2024-01-0\#(day)","conclusion":"\#(conclusion)"}}"#
    }
    let bundle =
      #"{"resourceType":"Bundle","entry":[\#(report("final", "ER negative", 1)),\#(report("corrected", "ER positive", 2))]}"#
    let reports = try Rendered.reports(bundle, as: .fhir)
    #expect(reports.count == 1)
    #expect(reports.first?.header.status == .corrected)
  }

  @Test("files without a report say what they hold")
  func noReport() {
    #expect {
      try Rendered.reports(#"{"resourceType":"Patient"}"#, as: .fhir)
    } throws: { "\($0)".contains("Patient") }
    #expect(throws: ReadingError.self) { try Rendered.reports(#"{"resourceType":"Observation""#, as: .fhir) }
  }

  @Test(
    "an attachment that is compressed, elsewhere or damaged gives a remark",
    arguments: [#""url":"http://a/b""#, #""data":"%%%""#, #""data":"H4sIAAAA""#])
  func attachments(attachment: String) throws {
    let text = #"{"resourceType":"DiagnosticReport","status":"final","presentedForm":[{\#(attachment)}]}"#
    let report = try #require(try Rendered.reports(text, as: .fhir).first)
    #expect(report.text.isEmpty)
    #expect(report.diagnostics.count == 1)
  }
}
