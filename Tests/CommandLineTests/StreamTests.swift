import Foundation
import Testing

@Suite("Streams through standard input")
struct StreamTests {
  private let workspace = Workspace()

  @Test("each line of JSON is answered before the next one comes", .timeLimit(.minutes(1)))
  func answersAtOnce() throws {
    // The second line is only written when the first answer is there.
    let outcome = try Tool.shell(
      #"""
      mkfifo in
      "$PATHREPORT" extract - < in > out &
      exec 3> in
      for n in 1 2 3; do
        echo "{\"id\":\"R$n\",\"text\":\"ER: positive ($n%)\"}" >&3
        until [ "$(wc -l < out)" -eq $n ]; do sleep 0.02; done
      done
      exec 3>&-
      wait $!; echo $?; cat out
      """#, in: workspace)
    #expect(outcome.lines.first == "0")
    #expect(outcome.lines.count == 4)
    for (number, line) in outcome.lines.dropFirst().enumerated() {
      #expect(
        line.contains("\"source\":{\"name\":\"R\(number + 1)\",\"format\":\"jsonl\",\"index\":\(number)}"))
    }
  }

  @Test("HL7 messages and lines of FHIR are numbered through, and come in order", arguments: [1, 4])
  func messages(jobs: Int) throws {
    var messages = ""
    for number in 0..<50 {
      messages += "MSH|^~\\&|LAB|H|||20240101||ORU^R01|\(number)|P|2.5\r"
      messages += "OBR|1||A\(number)|88305^Breast\rOBX|1|TX|||ER: positive (\(number)%)\r"
    }
    let outcome = try Tool.run("extract", "-", "--jobs", "\(jobs)", in: workspace, input: messages)
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 50)
    for (number, line) in outcome.lines.enumerated() {
      #expect(line.contains("\"index\":\(number)"))
      #expect(line.contains("\"accession\":\"A\(number)\""))
    }
  }

  @Test("a damaged line is a record that says so, and those behind it are read")
  func damagedLine() throws {
    let lines = "{\"id\":1,\"text\":\"ER: positive\"}\n{\"id\":2,\"te\n\n{\"id\":3,\"text\":\"ER: negative\"}"
    let outcome = try Tool.run("extract", "-", in: workspace, input: lines)
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 3)
    #expect(outcome.lines[1].contains("line 2 is no JSON"))
    #expect(outcome.lines[2].contains("\"name\":\"3\",\"format\":\"jsonl\",\"index\":2"))
  }

  @Test("free text is one report, to its end")
  func text() throws {
    let outcome = try Tool.run("extract", "-", in: workspace, input: "ER: positive\n\nPR: negative\n")
    #expect(outcome.lines.count == 1)
    #expect(outcome.output.contains("\"bytes\":27"))
  }
}
