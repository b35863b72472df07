import Testing

@testable import PathReport

@Suite("HL7 v2")
struct HL7Tests {
  private func message(_ rows: String..., order: String = "F") -> String {
    let head = "MSH|^~\\&|A|B|||20240101||ORU^R01|1|T|2.5.1\rPID|1||77^^^H^MR\r"
    return head + "OBR|1||S24-1|11529-5^Pathology^LN|||20240102|||||||||||||||20240105|||\(order)\r"
      + rows.map { $0 + "\r" }.joined()
  }

  private func lines(_ rows: String...) throws -> [String] {
    let message = message(rows.joined(separator: "\r"))
    return try Rendered.lines(message, as: .hl7v2)
  }

  @Test(
    "escapes, known and unknown",
    arguments: [
      (#"a \F\ b \S\ c \T\ d \R\ e \E\ f"#, "a | b ^ c & d ~ e \\ f"), (#"1\.br\2"#, "1\n2"),
      (#"1\X0D\\X0A\2"#, "1\n2"), (#"1\X0D0A\2"#, "1\n2"), (#"1\X000D\2"#, "1\n2"), (#"\XE9\"#, "é"),
      (#"\XC3A9\"#, "é"), (#"a\.sp 2\b"#, "a\n\nb"), (#"a\.in+4\b\.ti-2\c\.fi\d\.nf\"#, "abcd"),
      (#"a\.ce\b"#, "a\nb"), (#"\H\bold\N\"#, "bold"), (#"\C2842\x\M244A\y"#, "xy"),
      (#"C:\path\to"#, #"C:\path\to"#), (#"50\50"#, #"50\50"#), (#"end\"#, #"end\"#), (#"\Xzz\"#, #"\Xzz\"#),
      (#"a\.sk 3\b"#, "a   b"),
    ])
  func escapes(field: String, text: String) {
    #expect(HL7Delimiters().text(Array(field.utf8)[...]) == text)
  }

  @Test(
    "any line end, frames, blank lines, written line ends",
    arguments: ["\r", "\n", "\r\n", "<CR>\n", "\r\r\n\n"])
  func lineEnds(end: String) throws {
    let text = message(
      "OBX|1|TX|22637-3^Dx^LN||ER positive||||||F", "OBX|2|TX|22637-3^Dx^LN||PR negative||||||F"
    )
    .replacing("\r", with: end)
    #expect(try Rendered.lines(text, as: .hl7v2) == ["FINAL DIAGNOSIS:", "ER positive", "PR negative"])
    let framed = "\u{B}" + text + "\u{1C}\r"
    #expect(try Rendered.reports(framed + framed.replacing("S24-1", with: "S24-2"), as: .hl7v2).count == 2)
  }

  @Test("a line without a segment's name continues the one above")
  func continuation() throws {
    let lines = try lines("OBX|1|TX|22637-3^Dx^LN||Left breast:\ncarcinoma\nPR|70 %|||||F")
    #expect(lines == ["FINAL DIAGNOSIS:", "Left breast:", "carcinoma", "PR"])
  }

  @Test("what was not escaped stands for itself")
  func unescaped() throws {
    let lines = try lines("OBX|1|TX|22637-3^Dx^LN||ER ~95% & PR ^ 5%~next||||||F")
    #expect(lines == ["FINAL DIAGNOSIS:", "ER ~95% & PR ^ 5%", "next"])
  }

  @Test(
    "void observations are passed over, preliminary ones marked", arguments: ["D", "W", "X", "N", "I", "O"])
  func statuses(status: String) throws {
    let text = message(
      "OBX|1|TX|22637-3^Dx^LN||ER positive||||||\(status)", "OBX|2|TX|22637-3^Dx^LN||PR negative||||||P")
    let report = try #require(try Rendered.reports(text, as: .hl7v2).first)
    #expect(String(decoding: report.text.bytes, as: UTF8.self) == "FINAL DIAGNOSIS:\nPR negative\n")
    #expect(report.diagnostics.count == 1)
  }

  @Test(
    "sections by code, local code, alternate code, label",
    arguments: [
      ("22634-0^x^LN", "GROSS DESCRIPTION:"), ("FD^x^L", "FINAL DIAGNOSIS:"),
      ("77^x^L^22635-7^Micro^LN", "MICROSCOPIC DESCRIPTION:"), ("^CLINICAL HISTORY", "CLINICAL HISTORY:"),
      ("1^Addendum 2^L", "ADDENDUM:"), ("1^Final Dx^L", "FINAL DIAGNOSIS:"), ("22638-1", "COMMENT:"),
      ("88305&GDT", "GROSS DESCRIPTION:"), ("&IMP", "FINAL DIAGNOSIS:"),
    ])
  func sections(question: String, heading: String) throws {
    #expect(try lines("OBX|1|TX|\(question)||words||||||F").first == heading)
  }

  @Test(
    "values of every type",
    arguments: [
      ("NM|85329-1^^LN||90|%", "Estrogen receptor: 90%"),
      ("SN|85329-1^^LN||>^95|%", "Estrogen receptor: >95%"),
      ("SN|85329-1^^LN||^60^-^70|%", "Estrogen receptor: 60-70%"),
      ("SN|49683-6^^LN||^4.2^:^2.0|", "HER2 by FISH: HER2/CEP17 ratio 2.10"),
      ("SN|49683-6^^LN||^1.3^/^1|", "HER2 by FISH: HER2/CEP17 ratio 1.3"),
      ("CWE|85337-4^^LN||LA6576-8^^LN|", "Estrogen receptor: Positive"),
      ("CE|85337-4^^LN||^^^^^^^^Negative (0%)|", "Estrogen receptor: Negative (0%)"),
      ("CWE|85319-2^^LN||LA11842-4^^LN|", "HER2 by immunohistochemistry: 2+"),
      ("ST|PGR^PgR result^L||Positive (80%)|", "Progesterone receptor: Positive (80%)"),
      (
        "ST|ER1^Estrogen Receptor in Breast cancer specimen by Immune stain^L||Positive|",
        "Estrogen receptor: Positive"
      ),
      ("NM|1^CEN17 signals/nucleus^L||2.1|", "HER2 by in situ hybridization: average CEP17 copy number 2.1"),
      ("NM|1^HER2:CEN17^L||1.4|", "HER2 by in situ hybridization: HER2/CEP17 ratio 1.4"),
      ("ST|1^HER2 by Dual ISH^L||Amplified|", "HER2 by DISH, dual probe: Amplified"),
      // The code of staging parameters, where the label or the type tells otherwise.
      ("ST|PR^PR^L||Negative (0%)|", "Progesterone receptor: Negative (0%)"),
      ("CWE|PR^Progesterone Receptor Status^L||N^Negative^L|", "Progesterone receptor: Negative"),
      ("CE|PR||^Positive|", "Progesterone receptor: Positive"),
      ("NM|PR^PR percent^L||40|%", "Progesterone receptor: 40%"),
      (
        "CWE|85337-4^^LN||P^Positive^L~S^Strong^L~^95%^L|",
        "Estrogen receptor: Positive, 95%, Strong intensity"
      ),
      ("CWE|85319-2^^LN||^Equivocal^L~^2+^L|", "HER2 by immunohistochemistry: Equivocal, score 2+"),
      ("NM|X^Ki67^L||14|%", "Ki-67: 14%"), ("NM|33728-7^^LN||1.7|cm", "Tumor size: 1.7 cm"),
      ("NM|X^Invasive tumor size (mm)^L||17|", "Invasive carcinoma, tumor size: 17 mm"),
      ("CWE|85318-4^^LN||260385009^^SCT|", "HER2 by FISH: Negative"),
    ])
  func values(row: String, line: String) throws {
    let lines = try lines("OBX|1|\(row)|||||F")
    #expect(lines.last == line)
  }

  @Test("the code of staging parameters still is that of their text")
  func stagingParameters() throws {
    let found = try lines("OBX|1|TX|PR^Staging parameters^L||pT2 pN0||||||F")
    #expect(found == ["STAGING:", "pT2 pN0"])
  }

  @Test("a question that names its specimen")
  func partInLabel() throws {
    let found = try lines(
      "OBX|1|ST|1^ER (part A)^L||Positive 80%||||||F", "OBX|2|ST|2^ER, specimen B^L||Negative||||||F")
    #expect(
      found == [
        "CODED RESULTS:", "Part A: specimen", "Estrogen receptor: Positive 80%", "Part B: specimen",
        "Estrogen receptor: Negative",
      ])
  }

  @Test("coded results behind an addendum are the report's own, and an addendum's are its own")
  func codesBehindAddendum() throws {
    let rows = [
      "OBX|1|TX|22637-3^Dx^LN||Left breast, core biopsy: invasive carcinoma||||||F",
      "OBX|2|CWE|85337-4^ER^LN||LA6576-8^Positive^LN||||||F",
      "OBX|3|TX|22639-9^Supplement^LN||HER2 FISH: not amplified, ratio 1.2||||||F",
    ]
    let tumor = try #require(try extract(message(rows.joined(separator: "\r"))).tumors.first)
    #expect(tumor.estrogenReceptor?.origin == .thisReport)
    #expect(tumor.her2?.ish?.origin == .addendum)
    let later = message(rows[0]) + "OBR|2||S24-1|35265-8^Addendum^LN|||20240102|||||||||||||||20240108|||F\r"
    let added = try #require(try extract(later + rows[1] + "\r").tumors.first)
    #expect(added.estrogenReceptor?.origin == .addendum)
  }

  private func extract(_ text: String) throws -> ReportRecord {
    try #require(try TestExtractor.shared.extract(bytes: Array(text.utf8), name: "m").first)
  }

  @Test("a label that contradicts its code is followed, and said")
  func mixedUpCodes() throws {
    let text = message("OBX|1|NM|85329-1^Ki-67 index^LN||30|%|||||F")
    let report = try #require(try Rendered.reports(text, as: .hl7v2).first)
    #expect(String(decoding: report.text.bytes, as: UTF8.self).contains("Ki-67: 30%"))
    #expect(report.diagnostics.first?.code == .inconsistent)
  }

  @Test(
    "tests that only share a marker's name are no results",
    arguments: ["42914-2^HER2 serum^LN", "14130-9^ER mass^LN"])
  func otherTests(question: String) throws {
    #expect(throws: Never.self) { try lines("OBX|1|NM|\(question)||12|ng/mL|||||F").isEmpty }
    #expect(try lines("OBX|1|NM|\(question)||12|ng/mL|||||F") == [])
  }

  @Test(
    "header facts",
    arguments: [("F", ReportStatus.final), ("C", .corrected), ("P", .preliminary), ("A", .preliminary)])
  func header(code: String, status: ReportStatus) throws {
    let text = message("OBX|1|TX|22637-3^Dx^LN||ER positive||||||F", order: code)
    let header = try #require(try Rendered.reports(text, as: .hl7v2).first?.header)
    #expect(header.accession == "S24-1")
    #expect(header.patientID == "77")
    #expect(header.status == status)
    #expect(header.collectedOn == "2024-01-02")
    #expect(header.reportedOn == "2024-01-05")
  }
}
