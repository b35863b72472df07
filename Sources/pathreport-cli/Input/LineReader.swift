/// Reads a file line by line, holding one block of it.
struct LineReader {
  private let file: ContentReader
  private let shown: String
  private var block: [UInt8] = []
  /// The first byte of the block that was not handed on.
  private var start = 0
  private var isAtEnd = false
  /// The bytes of the lines that were handed on, with their ends.
  private(set) var offset = 0
  private static let blockSize = 1 << 18

  /// Opens a file.
  init(_ input: InputFile) throws(FileFailure) {
    file = try input.open()
    shown = input.shown
  }

  /// The next line without its end, also where the last one has no end; `nil` behind the last one.
  mutating func next() throws(FileFailure) -> [UInt8]? {
    var searched = start
    while true {
      if let end = block[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer {
          offset += end + 1 - start
          start = end + 1
        }
        return Array(block[start..<end])
      }
      guard !isAtEnd else {
        defer {
          offset += block.count - start
          start = block.count
        }
        return start < block.count ? Array(block[start...]) : nil
      }
      block.removeSubrange(..<start)
      start = 0
      searched = block.count
      do {
        isAtEnd = try file.read(Self.blockSize, into: &block) == 0
      } catch {
        throw FileFailure(file: shown, reason: "\(error)")
      }
    }
  }
}
