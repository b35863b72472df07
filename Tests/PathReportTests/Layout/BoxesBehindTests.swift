import Testing

@testable import PathReport

/// Boxes behind their options, with a score behind the last box.
@Suite("Boxes behind options")
struct BoxesBehindTests {
  @Test(
    "a score behind the last box",
    arguments: [
      ReceptorPassage(
        "ER:     Pos [X]  Neg [ ]   Allred  5 / 8\nPR:     Pos [ ]  Neg [X]   Allred  0 / 8",
        er: "positive allred 5", pr: "negative allred 0"),
      ReceptorPassage("PR:  Pos [ ]  Neg [X]  Score 0/8", pr: "negative allred 0"),
      ReceptorPassage("PR:  [ ] Pos  [X] Neg   Allred 0/8", pr: "negative allred 0"),
      ReceptorPassage("PR:  Pos [ ]  Neg [X]", pr: "negative"),
    ])
  func scores(_ passage: ReceptorPassage) { passage.expectToBeRead() }
}
