/// Reads the rows of a table (RFC 4180), one at a time: quoted cells hold commas, line ends and doubled quotes.
struct DelimitedRows: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var place: Int

  init(_ bytes: [UInt8], separator: UInt8, from start: Int = 0) {
    self.bytes = bytes
    self.separator = separator
    place = start
  }

  /// The cells of the next row; rows without any are passed over.
  mutating func next() -> [[UInt8]]? {
    while place < bytes.count {
      let row = row()
      if row.count > 1 || !row[0].isEmpty { return row }
    }
    return nil
  }

  private mutating func row() -> [[UInt8]] {
    var row: [[UInt8]] = []
    while true {
      row.append(cell())
      guard place < bytes.count else { return row }
      let end = bytes[place]
      place += 1
      if end == separator {
        if place == bytes.count { row.append([]) }
        continue
      }
      if end == 0x0D, place < bytes.count, bytes[place] == 0x0A { place += 1 }
      return row
    }
  }

  private mutating func cell() -> [UInt8] {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return plain() }
    place += 1
    var cell: [UInt8] = []
    while let quote = bytes[place...].firstIndex(of: UInt8(ascii: "\"")) {
      cell += bytes[place..<quote]
      place = quote + 1
      guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return cell + plain() }
      cell.append(UInt8(ascii: "\""))
      place += 1
    }
    // A quotation mark that nobody closes: the file was cut off.
    cell += bytes[place...]
    place = bytes.count
    return cell
  }

  private mutating func plain() -> [UInt8] {
    let end = bytes[place...].firstIndex { $0 == separator || $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    defer { place = end }
    return Array(bytes[place..<end])
  }
}
