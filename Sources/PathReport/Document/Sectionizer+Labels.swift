/// The letters and numbers that specimens and tumors are named by.
extension Sectionizer {
  /// A specimen's letter or number at a place: `A`, `2`.
  func label(_ index: Int) -> UInt8? {
    guard index < document.terms.count else { return nil }
    let term = document.terms[index]
    guard term.concept == .word || term.concept == .quantity, term.first == term.last else { return nil }
    let range = document.tokens[Int(term.first)].range
    guard range.count == 1 else { return nil }
    let byte = document.bytes[range.lowerBound]
    return (0x41...0x4A).contains(byte) || (0x31...0x39).contains(byte) ? byte : nil
  }

  func isLabelEnd(_ index: Int) -> Bool {
    guard index + 1 < document.terms.count else { return false }
    switch document.terms[index].concept {
    case .period, .close, .colon, .closeBracket, .open: return document.terms[index + 1].concept != .quantity
    default: return false
    }
  }

  /// `II`, `III`; a single `I` is a letter like any other.
  func romanNumeral(_ index: Int) -> UInt8? {
    guard let number = romanNumber(index), number <= 3 else { return nil }
    return UInt8(ascii: "0") + number
  }

  /// A specimen's number in Roman numerals: `II`, `IV`; a single `I` is a letter like any other.
  func romanLabel(_ index: Int) -> UInt8? {
    romanNumber(index).map { Scope.roman + $0 }
  }

  private func romanNumber(_ index: Int) -> UInt8? {
    guard index < document.terms.count, document.terms[index].concept == .word,
      document.casing(index) == .upper
    else { return nil }
    return SpecimenLabel.number(document.text(of: index))
  }
}

/// Roman numerals that name specimens: `II. Left breast, lumpectomy`.
enum SpecimenLabel {
  /// From two on; single letters are letters.
  private static let numerals: [(numeral: StaticString, number: UInt8)] = [
    ("ii", 2), ("iii", 3), ("iv", 4), ("vi", 6), ("vii", 7), ("viii", 8), ("ix", 9),
  ]

  static func number(_ text: UnsafeBufferPointer<UInt8>) -> UInt8? {
    guard (2...4).contains(text.count) else { return nil }
    return numerals.first { text.isWord($0.numeral) }?.number
  }

  static func numeral(_ number: UInt8) -> String {
    numerals.first { $0.number == number }.map { "\($0.numeral)".uppercased() } ?? ""
  }
}
