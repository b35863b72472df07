import Driver
import Foundation
import PathReport

/// The format that is fuzzed, or `stream`.
private let name = ProcessInfo.processInfo.environment["PATHREPORT_FORMAT"]

/// Feeds bytes to one format's reader, or to all that the bytes look like, and to what comes behind.
private let extractor: ReportExtractor = {
  var options = ReportExtractor.Options()
  options.includeText = true
  options.inputFormat = name.flatMap(ReportFormat.init(rawValue:))
  return ReportExtractor(options: options)
}()

/// Called by libFuzzer with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let records = name == "stream" ? streamed(bytes) : try? extractor.extract(bytes: bytes, name: "fuzz")
  for record in records ?? [] {
    guard let text = record.report.text else { continue }
    // Evidence that does not stand where it says it does is as bad as a crash.
    for evidence in record.tumors.flatMap({ $0.estrogenReceptor?.evidence ?? [] }) {
      precondition(String(text[evidence.range(in: text)]) == evidence.text)
    }
  }
  return 0
}

/// Reads bytes as a stream, in chunks whose size the first byte tells.
private func streamed(_ bytes: [UInt8]) -> [ReportRecord] {
  var stream = ReportStream()
  var pieces: [ReportPiece] = []
  let size = Int(bytes.first ?? 0) + 1
  do {
    for start in stride(from: 0, to: bytes.count, by: size) {
      try stream.add(bytes[start..<min(start + size, bytes.count)]) { pieces.append($0) }
    }
    try stream.finish { pieces.append($0) }
  } catch {
    // What came before the damage is read all the same.
  }
  return pieces.flatMap { (try? extractor.extract($0, name: "fuzz")) ?? [] }
}
