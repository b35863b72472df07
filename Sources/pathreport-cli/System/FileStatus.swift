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
  /// Its size and times.
  let version: FileVersion
  /// The version as a later run may trust it. What was changed a moment ago may be changed once more without getting
  /// another time, for the clocks of file systems tick slowly: so it gets a time that no file has, and is read again.
  let lastingVersion: FileVersion

  /// The slowest clocks of file systems in use tick every two seconds.
  private static let tick = 2_000_000_000

  /// Looks at what stands at a path.
  ///
  /// - Parameter followsLinks: Whether a symbolic link stands for what it points to.
  init(of path: FilePath, followsLinks: Bool) throws(SystemError) {
    var status = stat()
    let result = path.withCString { followsLinks ? stat($0, &status) : lstat($0, &status) }
    guard result == 0 else { throw SystemError.last }
    self.init(status)
  }

  /// Looks at an open file.
  init(of descriptor: Int32) throws(SystemError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError.last }
    self.init(status)
  }

  private init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .directory
    default: kind = .other
    }
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev), node: UInt64(truncatingIfNeeded: status.st_ino))
    version = FileVersion(status)
    // A time that is still to come, as after a clock was set back, proves nothing either.
    let isSettled = version.changed < FileVersion.now - Self.tick
    lastingVersion =
      isSettled ? version : FileVersion(size: version.size, modified: version.modified, changed: 0)
  }
}

/// What tells two states of a file apart without reading it.
///
/// The times are only ever compared for equality: a clock that was set back misleads nobody. A program can set the
/// time of modification back, but not the time of change.
struct FileVersion: Sendable, Hashable {
  /// The size in bytes.
  let size: Int
  /// The time of modification, in nanoseconds.
  let modified: Int
  /// The time when the file, its name or its rights changed, in nanoseconds.
  let changed: Int

  init(size: Int, modified: Int, changed: Int) {
    self.size = size
    self.modified = modified
    self.changed = changed
  }

  fileprivate init(_ status: stat) {
    #if canImport(Darwin)
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #endif
    self.init(
      size: Int(status.st_size), modified: Self.nanoseconds(modified), changed: Self.nanoseconds(changed))
  }

  /// The present time, in nanoseconds.
  fileprivate static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }
}
