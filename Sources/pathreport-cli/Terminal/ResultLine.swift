import PathReport

/// One line of a person's view of a tumor: a marker, its result in a word, and what else is known of it.
struct ResultLine {
  /// The field's path in the record, such as `her2.ihc`.
  let field: String
  /// The marker as people call it.
  let label: String
  /// The result in a word; `nil` where there are only numbers, as for a size.
  let status: ResultStatus?
  /// Numbers, methods, clones: all that stands beside the word.
  let details: [String]
  /// Where it was read.
  let evidence: [Evidence]

  private init(
    field: String, label: String, status: ResultStatus? = nil, isDerived: Bool = false,
    origin: ResultOrigin? = nil, evidence: [Evidence], details: [String?]
  ) {
    self.field = field
    self.label = label
    self.status = status
    self.evidence = evidence
    self.details = details.compactMap { $0 } + [isDerived ? "derived" : nil, origin?.words].compactMap { $0 }
  }

  /// The word, or the first detail where there is no word.
  var headline: String { status?.words ?? details.first ?? "" }

  /// The lines of a tumor, in the order of the record.
  static func lines(of tumor: Tumor) -> [ResultLine] {
    var lines: [ResultLine?] = [
      tumor.estrogenReceptor.map { ResultLine(receptor: $0, field: "estrogenReceptor", label: "ER") },
      tumor.progesteroneReceptor.map { ResultLine(receptor: $0, field: "progesteroneReceptor", label: "PR") },
      tumor.her2?.ihc.map(ResultLine.init(ihc:)),
      tumor.her2?.ish.map(ResultLine.init(ish:)),
      tumor.her2?.overall.map(ResultLine.init(overall:)),
      tumor.ki67.map(ResultLine.init(ki67:)),
    ]
    lines += tumor.otherReceptors.map { ResultLine(receptor: $0.result, field: $0.name, label: $0.name) }
    lines.append(tumor.size.map(ResultLine.init(size:)))
    return lines.compactMap { $0 }
  }
}

extension ResultLine {
  private init(receptor: ReceptorResult, field: String, label: String) {
    self.init(
      field: field, label: label, status: receptor.status, isDerived: receptor.statusDerived,
      origin: receptor.origin, evidence: receptor.evidence,
      details: [
        receptor.percent?.words, receptor.intensity?.words,
        receptor.allred.map { "Allred \($0.total)" }, receptor.hScore.map { "H-score \($0)" },
        receptor.irs.map { "IRS \($0)" }, receptor.clone.map { "clone \($0.printable)" },
      ])
  }

  private init(ihc: HER2IHC) {
    let score = ihc.scoreRange.map { $0.joined(separator: " to ") } ?? ihc.score
    self.init(
      field: "her2.ihc", label: "HER2 IHC", status: ihc.status, isDerived: ihc.statusDerived,
      origin: ihc.origin, evidence: ihc.evidence,
      details: [score?.printable, ihc.percent?.words, ihc.clone.map { "clone \($0.printable)" }])
  }

  private init(ish: HER2ISH) {
    self.init(
      field: "her2.ish", label: "HER2 ISH", status: ish.status, isDerived: ish.statusDerived,
      origin: ish.origin, evidence: ish.evidence,
      details: [
        ish.method?.rawValue, ish.probe.map { "\($0.rawValue) probe" },
        ish.ratio.map { "ratio \($0.words)" }, ish.her2CopyNumber.map { "HER2 \($0.words) per cell" },
        ish.cep17CopyNumber.map { "CEP17 \($0.words) per cell" }, ish.cells.map { "\($0) cells" },
        ish.group.map { "group \($0)" + (ish.groupDerived ? " (computed)" : "") },
      ])
  }

  private init(overall: HER2Overall) {
    let basis =
      switch overall.basis {
      case .ish: "by ISH"
      case .ihc: "by IHC"
      case .stated: "as stated"
      }
    let expression: String? =
      switch overall.expression {
      case .low: "HER2-low"
      case .ultralow: "HER2-ultralow"
      case .some(.none): "no expression"
      case nil: nil
      }
    self.init(
      field: "her2.overall", label: "HER2", status: overall.status, evidence: overall.evidence,
      details: [basis, expression])
  }

  private init(ki67: Ki67Result) {
    self.init(
      field: "ki67", label: "Ki-67", status: ki67.status, origin: ki67.origin, evidence: ki67.evidence,
      details: [ki67.percent?.words, ki67.clone.map { "clone \($0.printable)" }])
  }

  private init(size: TumorSize) {
    let dimensions = size.dimensions.count > 1 ? size.dimensions.map(\.plain).joined(separator: " × ") : nil
    self.init(
      field: "size", label: "Size", evidence: size.evidence,
      details: ["\(size.greatest.words) mm", dimensions, size.basis.rawValue])
  }
}
