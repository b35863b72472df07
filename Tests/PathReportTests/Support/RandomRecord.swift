import PathReport

/// Records of any shape: each value is there or not by chance.
enum RandomRecord {
  static func make(using generator: inout SplitMix64) -> ReportRecord {
    var maker = Maker(generator: generator)
    defer { generator = maker.generator }
    return maker.record()
  }
}

private struct Maker {
  var generator: SplitMix64

  mutating func record() -> ReportRecord {
    var record = ReportRecord(
      producer: text(), source: ReportSource(name: text(), index: integer(9), sha256: maybe { $0.text() }))
    record.source.bytes = maybe { $0.integer(99_999) }
    record.report.accession = maybe { $0.text() }
    record.report.patientID = maybe { $0.text() }
    record.report.status = maybe { $0.word() }
    record.report.kind = maybe { $0.word() }
    record.report.collectedOn = maybe { $0.text() }
    record.report.reportedOn = maybe { $0.text() }
    record.report.organ = maybe { $0.word() }
    record.report.text = maybe { $0.text() }
    record.tumors = list { $0.tumor() }
    record.diagnostics = list {
      Diagnostic(
        code: $0.word(), severity: $0.word(), field: $0.maybe { $0.text() }, message: $0.text(),
        evidence: $0.evidence())
    }
    return record
  }

  private mutating func tumor() -> Tumor {
    var tumor = Tumor(component: word())
    tumor.laterality = maybe { $0.word() }
    tumor.specimen = maybe { $0.text() }
    tumor.focus = maybe { $0.text() }
    tumor.size = maybe {
      TumorSize(
        greatest: $0.measure(), dimensions: $0.list { $0.number() }, basis: $0.word(), evidence: $0.evidence()
      )
    }
    tumor.estrogenReceptor = maybe { $0.receptor() }
    tumor.progesteroneReceptor = maybe { $0.receptor() }
    tumor.her2 = maybe { $0.her2() }
    tumor.ki67 = maybe { $0.ki67() }
    for name in ["androgenReceptor", "pdl1"] where Bool.random(using: &generator) {
      tumor.otherReceptors.append(NamedReceptorResult(name: name, result: receptor()))
    }
    return tumor
  }

  private mutating func receptor() -> ReceptorResult {
    var result = ReceptorResult()
    result.status = maybe { $0.word() }
    result.statusDerived = Bool.random(using: &generator)
    result.percent = maybe { $0.percent() }
    result.intensity = maybe { $0.word() }
    result.allred = maybe {
      AllredScore(
        total: $0.integer(8), proportion: $0.maybe { $0.integer(5) }, intensity: $0.maybe { $0.integer(3) })
    }
    result.hScore = maybe { $0.integer(300) }
    result.irs = maybe { $0.integer(12) }
    result.clone = maybe { $0.text() }
    result.origin = word()
    result.evidence = evidence()
    return result
  }

  private mutating func ki67() -> Ki67Result {
    var result = Ki67Result()
    result.status = maybe { $0.word() }
    result.percent = maybe { $0.percent() }
    result.clone = maybe { $0.text() }
    result.origin = word()
    result.evidence = evidence()
    return result
  }

  private mutating func her2() -> HER2Result {
    var result = HER2Result()
    result.overall = maybe {
      HER2Overall(
        status: $0.word(), basis: $0.word(), expression: $0.maybe { $0.word() }, evidence: $0.evidence())
    }
    result.ihc = maybe { $0.ihc() }
    result.ish = maybe { $0.ish() }
    return result
  }

  private mutating func ihc() -> HER2IHC {
    var ihc = HER2IHC()
    ihc.status = maybe { $0.word() }
    ihc.statusDerived = Bool.random(using: &generator)
    ihc.score = maybe { $0.text() }
    ihc.scoreRange = maybe { $0.list { $0.text() } }
    ihc.percent = maybe { $0.percent() }
    ihc.clone = maybe { $0.text() }
    ihc.origin = word()
    ihc.evidence = evidence()
    return ihc
  }

  private mutating func ish() -> HER2ISH {
    var ish = HER2ISH()
    ish.status = maybe { $0.word() }
    ish.statusDerived = Bool.random(using: &generator)
    ish.method = maybe { $0.word() }
    ish.probe = maybe { $0.word() }
    ish.ratio = maybe { $0.measure() }
    ish.her2CopyNumber = maybe { $0.measure() }
    ish.cep17CopyNumber = maybe { $0.measure() }
    ish.cells = maybe { $0.integer(200) }
    ish.group = maybe { $0.integer(5) }
    ish.groupDerived = Bool.random(using: &generator)
    ish.origin = word()
    ish.evidence = evidence()
    return ish
  }

  private mutating func evidence() -> [Evidence] {
    list {
      let start = $0.integer(9999)
      return Evidence(
        start: start, end: start + 4, utf8Start: start, utf8End: start + 4, text: $0.maybe { $0.text() },
        section: $0.word(), rule: $0.text(), path: $0.maybe { $0.text() })
    }
  }

  private mutating func measure() -> Measure { Measure(value: number(), comparator: word()) }

  private mutating func percent() -> Percentage {
    Percentage(low: number(), high: number(), comparator: word())
  }

  private mutating func maybe<Value>(_ make: (inout Maker) -> Value) -> Value? {
    Bool.random(using: &generator) ? make(&self) : nil
  }

  private mutating func list<Value>(_ make: (inout Maker) -> Value) -> [Value] {
    (0..<integer(2)).map { _ in make(&self) }
  }

  private mutating func word<Word: CaseIterable>() -> Word {
    Array(Word.allCases)[integer(Word.allCases.count - 1)]
  }

  private mutating func integer(_ greatest: Int) -> Int { Int.random(in: 0...greatest, using: &generator) }

  private mutating func number() -> Double {
    Double(integer(99_999)) / [1, 10, 100, 1000, 7][integer(4)]
  }

  private mutating func text() -> String {
    JSONRecordWriterTests.nasty[integer(JSONRecordWriterTests.nasty.count - 1)]
  }
}
