/// The text that a reader makes of a structured report, with the place in the structure that each part came from.
///
/// Everything behind the readers sees only the text: the same grammar reads a line that a pathologist typed and a
/// line that a coded observation was rendered to.
struct RenderedText: Sendable {
  /// A stretch of the text and where it stood: `OBX[7]-5`, an XPath, a FHIRPath.
  struct Place: Sendable {
    var range: Range<Int>
    var path: String
    /// Whether an observation stated it, rather than text.
    var isCoded = false
  }

  /// The text in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The places that are known, in the order of the text.
  private(set) var places: [Place] = []

  var isEmpty: Bool { bytes.isEmpty }

  /// Adds text where the last text ended.
  mutating func append(_ text: some Sequence<UInt8>, path: String? = nil, isCoded: Bool = false) {
    let start = bytes.count
    bytes.append(contentsOf: text)
    guard let path, bytes.count > start else { return }
    if let last = places.last, last.path == path, last.isCoded == isCoded, last.range.upperBound == start {
      places[places.count - 1].range = last.range.lowerBound..<bytes.count
    } else {
      places.append(Place(range: start..<bytes.count, path: path, isCoded: isCoded))
    }
  }

  mutating func append(_ text: String, path: String? = nil, isCoded: Bool = false) {
    append(text.utf8, path: path, isCoded: isCoded)
  }

  /// Adds a line of its own.
  mutating func addLine(_ text: String, path: String? = nil) {
    endLine()
    append(text, path: path)
    endLine()
  }

  mutating func addLine(_ text: ArraySlice<UInt8>, path: String? = nil) {
    endLine()
    append(text, path: path)
    endLine()
  }

  /// Adds a heading with an empty line above it, which ends what held before.
  mutating func addHeading(_ heading: String) {
    endLine()
    if !bytes.isEmpty { bytes.append(0x0A) }
    append("\(heading):\n")
  }

  /// Adds another text below, with its places.
  mutating func add(_ other: RenderedText) {
    endLine()
    let start = bytes.count
    bytes += other.bytes
    places += other.places.map {
      Place(
        range: $0.range.lowerBound + start..<$0.range.upperBound + start, path: $0.path, isCoded: $0.isCoded)
    }
    endLine()
  }

  /// Ends the line if one was begun.
  mutating func endLine() {
    while bytes.last == 0x20 { bytes.removeLast() }
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
  }
}

/// Finds places by position.
struct PathMap: Sendable {
  private let places: [RenderedText.Place]

  init(_ places: [RenderedText.Place]) { self.places = places }

  /// Where the first part of a range stood that stood anywhere.
  func path(of range: Range<Int>) -> String? { first(in: range)?.path }

  /// Whether a range holds what an observation stated.
  func isCoded(_ range: Range<Int>) -> Bool { places.isEmpty ? false : last(in: range)?.isCoded ?? false }

  private func first(in range: Range<Int>) -> RenderedText.Place? {
    let index = firstIndex(endingAfter: range.lowerBound)
    return index < places.count && places[index].range.lowerBound < range.upperBound ? places[index] : nil
  }

  private func last(in range: Range<Int>) -> RenderedText.Place? {
    let index = firstIndex(endingAfter: range.upperBound - 1)
    if index < places.count, places[index].range.lowerBound < range.upperBound { return places[index] }
    return index > 0 && places[index - 1].range.upperBound > range.lowerBound ? places[index - 1] : nil
  }

  private func firstIndex(endingAfter offset: Int) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
