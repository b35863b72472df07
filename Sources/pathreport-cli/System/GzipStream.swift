import CZlib

/// Compresses bytes as they come, in the format of gzip.
final class GzipStream {
  private var stream = z_stream()
  private var output = [UInt8](repeating: 0, count: 1 << 16)

  init() {
    let result = pathreport_deflate_init(&stream)
    precondition(result == Z_OK, "zlib could not get memory")
  }

  deinit {
    deflateEnd(&stream)
  }

  /// Takes bytes in and gives out what is ready; `isLast` ends the stream.
  func compress(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool = false, to sink: (UnsafeRawBufferPointer) throws -> Void
  )
    rethrows
  {
    stream.next_in = UnsafeMutablePointer(
      mutating: bytes.bindMemory(to: UInt8.self).baseAddress)
    stream.avail_in = UInt32(bytes.count)
    var ready = 0
    repeat {
      ready = output.withUnsafeMutableBufferPointer { buffer in
        stream.next_out = buffer.baseAddress
        stream.avail_out = UInt32(buffer.count)
        _ = deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH)
        return buffer.count - Int(stream.avail_out)
      }
      try output.withUnsafeBytes { try sink(UnsafeRawBufferPointer(rebasing: $0[..<ready])) }
    } while ready == output.count
  }
}
