/// Finds a word's number from its hash: one probe into a table of twice the vocabulary's size.
///
/// The hash has 64 bits, so that two different words of all the reports of a country are not expected to share
/// one; the word's bytes are therefore not compared again.
final class WordTable: @unchecked Sendable {
  // Sendable: nothing is written after the initializer.
  private let hashes: UnsafeMutablePointer<UInt64>
  private let numbers: UnsafeMutablePointer<UInt16>
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
  static let lengthUnits = [
    "cm", "mm", "cms", "mms", "centimeter", "centimeters", "centimetre", "centimetres",
    "millimeter", "millimeters", "millimetre", "millimetres", "inch", "inches", "cra", "crn", "om", "em",
    "rnm", "rnrn", "nun",
  ]
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
    while size < words.count * 4 { size *= 2 }
    mask = size - 1
    hashes = .allocate(capacity: size)
    numbers = .allocate(capacity: size)
    hashes.initialize(repeating: 0, count: size)
    numbers.initialize(repeating: 0, count: size)
    firstLengthUnit = 1
    lastLengthUnit = UInt16(Self.lengthUnits.count)
    lastAfterNumber = UInt16(Self.lengthUnits.count + Self.wordsAfterNumber.count)
    var byWord: [String: UInt16] = [:]
    for (index, word) in words.enumerated() {
      byWord[word] = UInt16(index + 1)
      let hash = Self.hash(word)
      var slot = Int(truncatingIfNeeded: hash) & mask
      while numbers[slot] != 0 { slot = (slot + 1) & mask }
      hashes[slot] = hash
      numbers[slot] = UInt16(index + 1)
    }
    fuzzy = FuzzyWords(fuzzyWords.map { ($0, byWord[$0]!) })
    lookAlikes = LookAlikeWords(words.map { ($0, byWord[$0]!) })
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
    hashes.deallocate()
    numbers.deallocate()
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
  func findByHash(_ hash: UInt64) -> UInt16 {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while numbers[slot] != 0 {
      if hashes[slot] == hash { return numbers[slot] }
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

  func isLengthUnit(_ word: UInt16) -> Bool {
    word >= firstLengthUnit && word <= lastLengthUnit
  }

  func mayFollowNumber(_ word: UInt16) -> Bool {
    word >= firstLengthUnit && word <= lastAfterNumber
  }
}
