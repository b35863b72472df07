extension ReportDocument {
  /// The lines with their ends.
  var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in terms.indices where terms[index].concept == .newline {
      lines.append(start..<index + 1)
      start = index + 1
    }
    if start < terms.count { lines.append(start..<terms.count) }
    return lines
  }

  /// The lines that hold something, without their ends.
  var filledLines: [Range<Int>] {
    lines.compactMap { line in
      let end = terms[line.upperBound - 1].concept == .newline ? line.upperBound - 1 : line.upperBound
      return line.lowerBound < end ? line.lowerBound..<end : nil
    }
  }
}
