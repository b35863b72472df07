// The letters that scanners print for 0 and 1.
extension Tokenizer {
  /// `l.5`, `(<l%)`, `O%`, `l+`, `(O)`, `score: O`: a letter that stands where only a digit can.
  func isLoneDigit(_ letter: UInt8, _ start: Int) -> Bool {
    let isZero = letter == UInt8(ascii: "o")
    let next = position < count ? bytes[position] : UInt8(ascii: "\n")
    switch next {
    case UInt8(ascii: ".") where isDigit(position + 1): return true
    // `l.O cm`, but not the abbreviation of `labeling index (L.I.)`.
    case UInt8(ascii: ".") where position + 1 < count && isLetterForDigit(position + 1):
      return bytes[start] != UInt8(ascii: "L")
    case UInt8(ascii: "%"): return true
    // `O/8`, `O / 8`
    case UInt8(ascii: "/") where isZero: return isDigit(position + 1)
    case UInt8(ascii: " ") where isZero && position + 1 < count && bytes[position + 1] == UInt8(ascii: "/"):
      return isDigit(position + 2) || isDigit(position + 3)
    // `2.2 x l .8 cm`, `size : l .9 cm`
    case UInt8(ascii: " ")
    where (tokens.last?.kind == .times || tokens.last?.kind == .colon) && position + 1 < count
      && bytes[position + 1] == UInt8(ascii: "."):
      return isDigit(position + 2)
    // `neg   O %`, `< l %`
    case UInt8(ascii: " ") where position + 1 < count && bytes[position + 1] == UInt8(ascii: "%"): return true
    case UInt8(ascii: "+"): return !isZero && (gap != .none || tokens.last?.kind != .word)
    // `Negative, l +`
    case UInt8(ascii: " ") where position + 1 < count && bytes[position + 1] == UInt8(ascii: "+"):
      return !isZero
        && (tokens.last?.kind == .comma || tokens.last?.kind == .open || tokens.last?.kind == .colon)
    case UInt8(ascii: ")"): return isZero && (gap == .none && tokens.last?.kind == .open || isBehindScore)
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      return isZero && (tokens.last?.kind == .colon || tokens.last?.kind == .equals)
    default: return false
    }
  }

  /// `(score O)`
  private var isBehindScore: Bool {
    guard let last = tokens.last, last.kind == .word, last.range.count == 5 else { return false }
    return zip(last.range, "score".utf8).allSatisfy { lowered[Int(bytes[$0])] == $1 }
  }

  /// `l5%`, `IO %`, `lO.5`, `ll mm`: letters and digits that can only be a number.
  func isMisreadNumber(_ start: Int) -> Bool {
    guard position - start <= 3, position < count,
      (start..<position).allSatisfy({ isDigit($0) || "lIO".utf8.contains(bytes[$0]) })
    else { return false }
    let next = classes[Int(bytes[position])] == .space ? position + 1 : position
    guard next < count else { return false }
    return bytes[next] == UInt8(ascii: "%") || bytes[position] == UInt8(ascii: ".") && isDigit(position + 1)
      || isUnit(next)
  }

  /// `cm` or `mm` and no further letter.
  private func isUnit(_ place: Int) -> Bool {
    guard place + 1 < count, lowered[Int(bytes[place + 1])] == UInt8(ascii: "m"),
      lowered[Int(bytes[place])] == UInt8(ascii: "m") || lowered[Int(bytes[place])] == UInt8(ascii: "c")
    else { return false }
    return place + 2 == count || classes[Int(bytes[place + 2])] != .letter
  }
}
