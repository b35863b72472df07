import Testing

@testable import pathreport_cli

@Suite("How far a run is")
struct ProgressTests {
  @Test("a bar, the rates, and the time that is left")
  func line() {
    #expect(
      Progress.line(reports: 12_000, bytes: 30_000_000, earlierBytes: 0, total: 120_000_000, seconds: 10)
        == "[#####---------------]  25 %  12,000 reports  1,200/s  3.0 MB/s  30.0 s left")
    #expect(
      Progress.line(reports: 1, bytes: 9_000_000, earlierBytes: 8_000_000, total: 10_000_000, seconds: 1)
        == "[##################--]  90 %  1 report  1/s  1.0 MB/s  1.0 s left")
    #expect(
      Progress.line(reports: 5, bytes: 500, earlierBytes: 0, total: nil, seconds: 0.5)
        == "5 reports  10/s  0.0 MB/s")
  }

  @Test(
    "durations for people",
    arguments: [(0.25, "0.2 s"), (59.9, "59.9 s"), (200, "3 min 20 s"), (7500, "2 h 5 min")])
  func time(seconds: Double, expected: String) {
    #expect(Progress.time(seconds) == expected)
  }
}
