/// Reads what a file holds: its bytes, unpacked where it is in the format of gzip, whatever it is called.
final class ContentReader {
  /// A file that would fill the memory.
  struct TooLarge: Error, CustomStringConvertible {
    let description = "it unpacks to more than can be read at once; unpack it and split it first"
  }

  private static let magic: [UInt8] = [0x1F, 0x8B]
  private static let blockSize = 1 << 16
  /// A packed document beyond this size is somebody's attack, or wants splitting.
  private static let largestDocument = 1 << 29

  private let file: OpenFile
  /// The first bytes, read to see whether the file is packed.
  private var head: [UInt8] = []
  private var hasBegun = false
  private var gunzip: GunzipStream?

  init(_ file: OpenFile) { self.file = file }

  /// What the file is now; its size is that on disk.
  func status() throws(SystemError) -> FileStatus { try file.status() }

  /// Whether something, or the end, can be read without waiting.
  var isReady: Bool { !head.isEmpty || gunzip?.hasInput == true || file.isReady }

  /// Whether the size on disk is not that of the content; known once something was read.
  var isPacked: Bool { gunzip != nil }

  /// Appends what is there, at most `count` bytes, to an array; waits where nothing is there yet.
  ///
  /// - Returns: The number of bytes read; 0 at the end.
  func read(_ count: Int, into bytes: inout [UInt8]) throws -> Int {
    if !hasBegun { try begin() }
    if let gunzip { return try unpack(count, with: gunzip, into: &bytes) }
    let taken = min(count, head.count)
    bytes += head.prefix(taken)
    head.removeFirst(taken)
    // Whoever got the first bytes of a pipe does not wait for more.
    guard taken == 0 || taken < count && file.isReady else { return taken }
    return taken + (try file.read(count - taken, into: &bytes))
  }

  /// The bytes from the present place to the end.
  func rest(expecting size: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 4096)
    // One byte more than the file has: the end then shows in one more call.
    var step = max(size + 1, 4096)
    while try read(step, into: &bytes) > 0 {
      if isPacked, bytes.count > Self.largestDocument { throw TooLarge() }
      step = max(4096, bytes.count / 2)
    }
    return bytes
  }

  private func begin() throws {
    hasBegun = true
    while head.count < Self.magic.count {
      guard try file.read(Self.magic.count - head.count, into: &head) > 0 else { return }
    }
    guard head == Self.magic else { return }
    let gunzip = GunzipStream()
    gunzip.add(head)
    head = []
    self.gunzip = gunzip
  }

  private func unpack(_ count: Int, with gunzip: GunzipStream, into bytes: inout [UInt8]) throws -> Int {
    while true {
      let unpacked = try gunzip.unpack(count, into: &bytes)
      if unpacked > 0 { return unpacked }
      guard !gunzip.hasInput else { continue }
      var block: [UInt8] = []
      guard try file.read(Self.blockSize, into: &block) > 0 else {
        try gunzip.finish()
        return 0
      }
      gunzip.add(block)
    }
  }
}
