import Foundation
import Testing

@Suite("Files and folders that are read")
struct InputTests {
  private let workspace = Workspace()

  @Test("a folder gives its files in the order of their paths' bytes, named relative to it")
  func order() throws {
    for name in ["b.txt", "a/z.txt", "a.txt", "a/b/c", "B.txt", "a-1.txt"] {
      workspace.write("ER: positive", to: "in/\(name)")
    }
    let outcome = try Tool.run("extract", "in/", in: workspace)
    #expect(outcome.status == 0)
    #expect(try names(outcome) == ["B.txt", "a-1.txt", "a.txt", "a/b/c", "a/z.txt", "b.txt"])
  }

  @Test("a file goes by its name, whatever folder it is in; arguments keep their order")
  func files() throws {
    workspace.write("ER: positive", to: "deep/er/report.txt")
    workspace.write("ER: positive", to: "first.txt")
    let outcome = try Tool.run("extract", "deep/er/report.txt", "first.txt", "deep", in: workspace)
    #expect(try names(outcome) == ["report.txt", "first.txt", "er/report.txt"])
  }

  @Test("hidden files and symbolic links in folders are passed over, but not when they are named")
  func hidden() throws {
    workspace.write("ER: positive", to: "in/seen.txt")
    workspace.write("ER: positive", to: "in/.hidden")
    workspace.write("ER: positive", to: "in/.folder/file.txt")
    let link = workspace.folder.appendingPathComponent("in/link.txt")
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "seen.txt")
    #expect(try names(Tool.run("extract", "in", in: workspace)) == ["seen.txt"])
    let named = try Tool.run("extract", "in/.hidden", "in/link.txt", in: workspace)
    #expect(try names(named) == [".hidden", "link.txt"])
  }

  @Test("a name that is not UTF-8 is read all the same")
  func foreignName() throws {
    let outcome = try Tool.shell(
      #"mkdir in; echo 'ER: positive' > "in/$(printf 'caf\351')"; "$PATHREPORT" extract in"#, in: workspace)
    #expect(outcome.status == 0)
    #expect(try names(outcome) == ["caf\u{FFFD}"])
  }

  @Test("standard input is one more file")
  func standardInput() throws {
    let text = "ER: positive (95%, strong)"
    let outcome = try Tool.run("extract", "-", in: workspace, input: text)
    #expect(try names(outcome) == ["-"])
    #expect(outcome.output.contains(#""status":"positive""#))
  }

  @Test("what can't be read is named on standard error, and the run goes on")
  func failures() throws {
    workspace.write("ER: positive", to: "in/report.txt")
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0xFF, 0]
    workspace.write(png, to: "in/image.txt")
    let outcome = try Tool.run("extract", "gone.txt", "in", in: workspace)
    #expect(outcome.status == 1)
    #expect(try names(outcome) == ["report.txt"])
    let errors = outcome.errors.split(separator: "\n")
    #expect(errors.count == 2)
    #expect(errors.first == "pathreport: error: gone.txt: No such file or directory")
    #expect(errors.last?.hasPrefix("pathreport: error: in/image.txt: ") == true)
  }

  @Test("any number of jobs gives the same output")
  func jobs() throws {
    for number in 0..<200 { workspace.write("ER: positive (\(number % 100)%)", to: "in/\(number).txt") }
    let one = try Tool.run("extract", "in", "--jobs", "1", in: workspace)
    let many = try Tool.run("extract", "in", "--jobs", "7", in: workspace)
    #expect(one.lines.count == 200)
    #expect(one.output == many.output)
  }

  /// The digests are those of `sha256sum`; the lengths are those around the ends of blocks.
  @Test(
    "the SHA-256 of a file",
    arguments: [
      (0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      (1, "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"),
      (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
      (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
      (63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
      (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
      (65, "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0"),
      (119, "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"),
      (120, "2f3d335432c70b580af0e8e1b3674a7c020d683aa5f73aaaedfdc55af904c21c"),
      (100_000, "6d1cf22d7cc09b085dfc25ee1a1f3ae0265804c607bc2074ad253bcc82fd81ee"),
    ])
  func digest(count: Int, expected: String) throws {
    let text = String(repeating: "a", count: count)
    let outcome = try Tool.run("extract", "-", "--sha256", in: workspace, input: text)
    #expect(outcome.output.contains("\"sha256\":\"\(expected)\""))
  }

  /// The `source.name` of each line.
  private func names(_ outcome: Tool.Outcome) throws -> [String] {
    try outcome.lines.map { line in
      let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return (record?["source"] as? [String: Any])?["name"] as? String ?? "?"
    }
  }
}
