import Foundation
import Testing

@Suite("Rules of a site on the command line")
struct SiteRulesTests {
  private let workspace = Workspace()
  private static let samples = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Samples/site-rules")
  private static let rules = samples.appendingPathComponent("site.yaml").path
  private static let report = samples.appendingPathComponent("report.txt").path

  @Test("the sample is read by its site's rules")
  func sample() throws {
    let outcome = try Tool.run(
      "extract", Self.report, "--lexicon", Self.rules, "--format", "table", in: workspace)
    #expect(outcome.status == 0)
    #expect(
      outcome.output.hasPrefix(
        """
        report.txt
          invasive, left
            ER        positive      90 %, strong
            PR        negative      <1 %
            HER2 IHC  negative      1+, derived
            HER2      negative      by IHC, HER2-low
            Ki-67     18 %
            Size      ≥9 mm, microscopic

        """))
    let explained = try Tool.run("explain", Self.report, "--lexicon", Self.rules, in: workspace)
    #expect(explained.output.contains("“NEU-index: 1+”"))
    let plain = try Tool.run("extract", Self.report, "--format", "table", in: workspace)
    #expect(plain.output.contains("    ER        negative\n"))
  }

  @Test("records name the file's SHA-256 behind the producer")
  func producer() throws {
    let digest = try Tool.shell("sha256sum '\(Self.rules)' || shasum -a 256 '\(Self.rules)'", in: workspace)
    let sum = digest.output.prefix { $0 != " " }
    #expect(sum.count == 64)
    let outcome = try Tool.run("extract", Self.report, "--lexicon", Self.rules, in: workspace)
    #expect(outcome.output.contains(" (site rules \(sum))\",\"source\""))
  }

  @Test("fields shows them")
  func fields() throws {
    let outcome = try Tool.run("fields", "--lexicon", Self.rules, in: workspace)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\n  site:     Oestro assay\n"))
    #expect(outcome.output.contains("\nheading of clinicalHistory:  What the ward wrote\n"))
    #expect(outcome.output.contains("\nignored:  ER follow-up clinic, HER2 education leaflet\n"))
    #expect(outcome.output.contains("\nproducer:  pathreport "))
    #expect(!(try Tool.run("fields", in: workspace).output.contains("site:")))
  }

  @Test("evaluate takes them too")
  func evaluate() throws {
    workspace.write(#"{"id": "report", "tumors": [{"ki67": {"percent": {"low": 18}}}]}"#, to: "gold.jsonl")
    let outcome = try Tool.run(
      "evaluate", "--gold", "gold.jsonl", Self.report, "--lexicon", "gone.yaml", in: workspace)
    #expect(outcome.status == 1)
    #expect(outcome.errors == "pathreport: error: gone.yaml: No such file or directory\n")
  }

  @Test("all faults of a file are named with their line, key and what to do, and nothing is read")
  func faults() throws {
    workspace.write("ER: positive", to: "a.txt")
    workspace.write(
      """
      marker: x
      markers:
        her3: [HER3]
        her2: NEU
        ki67:
          -
          - positive
          - [a]
      sections:
        summary: [Bottom line]
      ignore:
        - ER clinic
        - er-clinic
      """, to: "site.yaml")
    let outcome = try Tool.run("extract", "a.txt", "--lexicon", "site.yaml", "-o", "out.jsonl", in: workspace)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(workspace.names == ["a.txt", "site.yaml"])
    let markers = "estrogenReceptor, progesteroneReceptor, her2, ki67"
    let sections =
      "header, clinicalHistory, specimen, intraoperative, gross, microscopic, diagnosis, synoptic, "
      + "immunohistochemistry, insituHybridization, comment, addendum, methods, other"
    let expected = [
      "line 1: unknown key “marker”; the keys are markers, sections and ignore",
      "line 3, markers: unknown name “her3”; the names are \(markers)",
      "line 4, markers.her2: expected a list of phrases: [one, another], or a line “- phrase” each",
      "line 6, markers.ki67: the phrase is empty; write its words or remove it",
      "line 7, markers.ki67: “positive” already has a meaning of its own (positive) in the standard "
        + "vocabulary, which site rules can't change; remove it, or add the words that stand beside it",
      "line 8, markers.ki67: expected a phrase and found a list or mapping; put the phrase in quotes",
      "line 10, sections: unknown name “summary”; the names are \(sections)",
      "line 13, ignore: “er clinic” is given twice; remove one of the two",
    ]
    #expect(outcome.errors == expected.map { "pathreport: error: site.yaml: \($0)\n" }.joined())
  }

  @Test(
    "what is no file of rules is refused with its line",
    arguments: [
      ("", "line 1: the file holds no rules"), ("# nothing\n", "line 1: the file holds no rules"),
      ("her2", "line 1: expected the keys"), ("markers: [a]", "line 1, markers: expected names"),
      ("a: [b\nc: d", "line 2: this is no YAML"), ("\tignore: []", "line 1: this is no YAML"),
      ("ignore: [ER clinic]\nignore: []", "line 1: the key “ignore” stands twice"),
      ("ignore: []\n---\nignore: []", "line 2: this is no YAML"),
      ("ignore: [a\u{1}b]", "line 1: this is no YAML"),
      (String(repeating: "[", count: 5000), "line 1: this is no YAML"),
      ("ignore: {a: b}", "line 1, ignore: expected a list"),
      ("[a]: [b]", "line 1: unknown key “a list or mapping”"),
    ])
  func malformed(text: String, message: String) throws {
    workspace.write(text, to: "site.yaml")
    let outcome = try Tool.run("fields", "--lexicon", "site.yaml", in: workspace)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("pathreport: error: site.yaml: \(message)"))
  }

  @Test("a file in another encoding, or much too large, is refused")
  func bytes() throws {
    workspace.write([0x69, 0xFF], to: "latin.yaml")
    let latin = try Tool.run("fields", "--lexicon", "latin.yaml", in: workspace)
    #expect(latin.errors.contains("not in UTF-8"))
    workspace.write(String(repeating: "#", count: 1 << 21), to: "large.yaml")
    let large = try Tool.run("fields", "--lexicon", "large.yaml", in: workspace)
    #expect(large.errors.contains("larger than 1 MiB"))
  }
}
