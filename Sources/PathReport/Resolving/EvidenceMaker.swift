/// Makes evidence from places in a document: scalar offsets, quotation, section.
struct EvidenceMaker {
  let document: ReportDocument
  let detail: ReportExtractor.EvidenceDetail
  /// The number of scalars before every 256th byte; empty where all is ASCII.
  private let checkpoints: [Int]

  /// Where the parts of the text stood in a structured report.
  private let places: PathMap

  /// Bytes and scalars of the text above the report, in a file of several.
  private let bytesAbove: Int
  private let scalarsAbove: Int

  init(
    _ document: ReportDocument, detail: ReportExtractor.EvidenceDetail,
    above: Slice<UnsafeBufferPointer<UInt8>>? = nil, places: PathMap = PathMap([])
  ) {
    self.places = places
    bytesAbove = above?.count ?? 0
    scalarsAbove = above?.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) } ?? 0
    self.document = document
    self.detail = detail
    checkpoints = Self.isASCII(document.bytes) ? [] : Self.count(document.bytes)
  }

  private static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // Without an early end the loop takes many bytes at a time.
    var all: UInt8 = 0
    for byte in bytes { all |= byte }
    return all < 0x80
  }

  private static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var counts: [Int] = []
    var scalars = 0
    for start in stride(from: 0, to: bytes.count, by: 256) {
      counts.append(scalars)
      scalars += Self.scalars(bytes, start..<min(start + 256, bytes.count))
    }
    return counts
  }

  /// The bytes that begin a scalar.
  private static func scalars(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var scalars = 0
    for index in range { scalars &+= bytes[index] & 0xC0 != 0x80 ? 1 : 0 }
    return scalars
  }

  private func scalarOffset(_ byte: Int) -> Int {
    guard !checkpoints.isEmpty else { return byte }
    let block = min(byte / 256, checkpoints.count - 1)
    return checkpoints[block] + Self.scalars(document.bytes, block * 256..<byte)
  }

  /// A quotation that opens a parenthesis also closes it.
  private func withClosingParenthesis(_ range: ClosedRange<Int>) -> ClosedRange<Int> {
    let next = range.upperBound + 1
    guard next < document.terms.count, document.terms[next].concept == .close else { return range }
    let depth = range.reduce(0) { depth, term in
      depth + (document.terms[term].concept == .open ? 1 : document.terms[term].concept == .close ? -1 : 0)
    }
    return depth > 0 ? range.lowerBound...next : range
  }

  func evidence(_ terms: ClosedRange<Int>, rule: String) -> [Evidence] {
    guard detail != .none else { return [] }
    let range = document.bytes(of: withClosingParenthesis(terms))
    let text = detail == .text ? String(decoding: document.bytes[range], as: UTF8.self) : nil
    return [
      Evidence(
        start: scalarsAbove + scalarOffset(range.lowerBound),
        end: scalarsAbove + scalarOffset(range.upperBound),
        utf8Start: bytesAbove + range.lowerBound, utf8End: bytesAbove + range.upperBound, text: text,
        section: document.scope(terms.lowerBound).section, rule: rule, path: places.path(of: range))
    ]
  }
}
