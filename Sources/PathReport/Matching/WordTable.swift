/// Finds a word's number from its hash: one probe into a table of twice the vocabulary's size, which stays in the
/// processor's nearest cache.
///
/// 48 bits of the hash and its slot tell words apart, so that two different words of all the reports of a country
/// are not expected to share them; the word's bytes are therefore not compared again.
final class WordTable: @unchecked Sendable {
  // Sendable: nothing is written after the initializer.
  /// The upper 48 bits of a word's hash with its number in the lower 16; 0 where there is none.
  private let slots: UnsafeMutablePointer<UInt64>
  private let mask: Int
  private let fuzzy: FuzzyWords
  private let lookAlikes: LookAlikeWords
  /// One bit for each beginning of a word, of two letters and more.
  private let beginnings: UnsafeMutablePointer<UInt64>
  private let firstLengthUnit: UInt16
  private let lastLengthUnit: UInt16
  private let lastAfterNumber: UInt16

  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  static func hash(_ word: String) -> UInt64 {
    word.utf8.reduce(seed) { step($0, $1) }
  }

  /// Units of length, which come first in the table so that a range tells them.
  static let lengthUnits = centimetres + millimetres + inches
  private static let centimetres = [
    "cm", "cms", "centimeter", "centimeters", "centimetre", "centimetres", "cra", "crn", "om", "em",
  ]
  private static let millimetres = [
    "mm", "mms", "millimeter", "millimeters", "millimetre", "millimetres", "rnm", "rnrn", "nun",
  ]
  private static let inches = ["inch", "inches"]
  /// Words that may follow a number without a gap and are not part of a code.
  static let wordsAfterNumber = [
    "x", "gm", "gms", "g", "grams", "gram", "kg", "cc", "ml", "hrs", "hours", "hr",
    "min", "mins", "percent", "pct", "of", "to", "and", "in", "by", "year", "years", "yo", "yr", "yrs", "o",
    "hpf", "hpfs", "weak", "strong", "moderate", "positive", "negative", "is", "per", "h", "mitoses",
    "nuclear",
    "copies", "signals", "cells", "um",
  ]

  /// Makes a table; words get the numbers 1, 2, … in their order.
  init(words: [String], fuzzyWords: [String]) {
    var size = 1024
    while size < words.count * 2 { size *= 2 }
    mask = size - 1
    slots = .allocate(capacity: size)
    slots.initialize(repeating: 0, count: size)
    firstLengthUnit = 1
    lastLengthUnit = UInt16(Self.lengthUnits.count)
    lastAfterNumber = UInt16(Self.lengthUnits.count + Self.wordsAfterNumber.count)
    for (index, word) in words.enumerated() {
      let hash = Self.hash(word)
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = hash & ~0xFFFF | UInt64(index + 1)
    }
    fuzzy = FuzzyWords(fuzzyWords.map { [slots, mask] in ($0, Self.find(Self.hash($0), slots, mask)) })
    lookAlikes = LookAlikeWords(words)
    beginnings = .allocate(capacity: Self.beginningBits / 64)
    beginnings.initialize(repeating: 0, count: Self.beginningBits / 64)
    for word in words {
      var hash = Self.seed
      for (index, byte) in word.utf8.enumerated() {
        hash = Self.step(hash, byte)
        if index > 0 { beginnings[Self.beginningWord(hash)] |= Self.beginningBit(hash) }
      }
    }
  }

  deinit {
    slots.deallocate()
    beginnings.deallocate()
  }

  private static let beginningBits = 1 << 17

  @inline(__always)
  private static func beginningWord(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 6) & (beginningBits / 64 - 1)
  }

  @inline(__always)
  private static func beginningBit(_ hash: UInt64) -> UInt64 { 1 << (hash & 63) }

  /// Whether some word begins like this; rarely true for others.
  @inline(__always)
  func mayBeginWord(_ hash: UInt64) -> Bool {
    beginnings[Self.beginningWord(hash)] & Self.beginningBit(hash) != 0
  }

  /// The number of the word with this hash, or 0.
  @inline(__always)
  func findByHash(_ hash: UInt64) -> UInt16 { Self.find(hash, slots, mask) }

  @inline(__always)
  private static func find(_ hash: UInt64, _ slots: UnsafeMutablePointer<UInt64>, _ mask: Int) -> UInt16 {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if (slots[slot] ^ hash) >> 16 == 0 { return UInt16(truncatingIfNeeded: slots[slot]) }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// The number of a word, or 0; letters that look alike are read through, and one wrong letter in the long words that
  /// matter.
  @inline(__always)
  func find(_ hash: UInt64, _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> UInt16 {
    let exact = findByHash(hash)
    if exact != 0 || end - start < LookAlikeWords.shortest { return exact }
    let similar = lookAlikes.find(UnsafeBufferPointer(start: bytes + start, count: end - start))
    if similar != 0 || end - start < FuzzyWords.shortest { return similar }
    return fuzzy.find(UnsafeBufferPointer(start: bytes + start, count: end - start))
  }

  /// The power of ten that turns a unit into millimetres: `cm` 1, `mm` 0; `nil` for inches and other words.
  static func lengthExponent(_ word: UInt16) -> Int? {
    if word == 0 || word > lastMillimetre { return nil }
    return word <= lastCentimetre ? 1 : 0
  }

  private static let lastCentimetre = UInt16(centimetres.count)
  private static let lastMillimetre = UInt16(centimetres.count + millimetres.count)

  func isLengthUnit(_ word: UInt16) -> Bool {
    word >= firstLengthUnit && word <= lastLengthUnit
  }

  func mayFollowNumber(_ word: UInt16) -> Bool {
    word >= firstLengthUnit && word <= lastAfterNumber
  }
}
