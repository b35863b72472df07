/// Divides the numbers of a ratio without losing digits on the way.
enum Fraction {
  /// The quotient with at most two decimals; the numerator itself over 1, and nothing over 0.
  static func quotient(_ numerator: String, _ denominator: String) -> String? {
    guard let above = parts(numerator), let below = parts(denominator), below.digits > 0 else { return nil }
    if below.digits == 1, below.decimals == 0 { return numerator }
    // above / 10^a over below / 10^b, in hundredths, rounded half up.
    var (top, bottom) = (above.digits * 100, below.digits)
    for _ in 0..<below.decimals { top *= 10 }
    for _ in 0..<above.decimals { bottom *= 10 }
    let hundredths = (top * 2 + bottom) / (bottom * 2)
    let decimals = hundredths % 100
    let whole = String(hundredths / 100)
    if decimals == 0 { return whole + ".0" }
    return whole + "." + (decimals < 10 ? "0" : "") + String(decimals)
  }

  private static func parts(_ text: String) -> (digits: Int, decimals: Int)? {
    let halves = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count), text.utf8.count <= 9 else { return nil }
    let decimals = halves.count == 2 ? halves[1].utf8.count : 0
    guard let digits = Int(halves.joined()), digits >= 0 else { return nil }
    return (digits, decimals)
  }
}
