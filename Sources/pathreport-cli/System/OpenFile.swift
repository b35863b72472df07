#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file, pipe or device that is open for reading.
final class OpenFile {
  private let descriptor: Int32

  /// Opens what stands at a path.
  init(_ path: FilePath) throws(SystemError) {
    descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw SystemError.last }
  }

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    if descriptor > STDERR_FILENO { close(descriptor) }
  }

  /// Standard input.
  static func standardInput() -> OpenFile { OpenFile(descriptor: STDIN_FILENO) }

  /// What the file is now.
  func status() throws(SystemError) -> FileStatus {
    try FileStatus(of: descriptor)
  }

  /// Goes to a place, counted in bytes from the beginning.
  func seek(to offset: Int) throws(SystemError) {
    guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else { throw SystemError.last }
  }

  /// Whether something, or the end, can be read without waiting.
  var isReady: Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) != 0
  }

  /// Appends what is there, at most `count` bytes, to an array; waits where nothing is there yet.
  ///
  /// - Returns: The number of bytes read; 0 at the end.
  func read(_ count: Int, into bytes: inout [UInt8]) throws(SystemError) -> Int {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: count))
    while true {
      let result = bytes.withUnsafeMutableBytes { room in
        systemRead(descriptor, room.baseAddress! + start, count)
      }
      if result >= 0 {
        bytes.removeLast(count - result)
        return result
      }
      guard SystemError.last == .interrupted else {
        let error = SystemError.last
        bytes.removeLast(count)
        throw error
      }
    }
  }
}

/// The C function, which the method's name hides.
private func systemRead(_ descriptor: Int32, _ start: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, start, count)
}
