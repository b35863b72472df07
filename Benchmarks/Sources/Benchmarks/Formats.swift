import Foundation
@_spi(Benchmarks) import PathReport

/// How fast files in structured formats become text with sections.
enum Formats {
  private static let turns = 7

  /// Prints a line for each file.
  static func measure(_ files: [URL]) throws {
    let extractor = ReportExtractor()
    for file in files {
      let bytes = [UInt8](try Data(contentsOf: file))
      var way = Way(file.lastPathComponent, bytes: bytes.count) {
        try extractor.renderedByteCount(of: bytes)
      }
      for _ in 0..<turns { try way.measure(shortest: 0.1) }
      print(
        way.name.padding(toLength: 24, withPad: " ", startingAt: 0) + String(format: "%9.1f MB/s", way.speed))
    }
  }

  /// Reads a file as a stream in chunks, and prints how many records it gives and the most memory that it took.
  static func stream(_ file: URL) throws {
    let extractor = ReportExtractor()
    let handle = try FileHandle(forReadingFrom: file)
    var stream = ReportStream()
    var count = 0
    var bytes = 0
    func read(_ piece: ReportPiece) {
      count += (try? extractor.extract(piece, name: file.lastPathComponent).count) ?? 0
    }
    while let chunk = try handle.read(upToCount: 1 << 16), !chunk.isEmpty {
      bytes += chunk.count
      try stream.add([UInt8](chunk), body: read)
    }
    try stream.finish(body: read)
    var usage = rusage()
    // 0 is this process; the name for it has another type on each system.
    getrusage(0, &usage)
    print("\(bytes) bytes, \(count) records, peak \(usage.ru_maxrss / 1024) MiB")
  }
}
