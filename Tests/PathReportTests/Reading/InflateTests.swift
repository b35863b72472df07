import Testing

@testable import PathReport

@Suite("Unpacking")
struct InflateTests {
  private static let text = String(repeating: "ER: positive. ", count: 20) + "PR: negative."
  private static let many = (0..<60).map { number in
    let words = ["ER positive ", "PR negative ", "HER2 2+ ", "Ki-67 20% ", "left breast "]
    return words[(number * number * 7 + number) % 5] + "\(number * 37 % 101)\n"
  }.joined()

  static let examples: [(base64: String, text: String)] = [
    ("AQcA+P9FUjogOTAl", "ER: 90%"),
    ("cw2yUijIL84sySxL1VNwHeVBeQFAXl5qeiKYBwA=", text),
    ("eJxzDbJSKMgvzizJLEvVU3Ad5UF5AUBeXmp6IpgHAG3aYmY=", text),
    ("H4sIAAAAAAACA3MNslIoyC/OLMksS9VTcB3lQXkBQF5eanoimAcARhxESSUBAAA=", text),
    (
      "XZExDsIwDEX3nCILI1LiJHZ8gE4sqDdgqFAXQAJxfiQmv46Wv5+e7WXNr+d7/+zfLZd02c9qWcopN0tL"
        + "aFlP1zU/tvvtX9aCsjM8ewBJQW8YJp3cxrBaNEKr08CIrQyPuNmkrDRMKrnOcGsBZAdZnoTYyWzVwBmU"
        + "dRoIucpwLXia8ml0cAoyO+Nm1Xk+KjixwrDG1YTXo4ERWxnuHn9GWRFMDnKd4SYBpIfNeBJijdk64s8o"
        + "O2kg5KqkHw==", many
    ),
  ]

  /// The beginning of tens of megabytes of one byte; zeros go on with it.
  private static let bombHead = "7MEBAQAAAICQ/q/uCAo="

  @Test("stored, fixed and dynamic blocks, in each wrapping", arguments: InflateTests.examples)
  func unpacking(base64: String, text: String) throws {
    let bytes = try #require(Base64.decode(Array(base64.utf8)))
    #expect(Inflate.unpack(bytes).map { String(decoding: $0, as: UTF8.self) } == text)
  }

  @Test("data that was cut off or changed gives nothing, and ends")
  func damage() throws {
    for (base64, _) in Self.examples {
      let bytes = try #require(Base64.decode(Array(base64.utf8)))
      for count in bytes.indices { _ = Inflate.unpack(Array(bytes[..<count])) }
      for place in bytes.indices {
        var changed = bytes
        changed[place] ^= 0x55
        _ = Inflate.unpack(changed)
      }
      #expect(Inflate.unpack(Array(bytes.prefix(3))) == nil)
    }
  }

  @Test("a bomb is refused before it grows")
  func bomb() throws {
    var bytes = try #require(Base64.decode(Array(Self.bombHead.utf8)))
    bytes += [UInt8](repeating: 0, count: 39_000)
    #expect(Inflate.unpack(bytes) == nil)
  }
}
