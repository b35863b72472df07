/// What is counted: a unit of length, a percent sign or word, the plus sign of a score.
extension QuantityParser.Cursor {
  /// The power of ten that turns a unit into millimetres: `cm` 1, `mm` 0; scanners make `rnm` and `nun` of it.
  func lengthExponent(_ index: Int) -> Int? {
    guard index < tokens.count, tokens[index].kind == .word else { return nil }
    return WordTable.lengthExponent(tokens[index].word)
  }

  /// What is left of a blank behind the number that was typed into it.
  func endsBlank(_ index: Int) -> Bool {
    kind(index) == .blank || kind(index) == .leader && tokens[index].gap == .none
  }

  func unitPlace(_ index: Int) -> Int {
    // `15-mm`, `3.5. CM`.
    let hyphenated = kind(index) == .hyphen && tokens[index].gap == .none
    // `_1.6_ cm`, `..12.. mm`: the number was typed into a blank.
    if endsBlank(index), tokens[index].gap == .none, lengthExponent(index + 1) != nil {
      return index + 1
    }
    if kind(index) == .period, tokens[index].gap == .none, lengthExponent(next(index + 1)) != nil {
      return next(index + 1)
    }
    return hyphenated && lengthExponent(index + 1) != nil ? index + 1 : next(index)
  }

  func withUnit(_ low: ExactDecimal, _ high: ExactDecimal, _ end: Int) -> (Quantity, Int) {
    let end = toleranceEnd(end) ?? end
    let unit = unitPlace(end + 1)
    if let exponent = lengthExponent(unit) {
      var quantity = Quantity(low: low.value(times: exponent), high: high.value(times: exponent))
      quantity.unit = .length
      quantity.isDecimal = low.isDecimal
      return (quantity, unit)
    }
    var quantity = Quantity(low: low.value(), high: high.value())
    quantity.isDecimal = low.isDecimal || high.isDecimal
    if let percent = percentEnd(end + 1) {
      quantity.unit = .percent
      // `90%+`.
      if kind(percent + 1) == .plus, tokens[percent + 1].gap == .none, low.units == high.units {
        quantity.comparator = .greaterOrEqual
        return (quantity, percent + 1)
      }
      return (quantity, percent)
    }
    if kind(end + 1) == .plus, !low.isDecimal, high.value() <= 4, !isSum(end + 1) {
      quantity.unit = .plus
      return (quantity, end + 1)
    }
    return (quantity, end)
  }

  /// `16 ± 1 mm`, `1.4 ± 0.2`: the tolerance behind a number is no number of its own.
  func toleranceEnd(_ end: Int) -> Int? {
    guard kind(end + 1) == .other, bytes[tokens[end + 1].range].elementsEqual("\u{B1}".utf8),
      let (_, last) = number(end + 2)
    else { return nil }
    return last
  }

  /// `%`, `percent`, also on the next line.
  func percentEnd(_ index: Int) -> Int? {
    if kind(index) == .percent { return index }
    // `_75_ %`, `..75.. %`: the answer was typed into a blank.
    if endsBlank(index), kind(index + 1) == .percent { return index + 1 }
    if kind(index) == .newline, kind(index + 1) == .percent { return index + 1 }
    guard index < tokens.count, tokens[index].kind == .word, tokens[index].gap != .wide else { return nil }
    let text = bytes[tokens[index].range]
    // `90 o/o`, which a scanner made of the sign.
    if text.count == 1, matches(text, "o"), kind(index + 1) == .slash, index + 2 < tokens.count,
      tokens[index + 2].range.count == 1, tokens[index + 1].gap == .none, tokens[index + 2].gap == .none,
      "oO0".utf8.contains(bytes[tokens[index + 2].range.lowerBound])
    {
      return index + 2
    }
    let isPercent =
      text.count <= 7 && matches(text, "percent") || matches(text, "pct") || matches(text, "perc")
    if isPercent { return index }
    if matches(text, "per"), index + 1 < tokens.count, matches(bytes[tokens[index + 1].range], "cent") {
      return index + 1
    }
    return nil
  }

  func matches(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ word: StaticString) -> Bool {
    guard text.count == word.utf8CodeUnitCount else { return false }
    return zip(text, UnsafeBufferPointer(start: word.utf8Start, count: text.count)).allSatisfy {
      $0 | 0x20 == $1
    }
  }

  /// `5+3` is a sum, `3+` is a score, and so is each of `1+ 2+`.
  func isSum(_ plus: Int) -> Bool {
    guard kind(plus + 1) == .number, tokens[plus + 1].gap != .wide else { return false }
    if kind(plus + 2) == .plus, tokens[plus].gap == .none, tokens[plus + 1].gap == .space,
      tokens[plus + 2].gap == .none
    {
      return false
    }
    return !(kind(plus + 2) == .percent || kind(plus + 2) == .period)
  }
}
