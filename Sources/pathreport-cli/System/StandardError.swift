#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that could not be read or written, and why. Neither ever quotes a report.
struct FileFailure: Error, Sendable {
  /// The file as the caller named it.
  let file: String
  /// What went wrong.
  let reason: String
}

/// Messages for people.
enum StandardError {
  /// Says that something failed.
  static func report(_ failure: FileFailure) {
    write("pathreport: error: \(failure.file): \(failure.reason)")
  }

  /// Writes a line.
  static func write(_ line: String, terminator: String = "\n") {
    // One call a line, so that lines of several programs in a pipeline stay whole.
    let bytes = Array((line + terminator).utf8)
    _ = bytes.withUnsafeBytes { systemWrite(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}

/// The C function, which the method's name hides.
private func systemWrite(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, start, count)
}
