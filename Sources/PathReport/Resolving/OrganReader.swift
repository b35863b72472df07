/// Tells whether a report is about the breast.
struct OrganReader {
  private let document: ReportDocument
  private var breast = 0
  private var other = 0
  private var metastaticSite = 0
  /// Whether a diagnosis or a specimen is of the breast.
  private var isNamedByDiagnosis = false

  static func organ(of document: ReportDocument) -> Organ? {
    var reader = OrganReader(document: document)
    reader.weigh()
    return reader.organ
  }

  private init(document: ReportDocument) { self.document = document }

  private mutating func weigh() {
    for (index, term) in document.terms.enumerated()
    where term.concept == .breast || term.concept == .otherOrgan {
      let weight = Self.weight(document.scope(index).section)
      if term.concept == .breast {
        breast += weight
        isNamedByDiagnosis = isNamedByDiagnosis || weight == 3
      } else if term.payload == 0 {
        other += weight
      } else {
        metastaticSite += weight
      }
    }
  }

  private static func weight(_ section: ReportSection) -> Int {
    switch section {
    case .clinicalHistory: 0
    case .diagnosis, .specimen, .synoptic: 3
    default: 1
    }
  }

  private var organ: Organ? {
    // Lung, liver and bone are where breast carcinoma goes: they count only where no breast is named, or where the
    // primary is said to be there.
    if breast == 0 || !isNamedByDiagnosis && hasPrimaryElsewhere {
      return other + metastaticSite > 0 ? .other : nipple
    }
    return breast >= other ? .breast : .other
  }

  /// `consistent with lung primary`, `favor a pulmonary primary`, `primary lung adenocarcinoma`.
  private var hasPrimaryElsewhere: Bool {
    document.terms.indices.contains { index in
      let term = document.terms[index]
      guard term.concept == .otherOrgan, term.payload != 0,
        [.header, .diagnosis, .comment].contains(document.scope(index).section),
        !Denial.isDenied(index, in: document)
      else { return false }
      let statement = document.statements[Int(document.statementOfTerm[index])]
      return statement.cues.isDisjoint(with: [.hypothetical, .recommendation])
        && [index - 1, index + 1].contains {
          statement.terms.contains($0) && document.ends($0, in: "primary")
        }
    }
  }

  /// Paget disease and what else is taken from the nipple is the breast's, where nothing else is named.
  private var nipple: Organ? {
    document.terms.indices.contains {
      document.terms[$0].concept == .skin && document.ends($0, in: "nipple")
        && document.scope($0).section != .clinicalHistory
    } ? .breast : nil
  }
}
