import Testing

@Suite("What a registry gets")
struct RegistryTests {
  private let workspace = Workspace()

  init() {
    for number in 0..<20 {
      workspace.write(
        "Left breast: invasive carcinoma. ER: positive, \(number + 10)%", to: "in/\(number).txt")
    }
  }

  @Test(
    "the same bytes on two runs, and with one job and eight",
    arguments: [
      ("naaccr", "estrogenReceptorPercntPosOrRange"), ("fhir", "85329-1"), ("csv", ",er_percent_low,"),
      ("tsv", "\ter_percent_low\t"),
    ])
  func deterministic(format: String, content: String) throws {
    let outputs = try ["1", "8", "8"].map {
      try Tool.run("extract", "in", "--format", format, "--jobs", $0, in: workspace).output
    }
    #expect(Set(outputs).count == 1)
    #expect(outputs[0].contains(content))
  }

  @Test("a name that ends in .gz is compressed, to the same bytes each time")
  func compressed() throws {
    _ = try Tool.run("extract", "in", "-o", "plain.xml", in: workspace)
    _ = try Tool.run("extract", "in", "-o", "packed.xml.gz", in: workspace)
    _ = try Tool.run("extract", "in", "-o", "again.xml.gz", in: workspace)
    #expect(try Tool.shell("cmp packed.xml.gz again.xml.gz", in: workspace).status == 0)
    #expect(try Tool.shell("gzip -dc packed.xml.gz | cmp - plain.xml", in: workspace).status == 0)
  }

  @Test("what was compressed is read like what was not, from a file and from a pipe")
  func packed() throws {
    _ = try Tool.run("extract", "in", "-o", "packed.xml.gz", in: workspace)
    _ = try Tool.run("extract", "in", "-o", "plain.xml", in: workspace)
    let plain = try Tool.run("extract", "plain.xml", "--format", "csv", in: workspace).lines.map {
      $0.drop { $0 != "," }
    }
    #expect(plain.count == 21)
    for command in ["extract packed.xml.gz --format csv", "extract - --format csv < packed.xml.gz"] {
      let outcome = try Tool.shell("\"$PATHREPORT\" \(command)", in: workspace)
      #expect(outcome.lines.filter { !$0.isEmpty }.map { $0.drop { $0 != "," } } == plain)
    }
  }

  @Test("a packed file that is cut short, or damaged, is named, and its neighbours are read")
  func damaged() throws {
    _ = try Tool.run("extract", "in", "-o", "packed.xml.gz", in: workspace)
    _ = try Tool.shell(
      "head -c 300 packed.xml.gz > cut.gz; printf '\\037\\213xxxxxxxxxxxxxxxxxxxxx' > bad.gz", in: workspace)
    let outcome = try Tool.run("extract", "cut.gz", "bad.gz", "in/3.txt", "--format", "jsonl", in: workspace)
    #expect(outcome.status == 1)
    #expect(outcome.lines.count == 1)
    #expect(outcome.errors.contains("cut.gz: its gzip data ends too early"))
    #expect(outcome.errors.contains("bad.gz: its gzip data is damaged"))
  }

  @Test("reports with one number share a Patient where the namespace of the numbers is given, and only there")
  func patients() throws {
    for name in ["a", "b"] {
      workspace.write(
        "MRN: 0042\nLeft breast: invasive carcinoma. ER: positive, \(name)", to: "same/\(name).txt")
    }
    let alone = try Tool.shell("\"$PATHREPORT\" extract same --format fhir", in: workspace)
    #expect(Self.patients(alone).count == 2)
    let shared = try Tool.shell(
      "\"$PATHREPORT\" extract same --format fhir --patient-system urn:oid:1.2.3", in: workspace)
    #expect(Self.patients(shared).count == 1)
    #expect(shared.output.contains(#""identifier":[{"system":"urn:oid:1.2.3","value":"0042"}]"#))
  }

  /// The addresses of the Patients that Bundles put.
  private static func patients(_ outcome: Tool.Outcome) -> Set<Substring> {
    Set(
      outcome.output.split(separator: "\"url\":\"Patient/").dropFirst().map { $0.prefix { $0 != "\"" } })
  }

  @Test("codes are explained with their meaning, their rule and the words behind them")
  func explained() throws {
    let outcome = try Tool.run("explain", "in/3.txt", "--codes", "--color", "never", in: workspace)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("  3826  Estrogen Receptor Percent Positive or Range: 013, 13 %"))
    #expect(outcome.output.contains("“ER: positive, 13%”"))
  }

  @Test("a sample from before treatment is named as the one that was coded")
  func treated() throws {
    workspace.write(
      """
      Left breast, mastectomy, status post neoadjuvant chemotherapy: residual invasive carcinoma, 8 mm.
      ER: negative. On the pre-treatment core biopsy ER was positive (95%).
      """, to: "treated.txt")
    let output = try Tool.run("explain", "treated.txt", "--codes", "--color", "never", in: workspace).output
    #expect(output.contains("  3826  Estrogen Receptor Percent Positive or Range: 095, 95 %"))
    #expect(output.contains("sample.beforeTreatment, EOD 3.3 (2025)"))
    #expect(output.contains("“ER was positive (95%)”"))
  }

  @Test("what is noted for a registry stands in the record, not in the table for people")
  func noted() throws {
    workspace.write(
      "Left breast, lumpectomy: invasive carcinoma, 8 mm, upper outer quadrant. ER: positive", to: "site.txt")
    let record = try Tool.run("extract", "site.txt", "--format", "jsonl", in: workspace).output
    #expect(record.contains(#""field":"tumors[0].site""#))
    #expect(record.contains(#""message":"in the upper outer quadrant""#))
    let table = try Tool.run("extract", "site.txt", "--format", "table", in: workspace).output
    #expect(!table.contains("noted"))
  }
}
