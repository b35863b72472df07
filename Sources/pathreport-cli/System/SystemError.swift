#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the operating system answered when a call failed.
struct SystemError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The number that the system gives the error.
  let code: Int32

  /// The error of the call that failed just now.
  static var last: SystemError { SystemError(code: errno) }

  /// Nobody reads the pipe any more.
  static let brokenPipe = SystemError(code: EPIPE)

  /// A signal came before the call did anything; it is to be repeated.
  static let interrupted = SystemError(code: EINTR)

  /// The error in the system's words.
  var description: String { String(cString: strerror(code)) }
}
