/// Resolves the escape sequences of text: `\F\`, `\X0D\`, `\.br\`.
enum HL7Escapes {
  /// No sequence that is known is longer, except a run of hexadecimal digits.
  private static let longest = 200

  static func resolve(_ bytes: ArraySlice<UInt8>, _ delimiters: HL7Delimiters) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      if byte == 0x0D {
        // A line end inside a field came as CR LF.
        if place + 1 < bytes.endIndex, bytes[place + 1] == 0x0A { place += 1; continue }
        result.append(0x0A)
      } else if byte == delimiters.escape,
        let end = bytes[(place + 1)...].prefix(longest).firstIndex(of: delimiters.escape),
        append(bytes[(place + 1)..<end], to: &result, delimiters)
      {
        place = end
      } else {
        result.append(byte)
      }
      place += 1
    }
    // A carriage return that no line feed followed was a line end of its own.
    for index in result.indices where result[index] == 0x0D { result[index] = 0x0A }
    return result
  }

  /// Adds what a sequence stands for; false where it is none, and the text is meant as it stands.
  private static func append(
    _ sequence: ArraySlice<UInt8>, to result: inout [UInt8], _ delimiters: HL7Delimiters
  ) -> Bool {
    guard let first = sequence.first else { return false }
    let isShort = sequence.count == 1
    switch first {
    case UInt8(ascii: "F") where isShort: result.append(delimiters.field)
    case UInt8(ascii: "S") where isShort: result.append(delimiters.component)
    case UInt8(ascii: "T") where isShort: result.append(delimiters.subcomponent)
    case UInt8(ascii: "R") where isShort: result.append(delimiters.repetition)
    case UInt8(ascii: "E") where isShort: result.append(delimiters.escape)
    case UInt8(ascii: "P") where isShort: result.append(UInt8(ascii: "#"))
    case UInt8(ascii: "H") where isShort, UInt8(ascii: "N") where isShort: break
    case UInt8(ascii: "X"): return appendHexadecimal(sequence.dropFirst(), to: &result)
    case UInt8(ascii: "."): return appendFormatting(sequence.dropFirst(), to: &result)
    case UInt8(ascii: "C"), UInt8(ascii: "M"), UInt8(ascii: "Z"):
      // Switches of the character set, and local ones.
      return sequence.dropFirst().allSatisfy { isHexadecimal($0) }
        || first == UInt8(ascii: "Z") && sequence.count < 12
    default: return false
    }
    return true
  }

  private static func appendHexadecimal(_ digits: ArraySlice<UInt8>, to result: inout [UInt8]) -> Bool {
    guard !digits.isEmpty, digits.count % 2 == 0, digits.allSatisfy(isHexadecimal) else { return false }
    let values = digits.map { UInt8(hexDigit: $0) }
    var bytes = stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
    bytes.removeAll { $0 == 0 }
    for byte in bytes where byte < 0x80 || isUTF8(bytes) {
      if byte == 0x0D || byte == 0x0A {
        appendLineEnd(byte, to: &result)
      } else {
        result.append(byte)
      }
    }
    if !isUTF8(bytes) {
      result += bytes.filter { $0 >= 0x80 }.flatMap { Array(String(TextDecoding.windows1252($0)).utf8) }
    }
    return true
  }

  /// `\X0D\\X0A\` is one line end.
  private static func appendLineEnd(_ byte: UInt8, to result: inout [UInt8]) {
    if byte == 0x0A, result.last == 0x0D { result[result.count - 1] = 0x0A } else { result.append(byte) }
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

  private static func appendFormatting(_ command: ArraySlice<UInt8>, to result: inout [UInt8]) -> Bool {
    let name = command.prefix { (0x61...0x7A).contains($0 | 0x20) }
    let argument = command.dropFirst(name.count).filter { (0x30...0x39).contains($0) }
    let count = min(Int(String(decoding: argument, as: UTF8.self)) ?? 1, 20)
    switch String(decoding: name, as: UTF8.self).lowercased() {
    case "br", "ce": result.append(0x0A)
    case "sp": result += repeatElement(0x0A, count: max(count, 1))
    case "sk": result += repeatElement(0x20, count: count)
    case "in", "ti", "fi", "nf": break
    default: return false
    }
    return true
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF)
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit that is known to be one.
  init(hexDigit: UInt8) {
    self = hexDigit <= 0x39 ? hexDigit - 0x30 : (hexDigit & 0xDF) - 0x37
  }
}
