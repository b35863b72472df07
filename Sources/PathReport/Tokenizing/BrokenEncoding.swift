/// UTF-8 that was once read as Windows-1252 and written again: `â‰¥` for `≥`.
enum BrokenEncoding {
  private static let pieces: [(bytes: [UInt8], kind: TokenKind?)] = [
    (Array("â‰¥".utf8), .greaterOrEqual),
    (Array("â‰¤".utf8), .lessOrEqual),
    (Array("â€“".utf8), .hyphen),
    (Array("â€”".utf8), .hyphen),
    (Array("â€™".utf8), .quote),
    (Array("Ã—".utf8), .times),
    // The first half of a broken no-break space; the space itself follows.
    (Array("Â ".utf8), nil),
    (Array("Â ".utf8), nil),
  ]

  static func match(
    _ bytes: UnsafePointer<UInt8>, _ place: Int, _ count: Int
  ) -> (kind: TokenKind?, length: Int)? {
    guard bytes[place] == 0xC3 else { return nil }
    for piece in pieces where place + piece.bytes.count <= count {
      if piece.bytes.indices.allSatisfy({ bytes[place + $0] == piece.bytes[$0] }) {
        return (piece.kind, piece.bytes.count)
      }
    }
    return nil
  }
}
