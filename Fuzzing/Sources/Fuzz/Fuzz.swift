import Driver
import Foundation
import PathReport

/// Feeds bytes to one format's reader, or to all that the bytes look like, and to what comes behind.
private let extractor: ReportExtractor = {
  var options = ReportExtractor.Options()
  options.includeText = true
  let name = ProcessInfo.processInfo.environment["PATHREPORT_FORMAT"]
  options.inputFormat = name.flatMap(ReportFormat.init(rawValue:))
  return ReportExtractor(options: options)
}()

/// Called by libFuzzer with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let records = try? extractor.extract(bytes: bytes, name: "fuzz") else { return 0 }
  for record in records {
    guard let text = record.report.text else { continue }
    // Evidence that does not stand where it says it does is as bad as a crash.
    for evidence in record.tumors.flatMap({ $0.estrogenReceptor?.evidence ?? [] }) {
      precondition(String(text[evidence.range(in: text)]) == evidence.text)
    }
  }
  return 0
}
