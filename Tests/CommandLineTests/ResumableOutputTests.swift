import Foundation
import Testing

@testable import pathreport_cli

@Suite("Outputs that a later run goes on with")
struct ResumableOutputTests {
  private let workspace = Workspace()

  private var path: FilePath { FilePath(workspace.folder.appendingPathComponent("out.jsonl").path) }

  private func open(settings: String = "rules 1", beginsAnew: Bool = false) throws -> ResumableOutput {
    try ResumableOutput(
      path, settings: settings, stream: RecordStream(format: .jsonl), beginsAnew: beginsAnew)
  }

  /// Works on files as a run does: what an earlier run has done of the same text is not done again.
  ///
  /// - Returns: The names of the files that were done.
  private func add(_ files: [(name: String, text: String)], to output: ResumableOutput) throws -> [String] {
    var done: [String] = []
    for file in files {
      var piece = InputPiece(file: InputFile(argument: file.name))
      piece.earlier = try output.history?.piece(0, of: piece.file)
      piece.isBeyondEarlier = output.history?.isExhausted ?? true
      var result = PieceResult(piece: piece)
      result.digest = file.text
      if piece.earlier?.digest == file.text {
        result.isReused = true
      } else {
        result.rendered = file.text.isEmpty ? [] : [Array("\(file.name) \(file.text)\n".utf8)]
        done.append(file.name)
      }
      try output.add(result)
    }
    return done
  }

  /// A run that is ended behind some files, which are safe.
  private func interruptedRun(_ files: [(name: String, text: String)]) throws {
    let output = try open()
    _ = try add(files, to: output)
    try output.commit()
  }

  private func finishedRun(_ files: [(name: String, text: String)]) throws -> [String] {
    let output = try open()
    let done = try add(files, to: output)
    try output.finish()
    #expect(
      workspace.text("out.jsonl")
        == files.filter { !$0.text.isEmpty }.map { "\($0.name) \($0.text)\n" }.joined())
    #expect(workspace.text("out.jsonl.journal") == nil)
    #expect(workspace.text("out.jsonl.partial") == nil && workspace.text("out.jsonl.partial2") == nil)
    return done
  }

  @Test("what is done is not done again")
  func goesOn() throws {
    try interruptedRun([("a", "1"), ("b", ""), ("c", "3")])
    #expect(workspace.text("out.jsonl") == nil)
    #expect(try finishedRun([("a", "1"), ("b", ""), ("c", "3"), ("d", "4")]) == ["d"])
  }

  @Test(
    "what changed, came or went in the meantime is done, and the rest is kept",
    arguments: [
      ([("a", "1"), ("b", "changed"), ("c", "3"), ("d", "4"), ("e", "5")], ["b", "e"]),
      ([("a", "changed"), ("b", "2"), ("c", "3"), ("d", "4")], ["a"]),
      ([("a", "1"), ("aa", "new"), ("b", "2"), ("c", "3"), ("d", "4")], ["aa"]),
      ([("b", "2"), ("d", "4"), ("e", "5")], ["e"]), ([("a", "1"), ("b", "2")], []), ([], []),
      ([("a", "1"), ("b", "2"), ("c", "3"), ("d", "")], ["d"]), ([("x", "9")], ["x"]),
    ] as [([(name: String, text: String)], [String])])
  func changes(files: [(name: String, text: String)], done: [String]) throws {
    try interruptedRun([("a", "1"), ("b", "2"), ("c", "3"), ("d", "4")])
    #expect(try finishedRun(files) == done)
  }

  @Test("a run that is ended while it rebuilds the output loses nothing")
  func endedTwice() throws {
    try interruptedRun([("a", "1"), ("b", "2"), ("c", "3"), ("d", "4")])
    try interruptedRun([("a", "1"), ("b", "changed"), ("c", "3")])
    #expect(
      try finishedRun([("a", "1"), ("b", "changed"), ("c", "3"), ("d", "4"), ("e", "5")]) == ["b", "e"])
  }

  @Test("after a power cut, what the journal or the output lacks is done again", arguments: 1...60)
  func powerCut(lost: Int) throws {
    let files = (0..<6).map { (name: "file\($0)", text: "text \($0)") }
    try interruptedRun(files)
    for name in ["out.jsonl.journal", "out.jsonl.partial"] {
      let text = try #require(workspace.text(name))
      workspace.write(Array(text.utf8.dropLast(name.hasSuffix("l") ? lost : lost * 3 / 2)), to: name)
    }
    let done = try finishedRun(files)
    #expect(!done.isEmpty)
    #expect(done == files.map(\.name).suffix(done.count))
  }

  @Test("other options or rules begin anew, and so does who asks for it")
  func beginsAnew() throws {
    try interruptedRun([("a", "1")])
    #expect(try open(settings: "rules 2").history == nil)
    try interruptedRun([("a", "1")])
    #expect(try open(beginsAnew: true).history == nil)
  }

  @Test("a file that changes while it is read is taken back")
  func restart() throws {
    let output = try open()
    _ = try add([("a", "1"), ("b", "half")], to: output)
    try output.commit()
    try output.add(PieceResult(piece: InputPiece(file: InputFile(argument: "b"), content: .restart)))
    _ = try add([("b", "whole")], to: output)
    try output.finish()
    #expect(workspace.text("out.jsonl") == "a 1\nb whole\n")
  }

  @Test("only one run at a time writes to an output")
  func lock() throws {
    let first = try open()
    #expect(throws: FileFailure.self) { try open() }
    try first.finish()
    #expect(workspace.names.contains("out.jsonl"))
  }

  @Test("an entry of the journal comes back as it was, with any name")
  func entry() throws {
    let path: [UInt8] = Array("a\tb%\n".utf8) + [0xFF]
    let piece = EarlierPiece(
      version: FileVersion(size: 3, modified: -5, changed: 7), digest: "abc", tally: Tally(),
      failure: "no\tway",
      output: 4..<9)
    let line = JournalEntry(key: InputKey(ordinal: 2, path: path), part: 3, piece: piece).line
    #expect(line.last == UInt8(ascii: "\n") && line.count { $0 == UInt8(ascii: "\n") } == 1)
    let back = try #require(JournalEntry(line: Array(line.dropLast())))
    #expect(back.key == InputKey(ordinal: 2, path: path) && back.part == 3)
    #expect(back.piece.version == piece.version && back.piece.digest == "abc")
    #expect(back.piece.failure == "no\tway" && back.piece.output == 4..<9)
    var damaged = Array(line.dropLast())
    damaged[5] ^= 1
    #expect(JournalEntry(line: damaged) == nil)
  }
}
