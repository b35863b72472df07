#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is known about the place that output is shown at.
enum Terminal {
  /// Whether standard output is a terminal rather than a pipe or a file.
  static var isStandardOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard output goes to a file.
  static var isStandardOutputAFile: Bool { (try? FileStatus(of: STDOUT_FILENO).kind) == .regular }

  /// Whether standard error is one.
  static var isStandardError: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether the terminal shows colors and the person has not asked for none (https://no-color.org).
  static var showsColors: Bool {
    let noColor = getenv("NO_COLOR").map { String(cString: $0) } ?? ""
    let term = getenv("TERM").map { String(cString: $0) }
    return isStandardOutput && noColor.isEmpty && term != nil && term != "dumb"
  }

  /// The number of columns, or a width that reads well where there is no terminal.
  static var columns: Int {
    var size = winsize()
    guard
      ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
        || ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col >= 40
    else { return 100 }
    return Int(size.ws_col)
  }

  /// The number of processors that this machine has at work.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
