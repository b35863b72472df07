import Testing

@testable import PathReport

@Suite("Bad input")
struct BadInputTests {
  private let extractor = ReportExtractor()

  @Test("an empty report gives an empty record and says so", arguments: ["", " \n\t\r\n ", "\u{FEFF}"])
  func empty(text: String) throws {
    let record = try #require(try extractor.extract(bytes: Array(text.utf8), name: "a.txt").first)
    #expect(record.tumors.isEmpty)
    #expect(record.diagnostics.contains { $0.code == .noFindings })
  }

  @Test(
    "a PDF, an image and an archive are named, with what to do",
    arguments: [
      (Array("%PDF-1.7".utf8), "PDF"), ([0x89, 0x50, 0x4E, 0x47, 0x0D], "PNG"), ([0x1F, 0x8B, 0x08], "gzip"),
      ([0x50, 0x4B, 0x03, 0x04], "Office"),
    ])
  func knownFormats(bytes: [UInt8], name: String) {
    #expect {
      try extractor.extract(bytes: bytes, name: "a")
    } throws: { error in
      "\(error)".contains(name)
    }
  }

  @Test("binary data is an error, not a record")
  func binary() {
    #expect(throws: ReadingError.binary) {
      try extractor.extract(bytes: (0..<4096).map { UInt8($0 % 7) }, name: "a")
    }
  }

  @Test("stray NUL bytes and bytes that are no UTF-8 do not hide the values")
  func strayBytes() throws {
    let withNUL = Array("ER: positive".utf8) + [0] + Array(", 95%. PR: negative, 0%. ".utf8)
    let record = try #require(try extractor.extract(bytes: withNUL, name: "a").first)
    #expect(record.tumors.first?.progesteroneReceptor?.status == .negative)
    let latin = Array("Tumour \u{20}".utf8) + [0xB1, 0x96] + Array(" ER: positive, 95%".utf8)
    #expect(
      try extractor.extract(bytes: latin, name: "a").first?.tumors.first?.estrogenReceptor?.percent?.low == 95
    )
  }

  @Test("UTF-16 with and without a mark, Windows-1252, all line ends", arguments: ["\n", "\r", "\r\n"])
  func encodings(lineEnd: String) throws {
    let text = "ER: positive" + lineEnd + "PR: negative" + lineEnd + "Ki-67: 10\u{2013}15 %" + lineEnd
    let littleEndian = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [Array(text.utf8), littleEndian, [0xFF, 0xFE] + littleEndian] {
      let tumor = try #require(try extractor.extract(bytes: bytes, name: "a").first?.tumors.first)
      #expect(tumor.estrogenReceptor?.status == .positive)
      #expect(tumor.progesteroneReceptor?.status == .negative)
      #expect(tumor.ki67?.percent == Percentage(low: 10, high: 15))
    }
  }

  @Test("UTF-16 that is cut off, or has half a pair, keeps what can be read")
  func damagedUTF16() throws {
    let text = "ER: positive, 95%\nPR: negative\n"
    let units = Array(text.utf16)
    for unmatched: [UInt16] in [[0xD800], [0xDC00], [0xD83D, 0x0041]] {
      for isMarked in [true, false] {
        var bytes: [UInt8] = isMarked ? [0xFF, 0xFE] : []
        // The last byte has no other half.
        for unit in units + unmatched { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        bytes.append(0x41)
        let record = try #require(try extractor.extract(bytes: bytes, name: "a").first)
        #expect(record.tumors.first?.estrogenReceptor?.percent?.low == 95)
        #expect(record.tumors.first?.progesteroneReceptor?.status == .negative)
      }
    }
    for mark: [UInt8] in [[0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0x41]] {
      #expect(try extractor.extract(bytes: mark, name: "a").first?.tumors.isEmpty == true)
    }
    var bigEndian: [UInt8] = [0xFE, 0xFF]
    for unit in units { bigEndian += [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    #expect(try extractor.extract(bytes: bigEndian, name: "a").first?.tumors.first?.ki67 == nil)
    #expect(try extractor.extract(bytes: bigEndian, name: "a").first?.tumors.count == 1)
  }

  @Test("UTF-8 that is cut off, overlong or surrogate is read as bytes of Windows-1252, and all of it")
  func damagedUTF8() throws {
    for damage: [UInt8] in [
      [0xE2, 0x89], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
    ] {
      let bytes = Array("ER: positive ".utf8) + damage + Array(" (95%)\nPR: negative ".utf8) + damage
      let tumor = try #require(try extractor.extract(bytes: bytes, name: "a").first?.tumors.first)
      #expect(tumor.estrogenReceptor?.status == .positive)
      #expect(tumor.progesteroneReceptor?.status == .negative)
    }
  }

  @Test("nothing but NUL bytes is no report")
  func onlyNUL() {
    for count in [1, 15, 16, 5000] {
      #expect(throws: ReadingError.binary) {
        try extractor.extract(bytes: [UInt8](repeating: 0, count: count), name: "a")
      }
    }
  }

  @Test("a very long line and very many lines end")
  func long() {
    let line = String(repeating: "carcinoma of the breast ", count: 40_000)
    #expect(extractor.extract(line).tumors.isEmpty)
    #expect(extractor.extract(String(repeating: "\n", count: 200_000)).tumors.isEmpty)
  }

  @Test("the same text gives the same record")
  func deterministic() {
    let text = "Left breast: invasive carcinoma, 2.1 cm. ER 90%, PR 10%, HER2 2+, FISH ratio 1.3."
    #expect(extractor.extract(text) == TestExtractor.shared.extract(text))
  }
}
