import Testing

@testable import PathReport

@Suite("Base64 and fractions")
struct Base64Tests {
  @Test(
    "padding, line breaks, both alphabets, damage",
    arguments: [
      ("", ""), ("Zg==", "f"), ("Zg", "f"), ("Zm9v\r\n YmFy", "foobar"), ("Zm9vYg==", "foob"),
      ("fn5-", "~~~"),
      ("fn5+", "~~~"), ("Z", nil), ("Zm9*", nil), ("Zg==Zg", nil),
    ])
  func decoding(text: String, decoded: String?) {
    #expect(Base64.decode(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) } == decoded)
  }

  @Test(
    "ratios keep their digits",
    arguments: [
      ("5.2", "2.0", "2.60"), ("1.3", "1", "1.3"), ("2", "3", "0.67"), ("4", "2", "2.0"), ("1", "0", nil),
      ("x", "1", nil),
    ])
  func ratios(numerator: String, denominator: String, quotient: String?) {
    #expect(Fraction.quotient(numerator, denominator) == quotient)
  }
}
