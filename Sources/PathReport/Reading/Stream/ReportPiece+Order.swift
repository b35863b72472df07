extension ReportPiece {
  /// The bytes that the piece was cut from; `nil` for FHIR resources and large documents, which were parsed while they
  /// came.
  package var bytes: [UInt8]? {
    switch content {
    case .file(let bytes), .message(let bytes), .row(let bytes, _, _), .line(let bytes, _): bytes
    case .resources, .report: nil
    }
  }

  /// The place of the piece's only report among those of the stream, from 0; `nil` where a piece may give any number
  /// of reports, so that they must be counted.
  package var index: Int? {
    switch content {
    case .row(_, let number, _), .line(_, let number): number - 1
    case .file, .message, .resources, .report: nil
    }
  }

  /// Whether the piece is all that came.
  package var isWholeStream: Bool {
    if case .file = content { true } else { false }
  }
}

extension ReportFormat {
  /// Whether a file that begins so is a table or JSON Lines, whose rows say all themselves.
  package static func hasRows(_ head: [UInt8]) -> Bool {
    switch try? sniff(head) {
    case .csv, .tsv, .jsonl: true
    default: false
    }
  }

  /// Whether files of this format are tables or JSON Lines.
  package var hasRows: Bool { [.csv, .tsv, .jsonl].contains(self) }
}
