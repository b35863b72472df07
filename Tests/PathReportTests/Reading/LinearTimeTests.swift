import Foundation
import Testing

@testable import PathReport

/// What is repeated a hundred thousand times takes time in proportion to its length, whatever it is.
///
/// Work that grows with the square takes 64 times as long for 8 times the length; linear work takes 8 times. The
/// bound lies between them, and the time is the thread's own, so that a busy machine doesn't matter.
@Suite("Time in proportion to the length")
struct LinearTimeTests {
  private static let pieces = [
    " ", "\n", "\r\n", "a", "1", "1.", "12 ", "12\n", "(", "[", "|", "%", ".", "-", "_", "* ", "&", "&lt;",
    "é",
    "[ ] ", "[x] negative ", "_X_  a ___  b ", "2 x ", "2 x 3 cm ", "ER ", "ER\n", "ER positive ",
    "HER2 2+ ", "positive for ", "no ", "EGFR, ", "ER/PR/", "tumor 2.3 cm ", "lymph node 2 mm breast ",
    "It measures 2 cm. ", "breast biopsy excision ", "history of ", "changed from negative ",
    "prior biopsy ER negative. ", "FINAL DIAGNOSIS: ", "FINAL DIAGNOSIS:\n", "A. left breast\n",
    "[48890] Positive\n", "ER | 75 % | 60 %\n", "a   b   c\n", "left   right   core\n", "a   b\n---  ---\n",
    "12   ", "ER   12   intensity   ", "Collected: 3/4/2021\n", "Electronically signed ", "Case: S21-12345\n",
    "Case: S21-12345\nCase: S21-12346\n", "a-\n", "FISH ratio 1.2 HER2 signals 3 ",
  ]

  @Test("eight times the text takes about eight times the time", arguments: pieces)
  func grows(piece: String) {
    let extractor = ReportExtractor()
    func seconds(_ length: Int) -> Double {
      let text = String(repeating: piece, count: length / piece.utf8.count + 1)
      let start = Self.processorSeconds()
      _ = extractor.extract(text)
      return Self.processorSeconds() - start
    }
    let short = min(seconds(4_000), seconds(4_000))
    let long = seconds(32_000)
    #expect(long < 24 * short + 0.02, "\(piece.debugDescription): \(short) s, then \(long) s")
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
