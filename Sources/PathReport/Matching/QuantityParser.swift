/// Reads a number with its range, its fraction, its further dimensions and its unit.
enum QuantityParser {
  /// Reads the quantity that begins at a number token, and adds it to the matcher.
  static func parse(
    at start: Int, tokens: UnsafeBufferPointer<Token>, bytes: UnsafeBufferPointer<UInt8>,
    into matcher: inout TermMatcher
  ) {
    var cursor = Cursor(place: start, tokens: tokens, bytes: bytes)
    let (quantity, last) = cursor.quantity()
    matcher.add(quantity, to: last)
  }

  struct Cursor {
    var place: Int
    let tokens: UnsafeBufferPointer<Token>
    let bytes: UnsafeBufferPointer<UInt8>

    func kind(_ index: Int) -> TokenKind? {
      index < tokens.count ? tokens[index].kind : nil
    }

    /// The token behind line ends, which may break a quantity anywhere.
    func next(_ index: Int) -> Int {
      kind(index) == .newline ? index + 1 : index
    }

    /// A number; a scanner's blank inside a decimal (`1. 1`, `0. 7cm`) is read through.
    func number(_ index: Int) -> (ExactDecimal, Int)? {
      guard kind(index) == .number else { return nil }
      let token = tokens[index]
      // `1. 1`, and `1 . 6` where every sign stands alone
      if kind(index + 1) == .period, kind(index + 2) == .number, tokens[index + 1].gap != .wide,
        tokens[index + 2].gap == .space, tokens[index + 2].range.count == 1, token.range.count <= 2,
        isValueEnd(index + 3)
      {
        var digits = Array(bytes[token.range])
        digits.append(UInt8(ascii: "."))
        digits += bytes[tokens[index + 2].range]
        return (digits.withUnsafeBufferPointer { ExactDecimal($0) }, index + 2)
      }
      if let (fraction, end) = vulgarFraction(index) { return (fraction, end) }
      // `1 .2`
      if kind(index + 1) == .number, tokens[index + 1].gap == .space, token.range.count <= 2,
        bytes[tokens[index + 1].range.lowerBound] == UInt8(ascii: ".")
      {
        let digits = Array(bytes[token.range]) + bytes[tokens[index + 1].range]
        return (digits.withUnsafeBufferPointer { ExactDecimal($0) }, index + 1)
      }
      return (ExactDecimal(UnsafeBufferPointer(rebasing: bytes[token.range])), index)
    }

    /// `1½ cm`, `1 1/2 cm`, `3/4 cm`: only halves and quarters, and only of a length.
    private func vulgarFraction(_ index: Int) -> (ExactDecimal, Int)? {
      guard tokens[index].end - tokens[index].start == 1 else { return nil }
      switch kind(index + 1) {
      // The sign for a half, the stroke, or the second number before a stroke.
      case .other, .slash, .number, .code: break
      default: return nil
      }
      var digits = Array(bytes[tokens[index].range])
      let last: Int
      if let sign = Self.decimals(of: index + 1 < tokens.count ? Array(bytes[tokens[index + 1].range]) : []) {
        digits += sign
        last = index + 1
      } else {
        let start = kind(index + 1) == .number && tokens[index + 1].gap == .space ? index + 1 : index
        guard kind(start + 1) == .slash, kind(start + 2) == .number, tokens[start + 1].gap == .none,
          let part = Self.decimals(of: Array(bytes[Int(tokens[start].start)..<Int(tokens[start + 2].end)]))
        else { return nil }
        digits = (start == index ? [UInt8(ascii: "0")] : digits) + part
        last = start + 2
      }
      guard lengthExponent(last + 1) != nil else { return nil }
      return (digits.withUnsafeBufferPointer { ExactDecimal($0) }, last)
    }

    private static func decimals(of fraction: [UInt8]) -> [UInt8]? {
      switch String(decoding: fraction, as: UTF8.self) {
      case "\u{BD}", "1/2": Array(".5".utf8)
      case "\u{BC}", "1/4": Array(".25".utf8)
      case "\u{BE}", "3/4": Array(".75".utf8)
      default: nil
      }
    }

    private func isValueEnd(_ index: Int) -> Bool {
      guard index < tokens.count else { return true }
      switch tokens[index].kind {
      case .close, .times, .percent, .comma, .semicolon: return true
      case .word: return lengthExponent(index) != nil
      case .newline: return lengthExponent(index + 1) != nil
      default: return false
      }
    }

    mutating func quantity() -> (Quantity, Int) {
      guard let (first, end) = number(place) else { return (Quantity(low: 0, high: 0), place) }
      if let product = dimensions(first, end) { return product }
      if let fraction = fraction(first, end) { return fraction }
      if let range = range(first, end) { return range }
      return withUnit(first, first, end)
    }

