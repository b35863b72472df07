import PathReport
import Testing

/// Records made by hand, for tests of what happens to a record.
enum SampleRecords {
  /// A record without any findings.
  static let empty = ReportRecord(producer: "pathreport 0.1.0", source: ReportSource(name: "empty.txt"))

  /// A record with every value that a record can have.
  static let full: ReportRecord = {
    var record = ReportRecord(
      producer: "pathreport 0.1.0",
      source: ReportSource(
        name: "S21-1234.txt", format: "text", index: 2, sha256: String(repeating: "0a", count: 32),
        bytes: 4312),
      report: header, tumors: [invasive, Tumor(component: .inSitu)])
    record.diagnostics = [
      Diagnostic(
        code: .conflict, severity: .warning, field: "estrogenReceptor.percent", message: "Two values.",
        evidence: [evidence("ER 90%"), evidence("ER 95%")]),
      Diagnostic(code: .review, severity: .info, message: "An unnamed scale."),
    ]
    return record
  }()

  /// Evidence for a quotation, as if it stood at the start of the text.
  static func evidence(_ text: String?) -> Evidence {
    let end = text?.unicodeScalars.count ?? 4
    return Evidence(
      start: 0, end: end, utf8Start: 0, utf8End: end, text: text, section: .immunohistochemistry,
      rule: "receptor.labelled")
  }

  private static let header: ReportHeader = {
    var header = ReportHeader()
    header.accession = "S21-1234"
    header.patientID = "0042"
    header.status = .final
    header.kind = .excision
    header.collectedOn = "2021-03-04"
    header.reportedOn = "2021-03-09"
    header.organ = .breast
    header.text = "ER: positive\n\"PR\": negative"
    return header
  }()

  private static let invasive: Tumor = {
    var tumor = Tumor(component: .invasive)
    tumor.laterality = .left
    tumor.specimen = "A"
    tumor.focus = "1"
    tumor.size = TumorSize(
      greatest: Measure(value: 23), dimensions: [23, 19, 15.5], basis: .diagnosis,
      evidence: [evidence("2.3 x 1.9 x 1.55 cm")])
    tumor.estrogenReceptor = receptor
    tumor.progesteroneReceptor = ReceptorResult()
    tumor.her2 = her2
    var ki67 = Ki67Result()
    ki67.status = .pending
    ki67.percent = Percentage(low: 15, high: 20, comparator: .approximate)
    ki67.clone = "MIB-1"
    ki67.evidence = [evidence(nil)]
    tumor.ki67 = ki67
    var androgen = ReceptorResult()
    androgen.status = .negative
    tumor.otherReceptors = [NamedReceptorResult(name: "androgenReceptor", result: androgen)]
    return tumor
  }()

  private static let receptor: ReceptorResult = {
    var receptor = ReceptorResult()
    receptor.status = .positive
    receptor.statusDerived = true
    receptor.percent = Percentage(low: 90, high: 100, comparator: .greater)
    receptor.intensity = .moderateStrong
    receptor.allred = AllredScore(total: 8, proportion: 5, intensity: 3)
    receptor.hScore = 270
    receptor.irs = 12
    receptor.clone = "SP1"
    receptor.origin = .addendum
    receptor.evidence = [evidence("Estrogen receptor: >90%")]
    return receptor
  }()

  private static let her2: HER2Result = {
    var her2 = HER2Result()
    her2.overall = HER2Overall(
      status: .negative, basis: .ish, expression: .low, evidence: [evidence("HER2-low")])
    var ihc = HER2IHC()
    ihc.status = .equivocal
    ihc.score = "2+"
    ihc.scoreRange = ["1+", "2+"]
    ihc.percent = Percentage(low: 10, high: 10)
    ihc.clone = "4B5"
    ihc.origin = .priorReport
    var located = evidence("2+")
    located.path = "OBX[7]-5"
    ihc.evidence = [located]
    her2.ihc = ihc
    var ish = HER2ISH()
    ish.status = .negative
    ish.method = .fish
    ish.probe = .dual
    ish.ratio = Measure(value: 1.3)
    ish.her2CopyNumber = Measure(value: 2.9, comparator: .less)
    ish.cep17CopyNumber = Measure(value: 2.23)
    ish.cells = 60
    ish.group = 5
    ish.groupDerived = true
    ish.evidence = [evidence("FISH: 1.3")]
    her2.ish = ish
    return her2
  }()
}

extension ReportRecord: CustomTestStringConvertible {
  /// The name of the source: whole records would drown what a run of the tests has to say.
  public var testDescription: String { source.name }
}
