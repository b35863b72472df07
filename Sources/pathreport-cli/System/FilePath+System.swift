#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FilePath {
  /// Whether a regular file stands here, or nothing.
  var isRegularOrFree: Bool {
    (try? FileStatus(of: self, followsLinks: true).kind == .regular) ?? true
  }

  /// Whether anything stands here.
  var exists: Bool { (try? FileStatus(of: self, followsLinks: false)) != nil }

  /// Takes the file's name away; nothing happens where there is none.
  func remove() {
    _ = withCString { unlink($0) }
  }

  /// Gives the file another name, in place of what had it before.
  func rename(to other: FilePath) -> Bool {
    withCString { from in other.withCString { to in systemRename(from, to) } } == 0
  }

  /// The folder that it stands in.
  var folder: FilePath {
    var bytes = bytes
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return FilePath(".") }
    return FilePath(bytes: slash == 0 ? [bytes[0]] : Array(bytes[..<slash]))
  }

  /// Sees to it that the names in this folder outlive a power cut.
  func synchronizeFolder() {
    let descriptor = withCString { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { return }
    // Some file systems know nothing of it; then there is nothing to be done.
    _ = fsync(descriptor)
    close(descriptor)
  }

  /// Makes this folder, and those that it stands in.
  func makeFolders() throws(FileFailure) {
    if (try? FileStatus(of: self, followsLinks: true).kind == .directory) == true { return }
    let parent = folder
    if parent != self, parent.bytes != [UInt8(ascii: ".")] { try parent.makeFolders() }
    guard withCString({ mkdir($0, 0o777) }) == 0 || SystemError.last.code == EEXIST else {
      throw FileFailure(file: shown, reason: "\(SystemError.last)")
    }
  }

  /// The one path of a file, without links and detours; `nil` where nothing stands there.
  var resolved: FilePath? {
    guard let result = withCString({ realpath($0, nil) }) else { return nil }
    defer { free(result) }
    return FilePath(bytes: Array(UnsafeRawBufferPointer(start: result, count: strlen(result))))
  }
}

/// All file systems of this machine.
enum FileSystems {
  /// Sees to it that everything that was written outlives a power cut: for thousands of small files this is quicker than
  /// to ask it of each.
  static func synchronize() {
    sync()
  }
}

/// The C function, which the method's name hides.
private func systemRename(_ from: UnsafePointer<CChar>, _ to: UnsafePointer<CChar>) -> Int32 {
  rename(from, to)
}