    /// `2.3 x 1.9 x 1.5 cm`, `15 mm x 12 mm`, `6 by 4 cm`, `4x2,2x1,6cm`.
    private func dimensions(_ first: ExactDecimal, _ end: Int) -> (Quantity, Int)? {
      // Most numbers are no product: they leave before anything is allocated.
      guard var factor = factorWithoutCross(first, end) ?? factor(after: end) else { return nil }
      var numbers = [first]
      var exponents: [Int?] = []
      while true {
        exponents.append(factor.exponentBefore)
        numbers.append(factor.number)
        guard numbers.count < 4, let further = self.factor(after: factor.last) else { break }
        factor = further
      }
      var last = factor.last
      let unit = unitPlace(last + 1)
      exponents.append(lengthExponent(unit))
      if exponents[numbers.count - 1] != nil { last = unit }
      // Without a unit at all, the label may have it: `Size (mm)  14 x 11`.
      let shared = exponents.compactMap { $0 }.last
      let values = zip(numbers, exponents).map { $0.value(times: $1 ?? shared ?? 0) }
      var quantity = Quantity(
        low: values[0], high: values[0], unit: shared == nil ? .none : .length, second: values[1])
      quantity.isDecimal = numbers.contains(where: \.isDecimal)
      if values.count > 2 { quantity.third = values[2] }
      quantity.dimensions = UInt8(min(values.count, 3))
      return (quantity, last)
    }

    /// A further number of a product, and the unit of the number before it.
    private typealias Factor = (exponentBefore: Int?, number: ExactDecimal, last: Int)

    private func factor(after last: Int) -> Factor? {
      var cross = unitPlace(last + 1)
      let exponent = lengthExponent(cross)
      if exponent != nil {
        cross = next(cross + 1)
        if kind(cross) == .period { cross = next(cross + 1) }
      } else if kind(cross) == .period || kind(cross) == .blank, tokens[cross].gap == .none {
        cross = next(cross + 1)
      }
      guard let after = crossEnd(cross), let (number, numberEnd) = number(after) else { return nil }
      return (exponent, number, numberEnd)
    }

    /// `3.5 2.5 x 1.7`: the scanner lost an x.
    private func factorWithoutCross(_ first: ExactDecimal, _ end: Int) -> Factor? {
      guard first.isDecimal, let (second, last) = number(end + 1), second.isDecimal,
        tokens[end + 1].gap == .space, crossEnd(next(last + 1)) != nil
      else { return nil }
      return (nil, second, last)
    }

    /// The place behind `x`, `by` or `*` in a product.
    private func crossEnd(_ index: Int) -> Int? {
      guard index < tokens.count else { return nil }
      let token = tokens[index]
      let isBy = token.kind == .word && matches(bytes[token.range], "by")
      guard token.kind == .times || token.kind == .asterisk || isBy else { return nil }
      var after = next(index + 1)
      if kind(after) == .period { after += 1 }
      // `_1.6_ x _1.3_ cm`.
      if kind(after) == .blank, kind(after + 1) == .number, tokens[after + 1].gap == .none { after += 1 }
      return after
    }

    /// `7/8`, `2 of 3`, `8 out of 8`, `3+/3+`.
    private func fraction(_ first: ExactDecimal, _ end: Int) -> (Quantity, Int)? {
      guard !first.isDecimal, first.units <= 300 else { return nil }
      let afterPlus = kind(end + 1) == .plus && kind(end + 2) == .slash ? end + 2 : end + 1
      guard kind(afterPlus) == .slash, kind(afterPlus + 1) == .number, tokens[afterPlus].gap != .wide,
        kind(afterPlus + 2) != .slash
      else { return nil }
      let second = ExactDecimal(UnsafeBufferPointer(rebasing: bytes[tokens[afterPlus + 1].range]))
      guard !second.isDecimal, [3, 8, 12, 300, 9].contains(second.units) else { return nil }
      var quantity = Quantity(low: first.value(), high: first.value())
      quantity.denominator = second.value()
      var last = afterPlus + 1
      if kind(last + 1) == .plus, second.units == 3 { last += 1 }
      return (quantity, last)
    }

    /// `between 30 and 40%`.
    private var isBetween: Bool {
      place > 0 && tokens[place - 1].kind == .word && matches(bytes[tokens[place - 1].range], "between")
    }

    /// `60-70%`, `1 to 2+`, `2+ to 3+`, `60%-70%`, `1+-2+`.
    private func range(_ first: ExactDecimal, _ end: Int) -> (Quantity, Int)? {
      var separator = next(end + 1)
      let marked =
        kind(separator) == .percent || (kind(separator) == .plus && !isSum(separator))
        || lengthExponent(separator) != nil
      if marked { separator = next(separator + 1) }
      guard separator < tokens.count else { return nil }
      let token = tokens[separator]
      let isWord =
        token.kind == .word
        && (matches(bytes[token.range], "to") || matches(bytes[token.range], "or")
          || matches(bytes[token.range], "and") && isBetween)
      guard token.kind == .hyphen || isWord, let (second, secondEnd) = number(next(separator + 1)) else {
        return nil
      }
      if token.kind == .word, matches(bytes[token.range], "or"), second.value() > 3 { return nil }
      // `A1-3`, dates and numbers of cases are not ranges of results.
      if kind(secondEnd + 1) == .slash || kind(secondEnd + 1) == .hyphen, kind(secondEnd + 2) == .number {
        return nil
      }
      guard first.value() < second.value() else { return nil }
      let (quantity, last) = withUnit(first, second, secondEnd)
      guard quantity.unit != .none || marked || second.value() <= 100 else { return nil }
      return (quantity, last)
    }
  }
}
