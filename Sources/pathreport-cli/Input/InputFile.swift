/// A report's file, and the name that its records carry.
struct InputFile: Sendable {
  /// Where it is; `nil` is standard input.
  let path: FilePath?
  /// What `source.name` says: the path relative to the folder that was given, or the file's name.
  let name: String

  /// A file in a folder that was given.
  init(path: FilePath, in folder: FilePath) {
    self.path = path
    name = path.relative(to: folder)
  }

  /// A file that was given itself, or `-` for standard input.
  init(argument: String) {
    path = argument == "-" ? nil : FilePath(argument)
    name = path?.lastComponent ?? argument
  }

  /// The file for people, as the caller named it.
  var shown: String { path?.shown ?? "standard input" }

  /// The file's bytes.
  func bytes() throws(FileFailure) -> [UInt8] {
    do {
      guard let path else { return try FileBytes.readStandardInput() }
      return try FileBytes.read(path)
    } catch {
      throw FileFailure(file: shown, reason: "\(error)")
    }
  }
}
