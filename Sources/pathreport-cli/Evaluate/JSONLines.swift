import PathReport

/// The lines of a file of JSON Lines.
struct JSONLines {
  /// The value of each line that is not empty.
  let values: [JSONValue]

  /// Reads a file; `-` is standard input.
  init(_ argument: String) throws(FileFailure) {
    let file = InputFile(argument: argument)
    try self.init(bytes: try file.bytes(), shown: file.shown)
  }

  /// Reads lines that are in memory.
  init(bytes: [UInt8], shown: String) throws(FileFailure) {
    var values: [JSONValue] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) {
      do {
        values.append(try JSONParser.value(of: line))
      } catch {
        throw FileFailure(file: shown, reason: "line \(index + 1) is not JSON; give one object a line")
      }
    }
    self.values = values
  }
}
