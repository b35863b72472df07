/// Unpacks deflated data (RFC 1951), alone or in the wrapping of zlib (RFC 1950) or gzip (RFC 1952).
struct Inflate {
  /// A document packed smaller than a thousandth of itself is somebody's attack.
  static let largestOutput = 1 << 25

  /// The codes of an alphabet: how many there are of each length, and the symbols in the order of their codes.
  private struct Codes {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int]

    init(lengths: ArraySlice<UInt8>) {
      for length in lengths { counts[Int(length)] += 1 }
      counts[0] = 0
      var offsets = [Int](repeating: 0, count: 16)
      for length in 1..<15 { offsets[length + 1] = offsets[length] + counts[length] }
      symbols = [Int](repeating: 0, count: lengths.count)
      for (symbol, length) in lengths.enumerated() where length > 0 {
        symbols[offsets[Int(length)]] = symbol
        offsets[Int(length)] += 1
      }
    }
  }

  private struct Damaged: Error {}

  private let input: ArraySlice<UInt8>
  private var place: Int
  private var bits = 0
  private var bitCount = 0
  private var output: [UInt8] = []

  private init(_ input: ArraySlice<UInt8>) {
    self.input = input
    place = input.startIndex
  }

  /// The unpacked bytes; `nil` where the data is damaged, or becomes too large.
  static func unpack(_ bytes: [UInt8]) -> [UInt8]? {
    guard let body = body(of: bytes) else { return nil }
    var inflate = Inflate(body)
    return (try? inflate.run()) == nil ? nil : inflate.output
  }

  /// What the wrapping is around.
  private static func body(of bytes: [UInt8]) -> ArraySlice<UInt8>? {
    if bytes.starts(with: [0x1F, 0x8B]) { return gzipBody(of: bytes) }
    // The two bytes of zlib's head are a multiple of 31 together.
    if bytes.count > 2, bytes[0] & 0x8F == 0x08, (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0 {
      return bytes[2...]
    }
    return bytes[...]
  }

  private static func gzipBody(of bytes: [UInt8]) -> ArraySlice<UInt8>? {
    guard bytes.count > 18 else { return nil }
    let flags = bytes[3]
    var rest = bytes[10...]
    if flags & 4 != 0 { rest = rest.dropFirst(2 + Int(bytes[10]) + Int(bytes[11]) << 8) }
    // A name and a comment, each with a zero behind it, and a checksum.
    for flag: UInt8 in [8, 16] where flags & flag != 0 { rest = rest.drop { $0 != 0 }.dropFirst() }
    return flags & 2 != 0 ? rest.dropFirst(2) : rest
  }

  // MARK: - Blocks

  private mutating func run() throws(Damaged) {
    var isLast = false
    while !isLast {
      isLast = try take(1) == 1
      switch try take(2) {
      case 0: try copyStored()
      case 1: try readBlock(Self.fixedLiterals, Self.fixedDistances)
      case 2:
        let (literals, distances) = try codes()
        try readBlock(literals, distances)
      default: throw Damaged()
      }
    }
  }

  private mutating func copyStored() throws(Damaged) {
    (bits, bitCount) = (0, 0)
    let count = try take(16)
    guard try take(16) == ~count & 0xFFFF, place + count <= input.endIndex else { throw Damaged() }
    output += input[place..<place + count]
    place += count
  }

  private static let fixedLiterals: Codes = {
    let lengths: [UInt8] = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
    return Codes(lengths: lengths[...])
  }()
  private static let fixedDistances = Codes(lengths: [UInt8](repeating: 5, count: 30)[...])
  private static let lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  /// The codes that a block brings along, which are packed themselves.
  private mutating func codes() throws(Damaged) -> (literals: Codes, distances: Codes) {
    let literals = try take(5) + 257
    let distances = try take(5) + 1
    var lengths = [UInt8](repeating: 0, count: 19)
    for index in 0..<(try take(4) + 4) { lengths[Self.lengthOrder[index]] = UInt8(try take(3)) }
    let outer = Codes(lengths: lengths[...])
    lengths = []
    while lengths.count < literals + distances {
      let symbol = try symbol(of: outer)
      switch symbol {
      case 0..<16: lengths.append(UInt8(symbol))
      case 16:
        guard let last = lengths.last else { throw Damaged() }
        lengths += repeatElement(last, count: 3 + (try take(2)))
      case 17: lengths += repeatElement(0, count: 3 + (try take(3)))
      default: lengths += repeatElement(0, count: 11 + (try take(7)))
      }
    }
    return (
      Codes(lengths: lengths[..<literals]), Codes(lengths: lengths[literals..<literals + distances])
    )
  }

  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
    227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073,
    4097, 6145, 8193, 12289, 16385, 24577,
  ]

  private mutating func readBlock(_ literals: Codes, _ distances: Codes) throws(Damaged) {
    while true {
      let symbol = try symbol(of: literals)
      if symbol < 256 {
        output.append(UInt8(symbol))
      } else if symbol == 256 {
        return
      } else {
        guard symbol - 257 < Self.lengthBases.count else { throw Damaged() }
        let length = Self.lengthBases[symbol - 257] + (try take(Self.lengthBits[symbol - 257]))
        let code = try self.symbol(of: distances)
        guard code < Self.distanceBases.count else { throw Damaged() }
        let distance = Self.distanceBases[code] + (try take(max(code / 2 - 1, 0)))
        guard distance <= output.count else { throw Damaged() }
        for _ in 0..<length { output.append(output[output.count - distance]) }
      }
      guard output.count <= Self.largestOutput else { throw Damaged() }
    }
  }

  // MARK: - Bits

  private mutating func take(_ count: Int) throws(Damaged) -> Int {
    while bitCount < count {
      guard place < input.endIndex else { throw Damaged() }
      bits |= Int(input[place]) << bitCount
      place += 1
      bitCount += 8
    }
    defer {
      bits >>= count
      bitCount -= count
    }
    return bits & ((1 << count) - 1)
  }

  private mutating func symbol(of codes: Codes) throws(Damaged) -> Int {
    var code = 0
    var first = 0
    var index = 0
    for length in 1...15 {
      code |= try take(1)
      let count = codes.counts[length]
      if code - count < first { return codes.symbols[index + code - first] }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    throw Damaged()
  }
}
