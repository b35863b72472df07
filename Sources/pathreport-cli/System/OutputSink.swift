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
  /// Whether the unfinished file stays when the run ends before its time.
  private let keepsPartial: Bool
  /// Compresses what is written, where the file's name ends with `.gz`.
  private let gzip: GzipStream?
  private var buffer: [UInt8] = []
  private var isOpen = true
  /// The bytes that were written so far, also those in the buffer; before compression.
  private(set) var position = 0

  private init(
    descriptor: Int32, shown: String, partial: FilePath? = nil, final: FilePath? = nil,
    keepsPartial: Bool = false
  ) {
    self.descriptor = descriptor
    self.shown = shown
    self.partial = partial
    self.final = final
    self.keepsPartial = keepsPartial
    gzip = final?.shown.hasSuffix(".gz") == true ? GzipStream() : nil
  }

  deinit {
    guard isOpen, descriptor != STDOUT_FILENO else { return }
    _ = close(descriptor)
    if let partial, !keepsPartial { partial.remove() }
  }

  /// Writes to standard output.
  static func standardOutput() -> OutputSink {
    OutputSink(descriptor: STDOUT_FILENO, shown: "standard output")
  }

  /// Writes to a file by way of `FILE.partial`; a device or a pipe is written to directly.
  static func file(_ name: String) throws(FileFailure) -> OutputSink {
    let path = FilePath(name)
    guard path.isRegularOrFree else {
      return OutputSink(descriptor: try open(path, flags: O_TRUNC), shown: path.shown)
    }
    let partial = path.extended(by: ".partial")
    return OutputSink(
      descriptor: try open(partial, flags: O_TRUNC), shown: path.shown, partial: partial, final: path)
  }

  /// Goes on with an unfinished file behind its first bytes; it stays when the run ends before its time.
  static func resumed(_ partial: FilePath, at position: Int, final: FilePath) throws(FileFailure)
    -> OutputSink
  {
    let sink = OutputSink(
      descriptor: try open(partial, flags: 0), shown: final.shown, partial: partial, final: final,
      keepsPartial: true)
    try sink.truncate(to: position)
    return sink
  }

  private static func open(_ path: FilePath, flags: Int32) throws(FileFailure) -> Int32 {
    let descriptor = path.withCString { systemOpen($0, O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0o666) }
    guard descriptor >= 0 else { throw FileFailure(file: path.shown, reason: "\(SystemError.last)") }
    return descriptor
  }

  /// The files that this output is made of or replaces, which are not to be read as input.
  var identities: Set<FileStatus.Identity> {
    let paths = [partial, final].compactMap { $0 }
    return Set(paths.compactMap { try? FileStatus(of: $0, followsLinks: true).identity })
  }

  /// Writes bytes; they may wait in a buffer for a while.
  func write(_ bytes: some Collection<UInt8>) throws {
    position += bytes.count
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
        throw failure
      }
    }
  }

  /// Writes the rest, and sees to it that it outlives a power cut.
  func synchronize() throws {
    try flush()
    guard fsync(descriptor) == 0 else { throw failure }
  }

  /// Cuts off all that stands behind a place.
  func truncate(to position: Int) throws(FileFailure) {
    buffer.removeAll(keepingCapacity: true)
    guard ftruncate(descriptor, off_t(position)) == 0, lseek(descriptor, off_t(position), SEEK_SET) >= 0
    else {
      throw failure
    }
    self.position = position
  }

  /// Writes the rest, and gives the file its name.
  func finish() throws {
    try flush()
    try gzip?.compress(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true, to: write)
    guard descriptor != STDOUT_FILENO else { return }
    guard close(descriptor) == 0 else { throw failure }
    isOpen = false
    guard let partial, let final else { return }
    guard partial.rename(to: final) else { throw failure }
  }

  private var failure: FileFailure { FileFailure(file: shown, reason: "\(SystemError.last)") }

  /// Makes writing into a closed pipe an error of that write, rather than the end of the process.
  static func ignoreBrokenPipeSignal() {
    signal(SIGPIPE, SIG_IGN)
  }
}

/// The C functions, which the methods' names hide.
private func systemWrite(_ descriptor: Int32, _ bytes: Slice<UnsafeRawBufferPointer>) -> Int {
  write(descriptor, UnsafeRawBufferPointer(rebasing: bytes).baseAddress, bytes.count)
}

private func systemOpen(_ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t) -> Int32 {
  open(path, flags, mode)
}
