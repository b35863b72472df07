/// A word that was broken in two: at the end of a line (`nega-`, `tive`), by a scanner's blank (`posi tive`) or by a
/// speck (`recep.tor`).
///
/// Only a break between two pieces that are no words by themselves is mended, and only where the whole is a long word
/// of the vocabulary. Most words of a report are turned away by one look at the beginnings that such words have.
struct BrokenWord {
  /// The shortest whole that two pieces may make.
  private static let shortest = 6
  /// The longest break: a hyphen, a blank, a line end of two bytes and an indent.
  private static let longestBreak = 12

  let word: UInt16
  let end: Int

  /// The whole word whose first piece ends at a place.
  ///
  /// - Parameter hash: that of the first piece.
  static func match(
    _ bytes: UnsafePointer<UInt8>, piece: Range<Int>, count: Int, hash: UInt64, words: WordTable,
    classes: UnsafePointer<CharacterClass>, lowered: UnsafePointer<UInt8>
  ) -> BrokenWord? {
    guard words.mayBeginWord(hash), let start = secondPiece(bytes, piece.upperBound, count, classes) else {
      return nil
    }
    var whole = hash
    var rest = WordTable.seed
    var end = start
    while end < count, classes[Int(bytes[end])] == .letter {
      whole = WordTable.step(whole, lowered[Int(bytes[end])])
      rest = WordTable.step(rest, lowered[Int(bytes[end])])
      end += 1
    }
    guard piece.count + end - start >= shortest else { return nil }
    let isHyphenated = bytes[piece.upperBound] == UInt8(ascii: "-")
    guard isHyphenated || words.findByHash(hash) == 0 || words.findByHash(rest) == 0 else { return nil }
    let word = words.findByHash(whole)
    return word == 0 ? nil : BrokenWord(word: word, end: end)
  }

  /// Where the second piece begins: behind white space, or behind one sign with or without it.
  private static func secondPiece(
    _ bytes: UnsafePointer<UInt8>, _ end: Int, _ count: Int, _ classes: UnsafePointer<CharacterClass>
  ) -> Int? {
    var place = end
    var lineEnds = 0
    var isSpaced = false
    guard place < count else { return nil }
    let hasHyphen = bytes[place] == UInt8(ascii: "-")
    let hasSpeck = isSpeck(bytes[place])
    if hasHyphen || hasSpeck { place += 1 }
    while place < count, place < end + longestBreak {
      let kind = classes[Int(bytes[place])]
      guard kind == .space || kind == .newline else { break }
      if bytes[place] == 0x0A { lineEnds += 1 }
      isSpaced = true
      place += 1
    }
    guard place > end, place < count, classes[Int(bytes[place])] == .letter, lineEnds <= 1 else { return nil }
    if hasHyphen { return isSpaced ? place : nil }
    if hasSpeck { return isSpaced ? nil : place }
    let isWide = place > end + 1 && lineEnds == 0
    return isWide ? nil : place
  }

  private static func isSpeck(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~")
  }
}
