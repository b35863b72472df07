import Foundation
import PathReport
import Testing

@testable import pathreport_cli

@Suite("The pieces of a run")
struct PieceSourceTests {
  private let workspace = Workspace()

  /// A table that is too large to be read whole.
  private let table: String = {
    let row = "\"" + String(repeating: "ER: positive (95%). ", count: 50) + "\"\n"
    return "report_id,report_text\n" + (0..<2000).map { "R\($0),\(row)" }.joined()
  }()

  private func source(canRestart: Bool) -> PieceSource {
    workspace.write(table, to: "in/table.csv")
    return PieceSource(
      InputWalk([workspace.folder.appendingPathComponent("in").path]), history: nil, options: .init(),
      addsDigest: false, canRestart: canRestart)
  }

  private func piece(_ source: inout PieceSource) throws -> InputPiece? {
    if case .next(let piece) = try source.next(mayWait: true) { piece } else { nil }
  }

  /// The rows of all pieces, and how the last piece ended.
  private func rest(_ source: inout PieceSource) throws -> (rows: Int, last: InputPiece.Content?) {
    var rows = 0
    var last: InputPiece.Content?
    while let piece = try piece(&source) {
      last = piece.content
      if case .restart = piece.content {
        rows = 0
      }
      if case .rows(let chunk) = piece.content { rows += chunk.pieces.count }
    }
    return (rows, last)
  }

  private func change() {
    workspace.write(table.replacingOccurrences(of: "95%", with: "90%"), to: "in/table.csv")
  }

  @Test("a large table comes in chunks, and all its rows once")
  func chunks() throws {
    var source = source(canRestart: true)
    let (rows, last) = try rest(&source)
    #expect(rows == 2000)
    guard case .rows(let chunk) = last else { return #expect(Bool(false), "the last piece ends the file") }
    #expect(chunk.pieces.isEmpty)
  }

  @Test("a large table that changes while it is read begins anew, where what was handed on can be taken back")
  func changing() throws {
    var source = source(canRestart: true)
    for _ in 0..<3 { _ = try piece(&source) }
    change()
    #expect(try rest(&source).rows == 2000)
  }

  @Test("elsewhere it is an error of that file")
  func changingForGood() throws {
    var source = source(canRestart: false)
    for _ in 0..<3 { _ = try piece(&source) }
    change()
    guard case .failure(let failure) = try rest(&source).last else {
      return #expect(Bool(false), "a failure ends the file")
    }
    #expect(failure.reason == "it changed while it was read")
  }
}
