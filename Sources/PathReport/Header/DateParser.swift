/// Reads a date as it is printed, letter by letter: the tokenizer takes `13.9` in `13.9.2007` for a decimal.
struct DateParser {
  /// A date before it is known which of its numbers is the month.
  enum Printed: Equatable {
    case certain(CalendarDate)
    /// Two numbers that may each be the month, in the order of the text.
    case open(first: Int, second: Int, year: Int, yearDigits: Int)
  }

  /// The order of day and month in a report's numeric dates.
  enum Order {
    case dayFirst, monthFirst
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private var place: Int
  /// One past the date that was read last.
  private(set) var end: Int
  /// The order that the date itself shows, if it is of numbers only.
  private(set) var order: Order?

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    place = 0
    end = 0
  }

  /// The date that begins at a byte; `nil` where none does, or where marks of de-identification hide a part.
  mutating func date(at start: Int) -> Printed? {
    place = start
    order = nil
    guard start == 0 || !Self.isLetterOrDigit(bytes[start - 1]) else { return nil }
    guard let date = digits(at: start) != nil ? numberFirst() : nameFirst() else { return nil }
    end = place
    guard isEnd() else { return nil }
    return date
  }

  /// A date whose order the report settled.
  static func settle(_ printed: Printed, _ order: Order?) -> CalendarDate? {
    switch printed {
    case .certain(let date): return date
    case .open(let first, let second, let year, let yearDigits):
      guard let order else { return nil }
      let (day, month) = order == .dayFirst ? (first, second) : (second, first)
      return CalendarDate(year: year, month: month, day: day, yearDigits: yearDigits)
    }
  }

  /// `2021-03-04`, `3/4/2021`, `4 March 2021`, `04-MAR-21`.
  private mutating func numberFirst() -> Printed? {
    guard let first = number() else { return nil }
    let separator = separator()
    if let month = month() {
      skip(separator)
      guard first.count <= 2, let year = number() else { return nil }
      return CalendarDate(year: year.value, month: month, day: first.value, yearDigits: year.count)
        .map(Printed.certain)
    }
    guard let separator, separator != UInt8(ascii: " "), let second = number(), self.separator() == separator,
      let third = number(), second.count <= 2
    else { return nil }
    if first.count == 4 {
      return third.count > 2
        ? nil
        : CalendarDate(year: first.value, month: second.value, day: third.value, yearDigits: 4)
          .map(Printed.certain)
    }
    guard first.count <= 2 else { return nil }
    return numeric(first.value, second.value, third.value, third.count)
  }

  private mutating func numeric(_ first: Int, _ second: Int, _ year: Int, _ yearDigits: Int) -> Printed? {
    let dayFirst = CalendarDate(year: year, month: second, day: first, yearDigits: yearDigits)
    let monthFirst = CalendarDate(year: year, month: first, day: second, yearDigits: yearDigits)
    switch (dayFirst, monthFirst) {
    case (let date?, nil):
      order = .dayFirst
      return .certain(date)
    case (nil, let date?):
      order = .monthFirst
      return .certain(date)
    case (let one?, let other?):
      if one == other { return .certain(one) }
      return .open(first: first, second: second, year: year, yearDigits: yearDigits)
    case (nil, nil): return nil
    }
  }

  /// `March 4, 2021`, `Mar. 4 2021`.
  private mutating func nameFirst() -> Printed? {
    guard let month = month() else { return nil }
    _ = separator()
    guard let day = number(), day.count <= 2 else { return nil }
    if place < bytes.count, bytes[place] == UInt8(ascii: ",") { place += 1 }
    skip(UInt8(ascii: " "))
    if place < bytes.count, bytes[place] == UInt8(ascii: "-") { place += 1 }
    guard let year = number(), year.count == 4 else { return nil }
    return CalendarDate(year: year.value, month: month, day: day.value, yearDigits: 4).map(Printed.certain)
  }

  // MARK: - Parts

  private func digits(at start: Int) -> Int? {
    var next = start
    while next < bytes.count, next < start + 5, (0x30...0x39).contains(bytes[next]) { next += 1 }
    return next == start ? nil : next - start
  }

  private mutating func number() -> (value: Int, count: Int)? {
    guard let count = digits(at: place), count <= 4 else { return nil }
    let value = bytes[place..<place + count].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    place += count
    return (value, count)
  }

  private mutating func separator() -> UInt8? {
    guard place < bytes.count else { return nil }
    let byte = bytes[place]
    guard [0x20, 0x2D, 0x2E, 0x2F].contains(byte) else { return nil }
    place += 1
    if byte == 0x2E, place < bytes.count, bytes[place] == 0x20 { place += 1 }
    return byte
  }

  private mutating func skip(_ byte: UInt8?) {
    while place < bytes.count, bytes[place] == byte || bytes[place] == UInt8(ascii: ",") { place += 1 }
  }

  private static let months: [[UInt8]] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ].map { Array($0.utf8) }

  /// The name of a month, or its first three letters (`sept` too).
  private mutating func month() -> Int? {
    var next = place
    while next < bytes.count, next < place + 10, Self.isLetter(bytes[next]) { next += 1 }
    let name = bytes[place..<next].map { $0 | 0x20 }
    guard name.count >= 3,
      let index = Self.months.firstIndex(where: {
        $0 == name || name.count <= 4 && $0.count > 4 && $0.starts(with: name)
      })
    else { return nil }
    place = next
    return index + 1
  }

  /// A date ends where no further letter, digit or part follows: `1/2/2020/3` is none.
  private func isEnd() -> Bool {
    guard end < bytes.count else { return true }
    let byte = bytes[end]
    if byte == UInt8(ascii: "T") { return end + 1 < bytes.count && (0x30...0x39).contains(bytes[end + 1]) }
    guard !Self.isLetterOrDigit(byte) else { return false }
    let isJoint = byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
    return !(isJoint && end + 1 < bytes.count && Self.isLetterOrDigit(bytes[end + 1]))
  }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || (0x30...0x39).contains(byte) }
}
