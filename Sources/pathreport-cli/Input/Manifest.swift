/// A list of files, one path a line, that is read as the run gets there: it may name millions.
struct Manifest {
  private var lines: LineReader

  /// Opens a list; `-` is standard input.
  init(_ argument: String) throws(FileFailure) {
    lines = try LineReader(InputFile(argument: argument))
  }

  /// The next path; empty lines are passed over.
  mutating func next() throws(FileFailure) -> FilePath? {
    while let line = try lines.next() {
      let path = line.last == UInt8(ascii: "\r") ? line.dropLast() : line[...]
      if !path.isEmpty { return FilePath(bytes: Array(path)) }
    }
    return nil
  }
}
