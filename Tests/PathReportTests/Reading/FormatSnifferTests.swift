import Testing

@testable import PathReport

/// What a file is, by its content alone.
@Suite("Telling formats apart")
struct FormatSnifferTests {
  @Test(
    "the format is told by the first bytes",
    arguments: [
      ("MSH|^~\\&|LAB\rPID|1", ReportFormat.hl7v2),
      ("MSH#*~\\&#LAB\rPID#1", .hl7v2), ("MSH-2019 Surgical pathology report\nER: positive", .text),
      ("OBX|1|TX|22637-3^Final diagnosis^LN||ER: positive", .hl7v2),
      ("OBR|1||S21-1\rOBX||FT|22637-3||ER: positive", .hl7v2),
      // Exports that print the names of segments before plain text.
      ("OBX|TX|Surgical Pathology Accession S18-2 Final Diagnosis: ER positive", .text),
      ("OBX|Final diagnosis|ER: positive", .text),
      ("<?xml version=\"1.0\"?><ClinicalDocument xmlns=\"urn:hl7-org:v3\"/>", .cda),
      ("{\"resourceType\":\"Bundle\"}", .fhir),
      ("{\"id\":\"1\",\"text\":\"ER: positive\"}\n", .jsonl),
      ("{\\rtf1 ER: positive}", .rtf),
      ("<!DOCTYPE html><p>ER: positive</p>", .html),
      ("[X] Invasive carcinoma\n[ ] DCIS", .text),
      ("<1% of nuclei stain for ER", .text),
      ("FINAL DIAGNOSIS: Left breast, invasive carcinoma", .text),
    ])
  func format(text: String, format: ReportFormat) throws {
    #expect(try ReportFormat.sniff(Array(text.utf8)) == format)
  }
}
