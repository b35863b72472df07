import CZlib

/// Unpacks gzip as it comes; a file of several members, as `cat a.gz b.gz` makes it, is their contents in a row.
final class GunzipStream {
  /// Why the data can't be unpacked.
  enum Failure: Error, CustomStringConvertible {
    case damaged
    case cutShort

    var description: String {
      switch self {
      case .damaged: "its gzip data is damaged; unpack it with gzip to see how much is left"
      case .cutShort: "its gzip data ends too early; the file may not have been copied to its end"
      }
    }
  }

  private var stream = z_stream()
  private var input: [UInt8] = []
  private var consumed = 0
  /// Whether the member that was read last is complete.
  private var hasEnded = false

  init() {
    let result = pathreport_inflate_init(&stream)
    precondition(result == Z_OK, "zlib could not get memory")
  }

  deinit {
    inflateEnd(&stream)
  }

  /// Whether packed bytes are held that were not unpacked.
  var hasInput: Bool { consumed < input.count }

  /// Takes packed bytes in; what was taken in before must have been unpacked.
  func add(_ bytes: [UInt8]) {
    input = bytes
    consumed = 0
  }

  /// Says that nothing more comes.
  func finish() throws(Failure) {
    if !hasEnded { throw .cutShort }
  }

  /// Appends at most `count` unpacked bytes to an array.
  ///
  /// - Returns: The number of bytes; 0 where more packed bytes are needed first.
  func unpack(_ count: Int, into bytes: inout [UInt8]) throws(Failure) -> Int {
    if hasEnded {
      guard hasInput else { return 0 }
      // Writers of tapes fill the last block up with zeros.
      guard input[consumed] != 0 else {
        consumed = input.count
        return 0
      }
      inflateReset(&stream)
      hasEnded = false
    }
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: count))
    let result = input.withUnsafeMutableBufferPointer { packed in
      bytes.withUnsafeMutableBufferPointer { room in
        stream.next_in = packed.baseAddress.map { $0 + consumed }
        stream.avail_in = UInt32(packed.count - consumed)
        stream.next_out = room.baseAddress! + start
        stream.avail_out = UInt32(count)
        return inflate(&stream, Z_NO_FLUSH)
      }
    }
    consumed = input.count - Int(stream.avail_in)
    let unpacked = count - Int(stream.avail_out)
    bytes.removeLast(count - unpacked)
    switch result {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END: hasEnded = true
    default: throw .damaged
    }
    return unpacked
  }
}
