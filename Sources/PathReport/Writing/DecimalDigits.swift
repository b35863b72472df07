extension [UInt8] {
  /// Appends the UTF-8 bytes of a string.
  mutating func append(utf8 text: String) {
    // On native strings, `withUTF8` neither copies nor allocates.
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }

  /// Appends an integer in decimal.
  mutating func append(decimal value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    append(decimal: UInt64(value.magnitude))
  }

  /// Appends a finite number in the fewest digits that read back as the same number: `23`, `1.3`.
  mutating func append(decimal value: Double) {
    let magnitude = value.magnitude
    var scale: UInt64 = 1
    for digits in 0...4 {
      // `scaled` and `scale` are exact, so their quotient is the double nearest to that decimal: where it
      // equals the value, the decimal reads back as the value, and below 16 digits no other one is shorter.
      let scaled = (magnitude * Double(scale)).rounded()
      if scaled < 1e15, scaled / Double(scale) == magnitude {
        if value < 0 { append(UInt8(ascii: "-")) }
        append(decimal: UInt64(scaled), fractionDigits: digits, scale: scale)
        return
      }
      scale *= 10
    }
    let description = value.description
    append(utf8: description)
    if description.utf8.suffix(2).elementsEqual(".0".utf8) { removeLast(2) }
  }

  private mutating func append(decimal value: UInt64) {
    if value >= 10 { append(decimal: value / 10) }
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10))
  }

  private mutating func append(decimal scaled: UInt64, fractionDigits: Int, scale: UInt64) {
    append(decimal: scaled / scale)
    guard fractionDigits > 0 else { return }
    append(UInt8(ascii: "."))
    var scale = scale
    for _ in 0..<fractionDigits {
      scale /= 10
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: scaled / scale % 10))
    }
  }
}
