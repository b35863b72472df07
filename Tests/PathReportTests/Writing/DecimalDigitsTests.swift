import Testing

@testable import PathReport

@Suite("Numbers in the fewest digits")
struct DecimalDigitsTests {
  @Test(
    "numbers as they are written",
    arguments: [
      (0, "0"), (-0.0, "0"), (1, "1"), (23, "23"), (100, "100"), (-7, "-7"), (1.3, "1.3"),
      (2.23, "2.23"), (0.05, "0.05"), (15.5, "15.5"), (-0.25, "-0.25"), (1.2345, "1.2345"),
      (0.0001, "0.0001"), (1.23456, "1.23456"), (0.00001, "1e-05"), (2.0 / 3, "0.6666666666666666"),
      (0.1 + 0.2, "0.30000000000000004"), (99_999_999_999.9999, "99999999999.9999"),
      (999_999_999_999_999, "999999999999999"), (1e15, "1000000000000000"),
      (9_007_199_254_740_992, "9007199254740992"), (1e16, "1e+16"), (1e300, "1e+300"),
      (.leastNonzeroMagnitude, "5e-324"),
    ] as [(Double, String)])
  func doubles(_ value: Double, _ expected: String) {
    #expect(text(value) == expected)
  }

  @Test("integers", arguments: [(0, "0"), (9, "9"), (10, "10"), (4312, "4312"), (-15, "-15")])
  func integers(_ value: Int, _ expected: String) {
    var bytes: [UInt8] = []
    bytes.append(decimal: value)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test("the least and the greatest integer", arguments: [Int.min, Int.max])
  func extremes(_ value: Int) {
    var bytes: [UInt8] = []
    bytes.append(decimal: value)
    #expect(String(decoding: bytes, as: UTF8.self) == value.description)
  }

  @Test("every decimal of up to four places keeps its digits")
  func decimals() {
    for (scale, step) in [(10, 1), (100, 1), (1000, 7), (10000, 13)] {
      for scaled in stride(from: 0, to: 100 * scale, by: step * scale / 10) {
        for offset in 0..<10 {
          let value = Double(scaled + offset) / Double(scale)
          let expected = value.description
          #expect(text(value) == (expected.hasSuffix(".0") ? String(expected.dropLast(2)) : expected))
        }
      }
    }
  }

  @Test("any number reads back as itself")
  func readBack() {
    var generator = SplitMix64(seed: 1)
    for _ in 0..<20_000 {
      let value = Double(bitPattern: generator.next())
      guard value.isFinite else { continue }
      #expect(Double(text(value)) == value)
    }
  }

  private func text(_ value: Double) -> String {
    var bytes: [UInt8] = []
    bytes.append(decimal: value)
    return String(decoding: bytes, as: UTF8.self)
  }
}
