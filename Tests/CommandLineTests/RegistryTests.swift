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

  @Test("the same bytes on two runs, and with one job and eight", arguments: ["naaccr", "fhir"])
  func deterministic(format: String) throws {
    let outputs = try ["1", "8", "8"].map {
      try Tool.run("extract", "in", "--format", format, "--jobs", $0, in: workspace).output
    }
    #expect(Set(outputs).count == 1)
    #expect(outputs[0].contains(format == "fhir" ? "85329-1" : "estrogenReceptorPercntPosOrRange"))
  }

  @Test("a name that ends in .gz is compressed, to the same bytes each time")
  func compressed() throws {
    _ = try Tool.run("extract", "in", "-o", "plain.xml", in: workspace)
    _ = try Tool.run("extract", "in", "-o", "packed.xml.gz", in: workspace)
    _ = try Tool.run("extract", "in", "-o", "again.xml.gz", in: workspace)
    #expect(try Tool.shell("cmp packed.xml.gz again.xml.gz", in: workspace).status == 0)
    #expect(try Tool.shell("gzip -dc packed.xml.gz | cmp - plain.xml", in: workspace).status == 0)
  }

  @Test("codes are explained with their meaning, their rule and the words behind them")
  func explained() throws {
    let outcome = try Tool.run("explain", "in/3.txt", "--codes", "--color", "never", in: workspace)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("  3826  Estrogen Receptor Percent Positive or Range: 013, 13 %"))
    #expect(outcome.output.contains("“ER: positive, 13%”"))
  }
}
