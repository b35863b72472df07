import Foundation
@_spi(Benchmarks) import PathReport

/// The ways that are compared.
enum Ways {
  static func all(_ corpus: Corpus) throws -> [Way] {
    let extractor = ReportExtractor()
    let records = try corpus.reports.flatMap { try extractor.extract(bytes: $0, name: "report.txt") }
    return reading(corpus, extractor) + writing(records)
  }

  private static func reading(_ corpus: Corpus, _ extractor: ReportExtractor) -> [Way] {
    let reports = corpus.reports
    let texts = reports.map { String(decoding: $0, as: UTF8.self) }
    return [
      Way("reading the bytes", bytes: corpus.bytes) {
        reports.reduce(0) { $0 + sum($1) }
      },
      Way("bare tokenizing", bytes: corpus.bytes) {
        reports.reduce(0) { $0 + extractor.tokenCount(of: $1) }
      },
      Way("text to record", bytes: corpus.bytes) {
        try reports.reduce(0) { $0 + (try extractor.extract(bytes: $1, name: "report.txt").count) }
      },
      Way("five NSRegularExpression", bytes: corpus.bytes) {
        texts.reduce(0) { $0 + Patterns.matches(in: $1) }
      },
    ]
  }

  private static func writing(_ records: [ReportRecord]) -> [Way] {
    let writer = JSONRecordWriter()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    let bytes = records.reduce(0) { $0 + writer.string($1).utf8.count }
    return [
      Way("record to JSON", bytes: bytes) {
        var lines: [UInt8] = []
        for record in records { writer.write(record, into: &lines) }
        return lines.count
      },
      Way("record to JSON by JSONEncoder", bytes: bytes) {
        try records.reduce(0) { $0 + (try encoder.encode($1).count) }
      },
    ]
  }

  private static func sum(_ bytes: [UInt8]) -> Int {
    var sum = 0
    for byte in bytes { sum &+= Int(byte) }
    return sum
  }
}
