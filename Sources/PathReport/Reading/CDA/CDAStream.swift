/// Reads a document as its bytes come, in memory that does not grow with it.
final class CDAStream {
  private let handler = CDAHandler()
  private let events: XMLEvents

  init() throws(ReadingError) {
    do { events = try XMLEvents(handler: handler) } catch { throw XMLDocument.failure(error, "CDA") }
  }

  /// Takes the next bytes.
  func add(_ bytes: [UInt8], isLast: Bool = false) throws(ReadingError) {
    let failure = bytes.withUnsafeBufferPointer { buffer -> XMLFailure? in
      do throws(XMLFailure) { try events.add(buffer, isLast: isLast) } catch { return error }
      return nil
    }
    if let failure { throw XMLDocument.failure(failure, "CDA") }
  }

  /// The report, when the last bytes were taken.
  func finished() -> SourceReport { handler.finished() }
}
