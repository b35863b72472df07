#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Keeps a second run away from an output. The system ends the lock with the process, however that ends.
final class RunLock {
  private let path: FilePath
  private let descriptor: Int32

  /// Takes the lock of an output: the file `OUTPUT.lock`.
  init(for output: FilePath) throws(FileFailure) {
    path = output.extended(by: ".lock")
    while true {
      let descriptor = path.withCString { open($0, O_RDWR | O_CREAT | O_CLOEXEC, 0o666) }
      guard descriptor >= 0 else { throw FileFailure(file: output.shown, reason: "\(SystemError.last)") }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        close(descriptor)
        throw FileFailure(file: output.shown, reason: "another run is writing to it")
      }
      // The run before may have taken the file's name away between the two calls.
      let held = try? FileStatus(of: descriptor).identity
      if held != nil, held == (try? FileStatus(of: path, followsLinks: false).identity) {
        self.descriptor = descriptor
        return
      }
      close(descriptor)
    }
  }

  deinit {
    path.remove()
    close(descriptor)
  }
}
