/// Knows the boxes of a printed checklist by what scanners make of them: `IZI` of a checked one, `El` of an empty one.
enum ScannedBoxes {
  /// A single one may be a name.
  private static let fewestChecked = 2

  static func recognized(in tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
    let checked = tokens.indices.filter { isChecked(bytes[tokens[$0].range]) }
    guard checked.count >= fewestChecked else { return tokens }
    var tokens = tokens
    for index in checked { tokens[index].kind = .boxChecked }
    for index in tokens.indices where isEmpty(bytes[tokens[index].range]) {
      tokens[index].kind = .boxEmpty
      tokens[index].word = 0
    }
    return tokens
  }

  /// A `Z` or `X` between two strokes.
  private static func isChecked(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard text.count == 3 else { return false }
    let middle = text[text.startIndex + 1]
    return (middle == UInt8(ascii: "Z") || middle == UInt8(ascii: "X"))
      && isStroke(text[text.startIndex]) && isStroke(text[text.startIndex + 2])
  }

  private static func isEmpty(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard text.count == 2 else { return false }
    let first = text[text.startIndex]
    return (first == UInt8(ascii: "E") || first == UInt8(ascii: "L")) && isStroke(text[text.startIndex + 1])
  }

  private static func isStroke(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "I") || byte == UInt8(ascii: "l") || byte == UInt8(ascii: "1")
  }
}
