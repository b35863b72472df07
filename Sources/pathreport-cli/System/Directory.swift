#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lists folders.
enum Directory {
  /// The names in a folder, without those that begin with a point, in no particular order.
  static func visibleNames(in path: FilePath) throws(SystemError) -> [[UInt8]] {
    guard let directory = path.withCString({ opendir($0) }) else { throw SystemError.last }
    defer { closedir(directory) }
    var names: [[UInt8]] = []
    while true {
      // The end and an error look alike, but for errno.
      errno = 0
      guard let entry = readdir(directory) else {
        if errno != 0 { throw SystemError.last }
        return names
      }
      let name = Self.name(of: entry)
      if name.first != UInt8(ascii: ".") { names.append(name) }
    }
  }

  /// The name of an entry, which may be allocated shorter than its type says: it is never copied whole.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    let start = UnsafeRawPointer(entry) + MemoryLayout<dirent>.offset(of: \.d_name)!
    let length = strlen(start.assumingMemoryBound(to: CChar.self))
    return [UInt8](UnsafeRawBufferPointer(start: start, count: length))
  }
}
