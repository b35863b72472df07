/// A number as printed, with its sign of comparison, its range and its unit.
struct Quantity {
  /// What is counted.
  enum Unit: UInt8 {
    case none, percent
    /// Lengths; values are millimetres whatever was printed.
    case length
    /// `2+`.
    case plus
  }

  var low: Double
  var high: Double
  var comparator: Comparator = .equal
  var unit: Unit = .none
  /// The denominator of a fraction such as `7/8`, or 0.
  var denominator: Double = 0
  /// Further dimensions of a product; `low` is the first.
  var second: Double = 0
  var third: Double = 0
  /// The number of dimensions: 1 for a single number.
  var dimensions: UInt8 = 1
  /// Whether digits follow a decimal mark.
  var isDecimal = false
  /// Digits as printed, to tell `2` from `2.0`.
  var isRange: Bool { low != high }

  var isWhole: Bool { !isDecimal && low == high && dimensions == 1 }

  var greatest: Double { max(high, second, third) }

  var allDimensions: [Double] {
    switch dimensions {
    case 1: [high]
    case 2: [low, second]
    default: [low, second, third]
    }
  }
}

/// A decimal number read exactly: digits and a power of ten, so that 2.3 cm is 23 mm to the last digit.
struct ExactDecimal {
  var units: Int64
  var scale: Int
  var isDecimal: Bool

  private static let powers: [Double] = (0...18).map { (exponent: Int) -> Double in
    (0..<exponent).reduce(1.0) { product, _ in product * 10 }
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    units = 0
    scale = 0
    isDecimal = false
    let thousands = Self.isThousands(bytes)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): append(Int64(byte - 0x30))
      case UInt8(ascii: "O"), UInt8(ascii: "o"): append(0)
      case UInt8(ascii: "l"), UInt8(ascii: "I"), UInt8(ascii: "i"), UInt8(ascii: "L"): append(1)
      case UInt8(ascii: "."): isDecimal = true
      case UInt8(ascii: ","): isDecimal = isDecimal || !thousands
      default: break
      }
    }
  }

  private mutating func append(_ digit: Int64) {
    guard units < 100_000_000_000_000_000 else { return }
    units = units * 10 + digit
    if isDecimal { scale += 1 }
  }

  /// `1,200`: exactly three digits behind the only comma, and no zero in front.
  private static func isThousands(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let comma = bytes.firstIndex(of: UInt8(ascii: ",")) else { return false }
    return bytes.count - comma == 4 && bytes.first != UInt8(ascii: "0") && !bytes.contains(UInt8(ascii: "."))
  }

  /// The value times ten to a power, rounded once.
  func value(times exponent: Int = 0) -> Double {
    let power = exponent - scale
    return power >= 0
      ? Double(units) * Self.powers[min(power, 18)] : Double(units) / Self.powers[min(-power, 18)]
  }

  /// The value times a factor of four decimal digits, for inches.
  func value(timesTenths factor: Int64) -> Double {
    Double(units &* factor) / Self.powers[min(scale + 1, 18)]
  }
}
