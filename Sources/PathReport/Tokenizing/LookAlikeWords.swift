/// Finds words in which a scanner took one letter for another that looks like it: `P0SlTlVE`, `dirnension`, `slze`.
///
/// Letters that look alike fold to one of them (`l`, `1`, `!` and `i` to `i`; `rn` to `m`), in the vocabulary and in
/// the text, so that any number of them may be wrong and the lookup still is one probe. Two words of the vocabulary
/// that fold to the same letters are not guessed at.
struct LookAlikeWords: Sendable {
  /// Shorter words turn into each other (`all`, `ail`).
  static let shortest = 4

  private let hashes: [UInt64]
  private let numbers: [UInt16]
  private let mask: Int

  /// Words, which have the numbers 1, 2, … in their order.
  init(_ words: [String]) {
    var byHash: [UInt64: UInt16] = [:]
    byHash.reserveCapacity(words.count)
    for (index, var word) in words.enumerated() where word.utf8.count >= Self.shortest {
      let hash = word.withUTF8 { Self.hash($0) }
      byHash[hash] = byHash[hash] == nil ? UInt16(index + 1) : 0
    }
    var size = 256
    while size < byHash.count * 4 { size *= 2 }
    var hashes = [UInt64](repeating: 0, count: size)
    var numbers = [UInt16](repeating: 0, count: size)
    for (hash, number) in byHash where number != 0 {
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while numbers[slot] != 0 { slot = (slot + 1) & (size - 1) }
      hashes[slot] = hash
      numbers[slot] = number
    }
    self.hashes = hashes
    self.numbers = numbers
    mask = size - 1
  }

  /// The number of the word that looks the same, or 0.
  func find(_ word: UnsafeBufferPointer<UInt8>) -> UInt16 {
    let hash = Self.hash(word)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while numbers[slot] != 0 {
      if hashes[slot] == hash { return numbers[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = WordTable.seed
    var place = 0
    while place < word.count {
      var letter = word[place]
      if letter | 0x20 == UInt8(ascii: "r"), place + 1 < word.count, word[place + 1] == UInt8(ascii: "n") {
        letter = UInt8(ascii: "m")
        place += 1
      }
      hash = WordTable.step(hash, folded(letter))
      place += 1
    }
    return hash
  }

  @inline(__always)
  private static func folded(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "0"): UInt8(ascii: "o")
    case UInt8(ascii: "1"), UInt8(ascii: "l"), UInt8(ascii: "L"): UInt8(ascii: "i")
    case UInt8(ascii: "5"): UInt8(ascii: "s")
    case UInt8(ascii: "8"): UInt8(ascii: "b")
    case UInt8(ascii: "6"): UInt8(ascii: "g")
    case UInt8(ascii: "Q"): UInt8(ascii: "o")
    default: letter | 0x20
    }
  }
}
