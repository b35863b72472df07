#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Which files of folders are read.
struct PathFilter: Sendable {
  /// Patterns of which a file must match one, where there are any.
  var include: [String] = []
  /// Patterns of files and folders that are passed over.
  var exclude: [String] = []

  /// Whether a file is read.
  func takes(file: String) -> Bool {
    !excludes(file) && (include.isEmpty || include.contains { Self.matches(file, $0) })
  }

  /// Whether a file, or a folder with all that is in it, is passed over.
  func excludes(_ path: String) -> Bool {
    exclude.contains { Self.matches(path, $0) }
  }

  /// A pattern is that of the whole path below the folder that was given, or, without a slash, of the name alone. `*`
  /// also stands for slashes.
  private static func matches(_ path: String, _ glob: String) -> Bool {
    if fnmatch(glob, path, 0) == 0 { return true }
    guard !glob.contains("/"), let slash = path.lastIndex(of: "/") else { return false }
    return fnmatch(glob, String(path[path.index(after: slash)...]), 0) == 0
  }
}
