/// The terms of a document, in order.
///
/// Before the first and behind the last one there is nothing but the end of a line: a rule may look at the neighbours
/// of a term without asking whether it has any.
struct Terms: RandomAccessCollection {
  private var terms: [Term]

  /// What stands beyond both ends.
  private static let edge = Term(concept: .newline, payload: 0, gap: .none, first: 0, last: 0)

  init(_ terms: [Term]) {
    self.terms = terms
  }

  var startIndex: Int {
    @inline(__always) get { 0 }
  }

  var endIndex: Int {
    @inline(__always) get { terms.count }
  }

  subscript(index: Int) -> Term {
    @inline(__always) get {
      UInt(bitPattern: index) < UInt(bitPattern: terms.count) ? terms[index] : Self.edge
    }
    @inline(__always) _modify { yield &terms[index] }
  }

  subscript(range: Range<Int>) -> ArraySlice<Term> {
    @inline(__always) get { terms[range] }
  }
}
