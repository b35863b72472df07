#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What stands at a path.
struct FileStatus {
  /// The kinds that this tool tells apart.
  enum Kind {
    case regular, directory, other
  }

  /// A file under whichever name it is found.
  struct Identity: Sendable, Hashable {
    fileprivate let device: UInt64
    fileprivate let node: UInt64
  }

  /// What it is.
  let kind: Kind
  /// Which one it is.
  let identity: Identity

  /// Looks at what stands at a path.
  ///
  /// - Parameter followsLinks: Whether a symbolic link stands for what it points to.
  init(of path: FilePath, followsLinks: Bool) throws(SystemError) {
    var status = stat()
    let result = path.withCString { followsLinks ? stat($0, &status) : lstat($0, &status) }
    guard result == 0 else { throw SystemError.last }
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .directory
    default: kind = .other
    }
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev), node: UInt64(truncatingIfNeeded: status.st_ino))
  }
}
