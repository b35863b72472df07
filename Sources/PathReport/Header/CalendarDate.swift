/// A day of the calendar, checked: there is no 30 February in it.
struct CalendarDate: Comparable {
  let year: Int
  let month: Int
  let day: Int

  /// Two-digit years: 00 to 68 are 2000 to 2068, 69 to 99 are 1969 to 1999, as POSIX has it.
  private static let pivot = 69
  /// Receptors were not reported before; older years are scanning errors.
  private static let years = 1960...2099

  init?(year: Int, month: Int, day: Int, yearDigits: Int) {
    switch yearDigits {
    case 4: self.year = year
    case 2: self.year = year < Self.pivot ? 2000 + year : 1900 + year
    default: return nil
    }
    guard Self.years.contains(self.year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Self.days(of: month, in: self.year) else { return nil }
    self.month = month
    self.day = day
  }

  private static func days(of month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// `YYYY-MM-DD`.
  var iso: String { "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)" }
}
