import PathReport

/// A report's file, and the name that its records carry.
struct InputFile: Sendable {
  /// Where it is; `nil` is standard input.
  let path: FilePath?
  /// What `source.name` says: the path relative to the folder that was given, or the file's name.
  let name: String
  /// Its place in the order of the run.
  let key: InputKey

  /// A file in a folder that was given.
  init(path: FilePath, in folder: FilePath, ordinal: Int) {
    self.path = path
    name = path.relative(to: folder)
    key = InputKey(ordinal: ordinal, path: path.bytes)
  }

  /// A file that was given itself, or `-` for standard input.
  init(argument: String, ordinal: Int = 0) {
    path = argument == "-" ? nil : FilePath(argument)
    name = path?.lastComponent ?? argument
    key = InputKey(ordinal: ordinal, path: Array(argument.utf8))
  }

  /// A file from a list, which goes by its whole path, since other files of the list may have the same name.
  init(listed path: FilePath, ordinal: Int) {
    self.path = path
    name = path.text
    key = InputKey(ordinal: ordinal, path: path.bytes)
  }

  /// The file for people, as the caller named it.
  var shown: String { path?.shown ?? "standard input" }

  /// Opens the file.
  func open() throws(FileFailure) -> ContentReader {
    do {
      guard let path else { return ContentReader(.standardInput()) }
      return ContentReader(try OpenFile(path))
    } catch {
      throw FileFailure(file: shown, reason: "\(error)")
    }
  }

  /// The file's bytes, unpacked.
  func bytes() throws(FileFailure) -> [UInt8] {
    try content().bytes
  }

  /// The file's bytes in one state: a file that changes while it is read is read again.
  ///
  /// - Returns: The bytes, and which version of the file they are, as a later run may trust it; `nil` for what is no
  ///   regular file.
  func content() throws(FileFailure) -> (bytes: [UInt8], version: FileVersion?) {
    for _ in 0..<Self.attempts {
      let file = try open()
      do {
        let before = try file.status()
        guard before.kind == .regular else { return (try file.rest(expecting: 0), nil) }
        let bytes = try file.rest(expecting: before.version.size)
        let after = try file.status().version
        // Files that the system makes up, as in /proc, say that they are empty.
        if after == before.version, bytes.count == after.size || after.size == 0 || file.isPacked {
          return (bytes, before.lastingVersion)
        }
        // Standard input is gone once it was read.
        if path == nil { return (bytes, nil) }
      } catch {
        throw FileFailure(file: shown, reason: "\(error)")
      }
    }
    throw changing
  }

  /// The SHA-256 of the file's bytes, unpacked, without holding them all.
  func digest() throws(FileFailure) -> String {
    let file = try open()
    var digest = SHA256()
    var block: [UInt8] = []
    do {
      while try file.read(1 << 18, into: &block) > 0 {
        digest.add(block)
        block.removeAll(keepingCapacity: true)
      }
    } catch {
      throw FileFailure(file: shown, reason: "\(error)")
    }
    return digest.hexadecimal()
  }

  /// How often a file that changes is read before it is given up.
  static let attempts = 3

  /// The reason why such a file is not read.
  var changing: FileFailure { FileFailure(file: shown, reason: "it changed while it was read") }
}

/// A file's place in the order of a run: arguments as they were given, in a folder the paths' bytes.
struct InputKey: Sendable, Hashable, Comparable {
  /// The number of the argument, or of the line of a list.
  let ordinal: Int
  /// The path as it was given, or found.
  let path: [UInt8]

  static func < (a: InputKey, b: InputKey) -> Bool {
    a.ordinal == b.ordinal ? a.path.lexicographicallyPrecedes(b.path) : a.ordinal < b.ordinal
  }
}
