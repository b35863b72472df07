/// One or several tokens that mean one thing: a phrase of the vocabulary, a quantity, a sign, or a plain word.
struct Term {
  var concept: Concept
  /// Which one of its kind: the marker, the section, the side.
  var payload: UInt8
  /// White space before it.
  var gap: Token.Gap
  /// The first token.
  var first: Int32
  /// The last token.
  var last: Int32
  /// Its place among the quantities, or -1.
  var quantity: Int32 = -1
}
