/// The first of two words that lost the blank or the line end between them: `EstrogenReceptor`, `NegativeHER2`,
/// `Score3+`.
enum RunTogether {
  /// The shortest word that is cut off.
  private static let shortest = 4

  /// Where the first word ends, and its number.
  static func firstWord(
    _ bytes: UnsafePointer<UInt8>, _ range: Range<Int>, count: Int, words: WordTable
  ) -> (end: Int, word: UInt16)? {
    guard let end = seam(bytes, range, count), end - range.lowerBound >= shortest else { return nil }
    var hash = WordTable.seed
    for place in range.lowerBound..<end { hash = WordTable.step(hash, bytes[place] | 0x20) }
    let word = words.findByHash(hash)
    return word == 0 ? nil : (end, word)
  }

  /// The first capital behind a small letter, or the first digit where a result follows its digits.
  private static func seam(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>, _ count: Int) -> Int? {
    var place = range.lowerBound + 1
    while place < range.upperBound {
      let byte = bytes[place]
      if isCapital(byte), !isCapital(bytes[place - 1]) { return place + 1 < range.upperBound ? place : nil }
      if isDigit(byte) { return isResult(bytes, place, range.upperBound, count) ? place : nil }
      place += 1
    }
    return nil
  }

  private static func isResult(
    _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ count: Int
  ) -> Bool {
    guard end < count, (start..<end).allSatisfy({ isDigit(bytes[$0]) }) else { return false }
    let next = bytes[end]
    return next == UInt8(ascii: "+") || next == UInt8(ascii: "%")
      || next == UInt8(ascii: ".") && end + 1 < count && isDigit(bytes[end + 1])
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
