#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where output goes: standard output, or a file that appears under its name only when it is whole.
final class OutputSink {
  /// The reader of the output went away; there is no use in going on.
  struct Closed: Error {}

  private let descriptor: Int32
  private let shown: String
  private let partial: FilePath?
  private let final: FilePath?
  /// Compresses what is written, where the file's name ends with `.gz`.
  private let gzip: GzipStream?
  private var buffer: [UInt8] = []
  private var isOpen = true

  private init(descriptor: Int32, shown: String, partial: FilePath? = nil, final: FilePath? = nil) {
    self.descriptor = descriptor
    self.shown = shown
    self.partial = partial
    self.final = final
    gzip = final?.shown.hasSuffix(".gz") == true ? GzipStream() : nil
  }

  deinit {
    guard isOpen, descriptor != STDOUT_FILENO else { return }
    _ = close(descriptor)
    if let partial { _ = partial.withCString { unlink($0) } }
  }

  /// Writes to standard output.
  static func standardOutput() -> OutputSink {
    OutputSink(descriptor: STDOUT_FILENO, shown: "standard output")
  }

  /// Writes to a file by way of `FILE.partial`; a device or a pipe is written to directly.
  static func file(_ name: String) throws(FileFailure) -> OutputSink {
    let path = FilePath(name)
    let isRegular = (try? FileStatus(of: path, followsLinks: true).kind == .regular) ?? true
    let target = isRegular ? path.extended(by: ".partial") : path
    let descriptor = target.withCString { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666) }
    guard descriptor >= 0 else { throw FileFailure(file: target.shown, reason: "\(SystemError.last)") }
    return OutputSink(
      descriptor: descriptor, shown: path.shown, partial: isRegular ? target : nil,
      final: isRegular ? path : nil)
  }

  /// The files that this output is made of or replaces, which are not to be read as input.
  var identities: Set<FileStatus.Identity> {
    let paths = [partial, final].compactMap { $0 }
    return Set(paths.compactMap { try? FileStatus(of: $0, followsLinks: true).identity })
  }

  /// Writes bytes; they may wait in a buffer for a while.
  func write(_ bytes: some Collection<UInt8>) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Writes what waits in the buffer.
  func flush() throws {
    try buffer.withUnsafeBytes { bytes in
      if let gzip {
        try gzip.compress(bytes, to: write)
      } else {
        try write(bytes)
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private func write(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = systemWrite(descriptor, rest)
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if SystemError.last == .brokenPipe {
        throw Closed()
      } else if SystemError.last != .interrupted {
        throw FileFailure(file: shown, reason: "\(SystemError.last)")
      }
    }
  }

  /// Writes the rest, and gives the file its name.
  func finish() throws {
    try flush()
    try gzip?.compress(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true, to: write)
    guard descriptor != STDOUT_FILENO else { return }
    guard close(descriptor) == 0 else { throw FileFailure(file: shown, reason: "\(SystemError.last)") }
    isOpen = false
    guard let partial, let final else { return }
    let result = partial.withCString { from in final.withCString { to in rename(from, to) } }
    guard result == 0 else { throw FileFailure(file: shown, reason: "\(SystemError.last)") }
  }

  /// Makes writing into a closed pipe an error of that write, rather than the end of the process.
  static func ignoreBrokenPipeSignal() {
    signal(SIGPIPE, SIG_IGN)
  }
}

/// The C function, which the method's name hides.
private func systemWrite(_ descriptor: Int32, _ bytes: Slice<UnsafeRawBufferPointer>) -> Int {
  write(descriptor, UnsafeRawBufferPointer(rebasing: bytes).baseAddress, bytes.count)
}
