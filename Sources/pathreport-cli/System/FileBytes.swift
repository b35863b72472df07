#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads whole files.
enum FileBytes {
  /// The bytes of a file, a pipe or a device.
  static func read(_ path: FilePath) throws(SystemError) -> [UInt8] {
    let descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw SystemError.last }
    defer { close(descriptor) }
    return try read(descriptor: descriptor)
  }

  /// The bytes of standard input, to its end.
  static func readStandardInput() throws(SystemError) -> [UInt8] {
    try read(descriptor: STDIN_FILENO)
  }

  private static func read(descriptor: Int32) throws(SystemError) -> [UInt8] {
    var status = stat()
    let size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    // One byte more than the file has: the end then shows without growing the buffer.
    var bytes = [UInt8](repeating: 0, count: max(size + 1, 4096))
    var count = 0
    while true {
      if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: count)) }
      let result = bytes.withUnsafeMutableBytes { room in
        systemRead(descriptor, room.baseAddress! + count, room.count - count)
      }
      if result > 0 {
        count += result
      } else if result == 0 {
        bytes.removeLast(bytes.count - count)
        return bytes
      } else if SystemError.last != .interrupted {
        throw SystemError.last
      }
    }
  }
}

/// The C function, which the methods' name hides.
private func systemRead(_ descriptor: Int32, _ start: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, start, count)
}
